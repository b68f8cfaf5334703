#pragma once
// The panel about what is selected: an agreement, a decision or a question. Internal to the scene
// room.

#include "scene/pen.h"
#include "scene/prepared.h"

namespace avtal::scene {

/// Is there a record to show?
bool has_detail(const PageRequest& request);

/// Draws the panel within `area`; what does not fit scrolls.
void add_detail(const PageRequest& request, Rect area, Page& page);

}  // namespace avtal::scene
