#pragma once
// Pure geometry of outlines, in any unit, y down.

#include <span>
#include <vector>

#include "scene/scene.h"

namespace avtal::ui {

inline constexpr float kPi = 3.14159265F;
/// Corners of a smaller radius are square.
inline constexpr float kSmallestRadius = 0.5F;

/// Positive when the points go round clockwise as seen on the screen.
float signed_area(std::span<const scene::Point> points);
/// Of points that go round clockwise.
bool is_convex(std::span<const scene::Point> points);
/// Nearer to each other than a thousandth.
bool same(scene::Point a, scene::Point b);
std::vector<scene::Point> without_repeats(std::span<const scene::Point> points);
/// The same for a path whose end is joined to its start.
std::vector<scene::Point> ring_of(std::span<const scene::Point> points);

/// With so many corners that they are not seen. Angles in radians, clockwise from the right.
std::vector<scene::Point> arc_points(scene::Point centre, float radius, float from, float to);
/// Clockwise, from the upper left corner.
std::vector<scene::Point> rounded(const scene::Rect& rect, float radius);

/// Moves both ends of an open path outwards: a short stroke would hardly be seen if it stopped
/// dead at its ends.
void lengthen_ends(std::vector<scene::Point>& points, float by);

}  // namespace avtal::ui
