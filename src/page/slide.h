#pragma once
// A step of the presentation: one sentence, one picture, one source line.

#include "prepared/prepared.h"
#include "scene/pen.h"

namespace avtal::scene {

/// Fills the page with step `request.view.step`.
void add_slide(const PageRequest& request, Page& page);

}  // namespace avtal::scene
