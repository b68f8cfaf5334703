#include "load/records.h"

#include <string>

#include "load/claims.h"
#include "load/record_fields.h"
#include "load/record_parts.h"
#include "load/values.h"

namespace avtal::load {
namespace {

// ---- keys, in the order of data/README.md

constexpr Keys<13> kDocumentKeys = {
    "id",   "kind",      "kindAsWritten", "title", "shortTitle", "caseNumbers", "addressees",
    "date", "notBefore", "notAfter",      "url",   "sha256",     "text"};
constexpr Keys<10> kOrganizationKeys = {"id",         "kind",   "name",      "shortName",
                                        "otherNames", "parent", "existence", "description",
                                        "source",     "number"};
constexpr Keys<10> kChangeKeys = {"id",   "type",      "original", "resulting", "name",
                                  "date", "notBefore", "notAfter", "status",    "source"};
constexpr Keys<8> kServiceKeys = {"id",        "name",    "subtitle", "description",
                                  "shortName", "aliases", "partOf",   "source"};
constexpr Keys<21> kAgreementKeys = {
    "id",          "kind",     "name",        "services",   "parent",          "caseNumbers",
    "parties",     "terms",    "relations",   "capacities", "extensionOption", "notice",
    "indexClause", "followUp", "targetGroup", "scope",      "remark",          "source",
    "formerIds",   "number",   "state"};
constexpr Keys<13> kMoneyFlowKeys = {"id",       "name",      "form",    "payer", "payee",
                                     "services", "agreement", "start",   "end",   "amount",
                                     "passesOn", "source",    "outcomes"};
constexpr Keys<15> kHandoverKeys = {"id",    "number",    "name",   "services",  "role",
                                    "from",  "to",        "date",   "notBefore", "notAfter",
                                    "money", "moneyNote", "people", "status",    "source"};
constexpr Keys<17> kEventKeys = {
    "id",        "kind",     "name",        "label",      "shortLabel", "date",
    "notBefore", "notAfter", "takesEffect", "rationale",  "bodies",     "ladder",
    "points",    "about",    "caseNumbers", "onTimeline", "source"};
constexpr Keys<11> kQuestionKeys = {"id",    "number", "kind",   "weight",    "title",    "text",
                                    "sides", "about",  "period", "settledBy", "explained"};
constexpr Keys<5> kIndexKeys = {"id", "name", "shortName", "years", "source"};
constexpr Keys<4> kStepKeys = {"view", "sentence", "detail", "note"};

}  // namespace

model::Document read_document(Reader& reader, NodeIndex node) {
  model::Document result;
  if (!reader.is_object(node)) return result;
  const auto [id, kind, kind_as_written, title, short_title, numbers, addressees, date, not_before,
              not_after, url, sha256, text] = reader.members(node, kDocumentKeys);
  result.id = read_id(reader, node, id, IdKind::document);
  result.kind = required_word(reader, node, kind, "kind", kDocumentKinds)
                    .value_or(model::DocumentKind::other);
  result.kind_as_written = reader.text_or_empty(kind_as_written);
  result.title = required_text(reader, node, title, "title");
  if (result.title.empty()) result.title = same(result.id);
  if (reader.require(node, short_title, "shortTitle")) {
    result.short_title = reader.local_text_or_empty(short_title);
  }
  if (result.short_title.empty()) result.short_title.sv = result.id;
  result.case_numbers = case_numbers(reader, numbers);
  result.addressees = reader.refs<model::Organization>(addressees);
  result.written = read_bounded_date(reader, date, not_before, not_after);
  result.url = read_url(reader, url).value_or(std::string());
  result.sha256 = read_sha256(reader, sha256).value_or(std::string());
  result.text = read_path(reader, text).value_or(std::string());
  return result;
}

model::Organization read_organization(Reader& reader, NodeIndex node) {
  model::Organization result;
  if (!reader.is_object(node)) return result;
  const auto [id, kind, name, short_name, other_names, parent, existence, description, source,
              number] = reader.members(node, kOrganizationKeys);
  result.id = read_id(reader, node, id, IdKind::organization);
  result.kind = required_word(reader, node, kind, "kind", kOrganizationKinds)
                    .value_or(model::OrganizationKind::other);
  result.name = required_text(reader, node, name, "name");
  result.short_name = reader.text_or_empty(short_name);
  result.number = reader.text_or_empty(number);
  result.other_names = items(reader, other_names, read_other_name);
  result.parent = organization_claims(reader, parent);
  result.existence = period_claims(reader, existence);
  result.description = reader.local_text_or_empty(description);
  result.places = read_places(reader, source);
  return result;
}

model::OrganizationChange read_organization_change(Reader& reader, NodeIndex node) {
  model::OrganizationChange result;
  if (!reader.is_object(node)) return result;
  const auto [id, type, original, resulting, name, date, not_before, not_after, status, source] =
      reader.members(node, kChangeKeys);
  result.id = read_id(reader, node, id, IdKind::organization_change);
  result.type =
      required_word(reader, node, type, "type", kChangeTypes).value_or(model::ChangeType::created);
  result.original = reader.refs<model::Organization>(original);
  result.resulting = reader.refs<model::Organization>(resulting);
  result.name = required_text(reader, node, name, "name");
  result.when = read_bounded_date(reader, date, not_before, not_after);
  const auto known_status = required_word(reader, node, status, "status", kRecordStatuses);
  result.status = known_status.value_or(model::Status::stated);
  result.places = grounded_places(reader, node, source, known_status);
  return result;
}

model::Service read_service(Reader& reader, NodeIndex node) {
  model::Service result;
  if (!reader.is_object(node)) return result;
  const auto [id, name, subtitle, description, short_name, aliases, part_of, source] =
      reader.members(node, kServiceKeys);
  result.id = read_id(reader, node, id, IdKind::service);
  result.name = required_text(reader, node, name, "name");
  result.subtitle = reader.local_text_or_empty(subtitle);
  result.description = reader.local_text_or_empty(description);
  result.short_name = reader.local_text_or_empty(short_name);
  result.aliases = read_texts(reader, aliases);
  result.part_of = reader.ref<model::Service>(part_of);
  result.places = read_places(reader, source);
  return result;
}

/// Taken like any other id, so that no record bears it: a link would lead to one of the two.
std::optional<std::string> read_former_id(Reader& reader, NodeIndex node) {
  const std::optional<std::string_view> text = reader.id_text(node);
  if (!text || reader.take_id(node, IdKind::former, node) == nullptr) return std::nullopt;
  return std::string(*text);
}

model::Agreement read_agreement(Reader& reader, NodeIndex node) {
  model::Agreement result;
  if (!reader.is_object(node)) return result;
  const auto [id, kind, name, services, parent, numbers, parties, terms, relations, capacities,
              extension_option, notice, index_clause, follow_up, target_group, scope, remark,
              source, former_ids, number, state] = reader.members(node, kAgreementKeys);
  result.id = read_id(reader, node, id, IdKind::agreement);
  result.former_ids = reader.list<std::string>(
      former_ids, [&](NodeIndex former) { return read_former_id(reader, former); });
  if (reader.require(node, kind, "kind")) result.kind = reader.text_or_empty(kind);
  result.name = required_text(reader, node, name, "name");
  result.number = reader.text_or_empty(number);
  result.services = reader.refs<model::Service>(services);
  result.parent = reader.ref<model::Agreement>(parent);
  result.case_numbers = case_numbers(reader, numbers);
  result.parties = items(reader, parties, read_party);
  result.terms = items(reader, terms, read_term);
  result.relations = items(reader, relations, read_relation);
  result.capacities = items(reader, capacities, read_capacity);
  result.state = read_claims<model::AgreementState>(
      reader, state,
      [](Reader& from, NodeIndex word) { return from.word(word, kAgreementStates); });
  result.extension_option =
      read_claims<model::ExtensionOption>(reader, extension_option, read_extension_option);
  result.notice = read_claims<model::Notice>(reader, notice, read_notice);
  result.index_clause = text_claims(reader, index_clause);
  result.follow_up = text_claims(reader, follow_up);
  result.target_group = text_claims(reader, target_group);
  result.scope = text_claims(reader, scope);
  result.remark = reader.local_text_or_empty(remark);
  result.places = read_places(reader, source);
  return result;
}

model::MoneyFlow read_money_flow(Reader& reader, NodeIndex node) {
  model::MoneyFlow result;
  if (!reader.is_object(node)) return result;
  const auto [id, name, form, payer, payee, services, agreement, start, end, amount, passes_on,
              source, outcomes] = reader.members(node, kMoneyFlowKeys);
  result.id = read_id(reader, node, id, IdKind::money_flow);
  result.name = required_text(reader, node, name, "name");
  result.form =
      required_word(reader, node, form, "form", kMoneyForms).value_or(model::MoneyForm::payment);
  result.payer = organization_claims(reader, payer);
  result.payee = organization_claims(reader, payee);
  result.services = reader.refs<model::Service>(services);
  result.agreement = reader.ref<model::Agreement>(agreement);
  result.start = edge_claims(reader, start);
  result.end = edge_claims(reader, end);
  result.amount = money_claims(reader, amount);
  result.outcomes = read_outcomes(reader, outcomes);
  result.passes_on = reader.ref<model::MoneyFlow>(passes_on);
  result.places = read_places(reader, source);
  return result;
}

model::Handover read_handover(Reader& reader, NodeIndex node) {
  model::Handover result;
  if (!reader.is_object(node)) return result;
  const auto [id, number, name, services, role, from, to, date, not_before, not_after, money,
              money_note, people, status, source] = reader.members(node, kHandoverKeys);
  result.id = read_id(reader, node, id, IdKind::handover);
  result.number = required_number(reader, node, number, "number").value_or(0);
  result.name = required_text(reader, node, name, "name");
  result.services = reader.refs<model::Service>(services);
  result.role = required_word(reader, node, role, "role", kPartyRoles)
                    .value_or(model::PartyRole::responsible);
  result.from = body_claims(reader, from);
  result.to = body_claims(reader, to);
  result.when = read_bounded_date(reader, date, not_before, not_after);
  result.money = reader.refs<model::MoneyFlow>(money);
  result.money_note = reader.local_text_or_empty(money_note);
  result.people = quantity_claims(reader, people);
  const auto known_status = required_word(reader, node, status, "status", kRecordStatuses);
  result.status = known_status.value_or(model::Status::proposed);
  result.places = grounded_places(reader, node, source, known_status);
  return result;
}

model::Event read_event(Reader& reader, NodeIndex node) {
  model::Event result;
  if (!reader.is_object(node)) return result;
  const auto [id, kind, name, label, short_label, date, not_before, not_after, takes_effect,
              rationale, bodies, ladder, points, about, numbers, on_timeline, source] =
      reader.members(node, kEventKeys);
  result.id = read_id(reader, node, id, IdKind::event);
  result.kind =
      required_word(reader, node, kind, "kind", kEventKinds).value_or(model::EventKind::other);
  result.name = required_text(reader, node, name, "name");
  result.label = reader.local_text_or_empty(label);
  result.short_label = reader.local_text_or_empty(short_label);
  result.when = read_bounded_date(reader, date, not_before, not_after);
  result.takes_effect = date_claims(reader, takes_effect);
  result.rationale = text_claims(reader, rationale);
  result.bodies = reader.refs<model::Organization>(bodies);
  result.ladder = items(reader, ladder, read_rung);
  result.points = items(reader, points, read_point);
  result.about = read_record_ids(reader, about);
  result.case_numbers = case_numbers(reader, numbers);
  result.on_timeline = reader.truth(on_timeline).value_or(false);
  result.places = read_places(reader, source);
  return result;
}

model::Question read_question(Reader& reader, NodeIndex node) {
  model::Question result;
  if (!reader.is_object(node)) return result;
  const auto [id, number, kind, weight, title, text, sides, about, period, settled_by, explained] =
      reader.members(node, kQuestionKeys);
  result.id = read_id(reader, node, id, IdKind::question);
  result.number = required_number(reader, node, number, "number").value_or(0);
  result.kind =
      required_word(reader, node, kind, "kind", kQuestionKinds).value_or(model::QuestionKind::gap);
  result.weight =
      required_word(reader, node, weight, "weight", kWeights).value_or(model::Weight::detail);
  result.title = required_text(reader, node, title, "title");
  result.text = required_text(reader, node, text, "text");
  result.sides = items(reader, sides, read_side);
  result.about = read_record_ids(reader, about);
  result.period = read_period(reader, period);
  result.settled_by = reader.local_text_or_empty(settled_by);
  result.explained = reader.truth(explained).value_or(false);
  return result;
}

model::PriceIndex read_price_index(Reader& reader, NodeIndex node) {
  model::PriceIndex result;
  if (!reader.is_object(node)) return result;
  const auto [id, name, short_name, years, source] = reader.members(node, kIndexKeys);
  result.id = read_id(reader, node, id, IdKind::price_index);
  result.name = required_text(reader, node, name, "name");
  if (reader.require(node, short_name, "shortName")) {
    result.short_name = reader.text_or_empty(short_name);
  }
  if (result.short_name.empty()) result.short_name = result.name.sv;
  result.years = items(reader, years, read_index_year);
  result.places = read_places(reader, source);
  return result;
}

std::optional<model::Step> read_step(Reader& reader, NodeIndex node) {
  if (!reader.is_object(node)) return std::nullopt;
  const auto [view, sentence, detail, note] = reader.members(node, kStepKeys);
  model::Step step;
  if (reader.require(node, view, "view")) step.view = reader.text_or_empty(view);
  step.sentence = required_text(reader, node, sentence, "sentence");
  step.detail = reader.local_text_or_empty(detail);
  step.note = reader.local_text_or_empty(note);
  if (step.view.empty() || step.sentence.empty()) return std::nullopt;
  return step;
}

}  // namespace avtal::load
