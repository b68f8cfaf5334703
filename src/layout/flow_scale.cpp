// Phase 1: how many pixels a unit of money is high.

#include <algorithm>
#include <array>
#include <cmath>

#include "layout/flow_layout.h"

namespace avtal::layout {

namespace {

constexpr int kHalvings = 60;
constexpr double kLeastSlots = 3;

double thickness(const FlowBand& band, const FlowMeasures& measures, double scale) {
  return band.unknown ? measures.stub : band.value * scale;
}

double middle_height(const FlowGraph& graph, const FlowMeasures& measures, double scale) {
  std::vector<int> bands_of(graph.rooms[1].size(), 0);
  double height = 0;
  for (const FlowBand& band : graph.bands) {
    height += std::max<double>(measures.slot, thickness(band, measures, scale));
    if (bands_of[band.through]++ > 0) height += measures.slot_gap;
  }
  const auto used = std::count_if(bands_of.begin(), bands_of.end(), [](int n) { return n > 0; });
  return height + measures.middle_gap * static_cast<double>(std::max<std::ptrdiff_t>(used - 1, 0));
}

/// How often known and unknown bands can lie beside each other, whatever their order.
int most_meetings(int known, int unknown) {
  return std::max(0, std::min({2 * known, 2 * unknown, known + unknown - 1}));
}

double outer_height(const FlowGraph& graph, const FlowMeasures& measures, double scale,
                    bool first) {
  const std::vector<float>& rooms = graph.rooms[first ? 0 : 2];
  std::vector<double> heights(rooms.size(), 0);
  std::vector<std::array<int, 2>> bands(rooms.size(), {0, 0});  // known and unknown
  for (const FlowBand& band : graph.bands) {
    const std::size_t node = first ? band.from : band.to;
    heights[node] += thickness(band, measures, scale);
    ++bands[node][band.unknown ? 1 : 0];
  }
  double height = 0;
  for (std::size_t i = 0; i < rooms.size(); ++i) {
    const double between = double{measures.meeting_gap} * most_meetings(bands[i][0], bands[i][1]);
    height += std::max<double>(rooms[i], heights[i] + between);
  }
  const std::size_t gaps = rooms.empty() ? 0 : rooms.size() - 1;
  return height + measures.outer_gap * static_cast<double>(gaps);
}

double height_of(const FlowGraph& graph, const FlowMeasures& measures, double scale) {
  return std::max({middle_height(graph, measures, scale),
                   outer_height(graph, measures, scale, true),
                   outer_height(graph, measures, scale, false)});
}

double known_total(const FlowGraph& graph) {
  double total = 0;
  for (const FlowBand& band : graph.bands) total += band.unknown ? 0 : band.value;
  return total;
}

bool fits(const FlowGraph& graph, const FlowMeasures& measures, double scale, float height) {
  if (height_of(graph, measures, scale) <= height) return true;
  const bool never = height_of(graph, measures, 0) > height;
  return never && known_total(graph) * scale <= height;
}

double widest_of(const std::vector<FlowGraph>& graphs) {
  double widest = 0;
  for (const FlowGraph& graph : graphs) {
    for (const FlowBand& band : graph.bands) {
      if (!band.unknown) widest = std::max(widest, band.value);
    }
  }
  return widest;
}

}  // namespace

float flow_height(const FlowGraph& graph, const FlowMeasures& measures, double px_per_value) {
  return static_cast<float>(height_of(graph, measures, px_per_value));
}

double flow_scale(const std::vector<FlowGraph>& graphs, const FlowMeasures& measures, float height,
                  double most) {
  const double widest = widest_of(graphs);
  if (!(widest > 0)) return 0;
  const auto all_fit = [&](double scale) {
    return std::all_of(graphs.begin(), graphs.end(), [&](const FlowGraph& graph) {
      return fits(graph, measures, scale, height);
    });
  };
  const double least = std::min(most, kLeastSlots * measures.slot / widest);
  if (all_fit(most)) return most;
  double low = least;
  double high = most;
  for (int i = 0; i < kHalvings; ++i) {
    const double middle = (low + high) / 2;
    (all_fit(middle) ? low : high) = middle;
  }
  return low;
}

}  // namespace avtal::layout
