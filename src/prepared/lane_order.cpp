// In which order the lanes stand.

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/sort.h"
#include "base/text.h"
#include "layout/lane_stack.h"
#include "prepared/prepared.h"
#include "scene/metrics.h"
#include "words/format.h"

namespace avtal::scene {
namespace {

using model::Dataset;
using model::RecordKind;

std::string name_key(const Dataset& dataset, const Lane& lane, state::Language language) {
  if (!lane.of) return "\x7f";
  switch (lane.of->kind) {
    case RecordKind::service:
      return base::swedish_sort_key(words::local(dataset.services[lane.of->index].name, language));
    case RecordKind::organization:
      return base::swedish_sort_key(
          words::local(dataset.organizations[lane.of->index].name, language));
    default:
      return base::swedish_sort_key(
          words::local(dataset.agreements[lane.of->index].name, language));
  }
}

/// Lanes without bars come last.
std::int64_t day_key(const Lane& lane, bool by_end) {
  std::optional<std::int64_t> key;
  for (const Bar& bar : lane.bars) {
    const std::int64_t day = by_end ? bar.last.number : bar.first.number;
    key = !key ? day : by_end ? std::max(*key, day) : std::min(*key, day);
  }
  return key.value_or(base::kLastDay.number);
}

template <class Key>
void sort_by(std::vector<std::uint32_t>& lanes, const std::vector<Key>& keys) {
  base::stable_sort(lanes.begin(), lanes.end(),
                    [&](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
}

}  // namespace

const LaneStacking& LaneSet::stacking(const Dataset& dataset, state::LaneOrder sorting,
                                      state::Language language) const {
  auto& kept =
      stackings[static_cast<std::size_t>(sorting) * 2 + (language == state::Language::en ? 1 : 0)];
  if (kept) return *kept;
  auto order = std::make_unique<LaneStacking>();
  for (std::uint32_t i = 0; i < lanes.size(); ++i) order->lanes.push_back(i);
  if (sorting == state::LaneOrder::name) {
    std::vector<std::string> keys;
    for (const Lane& lane : lanes) keys.push_back(name_key(dataset, lane, language));
    sort_by(order->lanes, keys);
  } else if (sorting != state::LaneOrder::dataset) {
    std::vector<std::int64_t> keys;
    for (const Lane& lane : lanes) keys.push_back(day_key(lane, sorting == state::LaneOrder::end));
    sort_by(order->lanes, keys);
  }
  std::vector<float> heights;
  order->positions.resize(lanes.size());
  for (std::uint32_t i = 0; i < order->lanes.size(); ++i) {
    order->positions[order->lanes[i]] = i;
    heights.push_back(lanes[order->lanes[i]].height);
  }
  order->tops = layout::stacked(heights, kFoldedLaneHeight);
  kept = std::move(order);
  return *kept;
}

}  // namespace avtal::scene
