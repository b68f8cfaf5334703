#pragma once
// Pure geometry for what ImGui has no call for: dashes along a path.

#include <span>
#include <vector>

#include "scene/scene.h"

namespace avtal::ui {

/// The pieces of the path that a pen with this dash and gap leaves, starting with a dash. Corners
/// within a dash stay. At most `kMaxDashes` pieces; a path that would need more comes out whole.
inline constexpr std::size_t kMaxDashes = 4096;
std::vector<std::vector<scene::Point>> dashed(std::span<const scene::Point> path, bool closed,
                                              float dash, float gap);

}  // namespace avtal::ui
