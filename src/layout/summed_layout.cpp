#include "layout/summed_layout.h"

#include <algorithm>

namespace avtal::layout {

namespace {

constexpr int kHalvings = 48;
constexpr float kMostExtra = 28;  // between places, where there is room to spare

double column_height(const SummedGraph& graph, const SummedMeasures& measures, std::size_t column,
                     double scale) {
  double height = 0;
  for (const double value : graph.nodes[column]) {
    height += std::max<double>(measures.slots[column], value * scale) + measures.gaps[column];
  }
  return std::max(0.0, height - measures.gaps[column]);
}

double highest(const SummedGraph& graph, const SummedMeasures& measures, double scale) {
  double height = 0;
  for (std::size_t column = 0; column < 3; ++column) {
    height = std::max(height, column_height(graph, measures, column, scale));
  }
  return height;
}

double most_in_a_column(const SummedGraph& graph) {
  double most = 0;
  for (const std::vector<double>& column : graph.nodes) {
    double sum = 0;
    for (const double value : column) sum += value;
    most = std::max(most, sum);
  }
  return most;
}

void place_column(SummedLayout& layout, const SummedGraph& graph, const SummedMeasures& measures,
                  std::size_t column, double scale) {
  const std::vector<double>& values = graph.nodes[column];
  const float spare =
      layout.height - static_cast<float>(column_height(graph, measures, column, scale));
  const float between =
      values.size() > 1 ? std::min(kMostExtra, spare / static_cast<float>(values.size() - 1)) : 0;
  float y = (spare - between * static_cast<float>(std::max<std::size_t>(values.size(), 1) - 1)) / 2;
  for (const double value : values) {
    SummedNodePlace place;
    place.h = static_cast<float>(value * scale);
    place.slot_y = y;
    place.slot_h = std::max(measures.slots[column], place.h);
    place.y = y + (place.slot_h - place.h) / 2;
    y += place.slot_h + measures.gaps[column] + between;
    layout.nodes[column].push_back(place);
  }
}

/// At their beginnings the bands lie as they come; at their ends by where they come from, which is
/// the same order.
void place_bands(SummedLayout& layout, const SummedGraph& graph, std::size_t step, double scale) {
  std::vector<float> from;
  std::vector<float> to;
  for (const SummedNodePlace& node : layout.nodes[step]) from.push_back(node.y);
  for (const SummedNodePlace& node : layout.nodes[step + 1]) to.push_back(node.y);
  for (const SummedBand& band : graph.bands[step]) {
    const float thickness = static_cast<float>(band.value * scale);
    layout.bands[step].push_back({from[band.from], to[band.to], thickness});
    from[band.from] += thickness;
    to[band.to] += thickness;
  }
}

}  // namespace

double summed_scale(const SummedGraph& graph, const SummedMeasures& measures, float height) {
  const double most = most_in_a_column(graph);
  if (!(most > 0)) return 0;
  double high = height / most;
  if (highest(graph, measures, 0) > height) return high / 2;
  double low = 0;
  for (int i = 0; i < kHalvings; ++i) {
    const double middle = (low + high) / 2;
    (highest(graph, measures, middle) <= height ? low : high) = middle;
  }
  return low;
}

SummedLayout summed_places(const SummedGraph& graph, const SummedMeasures& measures,
                           double px_per_value, float height) {
  SummedLayout layout;
  layout.height = std::max(height, static_cast<float>(highest(graph, measures, px_per_value)));
  for (std::size_t column = 0; column < 3; ++column) {
    place_column(layout, graph, measures, column, px_per_value);
  }
  for (std::size_t step = 0; step < 2; ++step) place_bands(layout, graph, step, px_per_value);
  return layout;
}

}  // namespace avtal::layout
