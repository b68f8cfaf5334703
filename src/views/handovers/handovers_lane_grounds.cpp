// The ground of the lanes: where there were such bodies, and where there were none.

#include <algorithm>

#include "views/handovers/handovers_lane_parts.h"

namespace avtal::scene {
namespace {

using model::ChangeType;
using model::Ref;

bool contains(const std::vector<Ref<model::Organization>>& all, Ref<model::Organization> one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

/// Where there was no such body: nothing but a dashed frame.
void add_absence(Pen& pen, const LaneFrame& frame, float left, float right) {
  if (right - left < 2) return;
  const Rect rect{left, frame.y, right - left, frame.height};
  pen.fill(rect, ink(Role::background), 4);
  pen.frame({rect.x + 0.5F, rect.y + 0.5F, rect.w - 1, rect.h - 1}, ink(Role::line3), 1, 4, 4, 4);
}

void add_ground(const Handovers& h, Pen& pen, const StoryLane& lane, const LaneFrame& frame) {
  const Rect& area = h.t.area;
  pen.fill({area.x, frame.y, area.w, frame.height}, ink(Role::lane), 4);
  if (const auto begin = life_edge(h, lane, true); begin && begin->earliest) {
    const float from = std::clamp(h.t.x(*begin->earliest), area.x, area.right());
    add_absence(pen, frame, area.x, from);
    const float to =
        std::clamp(h.t.x(begin->latest.value_or(*begin->earliest)), from, area.right());
    // Which day of the year it was nobody says: the ground comes in across it.
    pen.fade({from, frame.y, to - from, frame.height}, ink(Role::background), 0.9F, 0);
  }
  if (const auto end = life_edge(h, lane, false); end && end->latest) {
    const float to = std::clamp(h.t.x(*end->latest), area.x, area.right());
    const float from = std::clamp(h.t.x(end->earliest.value_or(*end->latest)), area.x, to);
    pen.fade({from, frame.y, to - from, frame.height}, ink(Role::background), 0, 0.9F);
    add_absence(pen, frame, to, area.right());
  }
}

/// Where nobody knows which name is the true one.
void add_seam(const Handovers& h, Pen& pen, const LaneFrame& frame, const Seam& seam) {
  const Rect& area = h.t.area;
  const float left = std::clamp(seam.x0, area.x, area.right());
  const float right = std::clamp(seam.x1, area.x, area.right());
  if (right <= left) return;
  const float top = frame.y + kSeamTop;
  pen.hatch({left, top, right - left, kSeamHeight}, ink(Role::line3), 7, 1.25F);
  for (const float x : {seam.x0, seam.x1}) {
    if (x < area.x || x > area.right()) continue;
    pen.line({x, top}, {x, top + kSeamHeight}, ink(Role::line5), 1.75F, 1.75F, 3);
  }
}

}  // namespace

const model::OrganizationChange& change_at(const Handovers& h,
                                           Ref<model::OrganizationChange> reference) {
  return h.t.dataset.organization_changes[reference.index];
}

std::vector<Ref<model::Organization>> in_time_order(const Handovers& h, const StoryLane& lane) {
  if (lane.within.empty()) return lane.members;
  std::vector<Ref<model::Organization>> order{change_at(h, lane.within.front()).original.front()};
  for (const auto reference : lane.within) {
    order.push_back(change_at(h, reference).resulting.front());
  }
  return order;
}

std::optional<answers::Bounds> life_edge(const Handovers& h, const StoryLane& lane, bool begins) {
  const auto order = in_time_order(h, lane);
  if (order.empty()) return std::nullopt;
  for (const auto reference : lane.events) {
    const model::OrganizationChange& change = change_at(h, reference);
    const bool split_or_merged =
        change.type == ChangeType::merged || change.type == ChangeType::split;
    const bool fits = begins ? change.type == ChangeType::created || split_or_merged
                             : change.type == ChangeType::ended || split_or_merged;
    const auto& side = begins ? change.resulting : change.original;
    const auto& other = begins ? change.original : change.resulting;
    const auto body = begins ? order.front() : order.back();
    if (fits && contains(side, body) && !contains(other, body)) {
      return answers::bounds_of(change.when);
    }
  }
  return std::nullopt;
}

std::optional<Seam> seam_of(const Handovers& h, Ref<model::OrganizationChange> reference) {
  constexpr float kLeastSeam = 24;
  const answers::Bounds bounds = answers::bounds_of(change_at(h, reference).when);
  if (bounds.dated || !bounds.earliest || !bounds.latest) return std::nullopt;
  const Seam seam{h.t.x(*bounds.earliest), h.t.x(*bounds.latest)};
  return seam.x1 - seam.x0 < kLeastSeam ? std::nullopt : std::optional(seam);
}

bool is_near(const Handovers& h, const LaneFrame& frame) {
  return frame.shown && frame.y < h.t.area.bottom() + 2 * h.t.area.h &&
         frame.y + frame.height > h.t.area.y - 2 * h.t.area.h;
}

void add_change_sign(Pen& pen, ChangeType type, Point at) {
  const Paint line = ink(Role::background);
  pen.circle(at, 9, ink(Role::ink9));
  switch (type) {
    case ChangeType::created:
      pen.polyline({{at.x - 4, at.y}, {at.x + 4, at.y}}, line, 2);
      pen.polyline({{at.x, at.y - 4}, {at.x, at.y + 4}}, line, 2);
      return;
    case ChangeType::ended:
      pen.polyline({{at.x - 3, at.y - 3}, {at.x + 3, at.y + 3}}, line, 2);
      pen.polyline({{at.x - 3, at.y + 3}, {at.x + 3, at.y - 3}}, line, 2);
      return;
    case ChangeType::merged:
      pen.polyline({{at.x - 4, at.y - 3}, {at.x, at.y}, {at.x + 4, at.y}}, line, 1.75F);
      pen.polyline({{at.x - 4, at.y + 3}, {at.x, at.y}}, line, 1.75F);
      return;
    case ChangeType::split:
      pen.polyline({{at.x + 4, at.y - 3}, {at.x, at.y}, {at.x - 4, at.y}}, line, 1.75F);
      pen.polyline({{at.x + 4, at.y + 3}, {at.x, at.y}}, line, 1.75F);
      return;
    case ChangeType::partly_taken_over:
    case ChangeType::renamed:
    case ChangeType::replaced:
      pen.polyline({{at.x - 4, at.y}, {at.x + 4, at.y}}, line, 1.75F);
      pen.polyline({{at.x + 1, at.y - 3}, {at.x + 4, at.y}, {at.x + 1, at.y + 3}}, line, 1.75F);
      return;
  }
}

void add_lane_grounds(Handovers& h, Pen& pen) {
  for (std::size_t i = 0; i < h.lanes.size(); ++i) {
    if (!is_near(h, h.lanes[i])) continue;
    add_ground(h, pen, h.story.lanes[i], h.lanes[i]);
    for (const auto reference : h.story.lanes[i].within) {
      if (const auto seam = seam_of(h, reference)) add_seam(h, pen, h.lanes[i], *seam);
    }
  }
}

}  // namespace avtal::scene
