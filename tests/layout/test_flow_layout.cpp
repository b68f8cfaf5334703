#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>

#include "layout/flow_layout.h"
#include "support/dice.h"

using namespace avtal::layout;

using avtal::test::Dice;

namespace {

constexpr FlowMeasures kMeasures;

FlowGraph graph(std::size_t from, std::size_t through, std::size_t to, std::vector<FlowBand> bands,
                float room = 60) {
  FlowGraph made;
  made.rooms[0].assign(from, room);
  made.rooms[1].assign(through, 0);
  made.rooms[2].assign(to, room);
  made.bands = std::move(bands);
  return made;
}

FlowLayout laid(const FlowGraph& graph, double scale, float height) {
  return flow_places(graph, flow_order(graph), kMeasures, scale, height);
}

FlowGraph random_graph(std::uint64_t seed) {
  Dice dice(seed);
  FlowGraph made = graph(1 + dice.below(std::size_t{5}), 1 + dice.below(std::size_t{6}),
                         1 + dice.below(std::size_t{5}), {});
  for (std::size_t i = dice.below(std::size_t{31}); i > 0; --i) {
    FlowBand band{dice.below(made.rooms[0].size()), dice.below(made.rooms[1].size()),
                  dice.below(made.rooms[2].size()), static_cast<double>(dice.below(90)) / 10,
                  dice.below(4) == 0};
    made.bands.push_back(band);
  }
  return made;
}

/// Do the bands at one side fill each node exactly, without overlap, and without gap except where
/// known and unknown ones meet?
void check_filled(const FlowGraph& graph, const FlowLayout& layout, bool first) {
  const std::vector<PlacedNode>& nodes = layout.nodes[first ? 0 : 2];
  for (std::size_t node = 0; node < nodes.size(); ++node) {
    std::vector<std::tuple<float, float, bool>> ends;
    for (std::size_t i = 0; i < graph.bands.size(); ++i) {
      if ((first ? graph.bands[i].from : graph.bands[i].to) != node) continue;
      const PlacedBand& band = layout.bands[i];
      ends.emplace_back(first ? band.from_y : band.to_y, band.thickness, graph.bands[i].unknown);
    }
    std::sort(ends.begin(), ends.end());
    float y = nodes[node].y;
    for (std::size_t i = 0; i < ends.size(); ++i) {
      const auto& [top, thickness, unknown] = ends[i];
      if (i > 0 && std::get<bool>(ends[i - 1]) != unknown) y += kMeasures.meeting_gap;
      CHECK(top == doctest::Approx(y).epsilon(0.001));
      y = top + thickness;
    }
    if (!ends.empty()) CHECK(y == doctest::Approx(nodes[node].y + nodes[node].h).epsilon(0.001));
  }
}

}  // namespace

TEST_CASE("flows: bands are as wide as their values, on one scale, at all four ends") {
  const FlowGraph two = graph(1, 2, 2, {{0, 0, 0, 3.4, false}, {0, 1, 1, 1.9, false}});
  const double scale = flow_scale({two}, kMeasures, 500, 48);
  CHECK(scale == 48);
  const FlowLayout layout = laid(two, scale, 500);
  CHECK(layout.bands[0].thickness == doctest::Approx(3.4 * 48));
  CHECK(layout.bands[1].thickness == doctest::Approx(1.9 * 48));
  CHECK(layout.nodes[0][0].h == doctest::Approx(5.3 * 48));
  CHECK(layout.height == 500);
}

TEST_CASE("flows: one scale fits every year") {
  const FlowGraph small = graph(1, 1, 1, {{0, 0, 0, 1, false}});
  const FlowGraph large = graph(1, 1, 1, {{0, 0, 0, 20, false}});
  const double scale = flow_scale({small, large}, kMeasures, 400, 48);
  CHECK(scale < 48);
  CHECK(flow_height(large, kMeasures, scale) == doctest::Approx(400).epsilon(0.001));
  CHECK(laid(small, scale, 400).bands[0].thickness * 20 ==
        doctest::Approx(laid(large, scale, 400).bands[0].thickness));
}

TEST_CASE("flows: values beyond all measure still fit") {
  const FlowGraph huge = graph(1, 2, 1, {{0, 0, 0, 9e15, false}, {0, 1, 0, 1e-6, false}});
  const double scale = flow_scale({huge}, kMeasures, 400, 48);
  CHECK(flow_height(huge, kMeasures, scale) <= 401);
  const FlowLayout layout = laid(huge, scale, 400);
  CHECK(std::isfinite(layout.bands[0].from_y));
  CHECK(layout.bands[1].slot_h == kMeasures.slot);
}

TEST_CASE("flows: a cycle and a node that gives to itself stand in both outer columns") {
  // a → s → b, b → t → a, a → u → a
  const FlowGraph cycle =
      graph(2, 3, 2, {{0, 0, 1, 1, false}, {1, 1, 0, 1, false}, {0, 2, 0, 2, false}});
  const FlowLayout layout = laid(cycle, 20, 600);
  CHECK(layout.nodes[0][0].h == doctest::Approx(60));
  CHECK(layout.nodes[0][1].h == doctest::Approx(20));
  CHECK(layout.nodes[2][0].h == doctest::Approx(60));
  check_filled(cycle, layout, true);
  check_filled(cycle, layout, false);
}

TEST_CASE("flows: nothing at all, one band, and nothing but unknown") {
  const FlowGraph none = graph(0, 0, 0, {});
  CHECK(flow_scale({none}, kMeasures, 300, 48) == 0);
  CHECK(laid(none, 0, 300).height == 300);

  const FlowGraph one = graph(1, 1, 1, {{0, 0, 0, 2, false}});
  const FlowLayout single = laid(one, 48, 300);
  CHECK(single.bands[0].from_y == doctest::Approx(single.bands[0].to_y));
  CHECK(single.bands[0].from_y == doctest::Approx(single.bands[0].through_y));
  CHECK(single.nodes[0][0].y == doctest::Approx((300 - 96) / 2));

  const FlowGraph unknown =
      graph(1, 3, 1, {{0, 0, 0, 0, true}, {0, 1, 0, 0, true}, {0, 2, 0, 0, true}});
  CHECK(flow_scale({unknown}, kMeasures, 300, 48) == 0);
  const FlowLayout stubs = laid(unknown, 0, 300);
  for (const PlacedBand& band : stubs.bands) CHECK(band.thickness == kMeasures.stub);
  CHECK(stubs.nodes[0][0].h == 3 * kMeasures.stub);
}

TEST_CASE("flows: thirty bands of one node each have room for a label") {
  std::vector<FlowBand> bands;
  for (std::size_t i = 0; i < 30; ++i) bands.push_back({0, i, i % 7, 0.1, i % 5 == 0});
  const FlowGraph many = graph(1, 30, 7, bands);
  const double scale = flow_scale({many}, kMeasures, 500, 48);
  const FlowLayout layout = laid(many, scale, 500);
  CHECK(layout.height > 500);  // scrolls
  std::vector<std::pair<float, float>> slots;
  for (const PlacedBand& band : layout.bands) {
    CHECK(band.slot_h >= kMeasures.slot);
    CHECK(band.thickness > 0);
    slots.emplace_back(band.slot_y, band.slot_h);
  }
  std::sort(slots.begin(), slots.end());
  for (std::size_t i = 1; i < slots.size(); ++i) {
    CHECK(slots[i].first >=
          slots[i - 1].first + slots[i - 1].second + kMeasures.middle_gap - 0.01F);
  }
  check_filled(many, layout, true);
}

TEST_CASE("flows: outer nodes follow their bands, so that few cross") {
  // Given the other way round than their bands lie.
  const FlowGraph crossed = graph(2, 2, 2, {{0, 1, 0, 1, false}, {1, 0, 1, 1, false}});
  const FlowOrder order = flow_order(crossed);
  CHECK(order.nodes[0] == std::vector<std::size_t>{1, 0});
  CHECK(order.nodes[2] == std::vector<std::size_t>{1, 0});
  CHECK(order.nodes[1] == std::vector<std::size_t>{0, 1});
}

TEST_CASE("flows: whatever the graph, nodes are their bands and nothing lies on another") {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    const FlowGraph any = random_graph(seed);
    const double scale = flow_scale({any}, kMeasures, 500, 48);
    const FlowLayout layout = laid(any, scale, 500);
    check_filled(any, layout, true);
    check_filled(any, layout, false);
    for (const std::size_t column : {std::size_t{0}, std::size_t{2}}) {
      std::vector<std::pair<float, float>> spans;
      for (std::size_t i = 0; i < layout.nodes[column].size(); ++i) {
        const PlacedNode& node = layout.nodes[column][i];
        const float half = std::max(node.h, any.rooms[column][i]) / 2;
        spans.emplace_back(node.y + node.h / 2 - half, node.y + node.h / 2 + half);
      }
      std::sort(spans.begin(), spans.end());
      for (std::size_t i = 0; i < spans.size(); ++i) {
        CHECK(spans[i].first >= -0.1F);
        CHECK(spans[i].second <= layout.height + 0.1F);
        if (i > 0) CHECK(spans[i].first >= spans[i - 1].second + kMeasures.outer_gap - 0.1F);
      }
    }
    for (const PlacedBand& band : layout.bands) {
      CHECK(band.slot_y >= -0.01F);
      CHECK(band.slot_y + band.slot_h <= layout.height + 0.01F);
    }
  }
}

TEST_CASE("flows: marks spread only as far as they must") {
  CHECK(spread({50, 100}, {10, 10}, 5, 200) == std::vector<float>{50, 100});
  CHECK(spread({50, 50}, {10, 10}, 0, 200) == std::vector<float>{40, 60});
  CHECK(spread({0}, {10}, 0, 200) == std::vector<float>{10});
  CHECK(spread({500}, {10}, 0, 200) == std::vector<float>{190});
  CHECK(spread({}, {}, 0, 200).empty());
}

TEST_CASE("flows: a ribbon is evenly high, flat at its ends, and reaches both edges") {
  const std::vector<RibbonPoint> points = ribbon(10, 100, 210, 40, 30, 32);
  REQUIRE(points.size() == 33);
  CHECK(points.front().x == 10);
  CHECK(points.front().upper == 100);
  CHECK(points.back().x == doctest::Approx(210));
  CHECK(points.back().upper == doctest::Approx(40));
  for (std::size_t i = 0; i < points.size(); ++i) {
    CHECK(points[i].lower - points[i].upper == doctest::Approx(30));
    if (i > 0) CHECK(points[i].x > points[i - 1].x);
  }
  CHECK(ribbon(0, 0, 10, 0, 5, 0).size() == 2);
}
