#include "layout/lane_stack.h"

#include <algorithm>
#include <utility>

namespace avtal::layout {

LaneTops stacked(const std::vector<float>& heights, float folded_height) {
  LaneTops tops{{0}, {0}};
  tops.open.reserve(heights.size() + 1);
  tops.folded.reserve(heights.size() + 1);
  for (const float height : heights) {
    tops.open.push_back(tops.open.back() + static_cast<double>(height));
    tops.folded.push_back(tops.folded.back() +
                          static_cast<double>(std::min(height, folded_height)));
  }
  return tops;
}

LaneStack::LaneStack(const LaneTops& tops, bool all_folded, std::vector<std::size_t> others)
    : tops_(all_folded ? &tops.folded : &tops.open),
      all_folded_(all_folded),
      others_(std::move(others)),
      added_{0} {
  std::sort(others_.begin(), others_.end());
  others_.erase(std::unique(others_.begin(), others_.end()), others_.end());
  others_.erase(std::lower_bound(others_.begin(), others_.end(), size()), others_.end());
  const std::vector<double>& other_tops = all_folded ? tops.open : tops.folded;
  for (const std::size_t i : others_) {
    const double change = (other_tops[i + 1] - other_tops[i]) - ((*tops_)[i + 1] - (*tops_)[i]);
    added_.push_back(added_.back() + change);
  }
}

bool LaneStack::is_folded(std::size_t position) const {
  return all_folded_ != std::binary_search(others_.begin(), others_.end(), position);
}

double LaneStack::added_before(std::size_t position) const {
  const auto before = std::lower_bound(others_.begin(), others_.end(), position);
  return added_[static_cast<std::size_t>(before - others_.begin())];
}

double LaneStack::top(std::size_t position) const {
  return (*tops_)[position] + added_before(position);
}

float LaneStack::height(std::size_t position) const {
  return static_cast<float>(top(position + 1) - top(position));
}

std::size_t LaneStack::at(double y) const {
  std::size_t low = 0;
  std::size_t high = size() - 1;
  while (low < high) {
    const std::size_t middle = low + (high - low + 1) / 2;
    if (top(middle) <= y) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

}  // namespace avtal::layout
