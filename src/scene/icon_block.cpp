#include "scene/icon_block.h"

#include <string>

#include "scene/strokes.h"

namespace avtal::scene {
document::Block icon_block(Icon icon) {
  Layer layer;
  const TextWidth none = [](std::string_view, float, Face) { return 0.0F; };
  Pen pen(layer, none, state::Language::sv);
  pen.icon({0, 0}, icon, ink(Role::ink9));
  document::Block block{.kind = document::Kind::icon};
  std::string all;
  for (const Shape& shape : layer.shapes) {
    all += path_of(shape);
  }
  document::add(block, {.kind = document::Kind::stroke, .drawing = std::move(all)});
  return block;
}

std::optional<Icon> icon_in(const document::Block& block) {
  if (block.children.empty()) return std::nullopt;
  for (int i = 0; i <= static_cast<int>(Icon::bell); ++i) {
    const Icon icon = static_cast<Icon>(i);
    if (icon_block(icon).children.front().drawing == block.children.front().drawing) return icon;
  }
  return std::nullopt;
}

}  // namespace avtal::scene
