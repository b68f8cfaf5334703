// costs, reprice: what a year cost, and an amount in the prices of another year.

#include <algorithm>

#include "answers/answer_facts.h"
#include "answers/costs.h"
#include "answers/outcomes.h"
#include "answers/repricing.h"
#include "answers/yearly_flows.h"
#include "cli/ask_find.h"
#include "cli/ask_speech.h"
#include "say/agreement_state.h"
#include "say/describe.h"
#include "say/flow_words.h"
#include "say/outcome_words.h"
#include "words/ask_money.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/flows.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/outcomes.h"
#include "words/say.h"
#include "words/states.h"

namespace avtal::cli {
namespace {

using answers::CostAnswer;
using answers::CostLine;
using answers::Missing;
using answers::Repriced;
using namespace words;
using WhyNot = CostLine::WhyNot;
using Refusal = Repriced::Refusal;

const model::MoneyFlow& flow_of(const Asking& asking, const CostLine& line) {
  return asking.dataset.at(line.flow);
}

// ---- costs ----

std::string amount_text(const Speech& speech, const Asking& asking, const CostLine& line) {
  if (line.why_not == WhyNot::other_currency) {
    return words::money(*flow_of(asking, line).amount.value(), asking.language()) + ", " +
           speech.status(line.source_status);
  }
  if (line.is_price()) {
    return scene::no_amount_text(asking.dataset, line, asking.language()) + ", " +
           speech.status(line.status);
  }
  if (line.missing == answers::Missing::not_read) {
    return scene::capitalised(
        words::amount_absent(flow_of(asking, line).amount, asking.language()));
  }
  const std::string stated = speech.money(line.stated, line.approximate);
  if (!line.amount && line.stated &&
      scene::may_be_withdrawn(asking.dataset, flow_of(asking, line))) {
    return speech.say(states::money_if_concluded, stated) + ", " + speech.status(line.status);
  }
  if (!line.amount && line.stated) {
    return speech.say(line.missing == Missing::basis_not_stated ? ask_money::stated_no_basis
                                                                : facts::stated_no_year,
                      stated) +
           ", " + speech.status(line.status);
  }
  std::string text =
      speech.money(line.amount, line.approximate) + ", " + speech.status(line.status);
  if (!answers::is_part_of_year(line)) return text;
  return text + ": " + scene::part_text(line, stated, asking.language());
}

const Phrase<>& counted_phrase(WhyNot why) {
  switch (why) {
    case WhyNot::unknown_amount:
      return facts::not_counted_amount;
    case WhyNot::frame_transfer:
      return facts::not_counted_frame;
    case WhyNot::saving:
      return facts::not_counted_saving;
    case WhyNot::passed_on:
      return facts::not_counted_passed_on;
    case WhyNot::no_year:
      return facts::not_counted_year;
    case WhyNot::negative_credit:
      return facts::not_counted_credit;
    case WhyNot::assumed_off:
      return ask_money::not_counted_assumed;
    case WhyNot::other_currency:
      return facts::not_counted_currency;
    case WhyNot::other_body:
      return facts::not_counted_body;
    case WhyNot::counted:
      break;
  }
  return labels::yes;
}

std::string counted_text(const Speech& speech, const Asking& asking, const CostLine& line) {
  if (line.missing == Missing::not_read) return speech.say(facts::not_counted_refused);
  const bool unclear = scene::may_be_withdrawn(asking.dataset, flow_of(asking, line));
  if (unclear && line.why_not == WhyNot::no_year) return speech.say(states::not_counted);
  if (!line.is_price() || line.why_not != WhyNot::unknown_amount) {
    return speech.say(counted_phrase(line.why_not));
  }
  const model::Money& price = *flow_of(asking, line).amount.value();
  return speech.say(facts::not_counted_price, words::local(price.unit, asking.language()));
}

/// Everybody whom the documents leave it open between, in that year; no surer than the agreement.
std::string body_of(const Speech& speech, const Asking& asking, const model::MoneyFlow& flow,
                    const model::Claims<model::Ref<model::Organization>>& claims, int year) {
  const model::Ref<model::Organization>* first = claims.value();
  std::vector<std::string> names;
  for (const auto body : answers::bodies_in_year(asking.dataset, claims, year)) {
    names.push_back(speech.organization(body));
  }
  if (first == nullptr) return speech.organization(claims);
  if (names.size() < 2) names = {speech.organization(*first)};
  return words::alternatives(names, asking.language()) + ", " +
         speech.status(std::max(claims.status(), scene::at_best(asking.dataset, flow)));
}

void say_line(Speech& speech, const Asking& asking, const CostLine& line, int year) {
  const model::MoneyFlow& flow = flow_of(asking, line);
  speech.heading({model::RecordKind::money_flow, line.flow.index});
  speech.row(labels::amount, amount_text(speech, asking, line));
  if (const auto paid = answers::outcome_in(asking.dataset, line, year)) {
    speech.row(outcomes::outcome, scene::outcome_text(*paid, asking.language()));
  }
  speech.row(labels::in_total, counted_text(speech, asking, line));
  speech.row(labels::kind, std::string(words::form_word(flow.form, asking.language())));
  speech.row(labels::pays, body_of(speech, asking, flow, flow.payer, year));
  speech.row(labels::is_paid, body_of(speech, asking, flow, flow.payee, year));
  if (line.stated || line.is_price()) {
    speech.row(labels::price_level, words::price_level(line.price_level, asking.language()));
  }
  speech.sources(line.places);
}

std::string total_text(const Speech& speech, const Asking& asking, const CostAnswer& answer) {
  if (answer.lines.empty()) return speech.say(ask_money::no_flow);
  if (!answers::has_sum(answer)) {
    const bool elsewhere =
        std::any_of(answer.lines.begin(), answer.lines.end(),
                    [](const CostLine& line) { return line.why_not == WhyNot::other_currency; });
    if (const auto paid = answers::paid_in(asking.dataset, answer)) {
      return speech.say(ask_money::paid_only, speech.money(paid->total, paid->approximate),
                        speech.status(paid->status));
    }
    return speech.say(elsewhere ? ask_money::no_kronor : ask_money::nothing_counted);
  }
  std::string text =
      speech.say(answer.total_is_floor ? ask_money::total_at_least : ask_money::total,
                 speech.money(answer.total, answer.approximate), speech.status(answer.status));
  std::vector<std::string> levels;
  for (const std::optional<int> level : answer.price_levels) {
    levels.push_back(words::price_level(level, asking.language()));
  }
  return text + " " + speech.say(ask_money::price_levels, words::joined(levels, asking.language()));
}

int costs_text(const Asking& asking, const CostAnswer& answer) {
  Speech speech(asking);
  speech.sentence(speech.say(ask_money::costs, std::to_string(answer.year)));
  speech.known_asked();
  speech.sentence(total_text(speech, asking, answer));
  if (answer.missing_amounts > answer.unit_prices) {
    speech.sentence(
        speech.say(ask_money::missing_amounts, answer.missing_amounts - answer.unit_prices));
  }
  if (answer.unit_prices > 0) speech.sentence(speech.say(flows::prices, answer.unit_prices));
  for (const CostLine& line : answer.lines) say_line(speech, asking, line, answer.year);
  return speech.done();
}

/// False when an id is unknown.
bool fill_filter(const Asking& asking, answers::CostFilter& filter) {
  using model::RecordKind;
  const Request& request = asking.request;
  if (!request.payer.empty()) {
    const auto record = find_record(asking, request.payer, RecordKind::organization);
    if (!record) return false;
    filter.payer = {record->index};
  }
  if (!request.payee.empty()) {
    const auto record = find_record(asking, request.payee, RecordKind::organization);
    if (!record) return false;
    filter.payee = {record->index};
  }
  if (!request.service.empty()) {
    const auto record = find_record(asking, request.service, RecordKind::service);
    if (!record) return false;
    filter.service = {record->index};
  }
  filter.with_assumed = request.assumed;
  return true;
}

// ---- reprice ----

std::string refusal_text(const Speech& speech, Refusal refusal, const std::string& year) {
  switch (refusal) {
    case Refusal::no_price_level:
      return speech.say(ask_money::refused_level);
    case Refusal::no_index_named:
      return speech.say(ask_money::refused_no_index);
    case Refusal::index_not_loaded:
      return speech.say(ask_money::refused_not_loaded);
    case Refusal::year_outside_series:
      return speech.say(ask_money::refused_year, year);
    case Refusal::none:
    case Refusal::amount_unknown:
      break;
  }
  return speech.say(ask_money::refused_amount);
}

void say_steps(Speech& speech, const Asking& asking, const Repriced& repriced) {
  const words::Language language = asking.language();
  speech.row(
      labels::price_level,
      words::price_level(repriced.from_level, language) + ", " +
          speech.status(repriced.level_assumed ? model::Status::assumed : model::Status::stated));
  std::vector<std::string> lines;
  for (const model::IndexYear& step : repriced.steps) {
    std::string line = std::to_string(step.year) + ": " +
                       words::percent_with_tenth(step.tenths_of_percent, language) + ", " +
                       std::string(words::index_status_word(step.status, language));
    for (const model::Place& place : step.places) {
      line += "; " + words::place(asking.dataset, place, language);
    }
    lines.push_back(std::move(line));
  }
  speech.row(labels::indexation, lines);
}

/// A price keeps its unit, and its öre.
std::string repriced_text(const Speech& speech, const Asking& asking, const model::Money& money,
                          base::Ore amount) {
  if (money.basis != model::MoneyBasis::per_unit) {
    return speech.worked_out(amount, money.approximate);
  }
  model::Money price = money;
  price.amount = amount;
  return words::money(price, asking.language());
}

int reprice_text(const Asking& asking, model::RecordRef record, const Repriced& repriced) {
  const words::Language language = asking.language();
  const model::MoneyFlow& flow = asking.dataset.money_flows[record.index];
  const model::Money* money = flow.amount.value();
  Speech speech(asking);
  speech.known_asked();
  speech.heading(record);
  std::string stated = speech.say(common::amount_not_stated);
  if (money != nullptr) {
    stated = words::money_with_basis(*money, language) + ", " +
             words::price_level(money->price_level, language);
  }
  speech.row(ask_money::in_document, stated + ", " + speech.status(flow.amount.status()));
  const std::string year = std::to_string(asking.request.year);
  if (repriced.amount && money != nullptr) {
    say_steps(speech, asking, repriced);
    speech.row(words::price_level(asking.request.year, language),
               repriced_text(speech, asking, *money, *repriced.amount) + ", " +
                   speech.status(answers::status_of(flow, repriced)));
  } else {
    speech.row(labels::answer, refusal_text(speech, repriced.refusal, year));
  }
  speech.sources(answers::amount_places(flow));
  if (repriced.not_definitive) speech.sentence(speech.say(ask_money::not_definitive));
  return speech.done();
}

}  // namespace

int ask_costs(const Asking& asking) {
  answers::CostFilter filter;
  if (!fill_filter(asking, filter)) return kDataErrors;
  const int year = asking.request.year;
  if (asking.request.json) return asking.give(exporting::costs_json(asking.asked(), year, filter));
  return costs_text(asking, answers::costs(asking.dataset, year, filter));
}

int ask_reprice(const Asking& asking) {
  const auto record = find_record(asking, asking.request.flow, model::RecordKind::money_flow);
  if (!record) return kDataErrors;
  const model::Ref<model::MoneyFlow> flow{record->index};
  const Request& request = asking.request;
  if (request.json) {
    return asking.give(exporting::reprice_json(asking.asked(), flow, request.year, request.level));
  }
  return reprice_text(asking, *record,
                      answers::repriced(asking.dataset, flow, request.year, request.level));
}

}  // namespace avtal::cli
