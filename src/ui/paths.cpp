#include "ui/paths.h"

#include <algorithm>
#include <cmath>

namespace avtal::ui {

using scene::Point;
using scene::Rect;

float signed_area(std::span<const Point> points) {
  float area = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const Point& a = points[i];
    const Point& b = points[(i + 1) % points.size()];
    area += a.x * b.y - b.x * a.y;
  }
  return area / 2;
}

bool is_convex(std::span<const Point> points) {
  constexpr float kSlack = 1e-3F;
  const std::size_t count = points.size();
  for (std::size_t i = 0; i < count; ++i) {
    const Point& a = points[i];
    const Point& b = points[(i + 1) % count];
    const Point& c = points[(i + 2) % count];
    if ((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) < -kSlack) return false;
  }
  return true;
}

bool same(Point a, Point b) {
  constexpr float kSame = 1e-3F;
  return std::abs(a.x - b.x) < kSame && std::abs(a.y - b.y) < kSame;
}

std::vector<Point> without_repeats(std::span<const Point> points) {
  std::vector<Point> kept;
  for (const Point& point : points) {
    if (kept.empty() || !same(kept.back(), point)) kept.push_back(point);
  }
  return kept;
}

std::vector<Point> ring_of(std::span<const Point> points) {
  std::vector<Point> kept = without_repeats(points);
  while (kept.size() > 1 && same(kept.front(), kept.back())) kept.pop_back();
  return kept;
}

std::vector<Point> arc_points(Point centre, float radius, float from, float to) {
  const float arc = std::abs(to - from);
  const int count = std::max(2, static_cast<int>(std::ceil(arc * std::sqrt(radius) * 1.7F)));
  std::vector<Point> points;
  for (int i = 0; i <= count; ++i) {
    const float angle = from + (to - from) * static_cast<float>(i) / static_cast<float>(count);
    points.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
  }
  return points;
}

std::vector<Point> rounded(const Rect& rect, float radius) {
  radius = std::min({radius, rect.w / 2, rect.h / 2});
  if (radius < kSmallestRadius) {
    return {{rect.x, rect.y},
            {rect.right(), rect.y},
            {rect.right(), rect.bottom()},
            {rect.x, rect.bottom()}};
  }
  const Point corners[] = {{rect.x + radius, rect.y + radius},
                           {rect.right() - radius, rect.y + radius},
                           {rect.right() - radius, rect.bottom() - radius},
                           {rect.x + radius, rect.bottom() - radius}};
  std::vector<Point> points;
  for (int i = 0; i < 4; ++i) {
    const float from = kPi + kPi / 2 * static_cast<float>(i);
    const auto arc = arc_points(corners[i], radius, from, from + kPi / 2);
    points.insert(points.end(), arc.begin(), arc.end());
  }
  return ring_of(points);
}

void lengthen_ends(std::vector<Point>& points, float by) {
  const auto push = [by](Point& end, Point inner) {
    const float length = std::hypot(end.x - inner.x, end.y - inner.y);
    if (length <= 0) return;
    end.x += (end.x - inner.x) / length * by;
    end.y += (end.y - inner.y) / length * by;
  };
  push(points.front(), points[1]);
  push(points.back(), points[points.size() - 2]);
}

}  // namespace avtal::ui
