#include "scene/hatch.h"

#include <algorithm>
#include <cmath>

namespace avtal::scene {

std::vector<HatchLine> hatch_lines(const Rect& rect, float step, float left, float right) {
  std::vector<HatchLine> lines;
  if (rect.w <= 0 || rect.h <= 0 || step <= 0) return lines;
  // `foot` is where a line meets the bottom edge, from the rectangle's left; the first such that
  // the hatching sits alike in rectangles of the same height.
  float foot = -rect.h + step / 2;
  const float skipped = std::floor((left - rect.x - rect.h - foot) / step);
  if (skipped > 0) foot += skipped * step;
  const float end = std::min(rect.w, right - rect.x);
  for (; foot < end; foot += step) {
    const Point bottom{rect.x + foot, rect.bottom()};
    lines.emplace_back(bottom, Point{bottom.x + rect.h, rect.y});
  }
  return lines;
}

std::vector<HatchLine> cut_hatch_lines(const Rect& rect, float step, float left, float right) {
  constexpr float kShortest = 1;
  std::vector<HatchLine> cut;
  for (const auto& [bottom, top] : hatch_lines(rect, step, left, right)) {
    const float before = std::max(0.0F, rect.x - bottom.x);
    const float beyond = std::max(0.0F, top.x - rect.right());
    if (rect.h - before - beyond < kShortest) continue;
    cut.emplace_back(Point{bottom.x + before, bottom.y - before},
                     Point{top.x - beyond, top.y + beyond});
  }
  return cut;
}

}  // namespace avtal::scene
