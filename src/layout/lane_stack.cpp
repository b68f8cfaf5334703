#include "layout/lane_stack.h"

#include <algorithm>
#include <utility>

namespace avtal::layout {

std::vector<double> stacked(const std::vector<float>& heights) {
  std::vector<double> tops = {0};
  tops.reserve(heights.size() + 1);
  for (const float height : heights) tops.push_back(tops.back() + static_cast<double>(height));
  return tops;
}

LaneStack::LaneStack(const std::vector<double>& tops, std::vector<std::size_t> folded,
                     float folded_height)
    : tops_(&tops), folded_(std::move(folded)), saved_{0} {
  std::sort(folded_.begin(), folded_.end());
  folded_.erase(std::unique(folded_.begin(), folded_.end()), folded_.end());
  folded_.erase(std::lower_bound(folded_.begin(), folded_.end(), size()), folded_.end());
  for (const std::size_t position : folded_) {
    const double height = tops[position + 1] - tops[position];
    saved_.push_back(saved_.back() + std::max(0.0, height - static_cast<double>(folded_height)));
  }
}

bool LaneStack::is_folded(std::size_t position) const {
  return std::binary_search(folded_.begin(), folded_.end(), position);
}

double LaneStack::saved_before(std::size_t position) const {
  const auto before = std::lower_bound(folded_.begin(), folded_.end(), position);
  return saved_[static_cast<std::size_t>(before - folded_.begin())];
}

double LaneStack::top(std::size_t position) const {
  return (*tops_)[position] - saved_before(position);
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
