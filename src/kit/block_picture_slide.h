#pragma once
// The words of a slide drawn around its picture.

#include <vector>

#include "document/block.h"
#include "scene/scene.h"

namespace avtal::scene {

/// In pixels of a slide of 1920 × 1080.
struct SheetSize {
  float width = 1920;
  float height = 1080;
  float smallest_text = 0;
};

struct SlideSheet {
  std::vector<Shape> shapes;
  Rect place;  // that is left for the picture
};

/// Draws a region of the style `slide`; its buttons are left out.
SlideSheet slide_sheet(const document::Block& slide, const SheetSize& size,
                       const TextWidth& text_width, state::Language language);

}  // namespace avtal::scene
