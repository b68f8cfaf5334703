#include "layout/story_paths.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace avtal::layout {
namespace {

constexpr int kPieces = 32;

PathPoint between(const PathPoint& a, const PathPoint& b, float x) {
  const float width = b.x - a.x;
  const float share = width > 0 ? (x - a.x) / width : 0;
  return {x, a.y + (b.y - a.y) * share};
}

/// The direction of the line in point i, one long.
PathPoint direction(const std::vector<PathPoint>& line, std::size_t i) {
  const PathPoint& before = line[i > 0 ? i - 1 : 0];
  const PathPoint& after = line[std::min(i + 1, line.size() - 1)];
  const float dx = after.x - before.x;
  const float dy = after.y - before.y;
  const float length = std::hypot(dx, dy);
  return length > 0 ? PathPoint{dx / length, dy / length} : PathPoint{1, 0};
}

}  // namespace

Passage passage_at(float x, float from_left, float to_right, float half) {
  const float before = std::clamp((x - from_left) / 2, 0.0F, half);
  const float after = std::clamp((to_right - x) / 2, 0.0F, half);
  return {x - before, x + after};
}

std::vector<PathPoint> s_curve(Passage passage, float y0, float y1) {
  std::vector<PathPoint> line;
  const float middle = (passage.x0 + passage.x1) / 2;
  for (int i = 0; i <= kPieces; ++i) {
    const float t = static_cast<float>(i) / kPieces;
    const float u = 1 - t;
    const float start = u * u * u;
    const float near_start = 3 * u * u * t;
    const float near_end = 3 * u * t * t;
    const float end = t * t * t;
    line.push_back({start * passage.x0 + (near_start + near_end) * middle + end * passage.x1,
                    (start + near_start) * y0 + (near_end + end) * y1});
  }
  return line;
}

float height_at(const std::vector<PathPoint>& line, float x) {
  if (line.empty()) return 0;
  if (x <= line.front().x) return line.front().y;
  for (std::size_t i = 1; i < line.size(); ++i) {
    if (x <= line[i].x) return between(line[i - 1], line[i], x).y;
  }
  return line.back().y;
}

std::vector<PathPoint> cut(const std::vector<PathPoint>& line, float x0, float x1) {
  std::vector<PathPoint> part;
  if (line.size() < 2 || x1 <= x0) return part;
  x0 = std::max(x0, line.front().x);
  x1 = std::min(x1, line.back().x);
  if (x1 <= x0) return part;
  part.push_back({x0, height_at(line, x0)});
  for (const PathPoint& point : line) {
    if (point.x > x0 && point.x < x1) part.push_back(point);
  }
  part.push_back({x1, height_at(line, x1)});
  return part;
}

RibbonEdges edges_of(const std::vector<PathPoint>& line, float width) {
  RibbonEdges edges;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const PathPoint along = direction(line, i);
    const PathPoint across{along.y * width / 2, -along.x * width / 2};
    edges.upper.push_back({line[i].x + across.x, line[i].y + across.y});
    edges.lower.push_back({line[i].x - across.x, line[i].y - across.y});
  }
  return edges;
}

}  // namespace avtal::layout
