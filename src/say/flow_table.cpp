#include "say/flow_table.h"

#include <algorithm>

#include "answers/costs.h"
#include "answers/outcomes.h"
#include "base/sort.h"
#include "base/text.h"
#include "say/agreement_state.h"
#include "say/describe.h"
#include "say/flow_words.h"
#include "say/outcome_words.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/flows.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/states.h"

namespace avtal::scene {
namespace {

using answers::FlowRow;
using namespace words;

/// Of the amount, and of the counts that it is divided by.
std::string sources_text(const FlowSpeech& s, const FlowRow& row, const UnitCost& unit) {
  std::string text;
  const auto add = [&](const model::Place& place) {
    text += (text.empty() ? "" : "; ") + words::place(s.dataset, place, s.language);
  };
  for (const model::Place& place : row.line.places) add(place);
  for (const model::Place& place : unit.places) {
    const auto& told = row.line.places;
    if (std::find(told.begin(), told.end(), place) == told.end()) add(place);
  }
  return text.empty() ? s.say(common::no_document_says) : text;
}

/// To the krona, also where the picture writes millions: the rows add up to the total.
std::string whole_amount(const FlowSpeech& s, const FlowRow& row) {
  const auto why_not = row.line.why_not;
  const bool no_year = why_not == answers::CostLine::WhyNot::no_year ||
                       (why_not == answers::CostLine::WhyNot::saving && !row.line.amount);
  if (no_year && row.line.stated) {
    const bool unclear = may_be_withdrawn(s.dataset, s.dataset.at(row.flow));
    return s.say(unclear ? states::money_if_concluded : facts::stated_no_year, amount_text(s, row));
  }
  if (!row.amount) return amount_text(s, row);
  if (is_restated(row)) return amount_text(s, row);
  // What is only about right has one form on the page; it has no whole kronor to add up.
  if (row.line.approximate) return amount_text(s, row);
  return exact_money(*row.amount, false, s.language);
}

FlowTableRow table_row(const FlowSpeech& s, const FlowRow& row,
                       const std::vector<answers::CapacityAnswer>& capacities) {
  const model::MoneyFlow& flow = s.dataset.at(row.flow);
  FlowTableRow made;
  made.id = flow.id;
  made.amount = row.amount;
  made.counted = row.counted;
  made.missing =
      !row.amount && amount_text(s, row) == no_amount_text(s.dataset, row.line, s.language);
  made.price = row.line.is_price();
  if (const auto outcome = answers::outcome_in(s.dataset, row.line, s.year)) {
    made.outcome = outcome_text(*outcome, s.language);
    const model::Money* paid = outcome->amount.value();
    if (paid != nullptr && paid->currency.empty()) made.paid = paid->amount;
  }
  made.status = row.status;
  made.approximate = row.line.approximate;
  if (row.services.size() == 1) made.service = row.services.front().index;
  const UnitCost unit = unit_cost(s, flow, capacities);
  made.cells = {words::local(flow.name, s.language),
                services_text(s, row.services, false),
                payer_text(s, row),
                payee_text(s, row),
                std::string(words::form_word(row.form, s.language)),
                whole_amount(s, row),
                level_text(s, row),
                std::string(words::status_word(row.status, s.language)),
                working_text(s, row),
                counted_text(s, row),
                unit.text,
                sources_text(s, row, unit)};
  return made;
}

std::optional<FlowColumn> column_of(state::FlowSort sort) {
  switch (sort) {
    case state::FlowSort::flow:
      return FlowColumn::flow;
    case state::FlowSort::service:
      return FlowColumn::service;
    case state::FlowSort::payer:
      return FlowColumn::payer;
    case state::FlowSort::payee:
      return FlowColumn::payee;
    case state::FlowSort::status:
      return FlowColumn::status;
    case state::FlowSort::amount:
    case state::FlowSort::dataset:
      break;
  }
  return std::nullopt;
}

/// Amounts from the largest, or from the smallest; those without an amount last both ways.
void sort_by_amount(std::vector<FlowTableRow>& rows, bool from_smallest) {
  base::stable_sort(rows.begin(), rows.end(), [&](const FlowTableRow& a, const FlowTableRow& b) {
    if (!a.amount || !b.amount) return a.amount.has_value() && !b.amount;
    return from_smallest ? *a.amount < *b.amount : *a.amount > *b.amount;
  });
}

/// Names by the alphabet, amounts by size; where nothing stands comes last.
void sort_rows(std::vector<FlowTableRow>& rows, state::FlowSort sort, bool reversed) {
  if (sort == state::FlowSort::amount) return sort_by_amount(rows, reversed);
  const auto column = column_of(sort);
  if (!column) return;
  const auto at = static_cast<std::size_t>(*column);
  base::stable_sort(rows.begin(), rows.end(), [&](const FlowTableRow& a, const FlowTableRow& b) {
    if (a.cells[at].empty() || b.cells[at].empty())
      return b.cells[at].empty() && !a.cells[at].empty();
    return reversed ? base::swedish_less(b.cells[at], a.cells[at])
                    : base::swedish_less(a.cells[at], b.cells[at]);
  });
}

std::string total_text(const FlowSpeech& s, const answers::FlowYear& year) {
  if (year.counted == 0) return s.say(flows::nothing_known);
  if (!year.total) {
    return s.say(flows::no_total, std::to_string(s.price_year.value_or(0)));
  }
  return (year.approximate ? sum_text(s, year) : exact_money(*year.total, false, s.language)) +
         ", " + std::string(words::status_word(year.status, s.language));
}

/// Of each kind its rows and their sum, in the order of the marks.
std::vector<FlowTable::Share> shares_of(const FlowSpeech& s, const FlowTable& table) {
  std::vector<FlowTable::Share> shares;
  for (const model::Status status : {model::Status::stated, model::Status::proposed,
                                     model::Status::derived, model::Status::assumed}) {
    base::Ore sum{0};
    bool approximate = false;
    FlowTable::Share share{status, 0, {}};
    for (const FlowTableRow& row : table.rows) {
      if (!row.counted || !row.amount || row.status != status) continue;
      sum.value += row.amount->value;
      approximate = approximate || row.approximate;
      ++share.count;
    }
    if (share.count == 0) continue;
    share.text = s.say(
        facts::tie, share.count, words::status_word(status, s.language),
        approximate ? words::money(sum, true, s.language) : exact_money(sum, false, s.language));
    shares.push_back(std::move(share));
  }
  return shares.size() > 1 ? shares : std::vector<FlowTable::Share>();
}

/// How many rows the total is of, what it is put together from, and what is not in it.
void add_shares(const FlowSpeech& s, const answers::FlowYear& year, FlowTable& table) {
  if (year.counted > 0) {
    table.counted_text = s.say(flows::counted_rows, year.counted, table.rows.size());
  }
  for (const FlowTableRow& row : table.rows) table.missing += row.missing ? 1 : 0;
  if (table.missing > 0) {
    table.missing_text = s.say(flows::brief_missing, std::to_string(table.missing));
  }
  if (table.total) table.shares = shares_of(s, table);
}

}  // namespace

int flow_year_of(const Prepared& prepared, const state::ViewState& view) {
  if (view.year) return *view.year;
  return base::calendar(state::day_shown(view, prepared.context)).year;
}

answers::FlowPart flow_part(const model::Dataset& dataset, const state::FlowPart& asked) {
  answers::FlowPart part;
  const auto found = [&](const std::string& id, model::RecordKind kind) {
    const auto record = dataset.find(id);
    return record && record->kind == kind ? std::optional(record->index) : std::nullopt;
  };
  if (const auto at = found(asked.payer, model::RecordKind::organization)) part.payer = {*at};
  if (const auto at = found(asked.payee, model::RecordKind::organization)) part.payee = {*at};
  if (const auto at = found(asked.service, model::RecordKind::service)) part.service = {*at};
  return part;
}

answers::FlowRequest flow_request(const state::ViewState& view, int year) {
  answers::FlowRequest request;
  request.year = year;
  request.price_year = view.price_year;
  request.with_assumed = view.assumed;
  return request;
}

FlowTable flow_table(const Prepared& prepared, const state::ViewState& view) {
  const int year = flow_year_of(prepared, view);
  answers::FlowYear answer = answers::flow_year(*prepared.dataset, flow_request(view, year));
  const answers::FlowPart part = flow_part(*prepared.dataset, view.flow_part);
  if (!part.empty()) answer = answers::part_of(*prepared.dataset, answer, part);
  const FlowSpeech s{*prepared.dataset, view.language, year, view.price_year};
  FlowTable table;
  table.caption = s.say(flows::table_caption, std::to_string(year));
  for (const Phrase<>& phrase :
       {flows::table_flow, labels::service, labels::pays, labels::receives, labels::form}) {
    table.heads.push_back(s.say(phrase));
  }
  table.heads.push_back(s.say(flows::table_amount, std::to_string(year)));
  for (const Phrase<>& phrase : {labels::price_level, labels::status, flows::table_working,
                                 labels::in_total, labels::per_unit, labels::sources}) {
    table.heads.push_back(s.say(phrase));
  }
  const auto capacities = told_capacities(*prepared.dataset);
  for (const FlowRow& row : answer.rows) table.rows.push_back(table_row(s, row, capacities));
  sort_rows(table.rows, view.flow_sort, view.sort_reversed);
  table.total_label =
      s.say(answer.is_floor && answer.counted > 0 ? flows::table_total_floor : flows::table_total);
  table.total_text = total_text(s, answer);
  if (answer.counted > 0) table.total = answer.total;
  add_shares(s, answer, table);
  return table;
}

}  // namespace avtal::scene
