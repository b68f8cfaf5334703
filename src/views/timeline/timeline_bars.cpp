#include <algorithm>
#include <cmath>

#include "answers/spans.h"
#include "views/timeline/timeline_parts.h"
#include "words/common.h"
#include "words/say.h"
#include "words/timeline.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr float kNotch = 9;         // depth of an extension's arrow
constexpr float kTooth = 4;         // of a torn edge
constexpr float kGapMarkFrom = 24;  // narrower gaps have a plain question mark
constexpr float kHandoverRoom = 18;
constexpr float kDetailFrom = 6;  // thinner bars have no marks of their own
constexpr int kMostRenewalsDrawn = 400;
constexpr int kFadeDays = 18 * 30;  // an open end fades out over its last eighteen months shown

void chevrons(Pen& pen, Rect rect, Paint paint) {
  const float middle = rect.y + rect.h / 2;
  for (int k = 0; k < 3; ++k) {
    const float x = rect.right() - 26 + static_cast<float>(k) * 9;
    pen.polyline({{x, middle - 5}, {x + 5, middle}, {x, middle + 5}}, paint, 1.75F);
  }
}

/// A start that nobody states: the same on the left.
void torn_start(Pen& pen, Rect rect) {
  const int count = static_cast<int>(rect.h / kTooth);
  const float step = rect.h / static_cast<float>(count);
  for (int i = 0; i < count; ++i) {
    const float y = rect.y + static_cast<float>(i) * step;
    pen.polygon({{rect.x - 1, y - 0.5F},
                 {rect.x + kTooth + 1, y + step / 2},
                 {rect.x - 1, y + step + 0.5F}},
                ink(Role::background));
  }
}

void fill_bar(Pen& pen, const Bar& bar, const BarFrame& frame, Paint paint, Paint detail) {
  const Rect& r = frame.rect;
  if (frame.certain_left - r.x > 2) {
    pen.fade({r.x, r.y, frame.certain_left - r.x, r.h}, paint, 0, 1);
    dotted_edges(pen, r.x, frame.certain_left, r, paint);
  }
  const bool plain = frame.certain_left - r.x <= 2 && r.right() - frame.certain_right <= 2;
  const float left = plain ? r.x : frame.certain_left;
  const float right = plain ? r.right() : frame.certain_right;
  pen.fill({left, r.y, right - left, r.h}, paint, plain ? 2.0F : 0.0F);
  if (r.right() - frame.certain_right > 2) {
    pen.fade({frame.certain_right, r.y, r.right() - frame.certain_right, r.h}, paint, 1, 0);
    if (!bar.span.open_end) dotted_edges(pen, frame.certain_right, r.right(), r, paint);
  }
  if (bar.span.open_end && detail.role != Role::none) chevrons(pen, r, detail);
  if (bar.span.unknown_end) torn_edge(pen, r);
  if (bar.span.unknown_start) torn_start(pen, r);
}

/// Only proposed: a dashed line inside the edge.
void dashed_inside(Pen& pen, const BarFrame& frame, Paint paint) {
  const float right = frame.certain_right;
  if (right - frame.certain_left < 12) return;
  pen.frame({frame.certain_left + 2.5F, frame.rect.y + 2.5F, right - frame.certain_left - 5,
             frame.rect.h - 5},
            paint, 1, 1, 5, 3);
}

void over_bar_line(const Timeline& t, Pen& pen, const BarFrame& frame) {
  if (t.as_of_x <= frame.rect.x || t.as_of_x >= frame.rect.right()) return;
  const bool faded = t.as_of_x > frame.certain_right || t.as_of_x < frame.certain_left;
  pen.line({t.as_of_x, frame.rect.y}, {t.as_of_x, frame.rect.bottom()},
           ink(faded ? Role::brand7 : Role::on_bar), 2);
}

/// The stretch from the last term to an end that notice brings: tint and no fill, dashed while only
/// proposed.
void add_remainder(Pen& pen, const Rect& rect, std::size_t service, bool ended) {
  pen.fill(rect, of_service(Role::service_tint, service));
  pen.frame(rect, of_service(Role::service_base, service), 1.5F, 0, ended ? 0.0F : 5.0F,
            ended ? 0.0F : 3.0F);
}

/// What renews itself is worked out: hatched, with a line where each renewal ends.
void add_renewals(const Timeline& t, Pen& pen, const Bar& bar, const Rect& rect) {
  const std::size_t service = bar.service.index;
  pen.fill(rect, of_service(Role::service_tint, service));
  pen.hatch(rect, of_service(Role::service_base, service), 6, 1);
  pen.frame(rect, of_service(Role::service_base, service), 1.5F);
  const model::Notice* notice = t.dataset.at(bar.span.term.agreement).notice.value();
  if (notice == nullptr || notice->renewal_months <= 0) return torn_edge(pen, rect);
  for (int i = 1; i <= kMostRenewalsDrawn; ++i) {
    const base::Day next = base::plus_months(bar.first, notice->renewal_months * i);
    if (next > bar.last || next > t.screen_last) break;
    const float x = std::round(t.x(next));
    if (on_screen(t, x, x)) {
      pen.line({x, rect.y}, {x, rect.bottom()}, of_service(Role::service_base, service), 1.5F);
    }
  }
}

void write_on_tint(const Timeline& t, Pen& pen, const Bar& bar, const Rect& rect,
                   const std::string& label) {
  const float left = std::max(rect.x, t.area.x) + kBarLabelPadding;
  const float right = std::min(rect.right(), t.area.right()) - 3;
  if (label.empty() || pen.width(label, kCaption, Face::semibold) > right - left) return;
  const std::size_t service = bar.service.index;
  pen.plated({left, rect.y + 21}, label,
             {kCaption, Face::semibold, of_service(Role::service_text, service)},
             of_service(Role::service_tint, service));
}

/// Where the label of a bar may begin and end.
std::pair<float, float> label_room(const Timeline& t, const Bar& bar, const BarFrame& frame,
                                   bool extension) {
  const float left =
      std::max({frame.certain_left, frame.rect.x + (extension ? 5.0F : 0.0F), t.area.x}) +
      kBarLabelPadding;
  const float right =
      std::min(frame.rect.right() - (bar.span.open_end ? 32.0F : 0.0F), t.area.right());
  return {left, right - 3};
}

/// What was handed over on the day the bar begins, in a lane of a service.
const model::Handover* handover_at(const Timeline& t, const Lane& lane, const Bar& bar) {
  if (t.set.kind != state::Lanes::services) return nullptr;
  for (const std::uint32_t index : t.prepared.handovers[lane.service.index]) {
    const model::Handover& handover = t.dataset.handovers[index];
    const base::EdtfDate* date = handover.when.date.value();
    const bool then = date && date->is_exact_day() && date->earliest() == bar.first;
    if (then && handover.role == model::PartyRole::responsible) return &handover;
  }
  return nullptr;
}

Node handover_node(const Timeline& t, const Lane& lane, const model::Handover& handover,
                   Point centre) {
  const std::string& name = words::local(handover.name, t.language);
  const std::string when = words::date(*handover.when.date.value(), t.language) + ", " +
                           std::string(words::status_word(handover.status, t.language));
  Node node = item_node(t, lane, "handover:" + lane_key(t, lane) + ":" + handover.id,
                        {centre.x - 8, centre.y - 8, 16, 16},
                        name + ", " + when + ". " + lane_name(t, lane));
  node.action = state::Select{handover.id};
  node.selected = t.request.view.selected == handover.id;
  node.tooltip = {{name, true}, {when, false}};
  if (!handover.places.empty()) {
    node.tooltip.push_back({words::place(t.dataset, handover.places.front(), t.language), false});
  }
  return node;
}

/// An arrow in the beginning of the bar; returns how much further in its label begins. Left out
/// where the label would have to go.
float add_handover(const Timeline& t, Pen& pen, const Lane& lane, const Bar& bar,
                   const BarFrame& frame, float room) {
  const model::Handover* handover = handover_at(t, lane, bar);
  const model::Term& term = t.dataset.at(bar.span.term.agreement).terms[bar.span.term.term];
  const std::string label = fitting_label(t, pen, term, room);
  if (frame.rect.x < t.area.x) return 0;  // the beginning is out of sight
  if (!handover || fitting_label(t, pen, term, room - kHandoverRoom) != label) return 0;
  const Point centre{frame.rect.x + 14, frame.rect.y + frame.rect.h / 2};
  t.page.nodes.push_back(handover_node(t, lane, *handover, centre));
  pen.circle(centre, 8, ink(Role::on_bar));
  pen.icon({centre.x - 8, centre.y - 8}, Icon::arrow,
           of_service(Role::service_base, bar.service.index));
  return kHandoverRoom;
}

void draw_bar(const Timeline& t, Pen& pen, const Lane& lane, const Bar& bar,
              const BarFrame& frame) {
  const model::Term& term = t.dataset.at(bar.span.term.agreement).terms[bar.span.term.term];
  const std::size_t service = bar.service.index;
  const float y = frame.rect.y;
  const model::Agreement& agreement = t.dataset.at(bar.span.term.agreement);
  if (term.kind == model::TermKind::termination) {
    add_remainder(pen, frame.rect, service, model::is_ended_by(term));
    if (frame.rect.w >= kDetailFrom) {
      write_on_tint(t, pen, bar, frame.rect, words::local(term.label, t.language));
    }
    over_bar_line(t, pen, frame);
    return;
  }
  if (term.kind == model::TermKind::renewal) {
    add_renewals(t, pen, bar, frame.rect);
    write_on_tint(t, pen, bar, frame.rect, term_label(agreement, term, t.language));
    over_bar_line(t, pen, frame);
    return;
  }
  fill_bar(pen, bar, frame, of_service(Role::service_base, service),
           of_service(Role::service_text, service));
  if (frame.rect.w < kDetailFrom) return;
  if (bar.span.start_status == model::Status::proposed) {
    dashed_inside(pen, frame, ink(Role::on_bar, 0.7F));
  }
  const bool extension = term.kind == model::TermKind::extension;
  if (extension) {
    pen.polygon({{frame.rect.x - 1, y - 1},
                 {frame.rect.x - 1 + kNotch, y + kBarHeight / 2},
                 {frame.rect.x - 1, y + kBarHeight + 1}},
                ink(Role::background));
  }
  over_bar_line(t, pen, frame);
  auto [left, right] = label_room(t, bar, frame, extension);
  left += add_handover(t, pen, lane, bar, frame, right - left);
  const std::string label = fitting_label(t, pen, term, right - left);
  if (label.empty()) return;
  pen.plated({left, y + 21}, label, {kCaption, Face::semibold, ink(Role::on_bar)},
             of_service(Role::service_base, service));
}

/// Several bars too thin to be told apart: paler than one, with their number where it fits.
void draw_folded(const Timeline& t, Pen& pen, const Bar& first, Rect rect, std::size_t count) {
  const std::size_t service = first.service.index;
  rect.w = std::max(rect.w, layout::kMinMarkPx - 0.5F);
  pen.fill(rect, of_service(Role::service_base, service, 0.55F));
  pen.fill({rect.x, rect.y, rect.w, 2}, of_service(Role::service_text, service));
  pen.fill({rect.x, rect.bottom() - 2, rect.w, 2}, of_service(Role::service_text, service));
  const std::string label = words::number(static_cast<std::int64_t>(count), t.language);
  if (rect.h < 20 || pen.width(label, kCaption, Face::semibold) + 6 > rect.w) return;
  pen.text({rect.x + rect.w / 2, rect.y + rect.h / 2 + 5}, label,
           {kCaption, Face::semibold, ink(Role::ink9), Align::centre});
}

/// A definite last end of what the lane is about: a line across the bar, dashed while only
/// proposed.
void add_end_line(const Timeline& t, Pen& pen, const Bar& bar, float y) {
  const float x = t.x_after(bar.last) - 1;
  if (!bar.ends_lane || !on_screen(t, x, x)) return;
  pen.line({x, y - 4}, {x, y + kBarHeight + 4}, of_service(Role::service_text, bar.service.index),
           2, bar.span.end_status == model::Status::proposed ? 4.0F : 0.0F, 3);
}

Rect rect_of(const layout::FoldedMark& mark, float y, float height) {
  return {mark.start, y, mark.end - mark.start, height};
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
        rect_of(mark, y, kBarHeight), mark.count, bar.first, last.reach, first_name(t, bar)));
  }
  if (!row_on_screen(t, y - 4, kBarHeight + 12)) return;
  for (const layout::FoldedMark& mark : marks.shown) {
    const Bar& bar = lane.bars[mark.first];
    if (mark.count > 1) {
      draw_folded(t, pen, bar, rect_of(mark, y, kBarHeight), mark.count);
      continue;
    }
    draw_bar(t, pen, lane, bar, frame_of(t, bar, y, kBarHeight));
    add_end_line(t, pen, bar, y);
    add_meters(t, pen, lane, bar);
  }
}

std::string gap_name(const Timeline& t, const answers::Gap& gap) {
  const base::Period period{base::Edge::at(base::EdtfDate::from_day(gap.first)),
                            base::Edge::at(base::EdtfDate::from_day(gap.last))};
  return words::say(t.language, timeline::gap_name, words::period(period, t.language),
                    words::local(t.dataset.at(gap.service).name, t.language));
}

const model::Question* question_of(const Timeline& t, const answers::Gap& gap) {
  if (gap.questions.empty()) return nullptr;
  const auto record = t.dataset.find(gap.questions.front());
  return record ? &t.dataset.questions[record->index] : nullptr;
}

Node gap_node(const Timeline& t, const Lane& lane, const answers::Gap& gap, Rect rect) {
  const model::Question* question = question_of(t, gap);
  Node node = item_node(t, lane, "gap:" + lane_key(t, lane) + ":" + base::iso_text(gap.first), rect,
                        gap_name(t, gap));
  node.tooltip = {{words::say(t.language, common::no_document_says), true}, {node.name, false}};
  // Lanes of committees and agreements may show the same gap.
  if (t.set.kind != state::Lanes::services) node.name += ". " + lane_name(t, lane);
  if (!question) return node;
  node.action = state::Select{question->id};
  node.selected = t.request.view.selected == question->id;
  node.tooltip.push_back(
      {words::say(t.language, common::question_number, std::to_string(question->number)) + ": " +
           words::local(question->title, t.language),
       false});
  return node;
}

Rect gap_rect(const Timeline& t, const answers::Gap& gap, float y, float height) {
  const float left = t.x(gap.first) + 1;
  return {left, y, std::max(3.0F, t.x_after(gap.last) - 3 - left), height};
}

void draw_gap(Pen& pen, Rect rect) {
  pen.fill(rect, ink(Role::background), 2);
  pen.frame(rect, ink(Role::error), 1.5F, 2, 4, 3);
  if (rect.h < kBarHeight) return;
  const Point centre{rect.x + rect.w / 2, rect.y + kBarHeight / 2};
  if (rect.w > kGapMarkFrom) {
    pen.mark(centre, Mark::unknown);
  } else if (rect.w > 8) {
    pen.text({centre.x, rect.y + 21}, "?",
             {kCaption, Face::semibold, ink(Role::error), Align::centre});
  }
}

void add_gap_row(const Timeline& t, Pen& pen, const Lane& lane, int row, float y, float height) {
  const RowMarks marks = marks_of(t, lane.gaps, row);
  for (const layout::FoldedMark& mark : marks.reached) {
    const answers::Gap& gap = lane.gaps[mark.first].gap;
    if (mark.count == 1) {
      t.page.nodes.push_back(gap_node(t, lane, gap, gap_rect(t, gap, y, height)));
    } else {
      const GapMark& last = lane.gaps[mark.first + mark.count - 1];
      t.page.nodes.push_back(
          fold_node(t, lane, "gaps:" + std::to_string(row) + ":" + std::to_string(mark.first),
                    rect_of(mark, y, height), mark.count, gap.first, last.reach, gap_name(t, gap)));
    }
  }
  if (!row_on_screen(t, y, height)) return;
  for (const layout::FoldedMark& mark : marks.shown) {
    Rect rect = gap_rect(t, lane.gaps[mark.first].gap, y, height);
    rect.w = std::max(rect.w, mark.end - mark.start);
    draw_gap(pen, rect);
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

BarFrame frame_of(const Timeline& t, const Bar& bar, float y, float height) {
  BarFrame frame;
  // Whole pixels, so that edges are crisp and a fade joins its bar without a seam; and a hair of
  // ground between bars that follow one another.
  const float left = std::round(t.x(bar.first));
  const float right = std::max(left + 1, std::round(t.x_after(bar.last)) - 2);
  frame.rect = {left, y, right - left, height};
  frame.certain_left = std::clamp(std::round(t.x(bar.first_certain)), left, right);
  frame.certain_right = bar.span.open_end ? t.x(base::plus_days(bar.last, -kFadeDays))
                                          : t.x_after(std::min(bar.last_certain, bar.last)) - 2;
  frame.certain_right = std::clamp(std::round(frame.certain_right), frame.certain_left, right);
  return frame;
}

void dotted_edges(Pen& pen, float left, float right, Rect rect, Paint paint) {
  if (right - left < 2) return;
  pen.line({left, rect.y + 0.75F}, {right, rect.y + 0.75F}, paint, 1.5F, 2, 3);
  pen.line({left, rect.bottom() - 0.75F}, {right, rect.bottom() - 0.75F}, paint, 1.5F, 2, 3);
}

/// An end that nobody states: the edge looks torn off.
void torn_edge(Pen& pen, Rect rect) {
  std::vector<Point> teeth;
  const int count = static_cast<int>(rect.h / kTooth);
  const float step = rect.h / static_cast<float>(count);
  for (int i = 0; i < count; ++i) {
    const float y = rect.y + static_cast<float>(i) * step;
    pen.polygon({{rect.right() + 1, y - 0.5F},
                 {rect.right() - kTooth - 1, y + step / 2},
                 {rect.right() + 1, y + step + 0.5F}},
                ink(Role::background));
  }
}

std::string fitting_label(const Timeline& t, const Pen& pen, const model::Term& term,
                          float available) {
  const std::string& full = words::local(term.label, t.language);
  const std::string& brief = words::local(term.short_label, t.language);
  for (const std::string* text : {&full, &brief}) {
    if (!text->empty() && pen.width(*text, kCaption, Face::semibold) <= available) return *text;
  }
  return {};
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

void add_gaps(const Timeline& t, Pen& pen, const Lane& lane) {
  const auto [from, to] = near_rows(t, lane, lane.gaps.count(), kBarTop, kBarPitch);
  for (int row = from; row < to; ++row) {
    const float y = lane_y(t, lane) + kBarTop + static_cast<float>(row) * kBarPitch;
    add_gap_row(t, pen, lane, row, y, kBarHeight);
  }
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
                               rect_of(mark, y, kFoldedStripHeight), count, first.first, last.reach,
                               first_name(t, bar)));
  }
  if (!row_on_screen(t, y, kFoldedStripHeight)) return;
  for (const layout::FoldedMark& mark : marks.shown) {
    const Stretch& first = lane.strip[mark.first];
    const Bar& bar = lane.bars[first.bar];
    if (mark.count > 1 || first.count > 1) {
      draw_folded(t, pen, bar, rect_of(mark, y, kFoldedStripHeight), mark.count);
      continue;
    }
    const BarFrame frame = frame_of(t, bar, y, kFoldedStripHeight);
    const model::Term& term = t.dataset.at(bar.span.term.agreement).terms[bar.span.term.term];
    if (term.kind == model::TermKind::termination) {
      add_remainder(pen, frame.rect, bar.service.index, model::is_ended_by(term));
    } else if (term.kind == model::TermKind::renewal) {
      add_renewals(t, pen, bar, frame.rect);
    } else {
      fill_bar(pen, bar, frame, of_service(Role::service_base, bar.service.index), {});
    }
  }
}

}  // namespace avtal::scene
