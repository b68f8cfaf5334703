// What it costs, who pays, and what of that no document says.

#include <algorithm>
#include <tuple>

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

void find_cost(Findings& f, const CostAnswer& costs) {
  Finding made = finding(f, "cost", FindingGroup::money,
                         say(f, Phrase::find_cost_q, {year_text(f.year)}), state::View::cost_flows);
  made.target.year = f.year;
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
  }
  f.found.push_back(std::move(made));
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
  made.target.selected = f.dataset.at(agreement).id;
  if (chain && chain->cost_per_month_of_delay) {
    const base::Ore yearly{chain->cost_per_month_of_delay->value * kYearMonths};
    made.answer =
        capitalised(say(f, Phrase::find_delay,
                        {words::worked_out_money(*chain->cost_per_month_of_delay,
                                                 chain->cost_approximate, f.language),
                         words::worked_out_money(yearly, chain->cost_approximate, f.language),
                         words::status_word(model::Status::derived, f.language)}));
    made.status = model::Status::derived;
  } else {
    not_said(made, say(f, Phrase::find_delay_unknown, {name_of(f, agreement)}));
  }
  f.found.push_back(std::move(made));
}

void find_price_level(Findings& f) {
  Finding made = finding(f, "price-level", FindingGroup::money, say(f, Phrase::find_price_q),
                         state::View::cost_flows);
  made.target.year = f.year;
  std::size_t amounts = 0;
  std::size_t levels = 0;
  std::vector<int> years;
  for (const MoneyFlow& flow : f.dataset.money_flows) {
    const model::Money* money = flow.amount.value();
    if (!money) continue;
    ++amounts;
    if (!money->price_level) continue;
    ++levels;
    years.push_back(*money->price_level);
  }
  std::sort(years.begin(), years.end());
  years.erase(std::unique(years.begin(), years.end()), years.end());
  std::vector<std::string> texts;
  for (const int year : years) texts.push_back(year_text(year));
  const std::string named = listed(f, std::move(texts));
  if (levels == 0) {
    not_said(made, say(f, Phrase::find_price_none));
  } else if (levels == amounts) {
    made.answer = say(f, Phrase::find_price_all, {named});
  } else {
    made.answer = say(f, Phrase::find_price, {count(f, levels), count(f, amounts), named});
  }
  f.found.push_back(std::move(made));
}

std::string start_year(const Findings& f, const MoneyFlow& flow) {
  const base::Edge* start = flow.start.value();
  if (!start || !start->date) return say(f, Phrase::date_not_stated);
  return year_text(base::calendar(start->date->earliest()).year);
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

void find_index(Findings& f) {
  Finding made = finding(f, "index", FindingGroup::money, say(f, Phrase::find_index_q),
                         state::View::cost_flows);
  const auto changes = answers::amount_changes(f.dataset);
  made.target.year = f.year;
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
  const model::Money* money = from.amount.value();
  made.not_said = money && money->index_clause == model::IndexClause::not_stated;
  made.status = model::Status::derived;
  made.target.selected = to.id;
  if (const base::Edge* start = to.start.value(); start && start->date) {
    made.target.year = base::calendar(start->date->earliest()).year;
  }
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
  switch (line.why_not) {
    case CostLine::WhyNot::saving:
    case CostLine::WhyNot::no_year:
    case CostLine::WhyNot::assumed_off:
    case CostLine::WhyNot::passed_on:
      return false;
    case CostLine::WhyNot::counted:
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
    if (line.why_not == CostLine::WhyNot::saving || line.why_not == CostLine::WhyNot::passed_on) {
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

void find_pays(Findings& f, const CostAnswer& costs) {
  Finding made = finding(f, "pays", FindingGroup::money,
                         say(f, Phrase::find_pays_q, {year_text(f.year)}), state::View::cost_flows);
  made.target.year = f.year;
  std::vector<std::string> parts;
  for (const CostLine& line : costs.lines) {
    if (!is_shown(line)) continue;
    const MoneyFlow& flow = f.dataset.at(line.flow);
    const std::string amount =
        line.amount ? words::worked_out_money(*line.amount, line.approximate, f.language)
                    : say(f, Phrase::find_pays_no_amount);
    parts.push_back(say(f, Phrase::find_pays_item,
                        {organization_of(f, flow.payer), organization_of(f, flow.payee),
                         words::form_word(flow.form, f.language), amount}));
  }
  if (parts.empty()) {
    not_said(made, say(f, Phrase::find_pays_none, {year_text(f.year)}));
    f.found.push_back(std::move(made));
    return;
  }
  made.answer = sentence_end(listed(f, std::move(parts)));
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
  if (!fresh.empty() || !gone.empty()) made.target.compare_year = f.year - 1;
  f.found.push_back(std::move(made));
}

void find_saving(Findings& f) {
  Finding made = finding(f, "saving", FindingGroup::money, say(f, Phrase::find_saving_q),
                         state::View::cost_flows);
  std::vector<std::string> parts;
  bool no_basis = false;
  for (const MoneyFlow& flow : f.dataset.money_flows) {
    if (flow.form != model::MoneyForm::saving) continue;
    if (parts.empty()) made.target.selected = flow.id;
    made.status = std::max(made.status.value_or(model::Status::stated), flow.amount.status());
    const model::Money* money = flow.amount.value();
    no_basis = no_basis || !money || money->basis == model::MoneyBasis::not_stated;
    parts.push_back(
        say(f, Phrase::find_saving,
            {capitalised(amount_of(f, flow)), words::status_word(flow.amount.status(), f.language),
             words::local(flow.name, f.language)}));
  }
  if (parts.empty()) {
    not_said(made, say(f, Phrase::find_saving_none));
  } else {
    for (std::size_t i = 0; i < std::min<std::size_t>(parts.size(), 2); ++i) {
      made.answer = sentences(made.answer, parts[i]);
    }
    if (no_basis) made.answer = sentences(made.answer, say(f, Phrase::find_saving_basis));
    made.not_said = no_basis;
  }
  f.found.push_back(std::move(made));
}

void find_twice(Findings& f, const CostAnswer& costs) {
  Finding made = finding(f, "twice", FindingGroup::money, say(f, Phrase::find_twice_q),
                         state::View::cost_flows);
  made.target.year = f.year;
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
    if (number_of(why) > 0) parts.push_back(say(f, phrase, {count(f, number_of(why))}));
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
