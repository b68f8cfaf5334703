// capacity, coverage, silent: what documents say, and what they leave out.

#include "answers/capacity.h"
#include "answers/coverage.h"
#include "answers/places.h"
#include "answers/silence.h"
#include "export/ask_json.h"

namespace avtal::exporting {
namespace {

using answers::CapacityAnswer;
using answers::Clause;
using answers::CoverageCell;
using answers::Said;
using answers::SilentClauses;

// ---- capacity ----

void write_quantity(AnswerJson& json, std::string_view key,
                    const model::Claims<model::Quantity>& claims) {
  json.key(key).begin_object();
  if (const model::Quantity* quantity = claims.value()) {
    json.key("value").hundredths(quantity->hundredths);
    json.member("approximate", quantity->approximate);
    json.local("unit", quantity->unit);
  } else {
    json.unknown("value", why_missing(claims));
  }
  json.status(claims.status());
  json.sources(claims.first() == nullptr ? std::vector<model::Place>{} : claims.first()->places);
  json.end_object();
}

std::string_view why_no_price(const CapacityAnswer& answer,
                              const model::Claims<model::Quantity>& count) {
  return answer.yearly && count.value() == nullptr ? "count-not-stated" : "amount-not-stated";
}

void write_ratio(AnswerJson& json, const CapacityAnswer& answer) {
  json.key("usedOfContracted");
  json.begin_object();
  if (answer.used_permille) {
    json.number("permille", *answer.used_permille);
    json.member("unitsDiffer", answer.units_differ);
  } else {
    json.unknown("permille", "count-not-stated");
  }
  json.end_object();
}

void write_capacity(AnswerJson& json, const CapacityAnswer& answer) {
  const model::Capacity& capacity = *answer.capacity;
  json.begin_object();
  json.agreement("agreement", answer.agreement);
  json.key("asOf").begin_object();
  if (capacity.as_of) {
    json.member("edtf", capacity.as_of->text());
  } else {
    json.unknown("edtf", reason::kNotLoaded);
  }
  json.end_object();
  if (capacity.needed.loaded()) write_quantity(json, "needed", capacity.needed);
  write_quantity(json, "contracted", capacity.contracted);
  write_quantity(json, "used", capacity.used);
  write_ratio(json, answer);
  json.money("perContracted", answer.per_contracted, answer.approximate,
             why_no_price(answer, capacity.contracted));
  json.money("perUsed", answer.per_used, answer.approximate, why_no_price(answer, capacity.used));
  json.money("yearly", answer.yearly, answer.approximate, "amount-not-stated");
  if (answer.flow) json.record("flow", {model::RecordKind::money_flow, answer.flow->index});
  json.member("amountOfOtherYear", answer.other_year);
  json.status(answer.status);
  json.end_object();
}

// ---- coverage ----

void write_cell(AnswerJson& json, const Asked& asked, const CoverageCell& cell) {
  json.begin_object();
  json.number("year", cell.year);
  std::vector<std::string> ids;
  for (const auto& document : cell.documents) ids.push_back(asked.dataset.at(document).id);
  json.strings("documents", ids);
  json.end_object();
}

// ---- silent ----

std::string_view code_of(Clause clause) {
  switch (clause) {
    case Clause::period:
      return "period";
    case Clause::extension_option:
      return "extension-option";
    case Clause::notice:
      return "notice";
    case Clause::price:
      return "price";
    case Clause::price_level:
      return "price-level";
    case Clause::index:
      return "index";
    case Clause::capacity:
      return "capacity";
    case Clause::follow_up:
      return "follow-up";
    case Clause::target_group:
      break;
  }
  return "target-group";
}

void write_clause(AnswerJson& json, Clause clause, Said said) {
  json.begin_object().member("clause", code_of(clause));
  if (said == Said::said) {
    json.member("said", true);
  } else {
    json.unknown("said", said == Said::silent ? reason::kNoDocumentSays : reason::kNotLoaded);
  }
  json.end_object();
}

}  // namespace

std::string capacity_json(const Asked& asked) {
  const auto found = answers::capacities(asked.dataset);
  AnswerJson json(asked, "capacity");
  json.key("capacities").begin_array();
  for (const CapacityAnswer& answer : found) write_capacity(json, answer);
  json.end_array();
  return json.done();
}

std::string coverage_json(const Asked& asked) {
  const auto cells = answers::coverage(asked.dataset);
  AnswerJson json(asked, "coverage");
  json.key("agreements").begin_array();
  for (std::size_t i = 0; i < cells.size();) {
    const auto agreement = cells[i].agreement;
    json.begin_object();
    json.agreement("agreement", agreement);
    json.key("years").begin_array();
    for (; i < cells.size() && cells[i].agreement == agreement; ++i) {
      write_cell(json, asked, cells[i]);
    }
    json.end_array().end_object();
  }
  json.end_array();
  return json.done();
}

std::string silent_json(const Asked& asked) {
  const auto found = answers::silent_clauses(asked.dataset);
  AnswerJson json(asked, "silent");
  json.key("agreements").begin_array();
  for (const SilentClauses& silent : found) {
    json.begin_object();
    json.agreement("agreement", silent.agreement);
    json.key("clauses").begin_array();
    for (const auto& [clause, said] : silent.clauses) write_clause(json, clause, said);
    json.end_array();
    json.sources(
        answers::places_of(asked.dataset, {model::RecordKind::agreement, silent.agreement.index}));
    json.end_object();
  }
  json.end_array();
  return json.done();
}

}  // namespace avtal::exporting
