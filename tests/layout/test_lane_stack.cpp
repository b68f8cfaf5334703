// Lanes one below the other, some of them folded: by hand, and against plain adding up.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <vector>

#include "layout/lane_stack.h"

namespace {

using namespace avtal::layout;

}  // namespace

TEST_CASE("lane stack: folded lanes are lower, and those below move up") {
  const LaneTops tops = stacked({100, 50, 200, 30}, 40);
  CHECK(tops.open == std::vector<double>{0, 100, 150, 350, 380});
  const LaneStack whole(tops, false, {});
  CHECK(whole.size() == 4);
  CHECK(whole.total() == 380);
  CHECK(whole.height(2) == 200);
  const LaneStack stack(tops, false, {2, 0, 2, 3, 9});
  CHECK(stack.is_folded(0));
  CHECK_FALSE(stack.is_folded(1));
  CHECK(stack.height(0) == 40);
  CHECK(stack.top(1) == 40);
  CHECK(stack.top(2) == 90);
  CHECK(stack.height(2) == 40);
  CHECK(stack.height(3) == 30);  // lower than a strip already
  CHECK(stack.total() == 160);
}

TEST_CASE("lane stack: all folded but some") {
  const LaneTops tops = stacked({100, 50, 200, 30}, 40);
  const LaneStack all(tops, true, {});
  CHECK(all.is_folded(0));
  CHECK(all.total() == 150);
  const LaneStack stack(tops, true, {2});
  CHECK(stack.is_folded(1));
  CHECK_FALSE(stack.is_folded(2));
  CHECK(stack.top(2) == 80);
  CHECK(stack.height(2) == 200);
  CHECK(stack.total() == 310);
}

TEST_CASE("lane stack: the lane at a height") {
  const LaneTops tops = stacked({100, 50, 200}, 40);
  const LaneStack stack(tops, false, {0});
  CHECK(stack.at(-10) == 0);
  CHECK(stack.at(0) == 0);
  CHECK(stack.at(39) == 0);
  CHECK(stack.at(40) == 1);
  CHECK(stack.at(90) == 2);
  CHECK(stack.at(1e9) == 2);
}

TEST_CASE("lane stack: nothing folded, nothing there") {
  const LaneTops none = stacked({}, 40);
  const LaneStack stack(none, false, {0, 1});
  CHECK(stack.size() == 0);
  CHECK(stack.total() == 0);
}

TEST_CASE("lane stack: the same as adding up, for any choice") {
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    std::vector<float> heights(1 + random() % 60);
    for (float& height : heights) height = static_cast<float>(10 + random() % 300);
    const bool all = random() % 2 == 0;
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < heights.size(); ++i) {
      if (random() % 3 == 0) others.push_back(i);
    }
    const LaneTops tops = stacked(heights, 44);
    const LaneStack stack(tops, all, others);
    double y = 0;
    bool good = true;
    for (std::size_t i = 0; i < heights.size(); ++i) {
      const bool is_folded = all != (std::find(others.begin(), others.end(), i) != others.end());
      const float height = is_folded ? std::min(44.0F, heights[i]) : heights[i];
      good = good && stack.top(i) == y && stack.height(i) == height && stack.at(y) == i &&
             stack.at(y + static_cast<double>(height) - 0.5) == i;
      y += static_cast<double>(height);
    }
    CHECK(good);
    CHECK(stack.total() == y);
  }
}
