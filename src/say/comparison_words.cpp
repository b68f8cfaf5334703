#include "say/comparison_words.h"

#include <algorithm>

#include "say/describe.h"
#include "say/record_names.h"
#include "words/common.h"
#include "words/compare.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/legend.h"
#include "words/outcomes.h"
#include "words/say.h"
#include "words/states.h"
#include "words/tables.h"

namespace avtal::scene {
namespace {

using answers::Field;
using answers::Told;
using model::Dataset;
using state::Language;
using namespace words;

const Phrase<>& phrase_of(Field field) {
  switch (field) {
    case Field::name:
      return labels::name;
    case Field::description:
      return labels::description;
    case Field::kind:
      return labels::kind;
    case Field::case_number:
      return compare::field_case_number;
    case Field::date:
      return labels::date;
    case Field::start:
      return labels::start;
    case Field::end:
      return labels::end;
    case Field::amount:
      return labels::amount;
    case Field::form:
      return labels::form;
    case Field::payer:
      return labels::pays;
    case Field::payee:
      return compare::field_payee;
    case Field::party:
      return compare::field_party;
    case Field::from:
      return labels::from;
    case Field::to:
      return labels::to;
    case Field::services:
      return labels::services;
    case Field::parent:
      return labels::belongs_to;
    case Field::case_status:
      return labels::status;
    case Field::extension:
      return labels::extension;
    case Field::notice:
      return labels::notice_period;
    case Field::index_clause:
      return labels::indexation;
    case Field::follow_up:
      return labels::follow_up;
    case Field::target_group:
      return labels::target_group;
    case Field::rationale:
      return labels::reasons;
    case Field::scope:
      return labels::scope;
    case Field::contracted:
      return compare::field_contracted;
    case Field::used:
      return compare::field_used;
    case Field::needed:
      return compare::field_needed;
    case Field::relation:
      return compare::field_relation;
    case Field::existence:
      return compare::field_existence;
    case Field::documents:
      return compare::field_documents;
    case Field::text:
      return compare::field_text;
    case Field::settled_by:
      return labels::settled_by;
    case Field::explained:
      return labels::explained;
    case Field::agreement:
      return labels::agreement;
    case Field::outcome:
      return outcomes::outcome;
    case Field::state:
      return states::label;
    case Field::number:
      return tables::column_number;
  }
  return compare::field_text;
}

/// The value of a claim in words.
struct Saying {
  const Dataset& dataset;
  Language language;

  template <std::size_t N, class... With>
  std::string say(const words::Phrase<N>& phrase, const With&... with) const {
    return words::say(language, phrase, with...);
  }

  std::string operator()(std::monostate) const { return say(common::no_document_says); }
  std::string operator()(const model::LocalText& text) const {
    return words::local(text, language);
  }
  std::string operator()(const base::EdtfDate& date) const { return words::date(date, language); }
  std::string operator()(const base::Edge& edge) const {
    if (edge.date) return words::date(*edge.date, language);
    return say(edge.kind == base::Edge::Kind::open ? legend::open_ended : common::date_not_stated);
  }
  std::string operator()(const base::Period& period) const {
    return words::period(period, language);
  }
  std::string operator()(const answers::ToldMoney& told) const {
    const model::Money& money = told.money;
    if (told.paid) return words::money(money, language);
    std::string text = words::money_with_basis(money, language) + ", " +
                       words::price_level(money.price_level, language);
    if (!told.index.empty()) text += ", " + (*this)(answers::Named{told.index});
    return text;
  }
  std::string operator()(const model::Quantity& quantity) const {
    return words::quantity(quantity, language);
  }
  std::string operator()(const model::ExtensionOption& option) const {
    const std::string step = words::months(option.step_months, language, true);
    return option.max_steps ? std::to_string(*option.max_steps) + " \u00D7 " + step : step;
  }
  std::string operator()(const model::Notice& notice) const {
    return words::notice(notice, language);
  }
  std::string operator()(const answers::Named& named) const {
    const auto record = dataset.find(named.id);
    return record ? record_name(dataset, *record, language) : named.id;
  }
  std::string operator()(model::MoneyForm form) const {
    return std::string(words::form_word(form, language));
  }
  std::string operator()(model::PartyRole role) const {
    return std::string(words::role_word(role, language));
  }
  std::string operator()(model::Rung rung) const {
    return std::string(words::rung_word(rung, language));
  }
  std::string operator()(model::AgreementState state) const {
    return std::string(words::agreement_state_word(state, language));
  }
  std::string operator()(model::Status status) const {
    return std::string(words::status_word(status, language));
  }
  std::string operator()(bool yes) const { return say(yes ? labels::yes : labels::no); }
};

/// The term, role or year that a part of a record is about.
std::string part_name(const Dataset& dataset, const answers::RecordDiff& record,
                      const answers::FieldChange& change, Language language) {
  if (change.field == Field::party) {
    const int role = change.part.empty() ? 0 : change.part.front() - '0';
    return std::string(words::role_word(static_cast<model::PartyRole>(role), language));
  }
  if (record.kind == model::RecordKind::event) return {};
  if (record.kind != model::RecordKind::agreement || !record.after) return change.part;
  for (const model::Term& term : dataset.agreements[record.after->index].terms) {
    if (term.id == change.part) return words::local(term.label, language);
  }
  return change.part;
}

}  // namespace

std::string field_name(const Dataset& dataset, const answers::RecordDiff& record,
                       const answers::FieldChange& change, Language language) {
  std::string name = words::say(language, phrase_of(change.field));
  if (change.part.empty()) return name;
  const std::string part = part_name(dataset, record, change, language);
  return part.empty() ? name : name + " (" + part + ")";
}

std::string told_text(const Dataset& dataset, const std::vector<Told>& told, Language language) {
  if (told.empty()) return words::say(language, common::not_loaded);
  const Saying saying{dataset, language};
  std::string text;
  for (const Told& claim : told) {
    const bool known = !std::holds_alternative<std::monostate>(claim.value);
    std::string part = std::visit(saying, claim.value);
    if (known && (claim.status != model::Status::stated || !claim.documents.empty())) {
      part += ", " + std::string(words::status_word(claim.status, language));
    }
    if (!claim.documents.empty()) {
      std::vector<std::string> names;
      for (const std::string& id : claim.documents) names.push_back(saying(answers::Named{id}));
      part += " (" + words::joined(names, language) + ")";
    }
    text += (text.empty() ? "" : "; ") + part;
  }
  return text;
}

}  // namespace avtal::scene
