// How a bar looks: what is certain of it, what kind of term it is, and the words on it.

#include <algorithm>
#include <cmath>
#include <utility>

#include "views/timeline/timeline_parts.h"
#include "words/common.h"

namespace avtal::scene {
namespace {

constexpr float kNotch = 9;  // depth of an extension's arrow
constexpr float kTooth = 4;  // of a torn edge
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

void draw_thin_bar(const Timeline& t, Pen& pen, const Bar& bar, const BarFrame& frame) {
  const model::Term& term = t.dataset.at(bar.span.term.agreement).terms[bar.span.term.term];
  if (term.kind == model::TermKind::termination) {
    add_remainder(pen, frame.rect, bar.service.index, model::is_ended_by(term));
  } else if (term.kind == model::TermKind::renewal) {
    add_renewals(t, pen, bar, frame.rect);
  } else {
    fill_bar(pen, bar, frame, of_service(Role::service_base, bar.service.index), {});
  }
}

}  // namespace avtal::scene
