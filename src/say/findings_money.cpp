// What it costs, at what prices, and what of that no document says.

#include <algorithm>

#include "answers/briefing.h"
#include "answers/costs.h"
#include "answers/notice.h"
#include "answers/outcomes.h"
#include "say/findings_parts.h"
#include "say/flow_words.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/findings.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using answers::CostAnswer;
using answers::CostLine;
using model::MoneyFlow;
using namespace words;

std::string missing_text(const Findings& f, const CostAnswer& costs) {
  if (costs.missing_amounts == 0) {
    return costs.total_is_floor ? std::string() : say(f, facts::none_missing_in_sum);
  }
  return missing_in_sum(costs, f.language);
}

/// How much of the sum nobody is known to have decided.
std::string proposed_text(const Findings& f, const CostAnswer& costs) {
  const auto summed = std::count_if(costs.lines.begin(), costs.lines.end(),
                                    [](const CostLine& line) { return line.summed; });
  const auto proposed = std::count_if(
      costs.lines.begin(), costs.lines.end(),
      [](const CostLine& line) { return line.summed && line.status == model::Status::proposed; });
  if (proposed == 0) return {};
  return summed == 1 ? say(f, findings::cost_all_proposed)
                     : say(f, findings::cost_proposed, proposed);
}

std::string uncertain_text(const Findings& f, const CostAnswer& costs) {
  const auto number = std::count_if(costs.lines.begin(), costs.lines.end(), is_uncertain_payment);
  return number == 0 ? std::string() : say(f, findings::cost_maybe, number);
}

bool any_summed(const CostAnswer& costs) {
  return std::any_of(costs.lines.begin(), costs.lines.end(),
                     [](const CostLine& line) { return line.summed; });
}

/// The flow whose amount the total is; nothing when there are several.
const MoneyFlow* only_summed(const Findings& f, const CostAnswer& costs) {
  const MoneyFlow* only = nullptr;
  for (const CostLine& line : costs.lines) {
    if (!line.summed) continue;
    if (only) return nullptr;
    only = &f.dataset.at(line.flow);
  }
  return only;
}

/// What was paid, where nobody says what is agreed.
std::string paid_only_text(const Findings& f, const answers::PaidInYear& paid) {
  return say(f, findings::cost_paid, year_text(f.year),
             words::paid_money(paid.total, paid.approximate, f.language),
             std::string(words::status_word(paid.status, f.language)));
}

void find_cost(Findings& f, const CostAnswer& costs) {
  Finding made = finding(f, "cost", FindingGroup::money,
                         say(f, findings::cost_q, year_text(f.year)), state::View::cost_flows);
  target_of(made).year = f.year;
  if (!any_summed(costs)) {
    const auto paid = answers::paid_in(f.dataset, costs);
    const Phrase<1>& none = costs.lines.empty() ? findings::cost_not_loaded : findings::cost_none;
    not_said(made, costs.unread_amounts > 0 ? say(f, findings::cost_unread, costs.unread_amounts)
                   : paid                   ? paid_only_text(f, *paid)
                                            : say(f, none, year_text(f.year)));
    if (costs.unit_prices > 0)
      made.answer = sentences(made.answer, missing_in_sum(costs, f.language));
  } else {
    const std::string total = words::worked_out_money(costs.total, costs.approximate, f.language);
    const std::string missing = missing_text(f, costs);
    made.answer = capitalised(
        say(f, costs.total_is_floor ? findings::cost_floor : findings::cost_exact, total, missing));
    while (!made.answer.empty() && made.answer.back() == ' ') made.answer.pop_back();
    made.answer = sentences(made.answer, proposed_text(f, costs));
    made.answer = sentences(made.answer, uncertain_text(f, costs));
    made.status = costs.status;
    if (const MoneyFlow* flow = only_summed(f, costs)) {
      target_of(made).selected = flow->id;
    } else {
      for (const CostLine& line : costs.lines) {
        const MoneyFlow& each = f.dataset.at(line.flow);
        if (line.summed) also_lead_to(made, f, words::local(each.name, f.language), each.id);
      }
    }
  }
  FindingLink years{say(f, findings::cost_years), target_of(made)};
  years.target.selected.clear();
  years.target.flow_form = state::FlowForm::multiples;
  made.links.push_back(std::move(years));
  f.found.push_back(std::move(made));
}

/// The part of a year up to the end, where the agreement's end cuts a year: what that part costs.
std::string rest_of_year(const Findings& f, const answers::NoticeChain& chain) {
  const int year = base::calendar(chain.end.latest()).year;
  for (const CostLine& line : answers::costs(f.dataset, year).lines) {
    const MoneyFlow& flow = f.dataset.at(line.flow);
    if (flow.agreement != chain.agreement || !line.summed) continue;
    if (line.months <= 0 || line.months >= kYearMonths) continue;
    return say(f, findings::delay_rest, boundary_date(chain.end, f.language),
               words::months(line.months, f.language), year_text(year),
               words::worked_out_money(*line.amount, line.approximate, f.language),
               words::status_word(line.status, f.language));
  }
  return {};
}

/// What notice for the end of the running period would have brought, where that is earlier.
std::string earlier_end(const Findings& f, const answers::NoticeChain& chain) {
  const base::EdtfDate* end = settled_end(running_term(f, chain.agreement));
  if (!end || end->latest() >= chain.end.earliest()) return {};
  const base::Day day = answers::last_day_for_notice(end->latest(), chain.notice);
  return say(f, findings::delay_earlier, words::date(day, f.language),
             words::date(end->latest(), f.language));
}

void find_delay(Findings& f) {
  Finding made =
      finding(f, "delay", FindingGroup::money, say(f, findings::delay_q), state::View::timeline);
  if (f.deadlines.empty()) {
    not_said(made, say(f, findings::latest_none, words::months(kDeadlineMonths, f.language)));
    f.found.push_back(std::move(made));
    return;
  }
  const auto agreement = f.deadlines.front().agreement;
  const auto chain = answers::notice_chain(f.dataset, agreement, f.as_of);
  lead_to(made, f, f.dataset.at(agreement).id);
  // The notice day must be near for what comes after it to be told of.
  const bool near = chain && chain->last_day_to_act <= base::plus_months(f.as_of, kDeadlineMonths);
  if (near && chain->cost_per_month_of_delay) {
    const base::Ore yearly{chain->cost_per_month_of_delay->value * kYearMonths};
    made.answer =
        capitalised(say(f, findings::delay,
                        words::worked_out_money(*chain->cost_per_month_of_delay,
                                                chain->cost_approximate, f.language),
                        words::worked_out_money(yearly, chain->cost_approximate, f.language),
                        words::status_word(model::Status::derived, f.language)));
    made.answer = sentences(made.answer, rest_of_year(f, *chain));
    made.answer = sentences(made.answer, earlier_end(f, *chain));
    made.status = model::Status::derived;
  } else {
    const std::string name = name_of(f, agreement);
    const bool asked = f.dataset.at(agreement).notice.loaded();
    not_said(made,
             !chain  ? say(f, asked ? findings::delay_no_notice : findings::delay_not_loaded, name)
             : !near ? say(f, findings::delay_far, name,
                           words::date(f.deadlines.front().day, f.language))
                     : say(f, findings::delay_unknown, name));
  }
  f.found.push_back(std::move(made));
}

/// "3 407 367 kr (2021 års prisnivå)".
std::string level_text(const Findings& f, const model::Money& money) {
  return say(f, common::with_note, words::money(money, f.language),
             words::price_level(money.price_level, f.language));
}

void find_price_level(Findings& f) {
  Finding made = finding(f, "price-level", FindingGroup::money, say(f, findings::price_q),
                         state::View::cost_flows);
  const auto amounts = answers::written_amounts(f.dataset);
  std::vector<std::string> levels;
  std::vector<std::string> others;
  for (const answers::WrittenAmount& amount : amounts) {
    if (!amount.money.price_level) {
      others.push_back(words::money(amount.money, f.language));
      continue;
    }
    if (levels.empty()) lead_to(made, f, f.dataset.at(amount.flows.front()).id);
    levels.push_back(level_text(f, amount.money));
  }
  const std::size_t known = levels.size();
  const std::string named = listed(f, std::move(levels));
  if (known == 0) {
    not_said(made, say(f, findings::price_none));
  } else if (known == amounts.size()) {
    made.answer = say(f, findings::price_all, named);
  } else {
    made.answer = say(f, findings::price, count(f, known), count(f, amounts.size()), named,
                      words::joined(others, f.language));
  }
  f.found.push_back(std::move(made));
}

std::optional<int> first_year(const MoneyFlow& flow) {
  const base::Edge* start = flow.start.value();
  if (!start || !start->date) return std::nullopt;
  return base::calendar(start->date->earliest()).year;
}

std::string start_year(const Findings& f, const MoneyFlow& flow) {
  const auto year = first_year(flow);
  return year ? year_text(*year) : say(f, common::date_not_stated);
}

std::string index_sentence(const Findings& f, const MoneyFlow& flow) {
  const model::Money* money = flow.amount.value();
  switch (money ? money->index_clause : model::IndexClause::not_stated) {
    case model::IndexClause::indexed:
      if (money->index) {
        const model::PriceIndex& index = f.dataset.at(*money->index);
        return say(f, findings::index_named, words::local(index.name, f.language));
      }
      return say(f, findings::index_model);
    case model::IndexClause::unnamed_model:
      return say(f, findings::index_model);
    case model::IndexClause::fixed:
      return say(f, findings::index_fixed);
    case model::IndexClause::not_stated:
      break;
  }
  return say(f, findings::index_silent);
}

/// Would the first amount, risen so much, be written as the second is? Only of an approximate one.
bool fits_rise(const MoneyFlow& from, const MoneyFlow& to, int permille) {
  const model::Money* first = from.amount.value();
  const model::Money* last = to.amount.value();
  if (!first || !last || !last->approximate) return false;
  // Rounded as far as the second one is.
  std::int64_t unit = 1;
  while (last->amount.value != 0 && last->amount.value % (unit * 10) == 0) unit *= 10;
  const std::int64_t risen = first->amount.value / 1000 * (1000 + permille);
  return (risen + unit / 2) / unit * unit == last->amount.value;
}

/// Which figures may still change, or nobody has checked.
std::string unsettled_years(const Findings& f, const answers::IndexRise& rise) {
  std::vector<std::string> years;
  for (const model::IndexYear& step : rise.steps) {
    if (step.status == model::IndexStatus::definitive) continue;
    years.push_back(say(f, common::with_note, year_text(step.year),
                        words::index_status_word(step.status, f.language)));
  }
  return years.empty() ? std::string()
                       : say(f, findings::index_unsettled, words::joined(years, f.language));
}

/// The first index that has all the years between the two amounts.
const model::PriceIndex* compared_index(const Findings& f, const MoneyFlow& from,
                                        const MoneyFlow& to) {
  const auto first = first_year(from);
  const auto last = first_year(to);
  if (!first || !last) return nullptr;
  for (const model::PriceIndex& index : f.dataset.indexes) {
    if (answers::index_rise(index, *first, *last)) return &index;
  }
  return nullptr;
}

/// What an index did in the same years: the rise alone, never an amount that no document states.
std::string index_comparison(const Findings& f, const model::PriceIndex& index,
                             const MoneyFlow& from, const MoneyFlow& to) {
  const auto rise = answers::index_rise(index, *first_year(from), *first_year(to));
  std::vector<std::string> years;
  for (const model::IndexYear& step : rise->steps) {
    years.push_back(say(f, common::labelled, year_text(step.year),
                        words::percent_with_tenth(step.tenths_of_percent, f.language)));
  }
  const std::string text = say(f, findings::index_compare, words::local(index.name, f.language),
                               words::percent(rise->permille, f.language), start_year(f, from),
                               start_year(f, to), words::joined(years, f.language));
  const std::string told = sentences(text, unsettled_years(f, *rise));
  return fits_rise(from, to, rise->permille)
             ? sentences(told, say(f, findings::index_fits, amount_of(f, to)))
             : told;
}

/// To what published the newest year of the index.
void add_index_link(Finding& made, const Findings& f, const model::PriceIndex& index) {
  if (!newest_publication(index)) return;
  made.links.push_back({say(f, common::show, index.short_name), way_to(f, index.id)});
}

void find_index(Findings& f) {
  Finding made =
      finding(f, "index", FindingGroup::money, say(f, findings::index_q), state::View::cost_flows);
  const auto changes = answers::amount_changes(f.dataset);
  if (changes.empty()) {
    not_said(made, say(f, findings::index_none));
    f.found.push_back(std::move(made));
    return;
  }
  const answers::AmountChange& change = changes.front();
  const MoneyFlow& from = f.dataset.at(change.from);
  const MoneyFlow& to = f.dataset.at(change.to);
  const int permille = change.permille < 0 ? -change.permille : change.permille;
  const std::string much = say(f, change.permille < 0 ? findings::index_less : findings::index_more,
                               words::percent(permille, f.language));
  made.answer =
      sentences(say(f, findings::index_change, name_of(f, change.agreement), amount_of(f, from),
                    start_year(f, from), amount_of(f, to), start_year(f, to), much),
                index_sentence(f, from));
  const model::PriceIndex* index = compared_index(f, from, to);
  if (index) made.answer = sentences(made.answer, index_comparison(f, *index, from, to));
  const model::Money* money = from.amount.value();
  made.not_said = money && money->index_clause == model::IndexClause::not_stated;
  made.status = model::Status::derived;
  lead_to(made, f, to.id);
  if (index) add_index_link(made, f, *index);
  f.found.push_back(std::move(made));
}

}  // namespace

void find_money(Findings& f) {
  const CostAnswer costs = answers::costs(f.dataset, f.year);
  find_cost(f, costs);
  find_delay(f);
  find_price_level(f);
  find_index(f);
  find_payments(f, costs);
}

}  // namespace avtal::scene
