#pragma once
// What the signs of the timeline mean. Internal to the scene room.

#include "scene/page.h"
#include "scene/pen.h"

namespace avtal::scene {

/// Height that the legend and the hint below it take at this width.
float timeline_legend_height(const PageRequest& request, float width);
void add_timeline_legend(const PageRequest& request, Pen& pen, Page& page, Rect area);

}  // namespace avtal::scene
