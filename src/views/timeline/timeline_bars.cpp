#include <algorithm>

#include "views/timeline/timeline_parts.h"
#include "words/say.h"
#include "words/timeline.h"

namespace avtal::scene {
namespace {

using namespace words;

/// A definite last end of what the lane is about: a line across the bar, dashed while only
/// proposed.
void add_end_line(const Timeline& t, Pen& pen, const Bar& bar, float y) {
  const float x = t.x_after(bar.last) - 1;
  if (!bar.ends_lane || !on_screen(t, x, x)) return;
  pen.line({x, y - 4}, {x, y + kBarHeight + 4}, of_service(Role::service_text, bar.service.index),
           2, bar.span.end_status == model::Status::proposed ? 4.0F : 0.0F, 3);
}

std::string first_name(const Timeline& t, const Bar& bar) {
  return words::local(t.dataset.at(bar.span.term.agreement).name, t.language);
}

void add_bar_row(const Timeline& t, Pen& pen, const Lane& lane, int row) {
  const float y = lane_y(t, lane) + kBarTop + static_cast<float>(row) * kBarPitch;
  const RowMarks marks = marks_of(t, lane.bars, row);
  for (const layout::FoldedMark& mark : marks.reached) {
    const Bar& bar = lane.bars[mark.first];
    if (mark.count == 1) {
      t.page.nodes.push_back(bar_node(t, lane, bar, frame_of(t, bar, y, kBarHeight).rect));
      add_option(t, pen, lane, bar);
      continue;
    }
    const Bar& last = lane.bars[mark.first + mark.count - 1];
    t.page.nodes.push_back(fold_node(
        t, lane, "bars:" + std::to_string(row) + ":" + std::to_string(mark.first),
        folded_rect(mark, y, kBarHeight), mark.count, bar.first, last.reach, first_name(t, bar)));
  }
  if (!row_on_screen(t, y - 4, kBarHeight + 12)) return;
  for (const layout::FoldedMark& mark : marks.shown) {
    const Bar& bar = lane.bars[mark.first];
    if (mark.count > 1) {
      draw_folded(t, pen, bar, folded_rect(mark, y, kBarHeight), mark.count);
      continue;
    }
    draw_bar(t, pen, lane, bar, frame_of(t, bar, y, kBarHeight));
    add_end_line(t, pen, bar, y);
    add_meters(t, pen, lane, bar);
  }
}

/// Places used of those contracted, where they were counted in the days of the bar.
void add_capacity_lines(const Timeline& t, const Bar& bar, std::vector<TooltipLine>& lines) {
  for (const model::Capacity& capacity : t.dataset.at(bar.span.term.agreement).capacities) {
    const model::Quantity* contracted = capacity.contracted.value();
    const model::Quantity* used = capacity.used.value();
    if (!contracted || !used || !capacity.as_of) continue;
    if (capacity.as_of->latest() < bar.first || capacity.as_of->earliest() > bar.last) continue;
    lines.push_back({words::say(t.language, timeline::used, words::quantity(*used, t.language),
                                words::quantity(*contracted, t.language),
                                words::date(*capacity.as_of, t.language)),
                     false});
  }
}

}  // namespace

Rect folded_rect(const layout::FoldedMark& mark, float y, float height) {
  return {mark.start, y, mark.end - mark.start, height};
}

Node item_node(const Timeline& t, const Lane& lane, std::string id, Rect rect, std::string name) {
  Node node;
  node.id = std::move(id);
  node.parent = lane_id(t, lane);
  node.kind = NodeKind::item;
  const float left = std::max(rect.x, t.area.x);
  const float right = std::min(rect.right(), t.area.right());
  const float top = std::max(rect.y, t.area.y);
  const float bottom = std::min(rect.bottom(), t.area.bottom());
  node.hidden = right <= left || bottom <= top;
  // A hidden one keeps its place in time: arrow keys walk a lane by x.
  node.rect =
      node.hidden ? Rect{rect.x, t.area.y, 0, 0} : Rect{left, top, right - left, bottom - top};
  node.highlight = rect;
  node.name = std::move(name);
  node.lane = static_cast<int>(lane_position(t, lane));
  node.hoverable = true;
  return node;
}

Node bar_node(const Timeline& t, const Lane& lane, const Bar& bar, Rect rect) {
  const model::Agreement& agreement = t.dataset.at(bar.span.term.agreement);
  const std::string lane_text = lane_name(t, lane);
  std::string name = term_name(t.dataset, bar.span.term, t.language);
  if (name.find(lane_text) == std::string::npos || t.set.kind == state::Lanes::services) {
    name += ". " + lane_text;
  }
  Node node = item_node(
      t, lane,
      "bar:" + lane_key(t, lane) + ":" + agreement.id + ":" + std::to_string(bar.span.term.term),
      rect, std::move(name));
  node.selected = t.request.view.selected == agreement.id;
  node.action = state::Select{agreement.id};
  node.tooltip = term_tooltip(t.dataset, bar.span.term, t.language);
  add_capacity_lines(t, bar, node.tooltip);
  return node;
}

float bar_y(const Timeline& t, const Lane& lane, const Bar& bar) {
  return lane_y(t, lane) + kBarTop + static_cast<float>(bar.row) * kBarPitch;
}

void add_bars(const Timeline& t, Pen& pen, const Lane& lane) {
  const auto [from, to] = near_rows(t, lane, lane.bars.count(), kBarTop, kBarPitch);
  for (int row = from; row < to; ++row) add_bar_row(t, pen, lane, row);
}

void add_strip(const Timeline& t, Pen& pen, const Lane& lane) {
  const float y = lane_y(t, lane) + kFoldedStripTop;
  // Where several gaps lie above one another, those of the first row stand for them.
  if (lane.gaps.count() > 0) add_gap_row(t, pen, lane, 0, y, kFoldedStripHeight);
  const RowMarks marks = marks_of(t, lane.strip, 0);
  for (const layout::FoldedMark& mark : marks.reached) {
    const Stretch& first = lane.strip[mark.first];
    const Stretch& last = lane.strip[mark.first + mark.count - 1];
    const Bar& bar = lane.bars[first.bar];
    std::size_t count = 0;
    for (std::size_t i = 0; i < mark.count; ++i) count += lane.strip[mark.first + i].count;
    t.page.nodes.push_back(
        count == 1 ? bar_node(t, lane, bar, frame_of(t, bar, y, kFoldedStripHeight).rect)
                   : fold_node(t, lane, "strip:" + std::to_string(mark.first),
                               folded_rect(mark, y, kFoldedStripHeight), count, first.first,
                               last.reach, first_name(t, bar)));
  }
  if (!row_on_screen(t, y, kFoldedStripHeight)) return;
  for (const layout::FoldedMark& mark : marks.shown) {
    const Stretch& first = lane.strip[mark.first];
    const Bar& bar = lane.bars[first.bar];
    if (mark.count > 1 || first.count > 1) {
      draw_folded(t, pen, bar, folded_rect(mark, y, kFoldedStripHeight), mark.count);
      continue;
    }
    draw_thin_bar(t, pen, bar, frame_of(t, bar, y, kFoldedStripHeight));
  }
}

}  // namespace avtal::scene
