#include "layout/story_slots.h"

#include <algorithm>
#include <cstddef>
#include <map>

#include "base/sort.h"

namespace avtal::layout {
namespace {

/// Everything that a thread does in a lane.
struct Item {
  int thread = 0;
  std::vector<std::size_t> stays;  // by time
  int sub_rows = 1;                // more than one when its own stays overlap
  std::vector<int> sub_row;        // of each of `stays`
};

bool runs_at(const Stay& stay, double time) { return stay.first <= time && time < stay.last; }

/// How many stays of `others` a departure or arrival of `stay` meets.
int met(const Stay& stay, bool leaving, const std::vector<Stay>& all,
        const std::vector<std::size_t>& others) {
  const double time = leaving ? stay.last : stay.first;
  return static_cast<int>(std::count_if(others.begin(), others.end(),
                                        [&](std::size_t i) { return runs_at(all[i], time); }));
}

/// What is crossed between the two when `upper` lies above `lower`.
int cost(const Item& upper, const Item& lower, const std::vector<Stay>& all) {
  int sum = 0;
  for (const std::size_t i : lower.stays) {
    if (all[i].leaves < 0) sum += met(all[i], true, all, upper.stays);
    if (all[i].arrives < 0) sum += met(all[i], false, all, upper.stays);
  }
  for (const std::size_t i : upper.stays) {
    if (all[i].leaves > 0) sum += met(all[i], true, all, lower.stays);
    if (all[i].arrives > 0) sum += met(all[i], false, all, lower.stays);
  }
  return sum;
}

/// Whether it tends upwards (negative) or downwards, all its comings and goings together.
int pull(const Item& item, const std::vector<Stay>& all) {
  int sum = 0;
  for (const std::size_t i : item.stays) sum += all[i].leaves + all[i].arrives;
  return std::clamp(sum, -1, 1);
}

/// What is crossed when item a lies above item b, for all pairs.
std::vector<std::vector<int>> costs_of(const std::vector<Item>& items,
                                       const std::vector<Stay>& all) {
  std::vector<std::vector<int>> costs(items.size(), std::vector<int>(items.size(), 0));
  for (std::size_t a = 0; a < items.size(); ++a) {
    for (std::size_t b = 0; b < items.size(); ++b) {
      if (a != b) costs[a][b] = cost(items[a], items[b], all);
    }
  }
  return costs;
}

/// Moves the item at `from` to where it costs least; the nearest such place. Did it move?
bool sift(std::vector<std::size_t>& order, std::size_t from,
          const std::vector<std::vector<int>>& costs) {
  const std::size_t item = order[from];
  int best = 0;  // what moving to `best_to` adds; less than nothing is a gain
  std::size_t best_to = from;
  int added = 0;
  for (std::size_t to = from; to-- > 0;) {
    added += costs[item][order[to]] - costs[order[to]][item];
    if (added < best) best = added, best_to = to;
  }
  added = 0;
  for (std::size_t to = from + 1; to < order.size(); ++to) {
    added += costs[order[to]][item] - costs[item][order[to]];
    if (added < best) best = added, best_to = to;
  }
  if (best_to == from) return false;
  order.erase(order.begin() + static_cast<std::ptrdiff_t>(from));
  order.insert(order.begin() + static_cast<std::ptrdiff_t>(best_to), item);
  return true;
}

void order_items(std::vector<Item>& items, const std::vector<Stay>& all) {
  base::stable_sort(items.begin(), items.end(),
                    [&](const Item& a, const Item& b) { return pull(a, all) < pull(b, all); });
  const auto costs = costs_of(items, all);
  std::vector<std::size_t> order(items.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  // Every move saves one crossing at least, so this comes to an end.
  for (bool moved = true; moved;) {
    moved = false;
    for (std::size_t i = 0; i < order.size(); ++i) moved = sift(order, i, costs) || moved;
  }
  std::vector<Item> sorted;
  for (const std::size_t i : order) sorted.push_back(std::move(items[i]));
  items = std::move(sorted);
}

/// Of one thread's own stays, those that overlap lie under each other.
void pack(Item& item, const std::vector<Stay>& all) {
  std::vector<double> free_from;
  for (const std::size_t i : item.stays) {
    std::size_t row = 0;
    while (row < free_from.size() && free_from[row] > all[i].first) ++row;
    if (row == free_from.size()) free_from.push_back(0);
    free_from[row] = all[i].last;
    item.sub_row.push_back(static_cast<int>(row));
  }
  item.sub_rows = std::max(1, static_cast<int>(free_from.size()));
}

std::vector<Item> items_of(const std::vector<Stay>& stays, int lane) {
  std::map<int, Item> by_thread;
  for (std::size_t i = 0; i < stays.size(); ++i) {
    if (stays[i].lane == lane) by_thread[stays[i].thread].stays.push_back(i);
  }
  std::vector<Item> items;
  for (auto& [thread, item] : by_thread) {
    item.thread = thread;
    // Of two that begin together, the higher one (it answers for the service) comes first.
    base::stable_sort(item.stays.begin(), item.stays.end(), [&](std::size_t a, std::size_t b) {
      if (stays[a].height != stays[b].height) return stays[a].height > stays[b].height;
      return stays[a].first < stays[b].first;
    });
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace

StorySlots assign_slots(const std::vector<Stay>& stays, int lane_count) {
  StorySlots slots;
  slots.rows.resize(stays.size());
  slots.row_heights.resize(static_cast<std::size_t>(lane_count));
  for (int lane = 0; lane < lane_count; ++lane) {
    std::vector<Item> items = items_of(stays, lane);
    order_items(items, stays);
    std::vector<float>& heights = slots.row_heights[static_cast<std::size_t>(lane)];
    for (Item& item : items) {
      pack(item, stays);
      const std::size_t top = heights.size();
      heights.resize(top + static_cast<std::size_t>(item.sub_rows), 0);
      for (std::size_t k = 0; k < item.stays.size(); ++k) {
        const std::size_t row = top + static_cast<std::size_t>(item.sub_row[k]);
        slots.rows[item.stays[k]] = static_cast<int>(row);
        heights[row] = std::max(heights[row], stays[item.stays[k]].height);
      }
    }
  }
  return slots;
}

int crossings_of(const std::vector<Stay>& stays, const std::vector<int>& rows) {
  int sum = 0;
  for (std::size_t i = 0; i < stays.size(); ++i) {
    for (std::size_t k = 0; k < stays.size(); ++k) {
      if (i == k || stays[i].lane != stays[k].lane || stays[i].thread == stays[k].thread) continue;
      const int side = rows[k] < rows[i] ? -1 : 1;  // where k lies from i
      if (stays[i].leaves == side && runs_at(stays[k], stays[i].last)) ++sum;
      if (stays[i].arrives == side && runs_at(stays[k], stays[i].first)) ++sum;
    }
  }
  return sum;
}

}  // namespace avtal::layout
