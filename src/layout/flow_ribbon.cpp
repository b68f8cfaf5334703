// Phase 4: the curve of a band.

#include <algorithm>

#include "layout/flow_layout.h"

namespace avtal::layout {

std::vector<RibbonPoint> ribbon(float x0, float top0, float x1, float top1, float thickness,
                                int steps) {
  const int pieces = std::max(steps, 1);
  std::vector<RibbonPoint> points;
  points.reserve(static_cast<std::size_t>(pieces) + 1);
  for (int i = 0; i <= pieces; ++i) {
    const float t = static_cast<float>(i) / static_cast<float>(pieces);
    const float rest = 1 - t;
    // A cubic curve with both handles half way across.
    const float middle = (x0 + x1) / 2;
    const float bend = 3 * rest * rest * t + 3 * rest * t * t;
    const float x = rest * rest * rest * x0 + bend * middle + t * t * t * x1;
    const float share = 3 * rest * t * t + t * t * t;
    const float upper = top0 + (top1 - top0) * share;
    points.push_back({x, upper, upper + thickness});
  }
  return points;
}

}  // namespace avtal::layout
