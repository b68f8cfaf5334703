#pragma once
// The picture on a slide: any view, laid out small and shown larger. Internal to the scene room.

#include <string>

#include "scene/prepared.h"
#include "scene/scaled.h"

namespace avtal::scene {

struct SlidePicture {
  Page page;         // the view, in its own small units
  Rect cut;          // what of it is the picture: not its headline, nor its buttons
  float factor = 1;  // how much larger it is shown
};

/// Lays out `view` so that it fills `area` with letters as large as it has room for. `unit`: the
/// length on the page of one pixel of a 1920 × 1080 slide.
SlidePicture lay_out_picture(const PageRequest& request, const state::ViewState& view, Rect area,
                             float unit);

/// Draws it in the middle of `area`, and what can be read in it as texts of the node `parent`.
void add_slide_picture(const SlidePicture& picture, Rect area, const std::string& parent,
                       Page& page);

}  // namespace avtal::scene
