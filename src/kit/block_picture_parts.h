#pragma once
// What the painters of blocks share. Internal to block_picture*.cpp.

#include <string>
#include <vector>

#include "kit/block_painter.h"
#include "scene/pen.h"

namespace avtal::scene {

/// Where it is painted: a column, from `y` down.
struct Brush {
  Pen& pen;
  BlockPicture& picture;
  float left;
  float right;
  float y;

  float width() const { return right - left; }
  /// Words in as many lines as they need, between `from` and `to`.
  void text(const std::string& words, const TextStyle& style, float line, float from, float to);
  void may_break();
  void rule();
};

/// The first child of the kind, or of the style; null when there is none.
const document::Block* first_of(const document::Block& block, document::Kind kind);
const document::Block* first_of(const document::Block& block, document::Style style);

/// Paints parts of views that are read. False: it is none of those.
bool paint_part(Brush& brush, const document::Block& block);
/// The table of services, each in a row, or in several lines where there is little room.
void paint_services(Brush& brush, const document::Block& table);
/// What the signs of a picture mean, in as many lines as they need.
void paint_legend(Brush& brush, const document::Block& signs);
/// A small picture.
void paint_drawing(Pen& pen, const document::Block& drawing, Rect rect, std::size_t service);

}  // namespace avtal::scene
