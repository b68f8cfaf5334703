#include "export/ask_json.h"

#include "say/record_names.h"
#include "words/format.h"

namespace avtal::exporting {

using model::RecordKind;
using model::Ref;

namespace {

const model::LocalText& title_of(const model::Dataset& dataset, model::RecordRef record) {
  static const model::LocalText none;
  switch (record.kind) {
    case RecordKind::document:
      return dataset.documents[record.index].title;
    case RecordKind::question:
      return dataset.questions[record.index].title;
    case RecordKind::price_index:
      return dataset.indexes[record.index].name;
    default:
      return none;
  }
}

}  // namespace

const model::LocalText& name_of(const model::Dataset& dataset, model::RecordRef record) {
  switch (record.kind) {
    case RecordKind::organization:
      return dataset.organizations[record.index].name;
    case RecordKind::organization_change:
      return dataset.organization_changes[record.index].name;
    case RecordKind::service:
      return dataset.services[record.index].name;
    case RecordKind::agreement:
      return dataset.agreements[record.index].name;
    case RecordKind::money_flow:
      return dataset.money_flows[record.index].name;
    case RecordKind::handover:
      return dataset.handovers[record.index].name;
    case RecordKind::event:
      return dataset.events[record.index].name;
    default:
      return title_of(dataset, record);
  }
}

std::string_view kind_code(RecordKind kind) {
  switch (kind) {
    case RecordKind::document:
      return "document";
    case RecordKind::organization:
      return "organization";
    case RecordKind::organization_change:
      return "organization-change";
    case RecordKind::service:
      return "service";
    case RecordKind::agreement:
      return "agreement";
    case RecordKind::money_flow:
      return "money-flow";
    case RecordKind::handover:
      return "handover";
    case RecordKind::event:
      return "event";
    case RecordKind::question:
      return "question";
    case RecordKind::price_index:
      break;
  }
  return "price-index";
}

AnswerJson::AnswerJson(const Asked& asked, std::string_view question) : asked_(asked) {
  begin_object();
  member("format", "avtalskartan.ask." + std::string(question) + "/1");
  member("dataset", asked.dataset.id);
  member("issued", asked.dataset.issued);
  if (asked.known) day("known", *asked.known);
}

void AnswerJson::day_asked() {
  day("on", asked_.day());
  member("onFrom", asked_.on ? "asked" : "dataset");
}

std::string AnswerJson::done() {
  end_object();
  return take();
}

void AnswerJson::local(std::string_view key, const model::LocalText& text) {
  if (text.empty()) return;
  this->key(key).begin_object();
  member("sv", text.sv).member("en", words::local(text, words::Language::en));
  end_object();
}

void AnswerJson::status(model::Status status) {
  member("status", file_word(load::kStatuses, status));
}

void AnswerJson::sources(const std::vector<model::Place>& places) {
  key("sources").begin_array();
  for (const model::Place& place : places) {
    begin_object().member("document", asked_.dataset.at(place.document).id);
    if (!place.section.empty()) member("section", place.section);
    if (place.paragraph > 0) number("paragraph", place.paragraph);
    if (!place.point.empty()) member("point", place.point);
    end_object();
  }
  end_array();
}

void AnswerJson::strings(std::string_view key, const std::vector<std::string>& all) {
  this->key(key).begin_array();
  for (const std::string& one : all) string(one);
  end_array();
}

void AnswerJson::unknown(std::string_view key, std::string_view reason) {
  this->key(key).null().member("reason", reason);
}

void AnswerJson::record(std::string_view key, model::RecordRef record) {
  this->key(key).begin_object().member("id", scene::record_id(asked_.dataset, record));
  local("name", name_of(asked_.dataset, record));
  end_object();
}

void AnswerJson::service(std::string_view key, Ref<model::Service> ref) {
  record(key, {RecordKind::service, ref.index});
}

void AnswerJson::agreement(std::string_view key, Ref<model::Agreement> ref) {
  this->key(key).begin_object().member(
      "id", scene::record_id(asked_.dataset, {RecordKind::agreement, ref.index}));
  local("name", asked_.dataset.at(ref).name);
  agreement_state(asked_.dataset.at(ref).state);
  end_object();
}

void AnswerJson::agreement_state(const model::Claims<model::AgreementState>& claims) {
  if (!claims.loaded() && !claims.refused()) return;
  key("state").begin_object();
  if (const model::AgreementState* value = claims.value()) {
    member("value", file_word(load::kAgreementStates, *value));
  } else {
    unknown("value", why_missing(claims));
  }
  status(claims.status());
  member("resolution", file_word(load::kResolutions, claims.resolution));
  end_object();
}

void AnswerJson::organization(std::string_view key, std::optional<Ref<model::Organization>> ref,
                              std::string_view reason) {
  if (ref) {
    record(key, {RecordKind::organization, ref->index});
    return;
  }
  this->key(key).begin_object();
  unknown("id", reason);
  end_object();
}

void AnswerJson::organization(std::string_view key,
                              const model::Claims<Ref<model::Organization>>& claims) {
  std::optional<Ref<model::Organization>> ref;
  if (claims.value() != nullptr) ref = *claims.value();
  organization(key, ref, why_missing(claims));
}

void AnswerJson::deadline_kind(answers::Deadline::Kind kind) {
  switch (kind) {
    case answers::Deadline::Kind::notice:
      return void(member("kind", "notice"));
    case answers::Deadline::Kind::end:
      return void(member("kind", "end"));
    case answers::Deadline::Kind::extension_decision:
      return void(member("kind", "extension-decision"));
  }
}

void AnswerJson::money(std::string_view key, std::optional<base::Ore> amount, bool approximate,
                       std::string_view reason) {
  this->key(key).begin_object();
  if (amount) {
    number("ore", amount->value);
    member("approximate", approximate);
  } else {
    unknown("ore", reason);
  }
  end_object();
}

void AnswerJson::edge(std::string_view key, const model::Claims<base::Edge>& claims) {
  this->key(key).begin_object();
  const base::Edge* edge = claims.value();
  if (edge == nullptr || edge->kind == base::Edge::Kind::unknown) {
    unknown("edtf", why_missing(claims));
  } else {
    member("edtf", base::edtf_text(*edge));
  }
  status(claims.status());
  member("resolution", file_word(load::kResolutions, claims.resolution));
  end_object();
}

void AnswerJson::when(std::string_view key, const model::BoundedDate& bounded) {
  this->key(key).begin_object();
  if (const base::EdtfDate* date = bounded.date.value()) {
    member("edtf", date->text());
  } else {
    unknown("edtf", why_missing(bounded.date));
  }
  if (const base::EdtfDate* date = bounded.not_before.value()) member("notBefore", date->text());
  if (const base::EdtfDate* date = bounded.not_after.value()) member("notAfter", date->text());
  status(bounded.date.status());
  end_object();
}

void AnswerJson::term(answers::TermRef ref) {
  const model::Agreement& agreement = asked_.dataset.at(ref.agreement);
  const model::Term& term = agreement.terms[ref.term];
  begin_object();
  this->agreement("agreement", ref.agreement);
  member("supplement", agreement.parent.has_value());
  member("term", term.id);
  member("kind", term.kind == model::TermKind::renewal ? "förnyelse"
                                                       : file_word(load::kTermKinds, term.kind));
  local("label", term.label);
  edge("start", term.start);
  edge("end", term.end);
  status(answers::term_status(agreement, term));
  end_object();
}

void AnswerJson::price_level(std::optional<int> year) {
  begin_object();
  if (year) {
    number("year", *year);
  } else {
    unknown("year", "price-level-not-stated");
  }
  end_object();
}

}  // namespace avtal::exporting
