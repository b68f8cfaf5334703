// The timeline: a lane per service with its agreements, what was decided and what nobody wrote
// down.

#include "kit/view.h"

#include <algorithm>
#include <cmath>

#include "kit/figure_view.h"
#include "scene/scaled.h"
#include "scene/widgets.h"
#include "views/timeline/timeline_parts.h"
#include "words/say.h"
#include "words/timeline.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using namespace words;

/// Lanes this many screenfuls away are laid out too: those outside are cut away when painted, but
/// their nodes let the keyboard walk on to them.
constexpr float kReach = 2;
constexpr float kGutter = 24;  // left of the lanes, for the marks that fold them

void add_lane(const Timeline& t, Pen& pen, Pen& gutter, Pen& over, const Lane& lane) {
  if (t.rise == 0) add_header(t, header_y(t, lane) == lane_y(t, lane) ? pen : over, lane);
  add_fold_button(t, gutter, lane);
  if (t.stack.is_folded(lane_position(t, lane))) {
    add_strip(t, pen, lane);
  } else {
    add_gaps(t, pen, lane);
    add_bars(t, pen, lane);
    add_below(t, pen, lane);
    add_decisions(t, pen, lane);
  }
  const float bottom = lane_y(t, lane) + t.stack.height(lane_position(t, lane)) - 0.5F;
  pen.line({t.area.x, bottom}, {t.area.right(), bottom}, ink(Role::line2));
}

void add_lanes(const Timeline& t, Layer& layer, Layer& gutter_layer, Layer& over_layer) {
  Pen over(over_layer, t.request.text_width, t.language);
  Pen pen(layer, t.request.text_width, t.language);
  Pen gutter(gutter_layer, t.request.text_width, t.language);
  Layer unseen;  // what only its nodes are wanted of
  Pen unseen_pen(unseen, t.request.text_width, t.language);
  add_as_of_line(t, pen);
  for (std::size_t position = t.near_from; position < t.near_to; ++position) {
    const Lane& lane = t.set.lanes[t.stacking.lanes[position]];
    const bool seen = row_on_screen(t, lane_y(t, lane), t.stack.height(position));
    add_lane(t, seen ? pen : unseen_pen, seen ? gutter : unseen_pen, seen ? over : unseen_pen,
             lane);
    unseen.shapes.clear();
  }
  add_selection(t, pen);
  add_links(t, pen);
}

void add_figure_node(const Timeline& t) {
  Node figure;
  figure.id = "timeline";
  figure.kind = NodeKind::group;
  figure.name = words::say(t.language, views::timeline.name) + ". " +
                headline(t.prepared, t.as_of, t.language);
  figure.rect = t.area;
  t.page.nodes.push_back(figure);
}

layout::TimeScale scale_of(const PageRequest& request, Rect area) {
  const state::Window window = shown_window(request);
  return {{window.first, window.last}, area.x, area.right()};
}

/// With the lanes that the reader has folded, or left open, among those there are.
layout::LaneStack stack_of(const PageRequest& request, const LaneSet& set,
                           const LaneStacking& stacking, const layout::LaneTops& tops) {
  std::vector<std::size_t> others;
  for (const std::string& id : request.view.folded) {
    const auto record = request.prepared->dataset->find(id);
    if (!record || record->kind != lane_record(set.kind)) continue;
    if (record->index >= set.by_record.size() || !set.by_record[record->index]) continue;
    others.push_back(stacking.positions[*set.by_record[record->index]]);
  }
  return {tops, request.view.all_folded, std::move(others)};
}

/// Heights of the parts from top to bottom.
struct Split {
  Rect lanes;
  Rect strip;  // the whole period in small; empty when all of it is in the picture anyway
};

Split split(const PageRequest& request, Rect area, double content_height) {
  Split parts;
  const float strip = needs_strip(request) ? kTimeStripHeight : 0;
  const float top = area.y + kAxisHeight;
  const float room = area.bottom() - strip - top;
  const auto content = std::max(kLaneHeight, static_cast<float>(std::min(content_height, 1e6)));
  parts.lanes = {area.x, top, area.w, std::clamp(room, 0.0F, content)};
  parts.strip = {area.x, parts.lanes.bottom(), area.w, strip};
  return parts;
}

base::Day day_at(const Timeline& t, float x) {
  const double first = base::kFirstDay.number;
  const double last = base::kLastDay.number;
  return base::Day{
      static_cast<std::int32_t>(std::clamp(std::floor(t.scale.day_at(x)), first, last))};
}

void find_near_lanes(Timeline& t) {
  if (t.set.lanes.empty()) return;
  const auto scroll = static_cast<double>(t.request.around.chart_scroll);
  const double reach = static_cast<double>(kReach * t.area.h);
  t.near_from = t.stack.at(scroll - reach);
  t.near_to = t.stack.at(scroll + static_cast<double>(t.area.h) + reach) + 1;
}

}  // namespace

model::RecordKind lane_record(state::Lanes kind) {
  switch (kind) {
    case state::Lanes::services:
      return model::RecordKind::service;
    case state::Lanes::committees:
      return model::RecordKind::organization;
    case state::Lanes::agreements:
      break;
  }
  return model::RecordKind::agreement;
}

std::string lane_key(const Timeline& t, const Lane& lane) {
  if (!lane.of) return "none";
  switch (lane.of->kind) {
    case model::RecordKind::service:
      return t.dataset.services[lane.of->index].id;
    case model::RecordKind::organization:
      return t.dataset.organizations[lane.of->index].id;
    default:
      return t.dataset.agreements[lane.of->index].id;
  }
}

std::string lane_id(const Timeline& t, const Lane& lane) { return "lane:" + lane_key(t, lane); }

std::string lane_name(const Timeline& t, const Lane& lane) {
  if (!lane.of) return words::say(t.language, timeline::no_committee);
  switch (lane.of->kind) {
    case model::RecordKind::service:
      return words::local(t.dataset.services[lane.of->index].name, t.language);
    case model::RecordKind::organization:
      return full_name(t.dataset.organizations[lane.of->index], t.language);
    default:
      return words::local(t.dataset.agreements[lane.of->index].name, t.language);
  }
}

std::size_t lane_position(const Timeline& t, const Lane& lane) {
  return t.stacking.positions[static_cast<std::size_t>(&lane - t.set.lanes.data())];
}

float lane_y(const Timeline& t, const Lane& lane) {
  const double top = t.stack.top(lane_position(t, lane));
  return t.area.y - t.rise +
         static_cast<float>(top - static_cast<double>(t.request.around.chart_scroll));
}

namespace {

void add_picture(const PageRequest& request, Rect area, Page& page) {
  const Prepared& prepared = *request.prepared;
  const LaneSet& set = prepared.lane_set(request.view.lanes);
  const LaneStacking& stacking =
      set.stacking(*prepared.dataset, request.view.lane_order, request.view.language);
  const bool on_slide = request.around.on_slide;
  const layout::LaneTops low =
      on_slide ? tops_on_slide(request, set, stacking) : layout::LaneTops();
  layout::LaneStack stack = stack_of(request, set, stacking, on_slide ? low : stacking.tops);
  const float rise = rise_on_slide(request, set);
  const double content = stack.total() - static_cast<double>(rise);
  const Split parts = split(request, area, content);
  Timeline t{{request, prepared, *prepared.dataset, request.view.language, page, parts.lanes,
              scale_of(request, parts.lanes), state::day_shown(request.view, prepared.context), 0,
              request.around.width < kTabletFrom},
             set,
             stacking,
             std::move(stack),
             {},
             {},
             0,
             0,
             rise};
  t.as_of_x = t.x(t.as_of);
  t.screen_first = day_at(t, t.area.x);
  t.screen_last = day_at(t, t.area.right());
  find_near_lanes(t);

  add_figure_node(t);
  Layer axis_layer{{t.area.x, area.y, t.area.w, t.area.h + kAxisHeight}, {}};
  Pen axis_pen(axis_layer, request.text_width, t.language);
  add_axis(t, axis_pen);
  Layer lanes_layer{t.area, {}};
  Layer gutter_layer{{t.area.x - kGutter, t.area.y, kGutter, t.area.h}, {}};
  Layer over_layer{t.area, {}};
  add_lanes(t, lanes_layer, gutter_layer, over_layer);
  Layer corner_layer{{t.area.x - kGutter, area.y, kGutter, kAxisHeight}, {}};
  Pen corner_pen(corner_layer, request.text_width, t.language);
  add_fold_all_button(t, corner_pen);
  Layer flag_layer{axis_layer.clip, {}};
  Pen flag_pen(flag_layer, request.text_width, t.language);
  add_flag(t, flag_pen);
  Layer strip_layer{{area.x - 8, parts.strip.y, area.w + 16, parts.strip.h}, {}};
  Pen strip_pen(strip_layer, request.text_width, t.language);
  if (parts.strip.h > 0) add_time_strip(t, strip_pen, parts.strip);
  for (Layer* layer : {&strip_layer, &axis_layer, &lanes_layer, &gutter_layer, &corner_layer,
                       &over_layer, &flag_layer}) {
    layer->clip = intersection(layer->clip, {layer->clip.x, area.y, layer->clip.w, area.h});
    page.layers.push_back(std::move(*layer));
  }
  const auto height = static_cast<float>(content);
  page.whole_height = kAxisHeight + height + parts.strip.h;
  page.chart = Chart{{t.area.x, area.y, t.area.w, t.area.h + kAxisHeight}, t.scale, height};
  if (height > t.area.h) page.scroll_areas.push_back({t.area, height});
}

}  // namespace

namespace {

void add_timeline(const PageRequest& request, Rect area, Page& page) {
  add_figure_view(request, timeline_region(request), area, page,
                  [&](Rect picture) { add_picture(request, picture, page); });
}

}  // namespace

const ViewDescriptor timeline_view = {"timeline", Icon::timeline, add_timeline, hidden_services,
                                      nullptr};

}  // namespace avtal::scene
