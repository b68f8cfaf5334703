// Headline, and the controls below it: form, comparison, assumptions, prices.

#include <algorithm>

#include "scene/flows_parts.h"
#include "scene/view_head.h"
#include "words/flows.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr float kGap = 16;
constexpr float kSwitchWidth = 44;
constexpr float kSwitchHeight = 24;

/// Places controls from left to right, and in a new row where one does not fit.
struct Row {
  Rect area;
  float height = 0;
  float x = 0;
  float y = 0;

  Rect next(float width) {
    if (x > area.x && x + width > area.right()) {
      x = area.x;
      y += height + 8;
    }
    const Rect rect{x, y, width, height};
    x += width + kGap;
    return rect;
  }
};

void add_switch(const Flows& f, Pen& pen, Row& row, const std::string& id, const std::string& label,
                bool on, const std::string& hint, state::Action action) {
  const float width = kSwitchWidth + 8 + pen.width(label, 14, Face::semibold);
  const Rect rect = row.next(width);
  const float middle = rect.y + rect.h / 2;
  const Rect track{rect.x + 1, middle - kSwitchHeight / 2 + 1, kSwitchWidth - 2, kSwitchHeight - 2};
  pen.box(track, ink(on ? Role::brand7 : Role::background), ink(on ? Role::brand7 : Role::line5),
          1.5F, track.h / 2);
  pen.circle({on ? track.right() - 11 : track.x + 11, middle}, 8,
             ink(on ? Role::background : Role::ink6));
  pen.text({rect.x + kSwitchWidth + 8, middle + 5}, label,
           {14, on ? Face::semibold : Face::regular, ink(Role::ink9)});
  Node node = button_node({id, label, std::move(action), "", {}}, rect);
  node.kind = NodeKind::toggle;
  node.selected = on;
  if (!hint.empty()) node.tooltip = {{hint, false}};
  f.page.nodes.push_back(std::move(node));
}

void add_forms(const Flows& f, Pen& pen, Row& row) {
  std::vector<Segment> segments;
  float width = 0;
  for (const auto& [form, id, phrase] :
       {std::tuple{state::FlowForm::picture, "form:picture", flows::form_picture},
        std::tuple{state::FlowForm::multiples, "form:multiples", flows::form_multiples},
        std::tuple{state::FlowForm::table, "form:table", flows::form_table}}) {
    const state::FlowForm wanted = form;
    segments.push_back(
        {id, f.say(phrase), f.request.view.flow_form == wanted,
         changed(f.request.view, [&](state::ViewState& view) { view.flow_form = wanted; })});
    width += pen.width(segments.back().label, 14, Face::semibold) + 32;
  }
  const Rect rect = row.next(width);
  add_segments(pen, f.page, {rect.right(), rect.y}, rect.h, segments, "");
}

/// With the year before it, or after where there is none.
int other_year(const Flows& f) {
  if (f.compare) return *f.compare;
  return f.has(f.year - 1) ? f.year - 1 : f.year + 1;
}

void add_compare(const Flows& f, Pen& pen, Row& row) {
  if (f.request.view.flow_form != state::FlowForm::picture) return;
  if (f.years.size() < 2 && !f.compare) return;
  const int other = other_year(f);
  const std::string label =
      f.speech(f.year).say(flows::compare, std::to_string(std::min(f.year, other)),
                           std::to_string(std::max(f.year, other)));
  const bool on = f.compare.has_value();
  add_switch(f, pen, row, "compare", label, on, "",
             changed(f.request.view, [&](state::ViewState& view) {
               view.compare_year = on ? std::optional<int>() : other;
             }));
}

void add_assumed(const Flows& f, Pen& pen, Row& row) {
  const bool on = f.request.view.assumed;
  add_switch(f, pen, row, "assumed", f.say(flows::assumed), on, f.say(flows::assumed_hint),
             changed(f.request.view, [&](state::ViewState& view) { view.assumed = !on; }));
}

struct PriceStep {
  bool possible = false;
  std::optional<int> to;
};

/// From "as written" over the years that the indices have.
PriceStep price_step(const Flows& f, const std::vector<int>& years, int direction) {
  const std::optional<int> now = f.request.view.price_year;
  if (!now) return {direction > 0 && !years.empty(), years.empty() ? now : years.front()};
  if (direction > 0) {
    const auto next = std::upper_bound(years.begin(), years.end(), *now);
    if (next == years.end()) return {false, now};
    return {true, *next};
  }
  const auto at = std::lower_bound(years.begin(), years.end(), *now);
  if (at == years.begin()) return {true, std::nullopt};
  return {true, *(at - 1)};
}

void add_prices(const Flows& f, Pen& pen, Row& row) {
  const std::vector<int> years = answers::price_years(f.dataset);
  const std::optional<int> now = f.request.view.price_year;
  const FlowSpeech speech = f.speech(f.year);
  const std::string text =
      now ? speech.say(flows::prices_of, std::to_string(*now)) : f.say(flows::prices_written);
  const float middle = std::max({pen.width(f.say(flows::prices_written), 14, Face::semibold),
                                 pen.width(text, 14, Face::semibold)}) +
                       16;
  const Rect rect = row.next(middle + 2 * row.height);
  pen.frame(rect, ink(Role::line5), 1, kControlRadius);
  for (const int direction : {-1, 1}) {
    const PriceStep step = price_step(f, years, direction);
    const Rect button{direction < 0 ? rect.x : rect.right() - row.height, rect.y, row.height,
                      row.height};
    const state::Action action =
        changed(f.request.view, [&](state::ViewState& view) { view.price_year = step.to; });
    add_bare_icon_button(pen, f.page, button, direction < 0 ? Icon::left : Icon::right,
                         ink(step.possible ? Role::ink9 : Role::line3),
                         {direction < 0 ? "prices:earlier" : "prices:later",
                          f.say(direction < 0 ? flows::prices_earlier : flows::prices_later),
                          step.possible ? std::optional<state::Action>(action) : std::nullopt,
                          "",
                          {}});
    f.page.nodes.back().disabled = !step.possible;
    if (years.empty()) f.page.nodes.back().tooltip.push_back({f.say(flows::prices_none), false});
    if (direction < 0) {
      const Rect label{rect.x + row.height, rect.y, middle, rect.h};
      pen.text({label.x + middle / 2, rect.y + rect.h / 2 + 5}, text,
               {14, now ? Face::semibold : Face::regular, ink(Role::ink9), Align::centre});
      note_node(f, "prices", text, label);
    }
  }
}

std::pair<std::string, std::string> head_of(const Flows& f) {
  if (f.request.view.flow_form == state::FlowForm::picture && f.compare) {
    const answers::FlowYear& before = f.of(f.earlier());
    const answers::FlowYear& after = f.of(f.later());
    const FlowSpeech speech = f.speech(f.later());
    const auto known = [&](const answers::FlowYear& year) {
      std::string text = year.counted > 0 ? sum_text(speech, year) : f.say(flows::nothing_known);
      const std::string missing = missing_text(speech, year.missing);
      return missing.empty() ? text : text + " (" + missing + ")";
    };
    return {change_sentence(speech, answers::flow_changes(f.dataset, before, after), before.year,
                            after.year),
            speech.say(flows::compare_totals, std::to_string(before.year), known(before),
                       std::to_string(after.year), known(after))};
  }
  const FlowSpeech speech = f.speech(f.year);
  return {flows_finding(speech, f.of(f.year)), flows_sentence(speech, f.of(f.year))};
}

}  // namespace

bool lenses_below(const Flows& f) {
  return f.narrow && !f.request.around.bare && f.request.view.flow_form == state::FlowForm::picture;
}

float add_flow_lenses(const Flows& f, Pen& pen, Rect area) {
  Row row{area, f.control_height(), area.x, area.y};
  add_assumed(f, pen, row);
  add_prices(f, pen, row);
  return row.y + row.height - area.y;
}

Rect add_flows_head(Flows& f, Rect area) {
  auto [finding, sentence] = head_of(f);
  const Rect below = add_wrapped_head(f, area, finding, sentence);
  Layer layer{{below.x - 8, below.y - 8, below.w + 16, below.h + 8}, {}};
  Pen pen(layer, f.request.text_width, f.language);
  Row row{below, f.control_height(), below.x, below.y};
  const bool operated = !f.request.around.bare;
  if (operated) add_forms(f, pen, row);
  if (operated) add_compare(f, pen, row);
  if (!lenses_below(f)) {
    // What the amounts rest on is said in pictures too.
    if (operated || f.request.view.assumed) add_assumed(f, pen, row);
    if (operated || f.request.view.price_year) add_prices(f, pen, row);
  }
  f.page.layers.push_back(std::move(layer));
  const bool empty = row.x == below.x;
  const float bottom = empty ? row.y : row.y + row.height + 8;
  return {below.x, bottom, below.w, below.bottom() - bottom};
}

Rect add_wrapped_head(const Flows& f, Rect area, const std::string& finding,
                      const std::string& sentence) {
  Layer layer{{area.x - 8, area.y, area.w + 16, area.h}, {}};
  Pen pen(layer, f.request.text_width, f.language);
  const bool assumed = f.of(f.year).assumed || (f.compare && f.of(*f.compare).assumed);
  const std::string mark = f.say(flows::watermark);
  float y = pen.paragraph({area.x, area.y + 14}, finding, {20, Face::semibold, ink(Role::ink9)}, 28,
                          area.w);
  add_headline_node(f.page, "headline", finding, {area.x, area.y + 14, area.w, y - area.y - 14});
  const float beside = area.x + pen.width(finding, 20, Face::semibold) + 16;
  const bool fits = beside + pen.chip_width(mark) <= area.right();
  const Point chip = fits ? Point{beside, area.y + 16} : Point{area.x, y + 2};
  if (assumed) {
    pen.chip(chip, mark, ChipKind::warn);
    note_node(f, "headline:assumed", mark, {chip.x, chip.y, pen.chip_width(mark), 24});
    if (!fits) y += 30;
  }
  const float top = y;
  if (!sentence.empty()) {
    y = pen.paragraph({area.x, y}, sentence, {14, Face::regular, ink(Role::ink6)}, 20, area.w);
    note_node(f, "headline:sentence", sentence, {area.x, top, area.w, y - top});
  }
  f.page.layers.push_back(std::move(layer));
  return {area.x, y + 8, area.w, area.bottom() - y - 8};
}

}  // namespace avtal::scene
