// What is read around the timeline: the finding, the date it holds on, what stretch is shown, what
// the rows stand for, and what the signs mean.

#include <array>

#include "answers/briefing.h"
#include "answers/spans.h"
#include "base/date.h"
#include "kit/controls.h"
#include "kit/figure_view.h"
#include "kit/signs.h"
#include "scene/widgets.h"
#include "views/timeline/timeline_parts.h"
#include "words/common.h"
#include "words/labels.h"
#include "words/legend.h"
#include "words/timeline.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

base::Day as_of_day(const PageRequest& request) {
  return state::day_shown(request.view, request.prepared->context);
}

/// The day, and why it is this one where nobody chose it.
std::string day_sentence(const PageRequest& request, base::Day day) {
  const state::Language language = request.view.language;
  const std::string text = words::date(day, language);
  if (day != request.prepared->context.default_as_of) {
    return say(request, common::as_of_sentence, text);
  }
  const base::EdtfDate* newest = answers::date_of_newest(*request.prepared->dataset);
  if (newest == nullptr) return say(request, timeline::opened_undated, text);
  if (newest->is_exact_day()) return say(request, timeline::opened_at, text);
  return say(request, timeline::opened_about, text, words::date(*newest, language));
}

/// «Läget den 2023-08-30, underlagets nyaste handling. Avtal sedan 2006.»
std::string sentence_of(const PageRequest& request) {
  const base::Day day = as_of_day(request);
  // No agreement has a term, and so none is known to be from any year.
  if (answers::spans(*request.prepared->dataset).empty()) return day_sentence(request, day);
  const int first = base::calendar(first_agreement_day(*request.prepared)).year;
  return day_sentence(request, day) + " " + say(request, timeline::since, std::to_string(first));
}

struct LaneChoice {
  state::Lanes lanes;
  const char* id;
  Phrase<> label;
  Phrase<> name;
};
const std::array<LaneChoice, 3> kLaneChoices = {
    {{state::Lanes::services, "lanes:services", labels::service, timeline::lanes_services},
     {state::Lanes::committees, "lanes:committees", labels::committee, timeline::lanes_committees},
     {state::Lanes::agreements, "lanes:agreements", labels::agreement,
      timeline::lanes_agreements}}};

state::LaneOrder next(state::LaneOrder order) {
  return static_cast<state::LaneOrder>((static_cast<int>(order) + 1) % 4);
}

void add_order(const PageRequest& request, Block& controls) {
  const state::LaneOrder order = request.view.lane_order;
  const std::string label = say(request, timeline::order, say(request, order_phrase(order)));
  const std::string name =
      say(request, timeline::order_name_next, label, say(request, order_phrase(next(order))));
  document::add(controls, {.kind = Kind::button,
                           .id = "lane-order",
                           .text = label,
                           .label = name,
                           .hint = name,
                           .action = changed(request.view, [&](state::ViewState& view) {
                             view.lane_order = next(view.lane_order);
                           })});
}

void add_lane_choices(const PageRequest& request, Block& controls) {
  Block& group = document::add(controls, {.kind = Kind::group, .style = Style::bar});
  Block& choices = add_choices(group, "view:lanes", say(request, timeline::rows), true);
  for (const LaneChoice& choice : kLaneChoices) {
    add_choice(choices, choice.id, say(request, choice.label), request.view.lanes == choice.lanes,
               changed(request.view, [&](state::ViewState& view) { view.lanes = choice.lanes; }),
               say(request, choice.name));
  }
}

/// Buttons to the days that matter most, those that are not the day shown.
void add_days(const PageRequest& request, Block& controls) {
  const base::Day now = as_of_day(request);
  const base::Day own = request.prepared->context.default_as_of;
  const auto button = [&](const char* id, const Phrase<>& label, const Phrase<1>& name,
                          base::Day day, std::optional<base::Day> to) {
    if (now == day) return;
    document::add(controls, {.kind = Kind::button,
                             .id = id,
                             .text = say(request, label),
                             .label = say(request, name, words::date(day, request.view.language)),
                             .action = state::SetAsOf{to}});
  };
  button("as-of:newest", timeline::newest, timeline::newest_name, own, std::nullopt);
  const auto& today = request.around.today;
  if (today) button("as-of:today", timeline::today, timeline::today_name, *today, today);
}

/// The second clock: nothing is typed in another site's frame.
void add_known(const PageRequest& request, Block& controls) {
  if (request.view.embedded) return;
  Block& group = document::add(controls, {.kind = Kind::group, .style = Style::known});
  document::add(
      group, {.kind = Kind::text, .text = say(request, timeline::known), .style = Style::subtitle});
  document::Field field{.placeholder = say(request, timeline::known_all),
                        .error = request.around.known_error};
  if (request.view.known) field.value = base::iso_text(*request.view.known);
  document::add(group, {.kind = Kind::field,
                        .id = std::string(ids::kKnown),
                        .label = say(request, timeline::known_field),
                        .field = std::move(field)});
  if (!request.view.known) return;
  document::add(group, icon_button("known:clear", Icon::close, say(request, timeline::known_clear),
                                   state::SetKnown{std::nullopt}));
}

/// What is changed more seldom: below the picture where there is little room above it.
void add_row_controls(const PageRequest& request, Block& parent) {
  Block& controls =
      document::add(parent, {.kind = Kind::group, .id = "view:rows", .style = Style::controls});
  add_days(request, controls);
  add_known(request, controls);
  if (shows_table(request.view)) return;
  add_order(request, controls);
  add_lane_choices(request, controls);
}

void add_legend(const PageRequest& request, Block& view) {
  static const std::array<std::pair<Sign, Phrase<>>, 13> kSigns = {
      {{Sign::agreement, labels::agreement},
       {Sign::extension, labels::extension},
       {Sign::supplement, legend::supplement},
       {Sign::proposed_term, legend::proposed_term},
       {Sign::year_only, legend::year_only},
       {Sign::open_ended, legend::open_ended},
       {Sign::unknown_end, legend::unknown_end},
       {Sign::notice, labels::notice_period},
       {Sign::option, legend::option},
       {Sign::used, legend::used},
       {Sign::not_stated, labels::not_stated},
       {Sign::decided, legend::decided},
       {Sign::proposed, labels::proposed}}};
  std::vector<LegendEntry> entries;
  for (const auto& [sign, phrase] : kSigns) {
    entries.push_back(sign_entry(sign, say(request, phrase)));
  }
  const auto record = request.prepared->dataset->find(request.view.selected);
  if (record && record->kind == model::RecordKind::agreement) {
    entries.push_back(sign_entry(Sign::tie, say(request, legend::tie)));
  }
  Block& key = document::add(view, {.kind = Kind::group, .id = "key", .style = Style::key});
  document::add(key, legend_block(entries, request.view.language));
  if (request.around.bare) return;
  document::add(key, {.kind = Kind::paragraph,
                      .id = "hint",
                      .text = say(request, legend::hint),
                      .style = Style::note});
}

}  // namespace

Block timeline_region(const PageRequest& request) {
  const state::Language language = request.view.language;
  const bool narrow = request.around.width < kTabletFrom;
  Block view = figure_region(say(request, views::timeline.name), "vy=tidslinje");
  Block& head = add_view_head(view, headline(*request.prepared, as_of_day(request), language),
                              sentence_of(request));
  Block& controls =
      document::add(head, {.kind = Kind::group, .id = "view:window", .style = Style::controls});
  const bool table = shows_table(request.view);
  add_table_switch(request, controls);
  if (!table) add_window_controls(request, controls);
  if (!narrow) add_row_controls(request, head);
  if (table) {
    view.style = Style::view;
    add_timeline_table(request, view);
    return view;
  }
  document::add(view, figure_block());
  if (narrow) add_row_controls(request, view);
  add_legend(request, view);
  return view;
}

}  // namespace avtal::scene
