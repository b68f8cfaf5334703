#pragma once
// Pure geometry of hatching, for everything that paints it.

#include <utility>
#include <vector>

#include "scene/scene.h"

namespace avtal::scene {

using HatchLine = std::pair<Point, Point>;

/// 45 degree lines rising to the right, `step` apart along x, that meet the rectangle and lie
/// within `left` to `right`. They run past its edges: the caller clips.
std::vector<HatchLine> hatch_lines(const Rect& rect, float step, float left, float right);

/// The same lines cut at the edges of the rectangle; the shortest corners are left out.
std::vector<HatchLine> cut_hatch_lines(const Rect& rect, float step, float left, float right);

}  // namespace avtal::scene
