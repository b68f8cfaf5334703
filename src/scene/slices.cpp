#include "scene/slices.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "scene/scaled.h"

namespace avtal::scene {
namespace {

constexpr float kAir = 3;  // pixels above and below a text or shape

struct Extent {
  float top = 0;
  float bottom = 0;
  bool text = false;
};

Extent around(const std::vector<Point>& points) {
  Extent extent{points.empty() ? 0 : points.front().y, points.empty() ? 0 : points.front().y};
  for (const Point& point : points) {
    extent.top = std::min(extent.top, point.y);
    extent.bottom = std::max(extent.bottom, point.y);
  }
  return extent;
}

struct ExtentOf {
  Extent operator()(const Box& box) const { return {box.rect.y, box.rect.bottom()}; }
  Extent operator()(const Fade& fade) const { return {fade.rect.y, fade.rect.bottom()}; }
  Extent operator()(const Hatch& hatch) const { return {hatch.rect.y, hatch.rect.bottom()}; }
  Extent operator()(const Line& line) const { return around({line.from, line.to}); }
  Extent operator()(const Polygon& polygon) const { return around(polygon.points); }
  Extent operator()(const Circle& circle) const {
    return {circle.centre.y - circle.radius, circle.centre.y + circle.radius};
  }
  Extent operator()(const Band& band) const {
    const Extent upper = around(band.upper);
    const Extent lower = around(band.lower);
    return {std::min(upper.top, lower.top), std::max(upper.bottom, lower.bottom)};
  }
  Extent operator()(const Text& text) const {
    return {text.at.y - text.size, text.at.y + text.size / 3, true};
  }
};

/// What must not be cut through, from the top down, apart from what is taller than `tallest`.
std::vector<Extent> extents_of(const Page& page, float tallest) {
  std::vector<Extent> extents;
  for (const Layer& layer : page.layers) {
    for (const Shape& shape : layer.shapes) {
      Extent extent = std::visit(ExtentOf{}, shape);
      extent.top = std::max(extent.top, layer.clip.y) - kAir;
      extent.bottom = std::min(extent.bottom, layer.clip.bottom()) + kAir;
      if (extent.bottom > extent.top && extent.bottom - extent.top <= tallest) {
        extents.push_back(extent);
      }
    }
  }
  std::sort(extents.begin(), extents.end(),
            [](const Extent& a, const Extent& b) { return a.top < b.top; });
  return extents;
}

/// The lowest place from `from` to `to` that lies in no extent.
std::optional<float> free_place(const std::vector<Extent>& extents, float from, float to,
                                bool only_texts) {
  std::optional<float> found;
  float reached = from;  // everything above is covered or has been looked at
  for (const Extent& extent : extents) {
    if (only_texts && !extent.text) continue;
    if (extent.top >= to) break;
    if (extent.top >= reached) found = extent.top;
    reached = std::max(reached, extent.bottom);
  }
  return reached <= to ? to : found;
}

}  // namespace

std::vector<float> slice_edges(const Page& page, float first, float height) {
  std::vector<float> edges{0};
  const std::vector<Extent> extents = extents_of(page, std::min(first, height) / 2);
  for (float room = first; page.height - edges.back() > room; room = height) {
    const float from = edges.back() + room / 2;
    const float to = edges.back() + room;
    auto place = free_place(extents, from, to, false);
    if (!place) place = free_place(extents, from, to, true);
    edges.push_back(place.value_or(to));
  }
  edges.push_back(page.height);
  return edges;
}

Page slice(const Page& page, float top, float bottom) {
  Page piece;
  piece.width = page.width;
  piece.height = bottom - top;
  piece.language = page.language;
  piece.dark = page.dark;
  const Rect cut{0, top, page.width, piece.height};
  for (const Layer& layer : page.layers) {
    Layer moved{intersection(layer.clip, cut), {}};
    if (moved.clip.w <= 0 || moved.clip.h <= 0) continue;
    for (const Shape& shape : layer.shapes) {
      const Extent extent = std::visit(ExtentOf{}, shape);
      if (extent.bottom + kAir < top || extent.top - kAir > bottom) continue;
      moved.shapes.push_back(shape);
    }
    piece.layers.push_back(scaled(moved, cut, {{0, top}, {0, 0}, 1}));
  }
  return piece;
}

}  // namespace avtal::scene
