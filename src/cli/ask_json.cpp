#include "cli/ask_json.h"

#include "answers/in_force.h"
#include "cli/ask_find.h"
#include "words/format.h"

namespace avtal::cli {

using model::RecordKind;
using model::Ref;

Json::Json(const Asking& asking) : asking_(asking) {
  begin_object();
  member("format", "avtalskartan.ask." + asking.request.question + "/1");
  member("dataset", asking.dataset.id);
  member("issued", asking.dataset.issued);
  if (asking.request.known) day("known", *asking.request.known);
}

void Json::day_asked() {
  day("on", asking_.on);
  member("onFrom", asking_.request.on ? "asked" : "dataset");
}

int Json::done() {
  end_object();
  asking_.world.out(take() + "\n");
  return kOk;
}

void Json::local(std::string_view key, const model::LocalText& text) {
  if (text.empty()) return;
  this->key(key).begin_object();
  member("sv", text.sv).member("en", words::local(text, words::Language::en));
  end_object();
}

void Json::status(model::Status status) { member("status", file_word(load::kStatuses, status)); }

void Json::sources(const std::vector<model::Place>& places) {
  key("sources").begin_array();
  for (const model::Place& place : places) {
    begin_object().member("document", asking_.dataset.at(place.document).id);
    if (!place.section.empty()) member("section", place.section);
    if (place.paragraph > 0) number("paragraph", place.paragraph);
    if (!place.point.empty()) member("point", place.point);
    end_object();
  }
  end_array();
}

void Json::strings(std::string_view key, const std::vector<std::string>& all) {
  this->key(key).begin_array();
  for (const std::string& one : all) string(one);
  end_array();
}

void Json::unknown(std::string_view key, std::string_view reason) {
  this->key(key).null().member("reason", reason);
}

void Json::record(std::string_view key, model::RecordRef record) {
  this->key(key).begin_object().member("id", id_of(asking_.dataset, record));
  local("name", name_of(asking_.dataset, record));
  end_object();
}

void Json::service(std::string_view key, Ref<model::Service> ref) {
  record(key, {RecordKind::service, ref.index});
}

void Json::agreement(std::string_view key, Ref<model::Agreement> ref) {
  record(key, {RecordKind::agreement, ref.index});
}

void Json::organization(std::string_view key, std::optional<Ref<model::Organization>> ref,
                        std::string_view reason) {
  if (ref) {
    record(key, {RecordKind::organization, ref->index});
    return;
  }
  this->key(key).begin_object();
  unknown("id", reason);
  end_object();
}

void Json::organization(std::string_view key,
                        const model::Claims<Ref<model::Organization>>& claims) {
  std::optional<Ref<model::Organization>> ref;
  if (claims.value() != nullptr) ref = *claims.value();
  organization(key, ref, why_missing(claims));
}

void Json::money(std::string_view key, std::optional<base::Ore> amount, bool approximate,
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

void Json::edge(std::string_view key, const model::Claims<base::Edge>& claims) {
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

void Json::when(std::string_view key, const model::BoundedDate& bounded) {
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

void Json::term(answers::TermRef ref) {
  const model::Agreement& agreement = asking_.dataset.at(ref.agreement);
  const model::Term& term = agreement.terms[ref.term];
  begin_object();
  this->agreement("agreement", ref.agreement);
  member("supplement", agreement.parent.has_value());
  member("term", term.id);
  member("kind", file_word(load::kTermKinds, term.kind));
  local("label", term.label);
  edge("start", term.start);
  edge("end", term.end);
  status(answers::term_status(term));
  end_object();
}

void Json::price_level(std::optional<int> year) {
  begin_object();
  if (year) {
    number("year", *year);
  } else {
    unknown("year", "price-level-not-stated");
  }
  end_object();
}

}  // namespace avtal::cli
