// Who pays whom, what is saved, and what is not counted twice.

#include <algorithm>
#include <utility>

#include "answers/costs.h"
#include "answers/outcomes.h"
#include "answers/questions.h"
#include "answers/yearly_flows.h"
#include "say/agreement_state.h"
#include "say/findings_parts.h"
#include "say/flow_words.h"
#include "say/outcome_words.h"
#include "words/common.h"
#include "words/findings.h"

namespace avtal::scene {
namespace {

using answers::CostAnswer;
using answers::CostLine;
using model::MoneyFlow;
using namespace words;

std::string name_or(const Findings& f, const answers::Bodies& bodies, const Phrase<>& nobody) {
  return bodies.empty() ? say(f, nobody) : short_names(f.dataset, bodies, f.language);
}

/// "SON till AN": whom the money leaves, and whom it reaches.
std::string way_text(const Findings& f, const answers::Bodies& from, const answers::Bodies& to) {
  return say(f, findings::pays_way, name_or(f, from, findings::pays_no_giver),
             name_or(f, to, findings::pays_no_taker));
}

std::string way_of(const Findings& f, const MoneyFlow& flow, bool back = false) {
  const auto bodies = [&](const auto& claims) {
    return answers::bodies_in_year(f.dataset, claims, f.year);
  };
  return back ? way_text(f, bodies(flow.payee), bodies(flow.payer))
              : way_text(f, bodies(flow.payer), bodies(flow.payee));
}

/// Money back goes the other way.
bool is_back(const CostLine& line) { return line.amount && line.amount->value < 0; }

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
    case CostLine::WhyNot::other_currency:
    case CostLine::WhyNot::other_body:
      break;
  }
  return true;
}

/// Who pays whom in which form: what can be compared between years.
struct PaidForm {
  answers::Bodies payers;
  answers::Bodies payees;
  model::MoneyForm form;
};

std::string form_text(const Findings& f, const PaidForm& paid) {
  return say(f, common::with_note, way_text(f, paid.payers, paid.payees),
             words::form_word(paid.form, f.language));
}

/// Each once.
std::vector<PaidForm> forms_of(const Findings& f, int year, bool also_uncertain) {
  std::vector<PaidForm> forms;
  for (const CostLine& line : answers::costs(f.dataset, year).lines) {
    if (line.may_run && !also_uncertain) continue;
    if (line.why_not == CostLine::WhyNot::saving || line.why_not == CostLine::WhyNot::passed_on) {
      continue;
    }
    const MoneyFlow& flow = f.dataset.at(line.flow);
    PaidForm paid{answers::bodies_in_year(f.dataset, flow.payer, year),
                  answers::bodies_in_year(f.dataset, flow.payee, year), flow.form};
    if (is_back(line)) std::swap(paid.payers, paid.payees);
    const bool known = std::any_of(forms.begin(), forms.end(), [&](const PaidForm& each) {
      return each.form == paid.form && each.payers == paid.payers && each.payees == paid.payees;
    });
    if (!known) forms.push_back(std::move(paid));
  }
  return forms;
}

/// Of whom nobody says who it is may be anybody.
bool may_be_same(const answers::Bodies& a, const answers::Bodies& b) {
  return a.empty() || b.empty() || std::any_of(a.begin(), a.end(), [&b](const auto& body) {
           return std::find(b.begin(), b.end(), body) != b.end();
         });
}

/// In words, those of `these` that are in `others` in no reading.
std::vector<std::string> only_in(const Findings& f, const std::vector<PaidForm>& these,
                                 const std::vector<PaidForm>& others) {
  std::vector<std::string> only;
  for (const PaidForm& each : these) {
    const bool both = std::any_of(others.begin(), others.end(), [&](const PaidForm& other) {
      return other.form == each.form && may_be_same(each.payers, other.payers) &&
             may_be_same(each.payees, other.payees);
    });
    if (!both) only.push_back(form_text(f, each));
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
    if (!is_uncertain_payment(line)) continue;
    const MoneyFlow& flow = f.dataset.at(line.flow);
    parts.push_back(say(f, findings::pays_item, way_of(f, flow),
                        words::form_word(flow.form, f.language),
                        no_amount_text(f.dataset, line, f.language), money_for(f, flow)));
  }
  return parts.empty() ? std::string() : say(f, findings::pays_maybe, listed(f, std::move(parts)));
}

/// How much, as far as a document says; what is assumed is named as that.
std::string paid_text(const Findings& f, const CostLine& line) {
  if (!line.amount) {
    const auto outcome = answers::outcome_in(f.dataset, line, f.year);
    const bool is_known = outcome && outcome->amount.value() != nullptr;
    return is_known ? say(f, findings::pays_outcome, outcome_text(*outcome, f.language))
                    : no_amount_text(f.dataset, line, f.language);
  }
  std::string amount = line.months == 12
                           ? words::paid_money(*line.amount, line.approximate, f.language)
                           : words::worked_out_money(*line.amount, line.approximate, f.language);
  if (line.why_not == CostLine::WhyNot::assumed_off) {
    return say(f, findings::pays_assumed, amount);
  }
  const model::Money* money = f.dataset.at(line.flow).amount.value();
  const bool rises = money && (money->index_clause == model::IndexClause::indexed ||
                               money->index_clause == model::IndexClause::unnamed_model);
  return rises ? say(f, findings::pays_before_index, amount) : amount;
}

void find_pays(Findings& f, const CostAnswer& costs) {
  Finding made = finding(f, "pays", FindingGroup::money,
                         say(f, findings::pays_q, year_text(f.year)), state::View::cost_flows);
  target_of(made).year = f.year;
  std::vector<std::string> parts;
  for (const CostLine& line : costs.lines) {
    if (!is_shown(line)) continue;
    const MoneyFlow& flow = f.dataset.at(line.flow);
    parts.push_back(say(f, findings::pays_item, way_of(f, flow, is_back(line)),
                        words::form_word(flow.form, f.language), paid_text(f, line),
                        money_for(f, flow)));
    also_lead_to(made, f, words::local(flow.name, f.language), flow.id);
  }
  if (parts.empty()) {
    not_said(made, say(f, findings::pays_none, year_text(f.year)));
    f.found.push_back(std::move(made));
    return;
  }
  made.answer = sentence_end(listed(f, std::move(parts)));
  made.answer = sentences(made.answer, maybe_text(f, costs));
  // What may go on is not gone, and what may have been there before is not new.
  const auto fresh = only_in(f, forms_of(f, f.year, false), forms_of(f, f.year - 1, true));
  const auto gone = only_in(f, forms_of(f, f.year - 1, false), forms_of(f, f.year, true));
  const auto is_told = [&f](int year) { return !answers::costs(f.dataset, year).lines.empty(); };
  if (!fresh.empty() && is_told(f.year - 1)) {
    made.answer =
        sentences(made.answer, say(f, findings::pays_new, year_text(f.year - 1), listed(f, fresh)));
  }
  if (!gone.empty()) {
    made.answer = sentences(made.answer, say(f, findings::pays_gone, listed(f, gone)));
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
  return no_basis ? say(f, findings::saving_basis) : std::string();
}

void find_saving(Findings& f) {
  Finding made = finding(f, "saving", FindingGroup::money, say(f, findings::saving_q),
                         state::View::cost_flows);
  constexpr std::size_t kSavings = 2;
  std::size_t told = 0;
  for (const MoneyFlow& flow : f.dataset.money_flows) {
    if (flow.form != model::MoneyForm::saving || told == kSavings) continue;
    if (is_withdrawn(f.dataset, flow)) continue;
    const model::Status status = std::max(flow.amount.status(), at_best(f.dataset, flow));
    if (told++ == 0) lead_to(made, f, flow.id);
    made.status = std::max(made.status.value_or(model::Status::stated), status);
    const std::string doubt = doubt_of(f, flow);
    made.not_said = made.not_said || !doubt.empty();
    made.answer =
        sentences(made.answer, say(f, findings::saving, amount_of(f, flow),
                                   words::status_word(status, f.language), money_for(f, flow)));
    made.answer = sentences(made.answer, doubt);
  }
  if (told == 0) not_said(made, say(f, findings::saving_none));
  f.found.push_back(std::move(made));
}

/// What is left out of the sum, each by name, so that nobody has to guess what was not added.
std::vector<std::string> left_out(const Findings& f, const CostAnswer& costs) {
  std::vector<std::string> parts;
  for (const auto& [why, phrase] :
       {std::pair{CostLine::WhyNot::frame_transfer, findings::twice_frame},
        std::pair{CostLine::WhyNot::saving, findings::twice_saving},
        std::pair{CostLine::WhyNot::passed_on, findings::twice_passed}}) {
    for (const CostLine& line : costs.lines) {
      if (line.why_not != why) continue;
      parts.push_back(say(f, common::with_note,
                          words::local(f.dataset.at(line.flow).name, f.language), say(f, phrase)));
    }
  }
  return parts;
}

/// What goes between the municipality's own bodies.
std::string within_municipality(const Findings& f) {
  const answers::FlowYear year = answers::flow_year(f.dataset, {f.year, std::nullopt, false});
  const answers::Known within = answers::municipal_net(f.dataset, year).within;
  if (within.count == 0) return {};
  return capitalised(
      say(f, findings::twice_within,
          words::worked_out_money(within.as_written, within.approximate, f.language)));
}

void find_twice(Findings& f, const CostAnswer& costs) {
  Finding made =
      finding(f, "twice", FindingGroup::money, say(f, findings::twice_q), state::View::cost_flows);
  target_of(made).year = f.year;
  const auto counted =
      std::count_if(costs.lines.begin(), costs.lines.end(),
                    [](const CostLine& line) { return line.why_not == CostLine::WhyNot::counted; });
  std::vector<std::string> parts = left_out(f, costs);
  made.answer = parts.empty()
                    ? say(f, findings::twice_none, year_text(f.year))
                    : say(f, findings::twice, year_text(f.year),
                          count(f, static_cast<std::size_t>(counted)), listed(f, std::move(parts)));
  made.answer = sentences(made.answer, within_municipality(f));
  if (costs.lines.empty()) not_said(made, say(f, findings::pays_none, year_text(f.year)));
  for (const CostLine& line : costs.lines) {
    if (line.why_not == CostLine::WhyNot::passed_on ||
        line.why_not == CostLine::WhyNot::frame_transfer) {
      target_of(made).selected = f.dataset.at(line.flow).id;
    }
  }
  f.found.push_back(std::move(made));
}

}  // namespace

bool is_uncertain_payment(const CostLine& line) {
  return line.why_not == CostLine::WhyNot::passed_on ||
         (line.may_run && line.why_not == CostLine::WhyNot::unknown_amount);
}

std::string amount_of(const Findings& f, const MoneyFlow& flow) {
  const model::Money* money = flow.amount.value();
  return money ? words::money(*money, f.language) : words::amount_absent(flow.amount, f.language);
}

void find_payments(Findings& f, const CostAnswer& costs) {
  find_pays(f, costs);
  find_saving(f);
  find_twice(f, costs);
}

}  // namespace avtal::scene
