#include "scene/comparison_words.h"

#include <algorithm>

#include "scene/describe.h"
#include "scene/record_names.h"
#include "words/format.h"

namespace avtal::scene {
namespace {

using answers::Field;
using answers::Told;
using model::Dataset;
using state::Language;
using words::Phrase;

Phrase phrase_of(Field field) {
  switch (field) {
    case Field::name:
      return Phrase::field_name;
    case Field::description:
      return Phrase::field_description;
    case Field::kind:
      return Phrase::field_kind;
    case Field::case_number:
      return Phrase::field_case_number;
    case Field::date:
      return Phrase::field_date;
    case Field::start:
      return Phrase::field_start;
    case Field::end:
      return Phrase::field_end;
    case Field::amount:
      return Phrase::field_amount;
    case Field::form:
      return Phrase::field_form;
    case Field::payer:
      return Phrase::field_payer;
    case Field::payee:
      return Phrase::field_payee;
    case Field::party:
      return Phrase::field_party;
    case Field::from:
      return Phrase::field_from;
    case Field::to:
      return Phrase::field_to;
    case Field::services:
      return Phrase::field_services;
    case Field::parent:
      return Phrase::field_parent;
    case Field::case_status:
      return Phrase::field_case_status;
    case Field::extension:
      return Phrase::field_extension;
    case Field::notice:
      return Phrase::field_notice;
    case Field::index_clause:
      return Phrase::field_index_clause;
    case Field::follow_up:
      return Phrase::field_follow_up;
    case Field::target_group:
      return Phrase::field_target_group;
    case Field::rationale:
      return Phrase::row_rationale;
    case Field::scope:
      return Phrase::field_scope;
    case Field::contracted:
      return Phrase::field_contracted;
    case Field::used:
      return Phrase::field_used;
    case Field::relation:
      return Phrase::field_relation;
    case Field::existence:
      return Phrase::field_existence;
    case Field::documents:
      return Phrase::field_documents;
    case Field::text:
      return Phrase::field_text;
    case Field::settled_by:
      return Phrase::field_settled_by;
    case Field::explained:
      return Phrase::field_explained;
  }
  return Phrase::field_text;
}

/// The value of a claim in words.
struct Saying {
  const Dataset& dataset;
  Language language;

  std::string word(Phrase phrase) const { return std::string(words::text(phrase, language)); }

  std::string operator()(std::monostate) const { return word(Phrase::no_document_says); }
  std::string operator()(const model::LocalText& text) const {
    return words::local(text, language);
  }
  std::string operator()(const base::EdtfDate& date) const { return words::date(date, language); }
  std::string operator()(const base::Edge& edge) const {
    if (edge.date) return words::date(*edge.date, language);
    return word(edge.kind == base::Edge::Kind::open ? Phrase::legend_open_ended
                                                    : Phrase::date_not_stated);
  }
  std::string operator()(const base::Period& period) const {
    return words::period(period, language);
  }
  std::string operator()(const answers::ToldMoney& told) const {
    const model::Money& money = told.money;
    std::string text = words::money(money.amount, money.approximate, language) + " " +
                       words::basis(money.basis, language) + ", " +
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
    return words::months(notice.months, language);
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
  std::string operator()(model::Status status) const {
    return std::string(words::status_word(status, language));
  }
  std::string operator()(bool yes) const { return word(yes ? Phrase::yes : Phrase::no); }
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
  std::string name(words::text(phrase_of(change.field), language));
  if (change.part.empty()) return name;
  const std::string part = part_name(dataset, record, change, language);
  return part.empty() ? name : name + " (" + part + ")";
}

std::string told_text(const Dataset& dataset, const std::vector<Told>& told, Language language) {
  if (told.empty()) return std::string(words::text(Phrase::not_loaded, language));
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
