#pragma once
// Phase 4 of the storyline: where texts go, each with several places that would do, so that none
// covers another or what it must not cover.
//
// Units: pixels.

#include <cstddef>
#include <optional>
#include <vector>

namespace avtal::layout {

struct LabelBox {
  float x0 = 0;
  float y0 = 0;
  float x1 = 0;
  float y1 = 0;
};

struct StoryLabel {
  std::vector<LabelBox> places;  // the best one first
  int priority = 0;              // greater goes first
};

/// For each label the number of its place, or nothing when every place is taken. By priority, then
/// in the order of the input. A place must lie within `area` and touch no obstacle and no label
/// that was placed before.
std::vector<std::optional<std::size_t>> place_labels(const std::vector<StoryLabel>& labels,
                                                     const LabelBox& area,
                                                     const std::vector<LabelBox>& obstacles);

}  // namespace avtal::layout
