#pragma once
// A small page made by hand: chart with two bars, buttons, and one of every shape.

#include "scene/scene.h"

namespace avtal::test {

inline constexpr float kChartLeft = 100;
inline constexpr float kChartTop = 200;
inline constexpr float kPxPerDay = 1;

/// 800 × 600. The chart lies at (100, 200) to (500, 500), one pixel a day from day 0.
scene::Page hand_made_page();
/// The same with a list that scrolls instead of the chart, at (550, 100) to (800, 600).
scene::Page hand_made_list();

/// One of every kind of shape, some of them in several variants.
scene::Layer all_shapes();

}  // namespace avtal::test
