#pragma once
// What the signs of the timeline mean. Internal to the scene room.

#include "scene/pen.h"

namespace avtal::scene {

/// Height that the legend and the hint below it take at this width.
float timeline_legend_height(float width, const TextWidth& text_width, state::Language language);
void add_timeline_legend(Pen& pen, Page& page, Rect area);

}  // namespace avtal::scene
