#pragma once
// Phase: which days the axis marks. Readable from centuries down to a week.
//
// In: a time scale and the least distance between two labels, in the scale's pixels. Out: days.

#include <cstdint>
#include <vector>

#include "base/date.h"
#include "layout/time_scale.h"

namespace avtal::layout {

/// How coarse the steps are, and so what a label must say: 100 years, 10 to 50 years, 1 to 5 years,
/// quarters, months, 1 to 10 days.
enum class TickUnit : std::uint8_t { century, decade, year, quarter, month, day };

struct Tick {
  base::Day day;  // the mark stands where this day begins
  TickUnit unit = TickUnit::year;
  /// Begins something greater: the first of a month among days, January among months and quarters,
  /// and a round year among years (a fifth year where every year is marked).
  bool major = false;
  friend bool operator==(const Tick&, const Tick&) = default;
};

/// The finest steps that leave at least `min_label_px` (1 where less is asked) between any two
/// neighbours; all of one unit, in the order of time, within the window, both of its ends included.
/// Every window as long as three of the longest such steps has at least three. Empty when not even
/// centuries are readable, or the scale has no width.
std::vector<Tick> ticks(const TimeScale& scale, float min_label_px);

}  // namespace avtal::layout
