// The timeline on a slide, which is seen from afar: nothing that the slide itself says, and no
// empty rows, so that what is left is as large as can be.

#include <algorithm>

#include "views/timeline/timeline_parts.h"

namespace avtal::scene {
namespace {

constexpr float kHead = 36;      // of a lane, above its decisions
constexpr float kEmptyRow = 40;  // below bars without anything there

bool meets(const state::Window& window, base::Day first, base::Day last) {
  return static_cast<double>(first.number) <= window.last &&
         static_cast<double>(last.number) >= window.first;
}

/// Does anything stand below the lane's bars in the window?
bool has_below(const Lane& lane, const model::Dataset& dataset, const state::Window& window) {
  const auto seen = [&](const auto& all) {
    return std::any_of(all.begin(), all.end(),
                       [&](const auto& each) { return meets(window, each.first, each.last); });
  };
  if (seen(lane.supplements) || seen(lane.notices)) return true;
  return std::any_of(lane.bars.begin(), lane.bars.end(), [&](const Bar& bar) {
    return meets(window, bar.first, bar.last) &&
           !dataset.at(bar.span.term.agreement).capacities.empty();
  });
}

}  // namespace

layout::LaneTops tops_on_slide(const PageRequest& request, const LaneSet& set,
                               const LaneStacking& stacking) {
  const state::Window window = shown_window(request);
  std::vector<float> heights;
  for (const std::uint32_t index : stacking.lanes) {
    const Lane& lane = set.lanes[index];
    const bool below = has_below(lane, *request.prepared->dataset, window);
    heights.push_back(lane.height - (below ? 0 : kEmptyRow));
  }
  return layout::stacked(heights, kFoldedLaneHeight);
}

float rise_on_slide(const PageRequest& request, const LaneSet& set) {
  const bool alone = request.around.on_slide && set.lanes.size() == 1 && set.lanes.front().of &&
                     !request.view.all_folded;
  return alone ? kHead : 0;
}

}  // namespace avtal::scene
