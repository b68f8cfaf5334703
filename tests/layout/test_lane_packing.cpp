// Packing into rows, against brute force.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>
#include <vector>

#include "layout/lane_packing.h"

namespace {

using namespace avtal::layout;

double end_of(const Interval& interval) { return std::max(interval.start, interval.end); }

bool collide(const Interval& a, const Interval& b, double gap) {
  if (a.start == b.start) return true;
  return a.start < end_of(b) + gap && b.start < end_of(a) + gap;
}

/// How many need a row of their own at once: all that collide with one another share the start of
/// the latest of them.
int most_at_once(const std::vector<Interval>& intervals, double gap) {
  int most = 0;
  for (const Interval& latest : intervals) {
    int count = 0;
    for (const Interval& one : intervals) {
      const bool there = one.start <= latest.start && collide(one, latest, gap);
      if (there) ++count;
    }
    most = std::max(most, count);
  }
  return most;
}

std::vector<Interval> random_intervals(std::mt19937& random, bool with_points) {
  std::vector<Interval> intervals(random() % 40);
  for (Interval& interval : intervals) {
    interval.start = static_cast<double>(random() % 60);
    interval.end = interval.start + static_cast<double>(random() % 12) + (with_points ? 0 : 1);
  }
  return intervals;
}

}  // namespace

TEST_CASE("lane packing: rows for a few") {
  const std::vector<Interval> intervals = {{0, 10}, {5, 8}, {10, 20}, {8, 9}, {6, 30}};
  CHECK(pack_lanes(intervals, 0).rows == std::vector<int>{0, 1, 0, 1, 2});
  CHECK(pack_lanes(intervals, 0).row_count == 3);
  CHECK(pack_lanes(intervals, 1).rows == std::vector<int>{0, 1, 1, 3, 2});
  CHECK(pack_lanes({}, 0).rows.empty());
  CHECK(pack_lanes({}, 0).row_count == 0);
  CHECK(pack_lanes({{3, 3}, {3, 3}, {3, 3}}, 0).row_count == 3);
  CHECK(pack_lanes({{3, 3}, {4, 4}, {5, 5}}, 0).row_count == 1);
  CHECK(pack_lanes({{9, 2}, {9, 12}}, 0).row_count == 2);
  CHECK(pack_lanes({{9, 2}, {10, 12}}, 3).row_count == 2);  // a point at 9, and 10 is too near
}

TEST_CASE("lane packing: a row that ends t.o.m. and one that begins the day after share it") {
  CHECK(pack_lanes({{0, 365}, {365, 730}}, 0).row_count == 1);
  CHECK(pack_lanes({{0, 365}, {364, 730}}, 0).row_count == 2);
  CHECK(pack_lanes({{0, 365}, {365, 730}}, 0.5).row_count == 2);
  CHECK(pack_lanes({{0, 365}, {365.5, 730}}, 0.5).row_count == 1);
}

TEST_CASE("lane packing: nothing overlaps, no row too many, each as low as can be") {
  std::mt19937 random(3);
  for (int round = 0; round < 2'000; ++round) {
    const double gap = static_cast<double>(random() % 3);
    const std::vector<Interval> intervals = random_intervals(random, round % 2 == 0);
    const LanePacking packing = pack_lanes(intervals, gap);
    REQUIRE(packing.rows.size() == intervals.size());
    bool overlap = false;
    bool could_be_lower = false;
    for (std::size_t i = 0; i < intervals.size(); ++i) {
      std::set<int> taken_before;
      for (std::size_t j = 0; j < intervals.size(); ++j) {
        if (i == j || !collide(intervals[i], intervals[j], gap)) continue;
        if (packing.rows[i] == packing.rows[j]) overlap = true;
        const bool earlier = intervals[j].start < intervals[i].start ||
                             (intervals[j].start == intervals[i].start && j < i);
        if (earlier) taken_before.insert(packing.rows[j]);
      }
      for (int row = 0; row < packing.rows[i]; ++row) {
        if (!taken_before.contains(row)) could_be_lower = true;
      }
    }
    CHECK_FALSE(overlap);
    CHECK_FALSE(could_be_lower);
    CHECK(packing.row_count == most_at_once(intervals, gap));
    CHECK(pack_lanes(intervals, gap).rows == packing.rows);
  }
}

TEST_CASE("lane packing: what starts later moves none of those before") {
  std::mt19937 random(4);
  for (int round = 0; round < 200; ++round) {
    std::vector<Interval> intervals = random_intervals(random, true);
    const std::vector<int> before = pack_lanes(intervals, 0).rows;
    intervals.push_back({1000, 1001});
    std::vector<int> after = pack_lanes(intervals, 0).rows;
    CHECK(after.back() == 0);
    after.pop_back();
    CHECK(after == before);
  }
}
