#pragma once
// A page without a browser: what that would lay out over the picture is drawn in its place.

#include "scene/scene.h"

namespace avtal::scene {

/// Adds layers to the page for a view that is read, and to its right for the panel. The frame
/// around it and what lies over the page for a while, as a menu does, are left out.
void draw_regions(Page& page, const TextWidth& text_width);

}  // namespace avtal::scene
