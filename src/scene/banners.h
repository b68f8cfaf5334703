#pragma once
// Bars under the tabs: whose file is shown, what is known, notices, faults of a file. Internal to
// the scene room.

#include "scene/pen.h"
#include "scene/prepared.h"

namespace avtal::scene {

/// Draws the bars from `y` down and returns the y below the last one.
float add_banners(const PageRequest& request, Page& page, Pen& pen, float y);

}  // namespace avtal::scene
