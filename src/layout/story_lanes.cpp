#include "layout/story_lanes.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>

#include "base/sort.h"

namespace avtal::layout {
namespace {

constexpr int kMostRounds = 64;  // improvement is steady: this many are never needed
constexpr float kGain = 1e-4F;   // less is no gain

std::vector<int> positions_of(const std::vector<int>& order) {
  std::vector<int> positions(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    positions[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
  }
  return positions;
}

void move_to(std::vector<int>& order, std::size_t from, std::size_t to) {
  const auto begin = order.begin();
  const auto at = [&](std::size_t i) { return begin + static_cast<std::ptrdiff_t>(i); };
  if (from < to) {
    std::rotate(at(from), at(from + 1), at(to + 1));
  } else {
    std::rotate(at(to), at(from), at(from + 1));
  }
}

/// The best single move of any lane within its band; false when none makes the ways shorter.
bool improve(std::vector<int>& order, const LaneOrder& input) {
  float best = ways_of(order, input.links) - kGain;
  std::size_t best_from = 0;
  std::size_t best_to = 0;
  for (std::size_t from = 0; from < order.size(); ++from) {
    const int band = input.bands[static_cast<std::size_t>(order[from])];
    for (std::size_t to = 0; to < order.size(); ++to) {
      if (to == from || input.bands[static_cast<std::size_t>(order[to])] != band) continue;
      move_to(order, from, to);
      const float ways = ways_of(order, input.links);
      if (ways < best) {
        best = ways - kGain;
        best_from = from;
        best_to = to;
      }
      move_to(order, to, from);
    }
  }
  if (best_from == best_to) return false;
  move_to(order, best_from, best_to);
  return true;
}

}  // namespace

float ways_of(const std::vector<int>& order, const std::vector<LaneLink>& links) {
  const std::vector<int> positions = positions_of(order);
  float sum = 0;
  for (const LaneLink& link : links) {
    const int way =
        positions[static_cast<std::size_t>(link.a)] - positions[static_cast<std::size_t>(link.b)];
    sum += link.weight * static_cast<float>(std::abs(way));
  }
  return sum;
}

std::vector<int> order_lanes(const LaneOrder& input) {
  std::vector<int> order;
  for (std::size_t i = 0; i < input.bands.size(); ++i) order.push_back(static_cast<int>(i));
  base::stable_sort(order.begin(), order.end(), [&](int a, int b) {
    return input.bands[static_cast<std::size_t>(a)] < input.bands[static_cast<std::size_t>(b)];
  });
  for (int round = 0; round < kMostRounds && improve(order, input); ++round) {
  }
  return order;
}

}  // namespace avtal::layout
