// What it costs, who pays, and what of that no document says.

#include <algorithm>

#include "answers/briefing.h"
#include "scene/findings_parts.h"

namespace avtal::scene {
namespace {

using answers::CostAnswer;
using answers::CostLine;
using model::MoneyFlow;
using words::Phrase;

std::string year_text(int year) { return std::to_string(year); }

std::string missing_text(const Findings& f, const CostAnswer& costs) {
  if (costs.missing_amounts == 0) {
    return costs.total_is_floor ? std::string() : say(f, Phrase::figure_none_missing);
  }
  return costs.missing_amounts == 1
             ? say(f, Phrase::figure_missing_one)
             : say(f, Phrase::figure_missing, {words::number(costs.missing_amounts, f.language)});
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

void find_cost(Findings& f, const CostAnswer& costs) {
  Finding made = finding(f, "cost", FindingGroup::money,
                         say(f, Phrase::find_cost_q, {year_text(f.year)}), state::View::cost_flows);
  target_of(made).year = f.year;
  if (!any_summed(costs)) {
    not_said(made, say(f, Phrase::find_cost_none, {year_text(f.year)}));
  } else {
    const std::string total = words::worked_out_money(costs.total, costs.approximate, f.language);
    const std::string missing = missing_text(f, costs);
    made.answer =
        capitalised(say(f, costs.total_is_floor ? Phrase::find_cost_floor : Phrase::find_cost_exact,
                        {total, missing}));
    while (!made.answer.empty() && made.answer.back() == ' ') made.answer.pop_back();
    made.status = costs.status;
    if (const MoneyFlow* flow = only_summed(f, costs)) target_of(made).selected = flow->id;
  }
  f.found.push_back(std::move(made));
}

/// The part of a year up to the end, where the agreement's end cuts a year: what that part costs.
std::string rest_of_year(const Findings& f, const answers::NoticeChain& chain) {
  const int year = base::calendar(chain.end.latest()).year;
  for (const CostLine& line : answers::costs(f.dataset, year).lines) {
    const MoneyFlow& flow = f.dataset.at(line.flow);
    if (flow.agreement != chain.agreement || !line.summed) continue;
    if (line.months <= 0 || line.months >= kYearMonths) continue;
    return say(
        f, Phrase::find_delay_rest,
        {boundary_date(chain.end, f.language), words::months(line.months, f.language),
         year_text(year), words::worked_out_money(*line.amount, line.approximate, f.language),
         words::status_word(line.status, f.language)});
  }
  return {};
}

void find_delay(Findings& f) {
  Finding made =
      finding(f, "delay", FindingGroup::money, say(f, Phrase::find_delay_q), state::View::timeline);
  if (f.deadlines.empty()) {
    not_said(made, say(f, Phrase::find_latest_none, {words::months(kDeadlineMonths, f.language)}));
    f.found.push_back(std::move(made));
    return;
  }
  const auto agreement = f.deadlines.front().agreement;
  const auto chain = answers::notice_chain(f.dataset, agreement, f.as_of);
  target_of(made).selected = f.dataset.at(agreement).id;
  if (chain && chain->cost_per_month_of_delay) {
    const base::Ore yearly{chain->cost_per_month_of_delay->value * kYearMonths};
    made.answer =
        capitalised(say(f, Phrase::find_delay,
                        {words::worked_out_money(*chain->cost_per_month_of_delay,
                                                 chain->cost_approximate, f.language),
                         words::worked_out_money(yearly, chain->cost_approximate, f.language),
                         words::status_word(model::Status::derived, f.language)}));
    made.answer = sentences(made.answer, rest_of_year(f, *chain));
    made.status = model::Status::derived;
  } else {
    not_said(made, say(f, Phrase::find_delay_unknown, {name_of(f, agreement)}));
  }
  f.found.push_back(std::move(made));
}

/// "3 407 367 kr (2021 års prisnivå)".
std::string level_text(const Findings& f, const model::Money& money) {
  return say(f, Phrase::find_places_when,
             {words::money(money.amount, money.approximate, f.language),
              words::price_level(money.price_level, f.language)});
}

void find_price_level(Findings& f) {
  Finding made = finding(f, "price-level", FindingGroup::money, say(f, Phrase::find_price_q),
                         state::View::cost_flows);
  target_of(made).year = f.year;
  const auto amounts = answers::written_amounts(f.dataset);
  std::vector<std::string> levels;
  for (const answers::WrittenAmount& amount : amounts) {
    if (!amount.money.price_level) continue;
    if (levels.empty()) lead_to_flow(made, f, f.dataset.at(amount.flows.front()));
    levels.push_back(level_text(f, amount.money));
  }
  const std::size_t known = levels.size();
  const std::string named = listed(f, std::move(levels));
  if (known == 0) {
    not_said(made, say(f, Phrase::find_price_none));
  } else if (known == amounts.size()) {
    made.answer = say(f, Phrase::find_price_all, {named});
  } else {
    made.answer = say(f, Phrase::find_price, {count(f, known), count(f, amounts.size()), named});
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
  return year ? year_text(*year) : say(f, Phrase::date_not_stated);
}

std::string amount_of(const Findings& f, const MoneyFlow& flow) {
  const model::Money* money = flow.amount.value();
  return money ? words::money(money->amount, money->approximate, f.language)
               : say(f, Phrase::find_pays_no_amount);
}

std::string index_sentence(const Findings& f, const MoneyFlow& flow) {
  const model::Money* money = flow.amount.value();
  switch (money ? money->index_clause : model::IndexClause::not_stated) {
    case model::IndexClause::indexed:
      if (money->index) {
        const model::PriceIndex& index = f.dataset.at(*money->index);
        return say(f, Phrase::find_index_named, {words::local(index.name, f.language)});
      }
      return say(f, Phrase::find_index_model);
    case model::IndexClause::unnamed_model:
      return say(f, Phrase::find_index_model);
    case model::IndexClause::fixed:
      return say(f, Phrase::find_index_fixed);
    case model::IndexClause::not_stated:
      break;
  }
  return say(f, Phrase::find_index_silent);
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

/// What an index did in the same years: the rise alone, never an amount that no document states.
std::string index_comparison(const Findings& f, const MoneyFlow& from, const MoneyFlow& to) {
  const auto first = first_year(from);
  const auto last = first_year(to);
  if (!first || !last) return {};
  for (const model::PriceIndex& index : f.dataset.indexes) {
    const auto rise = answers::index_rise(index, *first, *last);
    if (!rise) continue;
    std::vector<std::string> years;
    for (const model::IndexYear& step : rise->steps) {
      years.push_back(say(
          f, Phrase::find_index_year,
          {year_text(step.year), words::percent_with_tenth(step.tenths_of_percent, f.language)}));
    }
    const std::string text =
        say(f, Phrase::find_index_compare,
            {words::local(index.name, f.language), words::percent(rise->permille, f.language),
             year_text(*first), year_text(*last), words::joined(years, f.language)});
    const std::string told =
        rise->not_definitive ? sentences(text, say(f, Phrase::flows_not_definitive)) : text;
    return fits_rise(from, to, rise->permille)
               ? sentences(told, say(f, Phrase::find_index_fits, {amount_of(f, to)}))
               : told;
  }
  return {};
}

/// To what published the newest year of the first index.
void add_index_link(Finding& made, const Findings& f) {
  if (f.dataset.indexes.empty()) return;
  const model::PriceIndex& index = f.dataset.indexes.front();
  if (index.years.empty() || index.years.back().places.empty()) return;
  FindingLink link{say(f, Phrase::findings_link_record, {index.short_name}), target_of(made)};
  link.target.view = state::View::sources;
  link.target.selected = f.dataset.at(index.years.back().places.front().document).id;
  made.links.push_back(std::move(link));
}

void find_index(Findings& f) {
  Finding made = finding(f, "index", FindingGroup::money, say(f, Phrase::find_index_q),
                         state::View::cost_flows);
  const auto changes = answers::amount_changes(f.dataset);
  target_of(made).year = f.year;
  if (changes.empty()) {
    not_said(made, say(f, Phrase::find_index_none));
    f.found.push_back(std::move(made));
    return;
  }
  const answers::AmountChange& change = changes.front();
  const MoneyFlow& from = f.dataset.at(change.from);
  const MoneyFlow& to = f.dataset.at(change.to);
  const int permille = change.permille < 0 ? -change.permille : change.permille;
  const std::string much =
      say(f, change.permille < 0 ? Phrase::find_index_less : Phrase::find_index_more,
          {words::percent(permille, f.language)});
  made.answer = sentences(say(f, Phrase::find_index_change,
                              {name_of(f, change.agreement), amount_of(f, from),
                               start_year(f, from), amount_of(f, to), start_year(f, to), much}),
                          index_sentence(f, from));
  made.answer = sentences(made.answer, index_comparison(f, from, to));
  const model::Money* money = from.amount.value();
  made.not_said = money && money->index_clause == model::IndexClause::not_stated;
  made.status = model::Status::derived;
  lead_to_flow(made, f, to);
  add_index_link(made, f);
  f.found.push_back(std::move(made));
}

std::string organization_of(const Findings& f,
                            const model::Claims<model::Ref<model::Organization>>& claims) {
  const auto* organization = claims.value();
  return organization ? short_name(f.dataset.at(*organization), f.language)
                      : say(f, Phrase::find_pays_unknown);
}

/// Is it told as a payment of the year? Not what is no payment, what may not run, or the same money
/// handed on, of which no document says whether it happens.
bool is_shown(const CostLine& line) {
  if (line.may_run) return false;
  switch (line.why_not) {
    case CostLine::WhyNot::saving:
    case CostLine::WhyNot::no_year:
    case CostLine::WhyNot::passed_on:
      return false;
    case CostLine::WhyNot::counted:
    case CostLine::WhyNot::assumed_off:  // that it is paid is known, how much only assumed
    case CostLine::WhyNot::unknown_amount:
    case CostLine::WhyNot::frame_transfer:
    case CostLine::WhyNot::negative_credit:
      break;
  }
  return true;
}

std::string form_text(const Findings& f, const MoneyFlow& flow) {
  return say(f, Phrase::find_pays_form,
             {organization_of(f, flow.payer), organization_of(f, flow.payee),
              words::form_word(flow.form, f.language)});
}

/// Who pays whom in which form, each once: what can be compared between years.
std::vector<std::string> forms_of(const Findings& f, const CostAnswer& costs) {
  std::vector<std::string> forms;
  for (const CostLine& line : costs.lines) {
    if (line.may_run || line.why_not == CostLine::WhyNot::saving ||
        line.why_not == CostLine::WhyNot::passed_on) {
      continue;
    }
    std::string text = form_text(f, f.dataset.at(line.flow));
    if (std::find(forms.begin(), forms.end(), text) == forms.end()) {
      forms.push_back(std::move(text));
    }
  }
  return forms;
}

std::vector<std::string> only_in(const std::vector<std::string>& these,
                                 const std::vector<std::string>& others) {
  std::vector<std::string> only;
  for (const std::string& each : these) {
    if (std::find(others.begin(), others.end(), each) == others.end()) only.push_back(each);
  }
  return only;
}

/// What the money is for, or saved on: the services, or the flow's own name where it has none.
std::string money_for(const Findings& f, const MoneyFlow& flow) {
  std::vector<std::string> names;
  for (const auto service : flow.services) names.push_back(name_of(f, service));
  return names.empty() ? words::local(flow.name, f.language) : words::joined(names, f.language);
}

/// Payments of which no document says whether they are made, without amounts.
std::string maybe_text(const Findings& f, const CostAnswer& costs) {
  std::vector<std::string> parts;
  for (const CostLine& line : costs.lines) {
    const bool payment = line.why_not == CostLine::WhyNot::unknown_amount ||
                         line.why_not == CostLine::WhyNot::passed_on;
    if (!line.may_run || !payment) continue;
    const MoneyFlow& flow = f.dataset.at(line.flow);
    parts.push_back(say(f, Phrase::find_pays_item,
                        {organization_of(f, flow.payer), organization_of(f, flow.payee),
                         words::form_word(flow.form, f.language),
                         say(f, Phrase::find_pays_no_amount), money_for(f, flow)}));
  }
  return parts.empty() ? std::string()
                       : say(f, Phrase::find_pays_maybe, {listed(f, std::move(parts))});
}

void find_pays(Findings& f, const CostAnswer& costs) {
  Finding made = finding(f, "pays", FindingGroup::money,
                         say(f, Phrase::find_pays_q, {year_text(f.year)}), state::View::cost_flows);
  target_of(made).year = f.year;
  std::vector<std::string> parts;
  for (const CostLine& line : costs.lines) {
    if (!is_shown(line)) continue;
    const MoneyFlow& flow = f.dataset.at(line.flow);
    const bool is_known = line.amount && line.why_not != CostLine::WhyNot::assumed_off;
    const std::string amount =
        is_known ? words::worked_out_money(*line.amount, line.approximate, f.language)
                 : say(f, Phrase::find_pays_no_amount);
    parts.push_back(say(f, Phrase::find_pays_item,
                        {organization_of(f, flow.payer), organization_of(f, flow.payee),
                         words::form_word(flow.form, f.language), amount, money_for(f, flow)}));
  }
  if (parts.empty()) {
    not_said(made, say(f, Phrase::find_pays_none, {year_text(f.year)}));
    f.found.push_back(std::move(made));
    return;
  }
  made.answer = sentence_end(listed(f, std::move(parts)));
  made.answer = sentences(made.answer, maybe_text(f, costs));
  const auto now = forms_of(f, costs);
  const auto before = forms_of(f, answers::costs(f.dataset, f.year - 1));
  const auto fresh = only_in(now, before);
  const auto gone = only_in(before, now);
  if (!fresh.empty()) {
    made.answer = sentences(
        made.answer, say(f, Phrase::find_pays_new, {year_text(f.year - 1), listed(f, fresh)}));
  }
  if (!gone.empty()) {
    made.answer = sentences(made.answer, say(f, Phrase::find_pays_gone, {listed(f, gone)}));
  }
  if (!fresh.empty() || !gone.empty()) target_of(made).compare_year = f.year - 1;
  f.found.push_back(std::move(made));
}

/// What is noted as unclear about the saving, else that nobody says what it covers.
std::string doubt_of(const Findings& f, const MoneyFlow& flow) {
  const auto noted = answers::questions(f.dataset, flow.id);
  if (!noted.empty()) {
    const std::string& text = words::local(f.dataset.at(noted.front()).text, f.language);
    if (!text.empty()) return sentence_end(text);
  }
  const model::Money* money = flow.amount.value();
  const bool no_basis = !money || money->basis == model::MoneyBasis::not_stated;
  return no_basis ? say(f, Phrase::find_saving_basis) : std::string();
}

void find_saving(Findings& f) {
  Finding made = finding(f, "saving", FindingGroup::money, say(f, Phrase::find_saving_q),
                         state::View::cost_flows);
  constexpr std::size_t kSavings = 2;
  std::size_t told = 0;
  for (const MoneyFlow& flow : f.dataset.money_flows) {
    if (flow.form != model::MoneyForm::saving || told == kSavings) continue;
    if (told++ == 0) lead_to_flow(made, f, flow);
    made.status = std::max(made.status.value_or(model::Status::stated), flow.amount.status());
    const std::string doubt = doubt_of(f, flow);
    made.not_said = made.not_said || !doubt.empty();
    made.answer = sentences(
        made.answer, say(f, Phrase::find_saving,
                         {amount_of(f, flow), words::status_word(flow.amount.status(), f.language),
                          money_for(f, flow)}));
    made.answer = sentences(made.answer, doubt);
  }
  if (told == 0) not_said(made, say(f, Phrase::find_saving_none));
  f.found.push_back(std::move(made));
}

/// There is one.
const MoneyFlow& first_of(const Findings& f, const CostAnswer& costs, CostLine::WhyNot why) {
  const auto line = std::find_if(costs.lines.begin(), costs.lines.end(),
                                 [why](const CostLine& each) { return each.why_not == why; });
  return f.dataset.at(line->flow);
}

void find_twice(Findings& f, const CostAnswer& costs) {
  Finding made = finding(f, "twice", FindingGroup::money, say(f, Phrase::find_twice_q),
                         state::View::cost_flows);
  target_of(made).year = f.year;
  const auto number_of = [&](CostLine::WhyNot why) {
    return static_cast<std::size_t>(
        std::count_if(costs.lines.begin(), costs.lines.end(),
                      [&](const CostLine& line) { return line.why_not == why; }));
  };
  std::vector<std::string> parts;
  for (const auto& [why, phrase] :
       {std::pair{CostLine::WhyNot::frame_transfer, Phrase::find_twice_frames},
        std::pair{CostLine::WhyNot::saving, Phrase::find_twice_savings},
        std::pair{CostLine::WhyNot::passed_on, Phrase::find_twice_passed}}) {
    if (number_of(why) == 0) continue;
    if (parts.empty()) target_of(made).selected = first_of(f, costs, why).id;
    parts.push_back(say(f, phrase, {count(f, number_of(why))}));
  }
  made.answer = parts.empty()
                    ? say(f, Phrase::find_twice_none, {year_text(f.year)})
                    : say(f, Phrase::find_twice,
                          {year_text(f.year), count(f, number_of(CostLine::WhyNot::counted)),
                           listed(f, std::move(parts))});
  f.found.push_back(std::move(made));
}

}  // namespace

void find_money(Findings& f) {
  const CostAnswer costs = answers::costs(f.dataset, f.year);
  find_cost(f, costs);
  find_delay(f);
  find_price_level(f);
  find_index(f);
  find_pays(f, costs);
  find_saving(f);
  find_twice(f, costs);
}

}  // namespace avtal::scene
