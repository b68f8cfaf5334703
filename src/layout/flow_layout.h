#pragma once
// Phases of a picture of flows in three columns: who gives, through what, who gets. Bands run from
// the first column through the second to the third, so a cycle or a node that gives to itself is
// nothing special: it stands in both outer columns.
//
// In: widths, columns and the room that labels need. Out: pixels, y down, from 0. Deterministic.

#include <array>
#include <cstddef>
#include <vector>

namespace avtal::layout {

/// A band from a node of column 0 through one of column 1 to one of column 2 (indices into the
/// graph's columns). An unknown one has no width of its own: it takes `FlowMeasures::stub`.
struct FlowBand {
  std::size_t from = 0;
  std::size_t through = 0;
  std::size_t to = 0;
  double value = 0;  // magnitude; finite, ≥ 0
  bool unknown = false;
};

struct FlowGraph {
  /// Height that each node's label needs; the number of nodes.
  std::array<std::vector<float>, 3> rooms;
  std::vector<FlowBand> bands;
};

struct FlowMeasures {
  float slot = 24;        // least height of a band's place in the middle column, for its label
  float stub = 28;        // of an unknown band, everywhere
  float slot_gap = 6;     // between bands through the same node
  float middle_gap = 24;  // between nodes of the middle column
  /// Where known and unknown bands meet in an outer node: so that the known one does not rise into
  /// the other's label.
  float meeting_gap = 8;
  float outer_gap = 40;  // between nodes (or their labels) of the outer columns
};

// ---- phase 1: scale -------------------------------------------------------------------------

/// The height that the graph needs at a scale.
float flow_height(const FlowGraph& graph, const FlowMeasures& measures, double px_per_value);

/// One scale for all graphs: the largest, at most `most`, with which each fits in `height`. Of a
/// graph whose labels and unknown bands alone are higher than that, the known bands together must
/// fit; its picture then is higher. Never less than makes the widest band three slots high, for its
/// label (unless `most` is). 0 without known bands.
double flow_scale(const std::vector<FlowGraph>& graphs, const FlowMeasures& measures, float height,
                  double most);

// ---- phase 2: order -------------------------------------------------------------------------

struct FlowOrder {
  std::array<std::vector<std::size_t>, 3> nodes;  // of each column, from the top
  std::vector<std::size_t> middle;                // bands from the top of the middle column
};

/// The middle column keeps the order given, so that a service stays where it was from year to year.
/// The outer ones follow the mean place of their bands, which leaves few crossings; nodes of which
/// nothing is known stand below the others. Within a node
/// of the middle known bands come before unknown ones, then by the outer nodes.
FlowOrder flow_order(const FlowGraph& graph);

// ---- phase 3: places ------------------------------------------------------------------------

struct PlacedNode {
  float y = 0;  // top
  float h = 0;
};

/// Tops of a band at its four ends; it is equally thick at all of them.
struct PlacedBand {
  float thickness = 0;
  float from_y = 0;     // at its node of column 0
  float through_y = 0;  // in the middle column
  float to_y = 0;       // at its node of column 2
  float slot_y = 0;     // its place in the middle column, for label and hit area
  float slot_h = 0;
};

struct FlowLayout {
  std::array<std::vector<PlacedNode>, 3> nodes;
  std::vector<PlacedBand> bands;  // as in the graph
  float height = 0;
};

/// Everything centred in `height`, or as high as it must be. The height of an outer node is the sum
/// of its bands and of the gaps where known and unknown ones meet.
FlowLayout flow_places(const FlowGraph& graph, const FlowOrder& order, const FlowMeasures& measures,
                       double px_per_value, float height);

/// Where marks of these half heights stand, as near as can be to where they would be and `gap`
/// apart, in their order, inside `height` when they fit. Centres in and out.
std::vector<float> spread(const std::vector<float>& wanted, const std::vector<float>& halves,
                          float gap, float height);

// ---- phase 4: ribbons -----------------------------------------------------------------------

struct RibbonPoint {
  float x = 0;
  float upper = 0;
  float lower = 0;
};

/// A band of even height between two edges, flat at both ends, in `steps` ≥ 1 pieces.
std::vector<RibbonPoint> ribbon(float x0, float top0, float x1, float top1, float thickness,
                                int steps);

}  // namespace avtal::layout
