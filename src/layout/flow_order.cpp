// Phase 2: which node stands above which, and the bands within them.

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "base/sort.h"
#include "layout/flow_layout.h"

namespace avtal::layout {

namespace {

std::vector<std::size_t> counted(std::size_t size) {
  std::vector<std::size_t> all(size);
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

/// Nodes of an outer column by the mean place of their bands in the middle; those of which nothing
/// is known below the others, so that no wide band has to cross theirs.
std::vector<std::size_t> by_mean(const FlowGraph& graph, bool first) {
  const std::size_t size = graph.rooms[first ? 0 : 2].size();
  std::vector<double> sums(size, 0);
  std::vector<double> weights(size, 0);
  std::vector<bool> unknown(size, true);
  for (const FlowBand& band : graph.bands) {
    const std::size_t node = first ? band.from : band.to;
    if (!band.unknown) unknown[node] = false;
    sums[node] += static_cast<double>(band.through);
    weights[node] += 1;
  }
  std::vector<std::size_t> order = counted(size);
  const auto key = [&](std::size_t node) {
    return std::pair(bool{unknown[node]}, weights[node] > 0 ? sums[node] / weights[node] : 0);
  };
  base::stable_sort(order.begin(), order.end(),
                    [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  return order;
}

std::vector<std::size_t> ranks(const std::vector<std::size_t>& order) {
  std::vector<std::size_t> rank(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
  return rank;
}

}  // namespace

FlowOrder flow_order(const FlowGraph& graph) {
  FlowOrder order;
  order.nodes = {by_mean(graph, true), counted(graph.rooms[1].size()), by_mean(graph, false)};
  const std::vector<std::size_t> from = ranks(order.nodes[0]);
  const std::vector<std::size_t> to = ranks(order.nodes[2]);
  order.middle = counted(graph.bands.size());
  const auto key = [&](std::size_t i) {
    const FlowBand& band = graph.bands[i];
    return std::tuple(band.through, band.unknown, from[band.from], to[band.to], i);
  };
  std::sort(order.middle.begin(), order.middle.end(),
            [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  return order;
}

}  // namespace avtal::layout
