#include <doctest/doctest.h>

#include <algorithm>

#include "layout/story_slots.h"

using namespace avtal::layout;

namespace {

Stay stay(int lane, int thread, double first, double last, int arrives = 0, int leaves = 0) {
  return {lane, thread, first, last, 24, arrives, leaves};
}

}  // namespace

TEST_CASE("slots: threads that go nowhere lie in the order of their numbers") {
  const StorySlots slots = assign_slots({stay(0, 2, 0, 9), stay(0, 0, 0, 9), stay(0, 1, 0, 9)}, 2);
  CHECK(slots.rows == std::vector<int>{2, 0, 1});
  CHECK(slots.row_heights[0].size() == 3);
  CHECK(slots.row_heights[1].empty());
}

TEST_CASE("slots: what goes up lies at the top, what goes down at the bottom: nothing is crossed") {
  const std::vector<Stay> stays{stay(0, 0, 0, 9, 0, 1), stay(0, 1, 0, 20), stay(0, 2, 0, 9, 0, -1)};
  const StorySlots slots = assign_slots(stays, 1);
  CHECK(slots.rows == std::vector<int>{2, 1, 0});
  CHECK(crossings_of(stays, slots.rows) == 0);
  CHECK(crossings_of(stays, {0, 1, 2}) == 2);
}

TEST_CASE("slots: of two that both go up, the one that goes later lets the other pass") {
  // The first to go is crossed by nobody when it lies above.
  const std::vector<Stay> stays{stay(0, 0, 0, 20, 0, -1), stay(0, 1, 0, 10, 0, -1)};
  const StorySlots slots = assign_slots(stays, 1);
  CHECK(slots.rows == std::vector<int>{1, 0});
  CHECK(crossings_of(stays, slots.rows) == 0);
}

TEST_CASE("slots: a service that returns to a lane comes back to its row") {
  const StorySlots slots =
      assign_slots({stay(0, 0, 0, 5, 0, 1), stay(1, 0, 5, 8, -1, -1), stay(0, 0, 8, 12, 1, 0)}, 2);
  CHECK(slots.rows[0] == slots.rows[2]);
  CHECK(slots.row_heights[0].size() == 1);
}

TEST_CASE("slots: stays of one thread that overlap lie under each other, the thicker one first") {
  std::vector<Stay> stays{stay(0, 0, 0, 9), stay(0, 0, 0, 9), stay(0, 0, 9, 12)};
  stays[0].height = 8;
  const StorySlots slots = assign_slots(stays, 1);
  CHECK(slots.rows == std::vector<int>{1, 0, 0});
  CHECK(slots.row_heights[0] == std::vector<float>{24, 8});
}

TEST_CASE("slots: stable: another thread in the lane changes nobody's order") {
  std::vector<Stay> stays{stay(0, 0, 0, 9, 0, 1), stay(0, 1, 0, 20), stay(0, 3, 0, 20)};
  const StorySlots before = assign_slots(stays, 1);
  stays.push_back(stay(0, 2, 4, 6));
  const StorySlots after = assign_slots(stays, 1);
  for (std::size_t a = 0; a < 3; ++a) {
    for (std::size_t b = 0; b < 3; ++b) {
      CHECK((before.rows[a] < before.rows[b]) == (after.rows[a] < after.rows[b]));
    }
  }
}

TEST_CASE("slots: five hundred threads in sixty lanes") {
  std::vector<Stay> stays;
  for (int i = 0; i < 500; ++i) {
    const int from = i % 60;
    const int to = (i * 7 + 3) % 60;
    const int way = to < from ? -1 : to > from ? 1 : 0;
    stays.push_back(stay(from, i, 0, 100 + i, 0, way));
    stays.push_back(stay(to, i, 100 + i, 1000, -way, 0));
  }
  const StorySlots slots = assign_slots(stays, 60);
  std::vector<int> as_given;
  std::vector<int> next(60, 0);
  for (const Stay& each : stays) as_given.push_back(next[static_cast<std::size_t>(each.lane)]++);
  CHECK(crossings_of(stays, slots.rows) < crossings_of(stays, as_given) * 7 / 10);
}
