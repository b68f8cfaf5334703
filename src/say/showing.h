#pragma once
// The one way to a record from wherever somebody stands: search, panel, register, answers and
// calendars lead to the same address. What is chosen in a picture (`state::Select`) is something
// else: it stays in the picture.

#include "model/dataset.h"
#include "scene/request.h"
#include "state/view_state.h"

namespace avtal::scene {

/// The state in which the record is selected, in the view that shows it best. The day and all that
/// the reader has chosen stay, but for what would hide the record: a filter goes, a stretch of time
/// moves with its width kept, and a year gives way to one in which the money may flow. A question
/// opens in the register. What has no panel is shown by what has: a change of organisations by the
/// one that came of it, a price index by what published its newest year. `dataset` is the one that
/// the page shows or the whole of it.
state::ViewState showing(const Prepared& prepared, const state::ViewState& from,
                         const model::Dataset& dataset, model::RecordRef record);
state::ViewState showing(const PageRequest& request, const model::Dataset& dataset,
                         model::RecordRef record);
/// The document open at the place, as a link from a fact to where it stands.
state::ViewState showing_place(const PageRequest& request, const model::Dataset& dataset,
                               const model::Place& place);

}  // namespace avtal::scene
