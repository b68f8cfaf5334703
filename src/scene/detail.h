#pragma once
// The panel about what is selected: an agreement, a decision or a question. Internal to the scene
// room.

#include "scene/pen.h"
#include "scene/prepared.h"

namespace avtal::scene {

/// Is there a record to show?
bool has_detail(const PageRequest& request);

/// The panel; nothing when there is no record to show.
std::optional<document::Block> detail_region(const PageRequest& request);

}  // namespace avtal::scene
