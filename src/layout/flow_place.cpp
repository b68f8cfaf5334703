// Phase 3: from order to pixels.

#include <algorithm>

#include "layout/flow_layout.h"

namespace avtal::layout {

namespace {

/// A run of marks that touch each other and stand together around the mean of where they would be.
struct Run {
  double sum = 0;
  std::size_t count = 0;
  double mean() const { return sum / static_cast<double>(count); }
};

/// Least squares under the order: neighbours that would collide share their mean.
std::vector<double> without_collisions(const std::vector<double>& wanted) {
  std::vector<Run> runs;
  for (const double value : wanted) {
    runs.push_back({value, 1});
    while (runs.size() > 1 && runs[runs.size() - 2].mean() > runs.back().mean()) {
      const Run last = runs.back();
      runs.pop_back();
      runs.back().sum += last.sum;
      runs.back().count += last.count;
    }
  }
  std::vector<double> placed;
  for (const Run& run : runs) placed.insert(placed.end(), run.count, run.mean());
  return placed;
}

void place_middle(FlowLayout& layout, const FlowGraph& graph, const FlowOrder& order,
                  const FlowMeasures& measures) {
  float y = 0;
  std::size_t last = graph.rooms[1].size();
  for (const std::size_t i : order.middle) {
    const std::size_t node = graph.bands[i].through;
    if (last != graph.rooms[1].size()) y += node == last ? measures.slot_gap : measures.middle_gap;
    PlacedBand& band = layout.bands[i];
    band.slot_y = y;
    band.slot_h = std::max(band.thickness, measures.slot);
    band.through_y = y + (band.slot_h - band.thickness) / 2;
    PlacedNode& placed = layout.nodes[1][node];
    if (node != last) placed.y = y;
    y += band.slot_h;
    placed.h = y - placed.y;
    last = node;
  }
  const float shift = std::max(0.0F, (layout.height - y) / 2);
  for (PlacedBand& band : layout.bands) {
    band.slot_y += shift;
    band.through_y += shift;
  }
  for (PlacedNode& node : layout.nodes[1]) node.y += shift;
}

float& end_of(PlacedBand& band, bool first) { return first ? band.from_y : band.to_y; }

/// Of each band, the gap above it in its outer node.
std::vector<float> gaps_above(const FlowGraph& graph, const FlowOrder& order,
                              const FlowMeasures& measures, bool first) {
  std::vector<float> gaps(graph.bands.size(), 0);
  std::vector<const FlowBand*> above(graph.rooms[first ? 0 : 2].size(), nullptr);
  for (const std::size_t i : order.middle) {
    const FlowBand& band = graph.bands[i];
    const FlowBand*& last = above[first ? band.from : band.to];
    if (last != nullptr && last->unknown != band.unknown) gaps[i] = measures.meeting_gap;
    last = &band;
  }
  return gaps;
}

void place_outer(FlowLayout& layout, const FlowGraph& graph, const FlowOrder& order,
                 const FlowMeasures& measures, bool first) {
  const std::size_t column = first ? 0 : 2;
  std::vector<PlacedNode>& nodes = layout.nodes[column];
  std::vector<float> centres(nodes.size(), 0);
  std::vector<float> weights(nodes.size(), 0);
  const std::vector<float> gaps = gaps_above(graph, order, measures, first);
  for (const std::size_t i : order.middle) {
    const std::size_t node = first ? graph.bands[i].from : graph.bands[i].to;
    const PlacedBand& band = layout.bands[i];
    const float weight = std::max(band.thickness, 1.0F);
    nodes[node].h += gaps[i] + band.thickness;
    centres[node] += weight * (band.slot_y + band.slot_h / 2);
    weights[node] += weight;
  }
  std::vector<float> wanted;
  std::vector<float> halves;
  for (const std::size_t node : order.nodes[column]) {
    wanted.push_back(weights[node] > 0 ? centres[node] / weights[node] : layout.height / 2);
    halves.push_back(std::max(nodes[node].h, graph.rooms[column][node]) / 2);
  }
  const std::vector<float> placed = spread(wanted, halves, measures.outer_gap, layout.height);
  std::vector<float> next(nodes.size(), 0);
  for (std::size_t k = 0; k < placed.size(); ++k) {
    PlacedNode& node = nodes[order.nodes[column][k]];
    node.y = placed[k] - node.h / 2;
    next[order.nodes[column][k]] = node.y;
  }
  for (const std::size_t i : order.middle) {
    float& y = next[first ? graph.bands[i].from : graph.bands[i].to];
    y += gaps[i];
    end_of(layout.bands[i], first) = y;
    y += layout.bands[i].thickness;
  }
}

}  // namespace

std::vector<float> spread(const std::vector<float>& wanted, const std::vector<float>& halves,
                          float gap, float height) {
  if (wanted.empty()) return {};
  // Each mark less the room that those above it need: then only the order is left to keep.
  std::vector<double> offsets(wanted.size(), halves.front());
  for (std::size_t i = 1; i < wanted.size(); ++i) {
    offsets[i] = offsets[i - 1] + halves[i - 1] + halves[i] + gap;
  }
  std::vector<double> free(wanted.size());
  for (std::size_t i = 0; i < wanted.size(); ++i) free[i] = wanted[i] - offsets[i];
  const double most = std::max(0.0, height - (offsets.back() + halves.back()));
  const std::vector<double> placed = without_collisions(free);
  std::vector<float> centres(wanted.size());
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    centres[i] = static_cast<float>(std::clamp(placed[i], 0.0, most) + offsets[i]);
  }
  return centres;
}

FlowLayout flow_places(const FlowGraph& graph, const FlowOrder& order, const FlowMeasures& measures,
                       double px_per_value, float height) {
  FlowLayout layout;
  layout.height = std::max(height, flow_height(graph, measures, px_per_value));
  for (std::size_t column = 0; column < 3; ++column) {
    layout.nodes[column].resize(graph.rooms[column].size());
  }
  layout.bands.resize(graph.bands.size());
  for (std::size_t i = 0; i < graph.bands.size(); ++i) {
    const FlowBand& band = graph.bands[i];
    layout.bands[i].thickness =
        band.unknown ? measures.stub : static_cast<float>(band.value * px_per_value);
  }
  place_middle(layout, graph, order, measures);
  place_outer(layout, graph, order, measures, true);
  place_outer(layout, graph, order, measures, false);
  return layout;
}

}  // namespace avtal::layout
