#pragma once
// Who answers for each service while committees come, go and change name. Internal to the scene
// room.

#include "scene/pen.h"
#include "scene/prepared.h"

namespace avtal::scene {

/// Adds the view to the page, within `area`.
void add_handovers(const PageRequest& request, Rect area, Page& page);

}  // namespace avtal::scene
