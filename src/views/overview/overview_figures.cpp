// Four figures, each with its mark: what holds, what it costs as far as known, how many use it, and
// how much is open.

#include <algorithm>
#include <array>

#include "answers/briefing.h"
#include "answers/capacity.h"
#include "answers/costs.h"
#include "answers/in_force.h"
#include "answers/outcomes.h"
#include "say/agreement_state.h"
#include "say/findings_parts.h"
#include "say/flow_words.h"
#include "say/showing.h"
#include "views/overview/overview_parts.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/findings.h"
#include "words/flows.h"
#include "words/labels.h"
#include "words/overview.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using answers::InForce;
using document::Block;
using document::Kind;
using document::Style;
using namespace words;

constexpr std::size_t kSummandsShown = 3;  // of a sum; more are seen where it leads

/// What of those that are not in force there is to say: of a single one by name.
std::string not_in_force_note(const Overview& o, const std::vector<answers::ServiceState>& states) {
  const StateCounts counts = state_counts(o.dataset, states);
  if (counts.all == 0) return o.say(findings::no_services);
  if (counts.yes == counts.all) return o.say(overview::figure_all_in_force);
  const auto is_other = [&](const answers::ServiceState& state) {
    return state.in_force != InForce::yes || is_pending(o.dataset, state);
  };
  if (counts.all - counts.yes == 1) {
    const auto other = std::find_if(states.begin(), states.end(), is_other);
    const std::string reason = state_reason(o.dataset, *other, o.language);
    const std::string& name = words::local(o.dataset.at(other->service).name, o.language);
    if (!reason.empty()) return o.say(common::labelled_sentence, name, reason);
  }
  StateCounts others = counts;
  others.yes = 1;  // only so that the rest is told
  return sentence_end(capitalised(other_states(others, o.language)));
}

Figure in_force_figure(const Overview& o) {
  const auto states = answers::in_force(o.dataset, o.as_of);
  const std::size_t yes = state_counts(o.dataset, states).yes;
  const auto no = static_cast<std::size_t>(std::count_if(
      states.begin(), states.end(),
      [](const answers::ServiceState& state) { return state.in_force == InForce::no; }));
  // What is not known to be in force may be all the same.
  const std::size_t most = states.size() - no;
  Figure figure;
  figure.id = "in-force";
  figure.value =
      o.say(common::some_of, most == yes ? o.number(yes) : o.number(yes) + "–" + o.number(most),
            o.number(states.size()));
  figure.label = o.say(overview::figure_in_force);
  if (states.empty()) {
    figure.value = o.number(0);
    figure.label = o.say(overview::figure_services);
  }
  figure.note = not_in_force_note(o, states);
  figure.mark = Mark::derived;
  figure.target = going(o, state::View::timeline);
  return figure;
}

std::string missing_note(const Overview& o, const answers::CostAnswer& costs) {
  if (costs.missing_amounts > 0) return missing_in_sum(costs, o.language);
  return costs.total_is_floor ? std::string() : o.say(facts::none_missing_in_sum);
}

Figure cost_figure(const Overview& o) {
  const int year = base::calendar(o.as_of).year;
  const answers::CostAnswer costs = answers::costs(o.dataset, year);
  Figure figure;
  figure.id = "cost";
  figure.label = o.say(overview::figure_cost, std::to_string(year));
  figure.target = going(o, state::View::cost_flows);
  figure.target.year = year;
  const bool known = std::any_of(costs.lines.begin(), costs.lines.end(),
                                 [](const answers::CostLine& line) { return line.summed; });
  if (!known) {
    figure.label = o.say(overview::figure_cost_of, std::to_string(year));
    figure.value = o.say(common::unknown_amount);
    const auto paid = answers::paid_in(o.dataset, costs);
    figure.note =
        costs.unread_amounts > 0 ? o.say(overview::figure_cost_unread, costs.unread_amounts)
        : costs.unit_prices > 0  ? missing_in_sum(costs, o.language)
        : paid                   ? o.say(overview::figure_cost_paid,
                                         words::paid_money(paid->total, paid->approximate, o.language))
        : costs.lines.empty()    ? o.say(overview::figure_no_flow, std::to_string(year))
                                 : o.say(overview::figure_cost_unknown, std::to_string(year));
    figure.mark = Mark::unknown;
    figure.missing = true;
    return figure;
  }
  const std::string total = words::worked_out_money(costs.total, costs.approximate, o.language);
  figure.value = total;
  if (costs.total_is_floor) figure.value = o.say(flows::at_least, total);
  figure.note = missing_note(o, costs);
  const auto summed = std::count_if(costs.lines.begin(), costs.lines.end(),
                                    [](const answers::CostLine& line) { return line.summed; });
  figure.mark = mark_of(costs.status);
  if (summed == 1) {
    const auto only = std::find_if(costs.lines.begin(), costs.lines.end(),
                                   [](const answers::CostLine& line) { return line.summed; });
    figure.target.selected = o.dataset.at(only->flow).id;
  }
  for (const answers::CostLine& line : costs.lines) {
    if (!line.summed || !line.amount) continue;
    figure.how.push_back(words::local(o.dataset.at(line.flow).name, o.language) + ": " +
                         words::worked_out_money(*line.amount, line.approximate, o.language) +
                         ", " + std::string(words::status_word(line.status, o.language)));
  }
  // A single one is the sum itself, and what it leads to.
  if (figure.how.size() < 2 || figure.how.size() > kSummandsShown) figure.how.clear();
  return figure;
}

/// The newest count of use against a contracted number, not later than the day.
std::optional<answers::CapacityAnswer> newest_use(const Overview& o) {
  std::optional<answers::CapacityAnswer> best;
  const auto when = [](const answers::CapacityAnswer& answer) {
    return answer.capacity->as_of ? answer.capacity->as_of->latest() : base::kFirstDay;
  };
  for (const answers::CapacityAnswer& answer : answers::capacities(o.dataset)) {
    if (!answer.used_permille || when(answer) > o.as_of) continue;
    if (!best || when(answer) > when(*best)) best = answer;
  }
  return best;
}

/// Where nobody counts places: what all that is told rests on.
Figure documents_figure(const Overview& o) {
  Figure figure;
  figure.id = "documents";
  const answers::DocumentCounts counts = answers::document_counts(o.dataset);
  figure.value = o.number(static_cast<std::size_t>(counts.own));
  figure.label = o.say(overview::figure_documents);
  if (counts.external > 0) figure.note = o.say(overview::figure_documents_other, counts.external);
  figure.target = going(o, state::View::sources);
  return figure;
}

/// Does any agreement tell how many places were contracted, so that use has something to be of?
bool counts_places(const model::Dataset& dataset) {
  const auto all = answers::capacities(dataset);
  return std::any_of(all.begin(), all.end(), [](const answers::CapacityAnswer& each) {
    return each.capacity->contracted.loaded();
  });
}

Figure use_figure(const Overview& o) {
  Figure figure;
  figure.id = "use";
  figure.target = going(o, state::View::timeline);
  const auto use = newest_use(o);
  if (!use && !counts_places(o.dataset)) return documents_figure(o);
  if (!use) {
    figure.value = o.say(common::unknown_amount);
    figure.label = o.say(labels::places);
    figure.note = o.say(facts::no_use_documented);
    figure.mark = Mark::unknown;
    figure.missing = true;
    return figure;
  }
  const model::Quantity& used = *use->capacity->used.value();
  const model::Quantity& contracted = *use->capacity->contracted.value();
  const auto number = [&](const model::Quantity& quantity) {
    const std::string value = words::count(quantity, o.language);
    return quantity.approximate ? o.say(common::about, value) : value;
  };
  figure.value = o.say(common::some_of, number(used), number(contracted));
  const std::string when =
      use->capacity->as_of ? words::date(*use->capacity->as_of, o.language) : std::string();
  const std::string& unit = words::local(contracted.unit, o.language);
  figure.label = use->units_differ ? o.say(overview::figure_unit_against_unit,
                                           words::local(used.unit, o.language), unit)
                                   : o.say(overview::figure_used, unit);
  if (!when.empty()) figure.label += " " + when;
  const auto& services = o.dataset.at(use->agreement).services;
  figure.note = (services.empty() ? words::local(o.dataset.at(use->agreement).name, o.language)
                                  : words::local(o.dataset.at(services.front()).name, o.language)) +
                ".";
  if (use->units_differ) figure.note += " " + o.say(overview::figure_not_occupancy);
  figure.mark = mark_of(std::max(use->capacity->used.status(), use->capacity->contracted.status()));
  figure.permille = std::min(1000, static_cast<int>(*use->used_permille));
  figure.service = services.empty() ? 0 : services.front().index;
  figure.target =
      showing(o.request, o.dataset, {model::RecordKind::agreement, use->agreement.index});
  return figure;
}

std::string documents_note(const Overview& o) {
  const auto counts = answers::document_counts(o.dataset);
  if (counts.only_proposals()) return o.say(overview::figure_documents_proposals, counts.own);
  return o.say(overview::figure_documents_mixed, counts.proposals, counts.own);
}

Figure question_figure(const Overview& o) {
  Figure figure;
  figure.id = "questions";
  figure.value = o.number(static_cast<std::size_t>(answers::question_counts(o.dataset).open()));
  figure.label = o.say(overview::figure_open_questions);
  figure.note = documents_note(o);
  figure.target = going(o, state::View::sources);
  return figure;
}

void add_figure(const Overview& o, Block& list, const Figure& figure) {
  Block& link = document::add(document::add(list, {.kind = Kind::item}),
                              {.kind = Kind::link,
                               .id = "figure:" + figure.id,
                               .style = Style::figure,
                               .record = figure.target.selected,
                               .action = state::GoTo{figure.target}});
  document::add(link, {.kind = Kind::strong,
                       .text = figure.value,
                       .style = figure.missing ? Style::missing : Style::none});
  document::add(link, {.kind = Kind::text, .text = figure.label, .style = Style::subtitle});
  if (figure.mark) add_marks(link, {*figure.mark}, o.language);
  for (const std::string& how : figure.how) {
    document::add(link, {.kind = Kind::text, .text = how, .style = Style::note});
  }
  if (!figure.note.empty()) {
    document::add(link, {.kind = Kind::text, .text = figure.note, .style = Style::note});
  }
  if (figure.permille) {
    document::add(link, {.kind = Kind::meter,
                         .label = words::percent(*figure.permille, o.language),
                         .service = figure.service,
                         .permille = *figure.permille});
  }
}

}  // namespace

std::array<Figure, 4> figures_of(const Overview& o) {
  return {in_force_figure(o), cost_figure(o), use_figure(o), question_figure(o)};
}

void add_key_figures(const Overview& o, const OverviewFacts& facts, Block& view) {
  Block& list = document::add(view, {.kind = Kind::list, .id = "figures", .style = Style::figures});
  for (const Figure& figure : facts.figures) add_figure(o, list, figure);
}

}  // namespace avtal::scene
