#pragma once
// Blocks drawn below each other, for pictures and paper: what the browser lays out on the page, we
// lay out in an exported picture.

#include <string>
#include <vector>

#include "document/block.h"
#include "scene/scene.h"

namespace avtal::scene {

/// Where a block with an id has come to lie, and what it says.
struct Painted {
  std::string id;
  std::string words;
  Rect rect;
  int level = 0;  // headings
  bool current = false;
};

struct BlockPicture {
  std::vector<Shape> shapes;
  float height = 0;
  std::vector<float> breaks;     // where it may be cut: above its rows and headings, top down
  std::vector<Painted> painted;  // headings, items and rows, in reading order
};

/// Draws a region within `width`, its top left corner at 0, 0. Buttons are left out.
BlockPicture picture_of(const document::Block& region, float width, const TextWidth& text_width,
                        state::Language language);

}  // namespace avtal::scene
