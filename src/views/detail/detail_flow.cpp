#include <utility>

#include "say/flow_table.h"
#include "say/flow_words.h"
#include "say/outcome_words.h"
#include "say/reading_memo.h"
#include "views/detail/detail_panel.h"
#include "words/common.h"
#include "words/detail.h"
#include "words/facts.h"
#include "words/labels.h"
#include "words/outcomes.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using namespace words;

std::optional<std::size_t> first_service(const std::vector<model::Ref<model::Service>>& services) {
  if (services.empty()) return std::nullopt;
  return services.front().index;
}

void add_party(Panel& p, const std::string& id, const Phrase<>& label,
               const model::Claims<model::Ref<model::Organization>>& claims) {
  const auto* body = claims.value();
  Row row{id,
          say(p, label),
          body ? full_name(p.dataset.at(*body), p.language) : empty_word(p, claims),
          {},
          {}};
  add_mark(row, claims);
  add_other_claims(p, row, claims, [&](model::Ref<model::Organization> other) {
    return full_name(p.dataset.at(other), p.language);
  });
  add_derivation(p, row, claims);
  add_row(p, row);
}

base::Period period_of_flow(const model::MoneyFlow& flow) {
  const base::Edge* start = flow.start.value();
  const base::Edge* end = flow.end.value();
  return {start ? *start : base::Edge::not_known(), end ? *end : base::Edge::not_known()};
}

void add_flow_period(Panel& p, const model::MoneyFlow& flow) {
  Row row{"period",
          say(p, labels::period),
          flow.start.refused() || flow.end.refused()
              ? words::period(flow.start, flow.end, p.language)
              : words::period(with_boundary_day(period_of_flow(flow)), p.language),
          {},
          {}};
  add_mark(row, flow.start);
  add_mark(row, flow.end);
  add_derivation(p, row, flow.start);
  add_derivation(p, row, flow.end);
  add_row(p, row);
}

std::string written(const Panel& p, const model::Money& money) {
  return money.basis == model::MoneyBasis::not_stated ? words::money(money, p.language)
                                                      : words::money_with_basis(money, p.language);
}

/// What comes on top of the amount, where a document says that something does.
std::string indexing_text(const Panel& p, const model::Money& money) {
  if (money.index_clause == model::IndexClause::indexed && money.index) {
    return words::say(p.language, detail::indexing_named,
                      words::local(p.dataset.at(*money.index).name, p.language));
  }
  return money.index_clause == model::IndexClause::unnamed_model ? say(p, detail::indexing_unnamed)
                                                                 : std::string();
}

void add_amount(Panel& p, const model::MoneyFlow& flow) {
  const model::Money* money = flow.amount.value();
  const bool saving = flow.form == model::MoneyForm::saving;
  Row row{"cost",
          say(p, saving ? detail::row_saving : labels::cost),
          money ? written(p, *money) : capitalised(words::amount_absent(flow.amount, p.language)),
          {},
          {}};
  add_mark(row, flow.amount);
  if (money && money->basis == model::MoneyBasis::not_stated) {
    row.subs.push_back(say(p, facts::basis_not_said));
  }
  if (money && money->basis == model::MoneyBasis::per_unit) {
    row.subs.push_back(say(p, facts::how_many_not_said));
  }
  if (money) {
    row.subs.push_back(capitalised(words::price_level(money->price_level, p.language)) + ".");
    if (money->vat == model::Vat::included) row.subs.push_back(say(p, detail::vat_included));
    if (money->vat == model::Vat::excluded) row.subs.push_back(say(p, detail::vat_excluded));
    add_sub(row, indexing_text(p, *money));
  }
  add_other_claims(p, row, flow.amount,
                   [&](const model::Money& other) { return written(p, other); });
  add_derivation(p, row, flow.amount);
  add_row(p, row);
}

const answers::FlowRow* row_of(const answers::FlowYear& year, const model::Dataset& dataset,
                               const model::MoneyFlow& flow) {
  for (const answers::FlowRow& row : year.rows) {
    if (&dataset.at(row.flow) == &flow) return &row;
  }
  return nullptr;
}

/// What the flow is in the year that the view shows, with the arithmetic.
void add_in_year(Panel& p, const model::MoneyFlow& flow) {
  const int year = flow_year_of(*p.request.prepared, p.request.view);
  const FlowSpeech s{p.dataset, p.language, year, p.request.view.price_year};
  const answers::FlowRequest asked = flow_request(p.request.view, year);
  const answers::FlowYear& answer = flows_asked(*p.request.prepared, asked);
  const answers::FlowRow* found = row_of(answer, p.dataset, flow);
  Row row{"year", s.say(detail::row_year, std::to_string(year)), {}, {}, {}};
  if (found == nullptr) {
    row.value = s.say(common::no_flows);
    add_row(p, row);
    return;
  }
  if (found->place == answers::FlowPlace::note) {
    row.value = note_text(s, *found);
    add_row(p, row);
    return;
  }
  row.value = amount_text(s, *found);
  row.marks.push_back(found->amount || found->line.is_price() ? mark_of(found->status)
                                                              : Mark::unknown);
  // The name of the flow is the panel's title already.
  const std::vector<TooltipLine> lines = row_tooltip(s, *found);
  for (std::size_t i = 1; i < lines.size(); ++i) row.subs.push_back(lines[i].text);
  row.subs.push_back(s.say(labels::in_total) + ": " + counted_text(s, *found) + ".");
  add_row(p, row);
}

/// What was paid, year by year, each with where it stands.
void add_outcomes(Panel& p, const model::MoneyFlow& flow) {
  const auto index = static_cast<std::uint32_t>(&flow - p.dataset.money_flows.data());
  for (const answers::OutcomeAnswer& outcome : answers::outcomes(p.dataset, {index})) {
    const std::string year = std::to_string(outcome.year);
    Row row{"outcome:" + year,
            words::say(p.language, outcomes::in_year, year),
            paid_text(outcome, p.language),
            {},
            {}};
    add_mark(row, outcome.amount);
    add_sub(row, capitalised(difference_text(outcome, p.language)));
    if (outcome.difference) row.marks.push_back(mark_of(outcome.status));
    add_other_claims(p, row, outcome.amount,
                     [&](const model::Money& other) { return words::money(other, p.language); });
    add_derivation(p, row, outcome.amount);
    add_row(p, row);
  }
}

void add_passing(Panel& p, const model::MoneyFlow& flow) {
  if (!flow.passes_on) return;
  add_row(p, {"passes",
              say(p, detail::row_passes),
              words::say(p.language, detail::passes_on_from,
                         words::local(p.dataset.at(*flow.passes_on).name, p.language)),
              {},
              {}});
}

}  // namespace

void write_flow(Panel& p, const model::MoneyFlow& flow) {
  const FlowSpeech s{p.dataset, p.language, 0, std::nullopt};
  add_title(p, first_service(flow.services),
            say(p, detail::kicker_flow) + " · " + services_text(s, flow.services, false),
            words::local(flow.name, p.language), "");
  add_row(p, {"form",
              say(p, labels::form),
              capitalised(std::string(words::form_word(flow.form, p.language))),
              {},
              {}});
  if (flow.agreement) add_agreement_state(p, p.dataset.at(*flow.agreement));
  if (flow.form == model::MoneyForm::saving) {
    add_party(p, "payer", detail::saves, flow.payer);
  } else if (flow.amount.value() != nullptr && flow.amount.value()->amount.value < 0) {
    add_party(p, "payee", detail::pays_back, flow.payee);
    add_party(p, "payer", detail::gets_back, flow.payer);
  } else {
    add_party(p, "payer", labels::pays, flow.payer);
    add_party(p, "payee", labels::receives, flow.payee);
  }
  add_flow_period(p, flow);
  add_amount(p, flow);
  add_in_year(p, flow);
  const model::Status at_best = std::exchange(p.at_best, model::Status::stated);
  add_outcomes(p, flow);  // paid is paid, whatever the agreement
  p.at_best = at_best;
  const UnitCost unit = unit_cost(s, flow);
  if (!unit.text.empty()) {
    Row row{"unit", say(p, labels::per_unit), unit.text, {Mark::derived}, {}};
    row.places = unit.places;
    add_row(p, row);
  }
  add_passing(p, flow);
  add_sources(p, flow.places);
  add_questions(p, flow.id);
}

}  // namespace avtal::scene
