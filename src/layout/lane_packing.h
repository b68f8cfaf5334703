#pragma once
// Phase: stacks things that overlap in time (or in x) into as few rows as possible.
//
// Units: any, the same for all (days or pixels).

#include <vector>

namespace avtal::layout {

/// From `start` to before `end`; finite. One with end ≤ start is a point, and two points at the
/// same place never share a row.
struct Interval {
  double start = 0;
  double end = 0;
};

struct LanePacking {
  std::vector<int> rows;  // for each interval, in the order of the input; 0 is the first row
  int row_count = 0;
};

/// In the order of their starts (of the same start: of the input) each takes the first row that has
/// been free for at least `min_gap` ≥ 0. No packing needs fewer rows. The same input always gives
/// the same rows; appending intervals that start later moves none of those before.
LanePacking pack_lanes(const std::vector<Interval>& intervals, double min_gap);

}  // namespace avtal::layout
