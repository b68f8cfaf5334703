#pragma once
// Phase 3 of the storyline: the way of a ribbon from row to row.
//
// Units: pixels, x to the right, y down.

#include <vector>

namespace avtal::layout {

struct PathPoint {
  float x = 0;
  float y = 0;
  friend bool operator==(const PathPoint&, const PathPoint&) = default;
};

/// Where a ribbon changes rows, along x.
struct Passage {
  float x0 = 0;
  float x1 = 0;
};

/// Of a move on a known day: centred on it, at most `half` to either side, and not beyond the
/// middle of the stays before and after (`from_left` and `to_right` are where those begin and end):
/// so a ribbon that moves twice on one day still has a way, and a stay of one day is still there.
Passage passage_at(float x, float from_left, float to_right, float half);

/// The middle line of an S from (x0, y0) to (x1, y1), level at both ends; x never turns back.
std::vector<PathPoint> s_curve(Passage passage, float y0, float y1);

/// The part of a line (x never turning back) between two x, its ends worked out.
std::vector<PathPoint> cut(const std::vector<PathPoint>& line, float x0, float x1);
/// Height of the line at x; its first or last one beyond the ends.
float height_at(const std::vector<PathPoint>& line, float x);

/// The two edges of a ribbon of the width along the line: as many points each as the line has.
struct RibbonEdges {
  std::vector<PathPoint> upper;
  std::vector<PathPoint> lower;
};
RibbonEdges edges_of(const std::vector<PathPoint>& line, float width);

}  // namespace avtal::layout
