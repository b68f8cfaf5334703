#pragma once
// The way into what is worked out of a dataset once, for whoever only keeps it and hands it on.

#include <memory>

#include "model/dataset.h"
#include "state/view_state.h"

namespace avtal::scene {

/// What the pictures need of a dataset whatever the state is; worked out once when it is loaded.
/// Keeps a pointer to the dataset, which must outlive it.
struct Prepared;
std::shared_ptr<const Prepared> prepare(const model::Dataset& dataset);

/// What `state::reduce` must know of the dataset.
const state::Context& context_of(const Prepared& prepared);

}  // namespace avtal::scene
