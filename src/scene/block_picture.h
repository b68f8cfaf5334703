#pragma once
// Blocks drawn below each other, for pictures and paper: what the browser lays out on the page, we
// lay out in an exported picture. Internal to the scene room.

#include <string>
#include <vector>

#include "document/block.h"
#include "scene/scene.h"

namespace avtal::scene {

struct BlockPicture {
  /// Words that were drawn, for who cannot see them.
  struct Said {
    std::string id;
    std::string words;
    Rect rect;
  };

  std::vector<Shape> shapes;
  std::vector<Said> said;
  float height = 0;
  std::vector<float> breaks;  // where it may be cut: above its rows and headings, from the top down
};

/// Draws a region within `width`, its top left corner at 0, 0. Buttons are left out.
BlockPicture picture_of(const document::Block& region, float width, const TextWidth& text_width,
                        state::Language language);

}  // namespace avtal::scene
