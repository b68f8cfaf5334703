#include "flat/pixel_grid.h"

#include <algorithm>
#include <cmath>

namespace avtal::flat {
namespace {

using scene::Point;
using scene::Rect;

constexpr float kWhole = 0.01F;    // closer to a whole number than this is that number
constexpr float kBeyondClip = 64;  // what lies farther outside is not worth painting

}  // namespace

bool PixelGrid::in_clip(const Rect& rect) const {
  return rect.right() > clip_.x && rect.x < clip_.right() && rect.bottom() > clip_.y &&
         rect.y < clip_.bottom();
}

Rect PixelGrid::seen(const Rect& rect) const {
  const float x = std::max(rect.x, clip_.x);
  const float y = std::max(rect.y, clip_.y);
  return {x, y, std::max(0.0F, std::min(rect.right(), clip_.right()) - x),
          std::max(0.0F, std::min(rect.bottom(), clip_.bottom()) - y)};
}

Rect PixelGrid::snapped(const Rect& css) const {
  const float x = std::round(px(css.x));
  const float y = std::round(px(css.y));
  const float w = std::round(px(css.right())) - x;
  const float h = std::round(px(css.bottom())) - y;
  return {x, y, css.w > 0 ? std::max(w, 1.0F) : 0, css.h > 0 ? std::max(h, 1.0F) : 0};
}

float PixelGrid::edge_width(float css) const {
  const bool whole = std::abs(css - std::round(css)) < kWhole;
  return whole ? std::max(1.0F, std::round(px(css))) : px(css);
}

Span PixelGrid::trimmed(Span span, bool horizontal, float period) const {
  const float low = (horizontal ? clip_.x : clip_.y) - kBeyondClip;
  const float high = (horizontal ? clip_.right() : clip_.bottom()) + kBeyondClip;
  const auto whole = [period](float length) {
    return period > 0 ? std::floor(length / period) * period : length;
  };
  if (span.from < low) span.from += whole(std::min(low, span.to) - span.from);
  if (span.to > high) span.to -= whole(span.to - std::max(high, span.from));
  return span;
}

std::optional<Rect> PixelGrid::place(const scene::Box& box) const {
  const Rect rect = snapped(box.rect);
  const float period = px(box.dash + box.gap);
  const Span across = trimmed({rect.x, rect.right()}, true, period);
  const Span down = trimmed({rect.y, rect.bottom()}, false, period);
  const Rect seen{across.from, down.from, across.to - across.from, down.to - down.from};
  if (!in_clip(seen)) return std::nullopt;
  return seen;
}

std::optional<StraightLine> PixelGrid::straight(const scene::Line& line) const {
  const bool level = line.from.y == line.to.y;
  const bool upright = line.from.x == line.to.x;
  const float width = edge_width(line.width);
  if (level == upright || width != std::round(width)) return std::nullopt;
  const float middle = px(level ? line.from.y : line.from.x);
  const float a = px(level ? line.from.x : line.from.y);
  const float b = px(level ? line.to.x : line.to.y);
  const bool dashed = line.gap > 0 && line.dash > 0;
  const float period = dashed ? px(line.dash + line.gap) : 0;
  return StraightLine{level, std::round(middle - width / 2), width,
                      trimmed({std::min(a, b), std::max(a, b)}, level, period)};
}

PixelGrid::Ends PixelGrid::ends(const scene::Line& line) const {
  Ends ends{px(line.from), px(line.to)};
  if (ends.from.y != ends.to.y || ends.from.x >= ends.to.x) return ends;
  const bool dashed = line.gap > 0 && line.dash > 0;
  const Span span = trimmed({ends.from.x, ends.to.x}, true, dashed ? px(line.dash + line.gap) : 0);
  ends.from.x = span.from;
  ends.to.x = span.to;
  return ends;
}

Rect bounds(const std::vector<Point>& points, float margin) {
  if (points.empty()) return {};
  Point low = points.front();
  Point high = low;
  for (const Point& point : points) {
    low = {std::min(low.x, point.x), std::min(low.y, point.y)};
    high = {std::max(high.x, point.x), std::max(high.y, point.y)};
  }
  return {low.x - margin, low.y - margin, high.x - low.x + 2 * margin, high.y - low.y + 2 * margin};
}

}  // namespace avtal::flat
