#pragma once
// Phases of a picture of summed flows: three columns of nodes and bands between each two. Every
// node has its true height inside a slot that its label needs; one scale for all of it.
//
// In: magnitudes and slots. Out: pixels, y down, from 0. Deterministic, linear in nodes and bands.

#include <array>
#include <cstddef>
#include <vector>

namespace avtal::layout {

/// Between a node of a column and one of the next. Magnitudes are finite and ≥ 0.
struct SummedBand {
  std::size_t from = 0;
  std::size_t to = 0;
  double value = 0;
};

struct SummedGraph {
  std::array<std::vector<double>, 3> nodes;
  std::array<std::vector<SummedBand>, 2> bands;  // by `from`, then `to`
};

struct SummedMeasures {
  std::array<float, 3> slots{40, 40, 36};  // least height of a node's place, for its label
  std::array<float, 3> gaps{6, 8, 2};      // between places
};

/// The largest scale at which each column fits in `height`; that of the nodes alone where their
/// labels need more than that: the picture is higher then. 0 when there is nothing to show.
double summed_scale(const SummedGraph& graph, const SummedMeasures& measures, float height);

struct SummedNodePlace {
  float slot_y = 0;
  float slot_h = 0;
  float y = 0;  // of the node itself, in the middle of its slot
  float h = 0;
};
struct SummedBandPlace {
  float from_y = 0;
  float to_y = 0;
  float thickness = 0;
};
struct SummedLayout {
  std::array<std::vector<SummedNodePlace>, 3> nodes;
  std::array<std::vector<SummedBandPlace>, 2> bands;
  float height = 0;
};
/// Columns in the middle of `height`, or as high as they must be. The bands of a node lie in the
/// order of the nodes at their other ends, so that none cross within it.
SummedLayout summed_places(const SummedGraph& graph, const SummedMeasures& measures,
                           double px_per_value, float height);

}  // namespace avtal::layout
