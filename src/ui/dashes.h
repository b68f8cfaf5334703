#pragma once
// Pure geometry for what ImGui has no call for: dashes along a path and hatching.

#include <span>
#include <utility>
#include <vector>

#include "scene/scene.h"

namespace avtal::ui {

/// The pieces of the path that a pen with this dash and gap leaves, starting with a dash. Corners
/// within a dash stay. At most `kMaxDashes` pieces; a path that would need more comes out whole.
inline constexpr std::size_t kMaxDashes = 4096;
std::vector<std::vector<scene::Point>> dashed(std::span<const scene::Point> path, bool closed,
                                              float dash, float gap);

/// 45 degree lines rising to the right, `step` apart along x, that meet the rectangle and lie
/// within `left` to `right`. They run past its edges: the caller clips.
std::vector<std::pair<scene::Point, scene::Point>> hatch_lines(const scene::Rect& rect, float step,
                                                               float left, float right);

}  // namespace avtal::ui
