#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "layout/story_lanes.h"
#include "support/dice.h"

using namespace avtal::layout;

using avtal::test::Dice;

TEST_CASE("lanes: without links they lie band by band as they came") {
  CHECK(order_lanes({{1, 0, 1, 0}, {}}) == std::vector<int>{1, 3, 0, 2});
  CHECK(order_lanes({}).empty());
}

TEST_CASE("lanes: what much moves between come to lie beside each other") {
  // 0 and 3 exchange everything; 1 and 2 nothing.
  const LaneOrder input{{0, 0, 0, 0}, {{0, 3, 2}}};
  const std::vector<int> order = order_lanes(input);
  CHECK(ways_of(order, input.links) == 2);
  // One in the middle of a chain lies in the middle.
  CHECK(order_lanes({{0, 0, 0}, {{0, 2, 1}, {2, 1, 1}}})[1] == 2);
}

TEST_CASE("lanes: bands are kept, however much moves between them") {
  const std::vector<int> order = order_lanes({{0, 0, 1, 1}, {{0, 3, 9}, {1, 2, 1}}});
  CHECK(order[0] + order[1] == 1);
  CHECK(order == std::vector<int>{1, 0, 3, 2});
}

TEST_CASE("lanes: sixty lanes come out no worse than they came, and the same every time") {
  Dice dice(7);
  LaneOrder input;
  for (int i = 0; i < 60; ++i) input.bands.push_back(i / 30);
  for (int i = 0; i < 120; ++i) {
    input.links.push_back({dice.below(60), dice.below(60), static_cast<float>(1 + dice.below(3))});
  }
  std::vector<int> as_given(60);
  std::iota(as_given.begin(), as_given.end(), 0);
  const std::vector<int> order = order_lanes(input);
  CHECK(ways_of(order, input.links) < ways_of(as_given, input.links));
  CHECK(order == order_lanes(input));
  std::vector<int> sorted = order;
  std::sort(sorted.begin(), sorted.end());
  CHECK(sorted == as_given);
}
