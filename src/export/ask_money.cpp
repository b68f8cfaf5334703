// costs, reprice: what a year cost, and an amount in the prices of another year.

#include "answers/answer_facts.h"
#include "answers/outcomes.h"
#include "answers/repricing.h"
#include "export/ask_json.h"

namespace avtal::exporting {
namespace {

using answers::CostAnswer;
using answers::CostLine;
using answers::Missing;
using answers::Repriced;
using WhyNot = CostLine::WhyNot;
using Refusal = Repriced::Refusal;

const model::MoneyFlow& flow_of(const Asked& asked, const CostLine& line) {
  return asked.dataset.at(line.flow);
}

// ---- costs ----

std::string_view code_of(Missing missing) {
  switch (missing) {
    case Missing::year_not_stated:
      return "year-not-stated";
    case Missing::basis_not_stated:
      return "basis-not-stated";
    case Missing::other_currency:
      return "other-currency";
    case Missing::not_read:
      return "not-loaded";
    case Missing::quantity_not_stated:
      return "quantity-not-stated";
    case Missing::none:
    case Missing::amount_not_stated:
      break;
  }
  return "amount-not-stated";
}

std::string_view code_of(WhyNot why) {
  switch (why) {
    case WhyNot::unknown_amount:
      return "amount-not-stated";
    case WhyNot::frame_transfer:
      return "frame-transfer";
    case WhyNot::saving:
      return "saving";
    case WhyNot::passed_on:
      return "passed-on";
    case WhyNot::no_year:
      return "year-not-stated";
    case WhyNot::negative_credit:
      return "credit";
    case WhyNot::assumed_off:
      return "assumed";
    case WhyNot::other_currency:
      return "other-currency";
    case WhyNot::other_body:
      return "maybe-other-body";
    case WhyNot::counted:
      break;
  }
  return "counted";
}

void write_arithmetic(AnswerJson& json, const CostLine& line) {
  json.key("arithmetic").begin_object();
  json.number("statedOre", line.stated->value);
  json.number("part", line.months > 0 ? line.months : line.days);
  json.number("of", line.months > 0 ? 12 : line.days_in_year);
  json.member("unit", line.months > 0 ? "months" : "days");
  json.end_object();
}

/// What one costs. In another currency than kronor it is named, as hundredths of that.
void write_price(AnswerJson& json, const model::Money& price) {
  json.key("unitPrice").begin_object();
  json.number("ore", price.amount.value);
  if (!price.currency.empty()) json.member("currency", price.currency);
  json.member("approximate", price.approximate);
  json.local("unit", price.unit);
  json.end_object();
}

/// What was paid that year, beside what was agreed.
void write_outcome(AnswerJson& json, const answers::OutcomeAnswer& outcome) {
  const model::Money* paid = outcome.amount.value();
  json.key("outcome").begin_object();
  if (paid == nullptr) {
    json.unknown("ore", why_missing(outcome.amount));
  } else {
    json.number("ore", paid->amount.value);
    if (!paid->currency.empty()) json.member("currency", paid->currency);
    json.member("approximate", paid->approximate);
  }
  json.status(outcome.amount.status());
  if (outcome.difference) {
    json.key("difference").begin_object();
    json.number("ore", outcome.difference->value);
    json.status(outcome.status);
    json.end_object();
  }
  if (outcome.amount.loaded()) json.sources(outcome.amount.first()->places);
  json.end_object();
}

void write_line(AnswerJson& json, const Asked& asked, const CostLine& line, int year) {
  const model::MoneyFlow& flow = flow_of(asked, line);
  json.begin_object();
  json.record("flow", {model::RecordKind::money_flow, line.flow.index});
  json.member("form", file_word(load::kMoneyForms, flow.form));
  json.organization("payer", flow.payer);
  json.organization("payee", flow.payee);
  json.money("amount", line.amount, line.approximate, code_of(line.missing));
  json.status(line.status);
  if (line.stated && !line.amount) json.number("statedOre", line.stated->value);
  if (line.is_price()) write_price(json, *flow.amount.value());
  if (answers::is_part_of_year(line)) write_arithmetic(json, line);
  if (const auto paid = answers::outcome_in(asked.dataset, line, year)) write_outcome(json, *paid);
  json.key("priceLevel");
  json.price_level(line.price_level);
  json.member("counted", line.summed);
  const bool is_price = line.is_price() && line.why_not == WhyNot::unknown_amount;
  if (!line.summed) {
    json.member("whyNot", is_price ? code_of(line.missing) : code_of(line.why_not));
  }
  json.sources(line.places);
  json.end_object();
}

void write_total(AnswerJson& json, const CostAnswer& answer) {
  json.key("total").begin_object();
  if (answers::has_sum(answer)) {
    json.number("ore", answer.total.value);
    json.member("approximate", answer.approximate);
  } else {
    json.unknown("ore", answer.lines.empty() ? "no-flow" : "nothing-counted");
  }
  json.member("atLeast", answer.total_is_floor);
  json.status(answer.status);
  json.key("priceLevels").begin_array();
  for (const std::optional<int> level : answer.price_levels) json.price_level(level);
  json.end_array();
  json.end_object();
}

// ---- reprice ----

std::string_view code_of(Refusal refusal) {
  switch (refusal) {
    case Refusal::no_price_level:
      return "price-level-not-stated";
    case Refusal::no_index_named:
      return "no-index-named";
    case Refusal::index_not_loaded:
      return "index-not-loaded";
    case Refusal::year_outside_series:
      return "year-outside-series";
    case Refusal::none:
    case Refusal::amount_unknown:
      break;
  }
  return "amount-not-stated";
}

void write_stated(AnswerJson& json, const model::MoneyFlow& flow) {
  const model::Money* money = flow.amount.value();
  json.key("stated").begin_object();
  if (money == nullptr) {
    json.unknown("ore", "amount-not-stated");
  } else {
    json.number("ore", money->amount.value);
    json.member("approximate", money->approximate);
    json.member("basis", file_word(load::kMoneyBases, money->basis));
    if (money->year_begins != 1) json.number("yearBegins", money->year_begins);
    if (!money->unit.empty()) json.local("unit", money->unit);
    json.key("priceLevel");
    json.price_level(money->price_level);
  }
  json.status(flow.amount.status());
  json.end_object();
}

void write_steps(AnswerJson& json, const std::vector<model::IndexYear>& steps) {
  json.key("steps").begin_array();
  for (const model::IndexYear& step : steps) {
    json.begin_object();
    json.number("year", step.year);
    json.number("tenthsOfPercent", step.tenths_of_percent);
    json.member("indexStatus", file_word(load::kIndexStatuses, step.status));
    json.sources(step.places);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

std::string costs_json(const Asked& asked, int year, const answers::CostFilter& filter) {
  const CostAnswer answer = answers::costs(asked.dataset, year, filter);
  AnswerJson json(asked, "costs");
  json.number("year", answer.year);
  json.key("filter").begin_object();
  if (filter.payer) json.member("payer", asked.dataset.at(*filter.payer).id);
  if (filter.payee) json.member("payee", asked.dataset.at(*filter.payee).id);
  if (filter.service) json.member("service", asked.dataset.at(*filter.service).id);
  json.member("assumed", filter.with_assumed);
  json.end_object();
  write_total(json, answer);
  json.number("missingAmounts", answer.missing_amounts);
  json.number("unitPrices", answer.unit_prices);
  json.key("lines").begin_array();
  for (const CostLine& line : answer.lines) write_line(json, asked, line, answer.year);
  json.end_array();
  return json.done();
}

std::string reprice_json(const Asked& asked, model::Ref<model::MoneyFlow> ref, int to_year,
                         std::optional<int> level) {
  const Repriced repriced = answers::repriced(asked.dataset, ref, to_year, level);
  const model::MoneyFlow& flow = asked.dataset.at(ref);
  const model::Money* money = flow.amount.value();
  AnswerJson json(asked, "reprice");
  json.record("flow", {model::RecordKind::money_flow, ref.index});
  json.number("toYear", to_year);
  write_stated(json, flow);
  json.money("amount", repriced.amount, money != nullptr && money->approximate,
             code_of(repriced.refusal));
  json.status(answers::status_of(flow, repriced));
  if (repriced.amount) {
    json.number("fromLevel", repriced.from_level);
    json.member("levelAssumed", repriced.level_assumed);
  }
  if (money != nullptr && money->index) {
    json.record("index", {model::RecordKind::price_index, money->index->index});
  }
  write_steps(json, repriced.steps);
  json.member("notDefinitive", repriced.not_definitive);
  json.sources(answers::amount_places(flow));
  return json.done();
}

}  // namespace avtal::exporting
