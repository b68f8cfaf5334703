#pragma once
// A step of the presentation: one sentence, one picture, one source line.

#include <string>

#include "prepared/prepared.h"
#include "scene/pen.h"

namespace avtal::scene {

/// Fills the page with step `request.view.step`.
void add_slide(const PageRequest& request, Page& page);

/// What it says first: its sentence, else what its view has found.
std::string slide_headline(const PageRequest& request);

/// All of it drawn in small, words and picture, where nothing in it is read or operated.
void add_small_slide(const PageRequest& request, Rect area, Page& page);

}  // namespace avtal::scene
