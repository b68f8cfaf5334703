#include "prepared/lane_rows.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "base/sort.h"
#include "layout/lane_packing.h"
#include "scene/metrics.h"

namespace avtal::scene {
namespace {

using base::Day;

/// What follows on one another shares a row, also where the days between are uncertain. Not so
/// with committees: there agreements on different things meet, and the gaps of one may be covered
/// by others.
void pack(Lane& lane, state::Lanes kind) {
  const bool mixed = kind == state::Lanes::committees;
  std::vector<layout::Interval> intervals;
  const auto add = [&](Day first, Day last) {
    intervals.push_back({static_cast<double>(first.number), static_cast<double>(last.number) + 1});
  };
  for (const Bar& bar : lane.bars) {
    add(mixed ? bar.first : bar.first_certain, mixed ? bar.last : bar.last_certain);
  }
  if (mixed) {
    for (const GapMark& gap : lane.gaps) add(gap.first, gap.last);
  }
  const layout::LanePacking packing = layout::pack_lanes(intervals, 0);
  std::size_t next = 0;
  for (Bar& bar : lane.bars) bar.row = packing.rows[next++];
  if (mixed) {
    for (GapMark& gap : lane.gaps) gap.row = packing.rows[next++];
  }
  lane.bar_rows = std::max(1, packing.row_count);
}

/// Supplements and notice strips share rows below the bars.
void pack_below(Lane& lane, state::Lanes kind) {
  std::vector<layout::Interval> intervals;
  const auto add = [&](const Drawn& drawn) {
    intervals.push_back(
        {static_cast<double>(drawn.first.number), static_cast<double>(drawn.last.number) + 1});
  };
  for (const Bar& bar : lane.supplements) add(bar);
  for (const NoticeStrip& strip : lane.notices) add(strip);
  const layout::LanePacking packing = layout::pack_lanes(intervals, 0);
  std::size_t next = 0;
  for (Bar& bar : lane.supplements) bar.row = packing.rows[next++];
  for (NoticeStrip& strip : lane.notices) strip.row = packing.rows[next++];
  const int least = kind == state::Lanes::services ? 1 : 0;
  lane.supplement_rows = std::max(least, packing.row_count);
}

/// A supplement whose end nobody states is drawn no longer than what it belongs to.
void end_with_bars(Lane& lane) {
  if (lane.bars.empty()) return;
  Day last = lane.bars[0].last;
  for (const Bar& bar : lane.bars) last = std::max(last, bar.last);
  for (Bar& bar : lane.supplements) {
    if (!bar.span.unknown_end || bar.first > last) continue;
    bar.last = std::min(bar.last, last);
    bar.last_certain = std::min(bar.last_certain, bar.last);
  }
}

/// Lanes with several rows need their bars laid together for the strip that they fold to.
void add_strip(Lane& lane) {
  std::vector<std::size_t> order(lane.bars.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  base::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return lane.bars[a].first < lane.bars[b].first;
  });
  Stretch stretch;
  for (const std::size_t index : order) {
    const Bar& bar = lane.bars[index];
    const bool meets = stretch.count > 0 && bar.first_certain <= stretch.last;
    if (stretch.count > 0 && !meets) lane.strip.add(std::exchange(stretch, {}));
    if (stretch.count == 0) {
      stretch.bar = index;
      stretch.first = bar.first;
      stretch.last = bar.last;
    }
    stretch.last = std::max(stretch.last, bar.last);
    ++stretch.count;
  }
  if (stretch.count > 0) lane.strip.add(stretch);
  lane.strip.arrange();
}

void mark_end(const Prepared& prepared, Lane& lane, state::Lanes kind) {
  if (lane.bars.empty() || kind == state::Lanes::committees) return;
  if (kind == state::Lanes::services) {
    const ServiceEnd& end = prepared.service_ends[lane.service.index];
    for (Bar& bar : lane.bars) bar.ends_lane = end && bar.span.term == *end;
    return;
  }
  Bar* last = nullptr;
  for (Bar& bar : lane.bars) {
    if (!bar.span.last_possible) return;
    if (!last || bar.last > last->last) last = &bar;
  }
  if (last) last->ends_lane = true;
}

}  // namespace

void lay_rows(const Prepared& prepared, Lane& lane, state::Lanes kind) {
  end_with_bars(lane);
  lane.bars.arrange();  // by start, for stable rows
  lane.supplements.arrange();
  pack(lane, kind);
  pack_below(lane, kind);
  mark_end(prepared, lane, kind);
  lane.bars.arrange();
  lane.supplements.arrange();
  lane.notices.arrange();
  lane.gaps.arrange();
  lane.events.arrange();
  add_strip(lane);
  lane.height = kLaneHeight + static_cast<float>(lane.bar_rows - 1) * kBarPitch +
                static_cast<float>(lane.supplement_rows - 1) * kSupplementPitch;
}

}  // namespace avtal::scene
