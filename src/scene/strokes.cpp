#include "scene/strokes.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

#include "scene/theme.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Inks;
using document::Kind;

constexpr int kFadeSteps = 6;

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

std::string rounded(Rect rect, float radius) {
  const float r = std::min({radius, rect.w / 2, rect.h / 2});
  if (r <= 0) {
    return "M" + point({rect.x, rect.y}) + "H" + number(rect.right()) + "V" +
           number(rect.bottom()) + "H" + number(rect.x) + "Z";
  }
  const std::string corner = "A" + number(r) + " " + number(r) + " 0 0 1 ";
  return "M" + point({rect.x + r, rect.y}) + "H" + number(rect.right() - r) + corner +
         point({rect.right(), rect.y + r}) + "V" + number(rect.bottom() - r) + corner +
         point({rect.right() - r, rect.bottom()}) + "H" + number(rect.x + r) + corner +
         point({rect.x, rect.bottom() - r}) + "V" + number(rect.y + r) + corner +
         point({rect.x + r, rect.y}) + "Z";
}

/// The middle of its edge, which lies inside of it.
std::string path(const Box& shape) {
  const float inset = shape.edge_width / 2;
  const Rect& rect = shape.rect;
  return rounded({rect.x + inset, rect.y + inset, rect.w - 2 * inset, rect.h - 2 * inset},
                 shape.radius);
}

/// Lines that rise to the right, cut at the rectangle's edges.
std::string path(const Hatch& shape) {
  const Rect& rect = shape.rect;
  std::string text;
  const float step = shape.step * 1.41421F;
  for (float along = step; along < rect.w + rect.h; along += step) {
    const float left = std::max(0.0F, along - rect.h);
    const float right = std::min(rect.w, along);
    text += "M" + point({rect.x + left, rect.y + along - left}) + "L" +
            point({rect.x + right, rect.y + along - right});
  }
  return text;
}

template <class Other>
std::string path(const Other&) {
  return {};
}

void add(Block& drawing, std::string outline, Inks inks) {
  document::add(drawing,
                {.kind = Kind::stroke, .drawing = std::move(outline), .inks = std::move(inks)});
}

Inks inks_of(const Paint& fill, const Paint& edge, float width, float dash, float gap) {
  Inks inks;
  inks.fill = role_name(fill.role);
  if (width > 0) inks.edge = role_name(edge.role);
  inks.width = width;
  inks.dash = dash;
  inks.gap = gap;
  inks.alpha = fill.role == Role::none ? edge.alpha : fill.alpha;
  return inks;
}

void add_shape(Block& drawing, const Box& shape) {
  add(drawing, path(shape),
      inks_of(shape.fill, shape.edge, shape.edge_width, shape.dash, shape.gap));
}
void add_shape(Block& drawing, const Polygon& shape) {
  add(drawing, path(shape), inks_of(shape.fill, shape.edge, shape.edge_width, 0, 0));
}
void add_shape(Block& drawing, const Circle& shape) {
  add(drawing, path(shape),
      inks_of(shape.fill, shape.edge, shape.edge_width, shape.dash, shape.gap));
}
void add_shape(Block& drawing, const Line& shape) {
  add(drawing, path(shape), inks_of({}, shape.paint, shape.width, shape.dash, shape.gap));
}
void add_shape(Block& drawing, const Hatch& shape) {
  add(drawing, path(shape), inks_of({}, shape.paint, shape.width, 0, 0));
}

/// In steps: a gradient would need a name of its own in the page.
void add_shape(Block& drawing, const Fade& shape) {
  const float w = shape.rect.w / kFadeSteps;
  for (int i = 0; i < kFadeSteps; ++i) {
    const float at = (static_cast<float>(i) + 0.5F) / kFadeSteps;
    Paint paint = shape.paint;
    paint.alpha = shape.alpha_left + at * (shape.alpha_right - shape.alpha_left);
    const Rect part{shape.rect.x + static_cast<float>(i) * w, shape.rect.y, w, shape.rect.h};
    add(drawing, rounded(part, 0), inks_of(paint, {}, 0, 0, 0));
  }
}

/// Letters of signs are digits in the middle of a disc.
void add_shape(Block& drawing, const Text& shape) {
  Block letters{
      .kind = Kind::letters, .text = shape.string, .inks = inks_of(shape.paint, {}, 0, 0, 0)};
  letters.inks->x = shape.at.x;
  letters.inks->y = shape.at.y;
  document::add(drawing, std::move(letters));
}

void add_shape(Block&, const Band&) {}  // signs have none

}  // namespace

std::string path_of(const Shape& shape) {
  return std::visit([](const auto& each) { return path(each); }, shape);
}

void add_strokes(Block& drawing, const std::vector<Shape>& shapes) {
  for (const Shape& shape : shapes) {
    std::visit([&](const auto& each) { add_shape(drawing, each); }, shape);
  }
}

}  // namespace avtal::scene
