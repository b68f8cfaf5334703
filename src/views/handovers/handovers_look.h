#pragma once
// How sure a stretch or a way of the story is, as it is drawn. Internal to the handovers.

#include <vector>

#include "views/handovers/handovers_story.h"

namespace avtal::scene {

Look look_of(const answers::Stretch& stretch, const std::vector<answers::Holder>& holders);

/// How a way is drawn of which a handover tells: what it only proposes or assumes is no surer.
Look weaker_look(Look look, model::Status handover);

}  // namespace avtal::scene
