#include "scene/icon_block.h"

#include <array>
#include <cstdio>
#include <string>

namespace avtal::scene {
namespace {

std::string number(float value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.4g", static_cast<double>(value));
  return text.data();
}

std::string point(Point at) { return number(at.x) + " " + number(at.y); }

std::string path(const Polygon& shape) {
  std::string text;
  for (const Point& each : shape.points) text += (text.empty() ? "M" : "L") + point(each);
  return text + (shape.closed ? "Z" : "");
}

std::string path(const Line& shape) { return "M" + point(shape.from) + "L" + point(shape.to); }

std::string path(const Circle& shape) {
  const std::string r = number(shape.radius);
  const std::string way = "A" + r + " " + r + " 0 1 0 ";
  const Point left{shape.centre.x - shape.radius, shape.centre.y};
  const Point right{shape.centre.x + shape.radius, shape.centre.y};
  return "M" + point(left) + way + point(right) + way + point(left);
}

/// The middle of its edge, which lies inside of it.
std::string path(const Box& shape) {
  const float inset = shape.edge_width / 2;
  const Rect& rect = shape.rect;
  return "M" + point({rect.x + inset, rect.y + inset}) + "H" + number(rect.right() - inset) + "V" +
         number(rect.bottom() - inset) + "H" + number(rect.x + inset) + "Z";
}

template <class Other>
std::string path(const Other&) {
  return {};  // icons have nothing else
}

}  // namespace

document::Block icon_block(Icon icon) {
  Layer layer;
  const TextWidth none = [](std::string_view, float, Face) { return 0.0F; };
  Pen pen(layer, none, state::Language::sv);
  pen.icon({0, 0}, icon, ink(Role::ink9));
  document::Block block{.kind = document::Kind::icon};
  std::string all;
  for (const Shape& shape : layer.shapes) {
    all += std::visit([](const auto& each) { return path(each); }, shape);
  }
  document::add(block, {.kind = document::Kind::stroke, .drawing = std::move(all)});
  return block;
}

std::optional<Icon> icon_in(const document::Block& block) {
  if (block.children.empty()) return std::nullopt;
  for (int i = 0; i <= static_cast<int>(Icon::clock); ++i) {
    const Icon icon = static_cast<Icon>(i);
    if (icon_block(icon).children.front().drawing == block.children.front().drawing) return icon;
  }
  return std::nullopt;
}

}  // namespace avtal::scene
