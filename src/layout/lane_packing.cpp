#include "layout/lane_packing.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <numeric>
#include <queue>
#include <utility>

#include "base/sort.h"

namespace avtal::layout {

namespace {

/// The rows, and since when each is free again. Asked with starts that never go back.
class Rows {
 public:
  /// Gives back the rows that are free at `start`.
  void release_until(double start) {
    while (!busy_.empty() && busy_.top().first <= start) {
      free_.push(busy_.top().second);
      busy_.pop();
    }
  }

  int take_first_free(double busy_until) {
    int row = count_;
    if (free_.empty()) {
      ++count_;
    } else {
      row = free_.top();
      free_.pop();
    }
    busy_.emplace(busy_until, row);
    return row;
  }

  int count() const { return count_; }

 private:
  template <class T>
  using SmallestFirst = std::priority_queue<T, std::vector<T>, std::greater<>>;

  SmallestFirst<std::pair<double, int>> busy_;  // free from, row
  SmallestFirst<int> free_;
  int count_ = 0;
};

std::vector<std::size_t> order_of_starts(const std::vector<Interval>& intervals) {
  std::vector<std::size_t> order(intervals.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  base::stable_sort(order.begin(), order.end(), [&intervals](std::size_t a, std::size_t b) {
    return intervals[a].start < intervals[b].start;
  });
  return order;
}

}  // namespace

LanePacking pack_lanes(const std::vector<Interval>& intervals, double min_gap) {
  LanePacking result;
  result.rows.resize(intervals.size());
  Rows rows;
  const Interval* previous = nullptr;
  for (const std::size_t index : order_of_starts(intervals)) {
    const Interval& interval = intervals[index];
    // Not between two of the same start: points would release each other's row.
    if (previous == nullptr || previous->start < interval.start) rows.release_until(interval.start);
    result.rows[index] = rows.take_first_free(std::max(interval.start, interval.end) + min_gap);
    previous = &interval;
  }
  result.row_count = rows.count();
  return result;
}

}  // namespace avtal::layout
