// Ways from the register to what it concerns: a chip with its name.

#include <algorithm>

#include "scene/shortened.h"
#include "scene/sources_parts.h"

namespace avtal::scene {
namespace {

constexpr float kChipHeight = 28;
constexpr float kChipText = 30;  // where the text begins, after the icon
constexpr float kChipPadding = 10;

}  // namespace

float record_chip_height(const Sheet& s) { return std::max(kChipHeight, s.touch_height()); }

float record_chip_width(const Sheet& s, const std::string& name, float most) {
  return std::min(most, s.pen.width(name, 12) + kChipText + kChipPadding);
}

float add_record_chip(Sheet& s, Point top_left, const std::string& name, float most, Icon icon,
                      Node node) {
  const float width = record_chip_width(s, name, most);
  const float height = record_chip_height(s);
  const Rect box{top_left.x, top_left.y + (height - kChipHeight) / 2, width, kChipHeight};
  s.pen.box(box, ink(Role::background), ink(Role::line3), 1, 4);
  s.pen.icon({box.x + 8, box.y + 6}, icon, ink(Role::brand7));
  // Sums of widths are not exact: half a pixel less room would cut a name that fits.
  s.pen.text({box.x + kChipText, box.y + 18},
             shortened(s.pen, name, 12, Face::regular, width - kChipText - kChipPadding + 0.5F),
             {12, Face::regular, ink(Role::brand7)});
  node.kind = NodeKind::link;
  node.rect = {top_left.x, top_left.y, width, height};
  node.highlight = box;
  node.hoverable = true;
  add_node(s, std::move(node));
  return width;
}

}  // namespace avtal::scene
