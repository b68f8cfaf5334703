#pragma once
// The frame around every picture: top bar, tabs, banners. Internal to the scene room.

#include "scene/pen.h"
#include "scene/prepared.h"

namespace avtal::scene {

/// Draws the frame and returns the rectangle that is left for the view.
Rect add_chrome(const PageRequest& request, Page& page);

/// What a field must have at the least to hold a whole date; fingers get larger letters.
float date_width(const PageRequest& request);

}  // namespace avtal::scene
