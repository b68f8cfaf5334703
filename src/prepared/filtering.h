#pragma once
// The dataset as the filter of a view leaves it.

#include <memory>

#include "answers/filter.h"
#include "scene/request.h"
#include "state/view_state.h"

namespace avtal::scene {

bool is_filtered(const state::ViewState& view);
answers::Filtered filter_dataset(const Prepared& whole, const state::ViewState& view);
/// What is left laid out, with the period, the day and the colours of the whole. `part` is the
/// dataset of `counts`, wherever it lies now; it and `whole` must outlive the result.
std::shared_ptr<const Prepared> prepare_filtered(const model::Dataset& part, const Prepared& whole,
                                                 const answers::Filtered& counts);

}  // namespace avtal::scene
