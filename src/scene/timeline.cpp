#include "scene/timeline.h"

#include <algorithm>

#include "scene/legend.h"
#include "scene/timeline_parts.h"
#include "scene/widgets.h"

namespace avtal::scene {
namespace {

using words::Phrase;

void add_lane(const Timeline& t, Pen& pen, const Lane& lane) {
  add_header(t, pen, lane);
  add_bars(t, pen, lane);
  add_options_and_meters(t, pen, lane);
  add_below(t, pen, lane);
  add_decisions(t, pen, lane);
  add_selection(t, pen, lane);
  add_links(t, pen, lane);
  const float bottom = lane_y(t, lane) + lane.height - 0.5F;
  pen.line({t.area.x, bottom}, {t.area.right(), bottom}, ink(Role::line2));
}

/// On screen or within two screenfuls of it: those outside are cut away when painted, but their
/// nodes let the keyboard walk on to them.
bool lane_near(const Timeline& t, const Lane& lane) {
  const float y = lane_y(t, lane);
  const float reach = 2 * t.area.h;
  return y < t.area.bottom() + reach && y + lane.height > t.area.y - reach;
}

void add_lanes(const Timeline& t, Layer& layer) {
  Pen pen(layer, t.request.text_width, t.language);
  add_as_of_line(t, pen);
  for (const Lane& lane : t.prepared.lanes) {
    if (lane_near(t, lane)) add_lane(t, pen, lane);
  }
}

void add_figure_node(const Timeline& t) {
  Node figure;
  figure.id = "timeline";
  figure.kind = NodeKind::group;
  figure.name = std::string(words::text(Phrase::view_timeline, t.language)) + ". " +
                headline(t.prepared, t.as_of, t.language);
  figure.rect = t.area;
  t.page.nodes.push_back(figure);
}

layout::TimeScale scale_of(const PageRequest& request, Rect area) {
  const state::Window window = shown_window(request);
  return {{window.first, window.last}, area.x, area.right()};
}

}  // namespace

std::string lane_id(const Timeline& t, const Lane& lane) {
  return "lane:" + t.dataset.at(lane.service).id;
}

float lane_y(const Timeline& t, const Lane& lane) {
  return t.area.y + lane.top - t.request.around.chart_scroll;
}

bool on_screen(const Timeline& t, float left, float right) {
  return right > t.area.x && left < t.area.right();
}

void add_timeline(const PageRequest& request, Rect area, Page& page) {
  const Prepared& prepared = *request.prepared;
  const bool narrow = request.around.width < kTabletFrom;
  const float legend_height =
      narrow ? 0 : timeline_legend_height(area.w, request.text_width, request.view.language);
  const Rect head{area.x, area.y, area.w, kHeadHeight};
  const float top = head.bottom() + kAxisHeight;
  const Rect lanes{
      area.x, top, area.w,
      std::max(kLaneHeight, std::min(prepared.lanes_height, area.bottom() - legend_height - top))};
  Timeline t{request,
             prepared,
             *prepared.dataset,
             request.view.language,
             page,
             lanes,
             scale_of(request, lanes),
             request.view.as_of.value_or(prepared.context.default_as_of),
             0,
             narrow};
  t.as_of_x = t.x(t.as_of);

  Layer head_layer{{area.x - 8, area.y, area.w + 16, area.h}, {}};
  Pen head_pen(head_layer, request.text_width, t.language);
  add_head(t, head_pen, head);
  add_figure_node(t);

  Layer axis_layer{{lanes.x, head.bottom() - 8, lanes.w, lanes.h + kAxisHeight + 8}, {}};
  Pen axis_pen(axis_layer, request.text_width, t.language);
  add_axis(t, axis_pen);
  Layer lanes_layer{lanes, {}};
  add_lanes(t, lanes_layer);
  Layer flag_layer{axis_layer.clip, {}};
  Pen flag_pen(flag_layer, request.text_width, t.language);
  add_flag(t, flag_pen);
  if (legend_height > 0) {
    add_timeline_legend(head_pen, page, {area.x, lanes.bottom(), area.w, legend_height});
  }
  page.layers.push_back(std::move(head_layer));
  page.layers.push_back(std::move(axis_layer));
  page.layers.push_back(std::move(lanes_layer));
  page.layers.push_back(std::move(flag_layer));
  page.chart = Chart{
      {lanes.x, head.bottom(), lanes.w, lanes.h + kAxisHeight}, t.scale, prepared.lanes_height};
  if (prepared.lanes_height > lanes.h) {
    page.scroll_areas.push_back({"chart", lanes, prepared.lanes_height});
  }
}

}  // namespace avtal::scene
