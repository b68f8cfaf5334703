// The head of the timeline: the finding, the date it holds on, what stretch is shown, what the rows
// stand for. Controls that have no room there lie below the last lane.

#include <algorithm>
#include <array>
#include <vector>

#include "scene/legend.h"
#include "scene/timeline_parts.h"
#include "scene/widgets.h"
#include "words/common.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/timeline.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr float kPadding = 10;  // within a small button
constexpr float kPieceGap = 20;
constexpr float kClearWidth = 28;
constexpr float kFootRow = 48;
constexpr float kFootTop = 16;

/// Controls of the second row, in the order of their places there.
enum class Piece : std::uint8_t { sentence, date, known, sorting, lanes };
/// Who gets a place first.
constexpr std::array kByWeight = {Piece::lanes, Piece::date, Piece::sentence, Piece::sorting,
                                  Piece::known};

/// Lays out and draws the small controls; without a timeline it only measures.
struct Small {
  const PageRequest& request;
  state::Language language;
  bool narrow = false;
  float height = 28;

  explicit Small(const PageRequest& r)
      : request(r), language(r.view.language), narrow(r.around.width < kTabletFrom) {
    if (r.around.touch) height = narrow ? 36 : kControlHeightTouch;
    if (narrow) height = 36;
  }
  template <std::size_t N, class... With>
  std::string say(const words::Phrase<N>& phrase, const With&... with) const {
    return words::say(language, phrase, with...);
  }
  float text(std::string_view string, Face face = Face::regular) const {
    return request.text_width(string, kCaption, face);
  }
  float button(std::string_view label) const { return text(label, Face::semibold) + 2 * kPadding; }
  /// The box around a field for a date, its edge counted.
  /// What a field must have at the least to hold a whole date; fingers get larger letters.
  float date_width() const {
    const float letters = request.around.touch ? 16 : 14;  // as web/style.css has them
    return request.text_width("0000-00-00", letters, Face::semibold) + 4;
  }
  float field() const { return std::max(96.0F, date_width() + 4); }
};

base::Day as_of_day(const PageRequest& request) {
  return state::day_shown(request.view, request.prepared->context);
}

/// «Läget den 2023-08-30, underlagets nyaste handling.»
std::string opened_at(const PageRequest& request) {
  const base::Day day = as_of_day(request);
  const bool own = day == request.prepared->context.default_as_of;
  return words::say(request.view.language, own ? timeline::opened_at : common::as_of_sentence,
                    words::date(day, request.view.language));
}

std::string since(const PageRequest& request) {
  return words::say(request.view.language, timeline::since,
                    std::to_string(base::calendar(first_agreement_day(*request.prepared)).year));
}

struct LaneChoice {
  state::Lanes lanes;
  const char* id;
  Phrase<> label;
  Phrase<> name;
};
constexpr std::array<LaneChoice, 3> kLaneChoices = {
    {{state::Lanes::services, "lanes:services", labels::service, timeline::lanes_services},
     {state::Lanes::committees, "lanes:committees", labels::committee, timeline::lanes_committees},
     {state::Lanes::agreements, "lanes:agreements", labels::agreement,
      timeline::lanes_agreements}}};

const Phrase<>& sorting_phrase(state::LaneOrder order) {
  switch (order) {
    case state::LaneOrder::start:
      return timeline::order_start;
    case state::LaneOrder::name:
      return timeline::order_name;
    case state::LaneOrder::end:
      return timeline::order_end;
    case state::LaneOrder::dataset:
      break;
  }
  return timeline::order_dataset;
}

state::LaneOrder next(state::LaneOrder order) {
  return static_cast<state::LaneOrder>((static_cast<int>(order) + 1) % 4);
}

std::string sorting_label(const Small& s, state::LaneOrder order) {
  return words::say(s.language, timeline::order, s.say(sorting_phrase(order)));
}

/// As wide as its longest label, so that nothing moves when it is pressed.
float sorting_width(const Small& s) {
  float width = 0;
  for (int i = 0; i < 4; ++i) {
    width = std::max(width, s.button(sorting_label(s, static_cast<state::LaneOrder>(i))));
  }
  return width;
}

float lanes_width(const Small& s) {
  float width = s.narrow ? 0 : s.text(s.say(timeline::rows)) + 8;
  for (const LaneChoice& choice : kLaneChoices) width += s.button(s.say(choice.label));
  return width;
}

/// Buttons to the days that matter most, those that are not the day shown.
struct DayButton {
  std::string id;
  std::string label;
  std::string name;
  std::optional<base::Day> day;
};

std::vector<DayButton> day_buttons(const Small& s) {
  std::vector<DayButton> buttons;
  const base::Day now = as_of_day(s.request);
  const base::Day own = s.request.prepared->context.default_as_of;
  if (now != own) {
    buttons.push_back({"as-of:newest", s.say(timeline::newest),
                       words::say(s.language, timeline::newest_name, words::date(own, s.language)),
                       std::nullopt});
  }
  const auto& today = s.request.around.today;
  if (today && now != *today) {
    buttons.push_back(
        {"as-of:today", s.say(timeline::today),
         words::say(s.language, timeline::today_name, words::date(*today, s.language)), *today});
  }
  return buttons;
}

float days_width(const Small& s) {
  float width = 0;
  for (const DayButton& button : day_buttons(s)) width += s.button(button.label) + 8;
  return std::max(0.0F, width - 8);
}

float known_width(const Small& s) {
  return s.text(s.say(timeline::known)) + 8 + s.field() + (s.request.view.known ? kClearWidth : 0);
}

float width_of(const Small& s, Piece piece) {
  switch (piece) {
    case Piece::sentence:
      return s.request.text_width(opened_at(s.request), 14, Face::regular);
    case Piece::date:
      return days_width(s);
    case Piece::known:
      return known_width(s);
    case Piece::sorting:
      return sorting_width(s);
    case Piece::lanes:
      return lanes_width(s);
  }
  return 0;
}

struct Plan {
  std::vector<Piece> head;  // in the order of their places
  std::vector<Piece> foot;
  float used = 0;
};

Plan plan_of(const Small& s, float width) {
  Plan plan;
  for (const Piece piece : kByWeight) {
    const float wanted = width_of(s, piece);
    if (wanted <= 0 || (s.narrow && piece == Piece::sentence)) continue;
    // Nothing is operated in a picture or on paper.
    if (s.request.around.bare && piece != Piece::sentence) continue;
    // In another site's frame nothing is typed.
    if (piece == Piece::known && s.request.view.embedded) continue;
    const float with = plan.used + wanted + (plan.head.empty() ? 0 : kPieceGap);
    if (with <= width) {
      plan.head.push_back(piece);
      plan.used = with;
    } else if (piece != Piece::sentence) {
      plan.foot.push_back(piece);
    }
  }
  std::sort(plan.head.begin(), plan.head.end());
  return plan;
}

// ---- drawing ----

/// What a piece is drawn with: where it may be seen, and whether it lies below the lanes.
struct Place {
  Pen& pen;
  Page& page;
  const Small& small;
  std::string parent;
  std::optional<Rect> clip;
};

bool seen(const Place& place, Rect rect) {
  return !place.clip || (rect.y >= place.clip->y && rect.bottom() <= place.clip->bottom());
}

void push(const Place& place, Node node) {
  node.highlight = node.rect;
  if (!seen(place, node.rect)) {
    node.hidden = true;
    node.rect = {node.rect.x, place.clip->y, 0, 0};
  }
  place.page.nodes.push_back(std::move(node));
}

void draw_button(const Place& place, Rect rect, const std::string& label, Node node) {
  place.pen.box(rect, ink(Role::background), ink(Role::line5), 1, kControlRadius);
  place.pen.text({rect.x + rect.w / 2, rect.y + rect.h / 2 + 4.5F}, label,
                 {kCaption, Face::semibold, ink(Role::ink7), Align::centre});
  node.rect = rect;
  push(place, std::move(node));
}

void draw_days(const Place& place, float x, float y) {
  const Small& s = place.small;
  for (const DayButton& button : day_buttons(s)) {
    const float w = s.button(button.label);
    draw_button(
        place, {x, y, w, s.height}, button.label,
        button_node({button.id, button.name, state::SetAsOf{button.day}, place.parent, {}}, {}));
    x += w + 8;
  }
}

void draw_sorting(const Place& place, float x, float y) {
  const Small& s = place.small;
  const state::LaneOrder order = s.request.view.lane_order;
  const std::string label = sorting_label(s, order);
  Node node = button_node(
      {"lane-order",
       words::say(s.language, timeline::order_name_next, label, s.say(sorting_phrase(next(order)))),
       changed(s.request.view,
               [&](state::ViewState& view) { view.lane_order = next(view.lane_order); }),
       place.parent,
       {}},
      {});
  node.tooltip = {{node.name, false}};
  draw_button(place, {x, y, sorting_width(s), s.height}, label, std::move(node));
}

void draw_lane_choices(const Place& place, float x, float y) {
  const Small& s = place.small;
  Pen& pen = place.pen;
  if (!s.narrow) {
    const std::string rows = s.say(timeline::rows);
    pen.text({x, y + s.height / 2 + 4.5F}, rows, {kCaption, Face::regular, ink(Role::ink6)});
    x += s.text(rows) + 8;
  }
  const float left = x;
  for (const LaneChoice& choice : kLaneChoices) {
    const std::string label = s.say(choice.label);
    const bool selected = s.request.view.lanes == choice.lanes;
    const Rect rect{x, y, s.button(label), s.height};
    if (selected) pen.fill(rect, ink(Role::brand7), kControlRadius);
    if (x > left) pen.line({x + 0.5F, y}, {x + 0.5F, y + s.height}, ink(Role::line5));
    pen.text({x + rect.w / 2, y + s.height / 2 + 4.5F}, label,
             {kCaption, selected ? Face::semibold : Face::regular,
              ink(selected ? Role::on_brand : Role::ink7), Align::centre});
    Node node = button_node(
        {choice.id,
         s.say(choice.name),
         changed(s.request.view, [&](state::ViewState& view) { view.lanes = choice.lanes; }),
         place.parent,
         {}},
        rect);
    node.kind = NodeKind::toggle;
    node.selected = selected;
    node.tooltip = {{node.name, true}, {s.say(timeline::lanes_key), false}};
    push(place, std::move(node));
    x += rect.w;
  }
  pen.frame({left, y, x - left, s.height}, ink(Role::line5), 1, kControlRadius);
}

void draw_known(const Place& place, float x, float y) {
  const Small& s = place.small;
  const std::string label = s.say(timeline::known);
  place.pen.text({x, y + s.height / 2 + 4.5F}, label, {kCaption, Face::regular, ink(Role::ink6)});
  x += s.text(label) + 8;
  const Rect rect{x, y, s.field(), s.height};
  place.pen.box(rect, ink(Role::background), ink(Role::line5), 1, kControlRadius);
  if (!seen(place, rect)) return;
  Field field;
  field.id = ids::kKnown;
  field.rect = {rect.x + 2, rect.y + 1, rect.w - 4, rect.h - 2};
  field.label = s.say(timeline::known_field);
  if (s.request.view.known) field.value = base::iso_text(*s.request.view.known);
  field.placeholder = s.say(timeline::known_all);
  place.page.fields.push_back(std::move(field));
  if (!s.request.view.known) return;
  add_bare_icon_button(place.pen, place.page, {rect.right(), y, kClearWidth, s.height}, Icon::close,
                       ink(Role::ink7),
                       {"known:clear",
                        s.say(timeline::known_clear),
                        state::SetKnown{std::nullopt},
                        place.parent,
                        {}});
}

void draw_piece(const Place& place, Piece piece, float x, float y) {
  switch (piece) {
    case Piece::sentence:
      place.pen.text({x, y + place.small.height / 2 + 5}, opened_at(place.small.request),
                     {14, Face::regular, ink(Role::ink6)});
      break;
    case Piece::date:
      draw_days(place, x, y);
      break;
    case Piece::known:
      draw_known(place, x, y);
      break;
    case Piece::sorting:
      draw_sorting(place, x, y);
      break;
    case Piece::lanes:
      draw_lane_choices(place, x, y);
      break;
  }
}

/// The sentence and the days begin at the left, the rest ends at the right.
void draw_head_row(const Place& place, const Plan& plan, Rect head, float y) {
  const Small& s = place.small;
  const std::string more = opened_at(s.request) + " " + since(s.request);
  float left = head.x;
  float right = head.right();
  for (auto piece = plan.head.rbegin(); piece != plan.head.rend(); ++piece) {
    if (*piece == Piece::sentence || *piece == Piece::date) continue;
    right -= width_of(s, *piece);
    draw_piece(place, *piece, right, y);
    right -= kPieceGap;
  }
  for (const Piece piece : plan.head) {
    if (piece != Piece::sentence && piece != Piece::date) continue;
    const float spare = head.w - plan.used;
    const float longer = s.request.text_width(more, 14, Face::regular) - width_of(s, piece);
    if (piece == Piece::sentence && longer <= spare) {
      place.pen.text({left, y + s.height / 2 + 5}, more, {14, Face::regular, ink(Role::ink6)});
      left += longer;
    } else {
      draw_piece(place, piece, left, y);
    }
    left += width_of(s, piece) + kPieceGap;
  }
}

// ---- the first row ----

state::Window years_window(int first, int last) {
  return {static_cast<double>(base::day_of(first, 1, 1).number),
          static_cast<double>(base::day_of(last, 12, 31).number) + 1};
}

struct Choice {
  std::string id;
  std::string label;
  std::optional<state::Window> window;
};

std::vector<Choice> window_choices(const TimeFrame& t) {
  const int last = base::calendar(t.prepared.extent.last).year;
  const int first = std::max(base::calendar(t.prepared.extent.first).year, last - 10);
  const state::Window around{static_cast<double>(base::plus_months(t.as_of, -12).number),
                             static_cast<double>(base::plus_months(t.as_of, 12).number) + 1};
  const std::string years = std::to_string(first) + "\u2013" + std::to_string(last);
  return {{"window:full",
           words::say(t.language, t.narrow ? timeline::window_full_short : timeline::window_full),
           std::nullopt},
          {"window:decade", years, years_window(first, last)},
          {"window:year", words::say(t.language, timeline::window_year), around}};
}

}  // namespace

float add_window_choices(const TimeFrame& t, Pen& pen, float right, float y, float height) {
  if (t.request.around.bare) return right;
  const std::size_t first_node = t.page.nodes.size();
  std::vector<Segment> segments;
  for (const Choice& choice : window_choices(t)) {
    if (t.narrow && choice.id == "window:year") continue;
    state::ViewState chosen = t.request.view;
    chosen.window = choice.window;
    segments.push_back({choice.id, choice.label,
                        t.request.view.window == state::fitted(chosen, t.prepared.context).window,
                        state::SetWindow{choice.window}});
  }
  float left = add_segments(pen, t.page, {right, y}, height, segments, "head");
  if (t.narrow) return left;
  const double middle = (t.scale.window.first + t.scale.window.last) / 2;
  const std::array<std::pair<Icon, double>, 2> zooms = {
      {{Icon::plus, 1.2}, {Icon::minus, 1 / 1.2}}};
  for (const auto& [icon, factor] : zooms) {
    left -= height + 8;
    const bool closer = icon == Icon::plus;
    add_icon_button(pen, t.page, {left, y, height, height}, icon,
                    {closer ? "zoom-in" : "zoom-out",
                     words::say(t.language, closer ? timeline::zoom_in : timeline::zoom_out),
                     state::Zoom{factor, middle},
                     "head",
                     {}});
  }
  order_by_x(t.page, first_node);
  return left;
}

namespace {

struct HeadRows {
  float controls = 12;  // top of the first row's buttons
  float control_height = kControlHeight;
  float title = 36;    // baseline
  float second = 54;   // top of the second row
  float sentence = 0;  // baseline, on narrow pages
  float height = 88;
};

HeadRows rows_of(const PageRequest& request) {
  if (request.around.width < kTabletFrom) return {8, kControlHeightTouch, 36, 56, 109, 116};
  if (request.around.touch) return {8, kControlHeightTouch, 36, 58, 0, 108};
  return {};
}

}  // namespace

float timeline_head_height(const PageRequest& request) { return rows_of(request).height; }

void add_head(const Timeline& t, Pen& pen, Rect head) {
  const HeadRows rows = rows_of(t.request);
  const std::string finding = headline(t.prepared, t.as_of, t.language);
  const std::string title = t.narrow ? words::say(t.language, views::timeline) : finding;
  add_headline_node(t.page, "headline", finding, {head.x, head.y + 16, head.w / 2, 28});
  add_text_node(t.page, "headline:sentence", "", opened_at(t.request) + " " + since(t.request),
                {head.x, head.y + rows.second, head.w / 2, 20});
  pen.text({head.x, head.y + rows.title}, title, {20, Face::semibold, ink(Role::ink9)});
  add_window_choices(t, pen, head.right(), head.y + rows.controls, rows.control_height);
  const Small small(t.request);
  const Place place{pen, t.page, small, "head", std::nullopt};
  draw_head_row(place, plan_of(small, head.w), head, head.y + rows.second);
  if (!t.narrow) return;
  for (const float size : {14.0F, 12.0F}) {
    const std::string text = opened_at(t.request);
    if (pen.width(text, size) > head.w && size > 12) continue;
    pen.text({head.x, head.y + rows.sentence}, text, {size, Face::regular, ink(Role::ink6)});
    break;
  }
}

float timeline_foot_height(const PageRequest& request, float width) {
  const Plan plan = plan_of(Small(request), width);
  const float controls =
      plan.foot.empty() ? 0 : kFootTop + static_cast<float>(plan.foot.size()) * kFootRow;
  const bool narrow = request.around.width < kTabletFrom;
  return controls + (narrow ? timeline_legend_height(request, width) : 0);
}

void add_foot(const Timeline& t, Pen& pen, float y) {
  const Small small(t.request);
  const Plan plan = plan_of(small, t.area.w);
  const Place place{pen, t.page, small, "timeline", t.area};
  if (!plan.foot.empty()) y += kFootTop;
  for (const Piece piece : plan.foot) {
    draw_piece(place, piece, t.area.x, y);
    y += kFootRow;
  }
  if (!t.narrow) return;
  const std::size_t first = t.page.nodes.size();
  add_timeline_legend(t.request, pen, t.page,
                      {t.area.x, y, t.area.w, timeline_legend_height(t.request, t.area.w)});
  for (std::size_t i = first; i < t.page.nodes.size(); ++i) clip_to(t.page.nodes[i], t.area);
}

}  // namespace avtal::scene
