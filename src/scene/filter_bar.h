#pragma once
// What the reader has filtered away: chips, and how much is hidden. Internal to the scene room.

#include "scene/pen.h"
#include "scene/prepared.h"

namespace avtal::scene {

/// Adds the bar at the top of `area` when something is filtered; returns what is left below it.
Rect add_filter_bar(const PageRequest& request, Rect area, Page& page);

}  // namespace avtal::scene
