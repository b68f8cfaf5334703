#pragma once
// The view that a slide shows: its words where it is read, else its picture, laid out small and
// shown larger.

#include <optional>
#include <string>

#include "document/block.h"
#include "scene/request.h"

namespace avtal::scene {

struct SlideView {
  std::string finding;                  // its own headline
  std::optional<document::Block> read;  // missing: it is a picture
};

SlideView view_on_slide(const PageRequest& request, const state::ViewState& view);

/// Draws it within `area` with letters as large as it has room for, and what can be read in it as
/// texts of the node `parent`. `unit`: the length on the page of one pixel of a 1920 × 1080 slide.
void add_slide_picture(const PageRequest& request, const state::ViewState& view, Rect area,
                       float unit, const std::string& parent, Page& page);

}  // namespace avtal::scene
