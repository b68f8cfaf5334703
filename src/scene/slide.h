#pragma once
// A step of the presentation: one sentence, one picture, one source line. Internal to the scene
// room.

#include "scene/pen.h"
#include "scene/prepared.h"

namespace avtal::scene {

/// Fills the page with step `request.view.step`.
void add_slide(const PageRequest& request, Page& page);

}  // namespace avtal::scene
