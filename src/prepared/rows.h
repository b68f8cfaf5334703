#pragma once
// Things drawn in rows, each row in the order of time, so that what is on screen is found by
// halving however many there are.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/sort.h"

namespace avtal::scene {

/// Where something is drawn, in days, and in which row.
struct Drawn {
  base::Day first;
  base::Day last;  // inclusive
  int row = 0;
  base::Day reach;  // the latest `last` in the row up to this one
};

template <class Item>
class Rows {
 public:
  using Range = std::pair<std::size_t, std::size_t>;  // from the first to before the second

  void add(Item item) { items_.push_back(std::move(item)); }
  /// To be called when all are in and have their rows.
  void arrange() {
    base::stable_sort(items_.begin(), items_.end(), [](const Item& a, const Item& b) {
      return a.row != b.row ? a.row < b.row : a.first < b.first;
    });
    starts_.clear();
    for (std::size_t i = 0; i < items_.size(); ++i) {
      const bool opens = i == 0 || items_[i].row != items_[i - 1].row;
      while (starts_.size() <= static_cast<std::size_t>(items_[i].row)) {
        starts_.push_back(static_cast<std::uint32_t>(i));
      }
      items_[i].reach = opens ? items_[i].last : std::max(items_[i - 1].reach, items_[i].last);
    }
  }

  bool empty() const { return items_.empty(); }
  std::size_t size() const { return items_.size(); }
  const Item& operator[](std::size_t index) const { return items_[index]; }
  Item& operator[](std::size_t index) { return items_[index]; }
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }
  auto begin() { return items_.begin(); }
  auto end() { return items_.end(); }

  int count() const { return static_cast<int>(starts_.size()); }
  Range row(int number) const {
    const auto at = static_cast<std::size_t>(number);
    if (number < 0 || at >= starts_.size()) return {0, 0};
    return {starts_[at], at + 1 < starts_.size() ? starts_[at + 1] : items_.size()};
  }
  /// Those of the row that touch the days.
  Range within(int number, base::Day first, base::Day last) const {
    const auto [from, to] = row(number);
    const auto begin = items_.begin() + static_cast<std::ptrdiff_t>(from);
    const auto end = items_.begin() + static_cast<std::ptrdiff_t>(to);
    const auto low =
        std::partition_point(begin, end, [first](const Item& item) { return item.reach < first; });
    const auto high =
        std::partition_point(low, end, [last](const Item& item) { return item.first <= last; });
    return {static_cast<std::size_t>(low - items_.begin()),
            static_cast<std::size_t>(high - items_.begin())};
  }

 private:
  std::vector<Item> items_;
  std::vector<std::uint32_t> starts_;  // by row: its first item
};

}  // namespace avtal::scene
