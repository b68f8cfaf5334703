// What the signs of a picture mean, below it.

#include "kit/block_picture_parts.h"
#include "kit/signs.h"
#include "scene/icon_block.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;

constexpr float kLine = 24;
constexpr float kBefore = 8;  // between a sign and its words
constexpr float kAfter = 16;

float width_of(const Block& sign) {
  return sign.kind == Kind::sign ? sign_width(static_cast<Sign>(sign.sign)) : 16;
}

void paint_one(Pen& pen, const Block& sign, Point at) {
  if (sign.kind == Kind::sign) return draw_sign(pen, static_cast<Sign>(sign.sign), at);
  if (sign.kind == Kind::mark) return pen.mark({at.x + 8, at.y + 10}, mark_of(sign.status));
  if (const auto icon = icon_in(sign)) pen.icon({at.x, at.y + 2}, *icon, ink(Role::ink7));
}

}  // namespace

void paint_legend(Brush& b, const Block& signs) {
  float x = b.left;
  for (const Block& item : signs.children) {
    const Block& sign = item.children.front();
    const std::string words = line_of(item.children.back());
    const float w = width_of(sign) + kBefore + b.pen.width(words, 12);
    if (x > b.left && x + w > b.right) {
      x = b.left;
      b.y += kLine;
    }
    paint_one(b.pen, sign, {x, b.y});
    b.pen.text({x + width_of(sign) + kBefore, b.y + 14}, words,
               {12, Face::regular, ink(Role::ink7)});
    x += w + kAfter;
  }
  b.y += kLine;
}

}  // namespace avtal::scene
