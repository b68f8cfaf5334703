#pragma once
// Who pays whom, for what, in a year. Internal to the scene room.

#include "scene/pen.h"
#include "scene/prepared.h"

namespace avtal::scene {

/// Adds the view to the page, within `area`.
void add_flows(const PageRequest& request, Rect area, Page& page);

}  // namespace avtal::scene
