// What is read above the flows: headline and sentence, and what changes the picture: its form, a
// comparison, assumptions, prices.

#include <algorithm>
#include <array>

#include "kit/controls.h"
#include "views/flows/flows_parts.h"
#include "words/common.h"
#include "words/flows.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

Block switch_block(std::string id, std::string label, bool on, std::string hint,
                   state::Action action) {
  return {.kind = Kind::toggle,
          .id = std::move(id),
          .text = std::move(label),
          .style = Style::switch_,
          .hint = std::move(hint),
          .action = std::move(action),
          .selected = on};
}

void add_forms(const Flows& f, Block& controls) {
  Block& choices = add_choices(controls, "view:forms", f.say(flows::forms));
  // A small picture for each year has no room for sums and their names.
  for (const auto& [form, id, phrase] :
       {std::tuple{state::FlowForm::picture, "form:picture", flows::form_picture},
        std::tuple{state::FlowForm::multiples, "form:multiples", flows::form_multiples},
        std::tuple{state::FlowForm::table, "form:table", flows::form_table}}) {
    const state::FlowForm wanted = form;
    if (f.summed() && wanted == state::FlowForm::multiples) continue;
    add_choice(choices, id, f.say(phrase), f.request.view.flow_form == wanted,
               changed(f.request.view, [&](state::ViewState& view) { view.flow_form = wanted; }));
  }
}

/// With the year before it, or after where there is none.
int other_year(const Flows& f) {
  if (f.compare) return *f.compare;
  return f.has(f.year - 1) ? f.year - 1 : f.year + 1;
}

void add_compare(const Flows& f, Block& controls) {
  if (f.request.view.flow_form != state::FlowForm::picture) return;
  if ((f.years.size() < 2 || f.summed()) && !f.compare) return;
  const int other = other_year(f);
  const bool on = f.compare.has_value();
  document::add(controls, switch_block("compare",
                                       f.speech(f.year).say(
                                           flows::compare, std::to_string(std::min(f.year, other)),
                                           std::to_string(std::max(f.year, other))),
                                       on, "", changed(f.request.view, [&](state::ViewState& view) {
                                         view.compare_year = on ? std::optional<int>() : other;
                                       })));
}

void add_assumed(const Flows& f, Block& controls) {
  const bool on = f.request.view.assumed;
  document::add(
      controls,
      switch_block("assumed", f.say(flows::assumed), on, f.say(flows::assumed_hint),
                   changed(f.request.view, [&](state::ViewState& view) { view.assumed = !on; })));
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

Block price_button(const Flows& f, const std::vector<int>& years, int direction) {
  const bool earlier = direction < 0;
  const PriceStep step = price_step(f, years, direction);
  Block button = icon_button(
      earlier ? "prices:earlier" : "prices:later", earlier ? Icon::left : Icon::right,
      f.say(earlier ? flows::prices_earlier : flows::prices_later),
      changed(f.request.view, [&](state::ViewState& view) { view.price_year = step.to; }));
  button.disabled = !step.possible;
  if (!step.possible) button.action.reset();
  if (years.empty()) button.hint += ". " + f.say(flows::prices_none);
  return button;
}

void add_prices(const Flows& f, Block& controls) {
  const std::vector<int> years = answers::price_years(f.dataset);
  const std::optional<int> now = f.request.view.price_year;
  Block& stepper = document::add(controls, {.kind = Kind::group, .style = Style::bar});
  document::add(stepper, price_button(f, years, -1));
  document::add(stepper, {.kind = Kind::text,
                          .id = "prices",
                          .text = now ? f.speech(f.year).say(flows::prices_of, std::to_string(*now))
                                      : f.say(flows::prices_written)});
  document::add(stepper, price_button(f, years, 1));
}

/// Who pays most of it; where that is chosen, for what most.
std::string summed_finding(const Flows& f) {
  const answers::SummedFlows& sums = f.sums_of(f.year);
  const answers::SumNode& most = sums.columns[0].front();
  const bool one = sums.columns[0].size() == 1 || most.is_rest || !most.body;
  if (one || most.sum.total().value <= 0) return flows_finding(f.speech(f.year), f.of(f.year));
  return f.say(flows::headline_most, std::to_string(f.year), sum_node_name(f, 0, most),
               sum_amount(f, most.sum), sum_amount(f, sums.whole));
}

std::pair<std::string, std::string> head_of(const Flows& f) {
  if (f.request.view.flow_form == state::FlowForm::picture && f.compare) {
    const answers::FlowYear& before = f.of(f.earlier());
    const answers::FlowYear& after = f.of(f.later());
    const FlowSpeech speech = f.speech(f.later());
    const auto known = [&](const answers::FlowYear& year) {
      std::string text = year.counted > 0 ? told_sum(speech, year) : f.say(flows::nothing_known);
      const std::string missing = missing_text(speech, year.missing, year.unread, year.prices);
      return missing.empty() ? text : text + " (" + missing + ")";
    };
    return {change_sentence(speech, answers::flow_changes(f.dataset, before, after), before.year,
                            after.year),
            speech.say(flows::compare_totals, std::to_string(before.year), known(before),
                       std::to_string(after.year), known(after))};
  }
  const FlowSpeech speech = f.speech(f.year);
  std::string sentence = flows_sentence(speech, f.of(f.year));
  if (!f.summed()) return {flows_finding(speech, f.of(f.year)), std::move(sentence)};
  const int proposals = f.sums_of(f.year).whole.proposals;
  if (proposals > 0) {
    sentence += " " + f.say(flows::proposals_in, proposals);
  }
  if (f.request.view.compare_year) sentence += " " + f.say(flows::compare_many);
  return {summed_finding(f), std::move(sentence)};
}

/// What the amounts rest on: said in pictures too.
void add_watermark(const Flows& f, Block& view) {
  const bool assumed = f.of(f.year).assumed || (f.compare && f.of(*f.compare).assumed);
  if (!assumed) return;
  Block& finding = view.children.front().children.front();
  document::add(finding, {.kind = Kind::chip,
                          .id = "headline:assumed",
                          .text = f.say(flows::watermark),
                          .style = Style::warn});
}

/// In a picture nobody sees which prices the controls would show.
void add_price_line(const Flows& f, Block& view) {
  if (!f.request.around.bare || !f.request.view.price_year) return;
  document::add(view, {.kind = Kind::paragraph,
                       .id = "prices",
                       .text = f.speech(f.year).say(flows::prices_of,
                                                    std::to_string(*f.request.view.price_year)),
                       .style = Style::lead});
}

}  // namespace

void add_flow_lenses(const Flows& f, Block& parent) {
  add_assumed(f, parent);
  add_prices(f, parent);
}

void add_flows_head(const Flows& f, Block& view) {
  auto [finding, sentence] = head_of(f);
  Block& head = add_view_head(view, std::move(finding), std::move(sentence));
  Block& controls =
      document::add(head, {.kind = Kind::group, .id = "view:lenses", .style = Style::controls});
  if (!f.request.view.text_version) add_forms(f, controls);
  add_compare(f, controls);
  if (!f.narrow) add_flow_lenses(f, controls);
  add_watermark(f, view);
  add_price_line(f, view);
}

}  // namespace avtal::scene
