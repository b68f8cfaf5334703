#pragma once
// The documents, and what they contradict, leave open or do not say.

#include "prepared/prepared.h"

namespace avtal::scene {

/// The questions that the register shows: of the kind that is asked for, weightiest first.
std::vector<model::Ref<model::Question>> listed_questions(const Prepared& prepared,
                                                          const state::ViewState& view);

/// The whole view as blocks, the same in every window.
document::Block sources_region(const PageRequest& request);

}  // namespace avtal::scene
