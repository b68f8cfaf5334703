#include <doctest/doctest.h>

#include <algorithm>

#include "layout/summed_layout.h"
#include "support/dice.h"

using namespace avtal;
using namespace avtal::layout;

namespace {

/// Bands at random, and nodes that are the sums of theirs.
SummedGraph random_graph(test::Dice& dice) {
  SummedGraph graph;
  for (auto& column : graph.nodes) column.resize(1 + dice.below(std::size_t{12}), 0);
  std::vector<double>& middle = graph.nodes[1];
  for (std::size_t from = 0; from < graph.nodes[0].size(); ++from) {
    for (std::size_t to = 0; to < middle.size(); ++to) {
      if (dice.one_in(2)) continue;
      graph.bands[0].push_back({from, to, static_cast<double>(dice.below(1000))});
    }
  }
  for (const SummedBand& band : graph.bands[0]) {
    graph.nodes[0][band.from] += band.value;
    middle[band.to] += band.value;
  }
  for (std::size_t from = 0; from < middle.size(); ++from) {
    const std::size_t to = dice.below(graph.nodes[2].size());
    graph.bands[1].push_back({from, to, middle[from]});
    graph.nodes[2][to] += middle[from];
  }
  return graph;
}

}  // namespace

TEST_CASE("summed flows: columns fit, places do not meet, and bands are where their nodes are") {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    test::Dice dice(seed);
    const SummedGraph graph = random_graph(dice);
    const float height = 600;
    const double scale = summed_scale(graph, {}, height);
    const SummedLayout layout = summed_places(graph, {}, scale, height);
    CHECK(layout.height <= height + 0.5F);
    for (std::size_t column = 0; column < 3; ++column) {
      const auto& places = layout.nodes[column];
      for (std::size_t i = 0; i < places.size(); ++i) {
        CHECK(places[i].h == doctest::Approx(graph.nodes[column][i] * scale).epsilon(0.001));
        CHECK(places[i].slot_h >= SummedMeasures{}.slots[column]);
        CHECK(places[i].slot_y >= -0.01F);
        if (i > 0) CHECK(places[i].slot_y >= places[i - 1].slot_y + places[i - 1].slot_h);
      }
    }
    for (std::size_t step = 0; step < 2; ++step) {
      for (std::size_t i = 0; i < graph.bands[step].size(); ++i) {
        const SummedBandPlace& band = layout.bands[step][i];
        const auto within = [&](const SummedNodePlace& node, float y) {
          CHECK(y >= node.y - 0.1F);
          CHECK(y + band.thickness <= node.y + node.h + 0.1F);
        };
        within(layout.nodes[step][graph.bands[step][i].from], band.from_y);
        within(layout.nodes[step + 1][graph.bands[step][i].to], band.to_y);
      }
    }
  }
}

TEST_CASE("summed flows: where labels need more than there is, the picture is higher") {
  SummedGraph graph;
  graph.nodes = {std::vector<double>(9, 1), {9}, {9}};
  const double scale = summed_scale(graph, {}, 200);
  CHECK(scale > 0);
  CHECK(summed_places(graph, {}, scale, 200).height > 200);
  CHECK(summed_scale({}, {}, 200) == 0);
}
