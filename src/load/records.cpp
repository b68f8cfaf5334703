#include "load/records.h"

#include <string_view>
#include <utility>
#include <vector>

#include "load/values.h"

namespace avtal::load {
namespace {

using model::LocalText;

constexpr int kMostNumbers = 100'000;

// A record of its own is always somebody's statement; "unknown" would say nothing.
constexpr Words<model::Status, 4> kRecordStatuses = {{
    {"stated", model::Status::stated},
    {"proposed", model::Status::proposed},
    {"derived", model::Status::derived},
    {"assumed", model::Status::assumed},
}};

/// The id of a record or of a part of one; empty when faulty or taken.
std::string read_id(Reader& reader, NodeIndex owner, NodeIndex id, IdKind kind) {
  if (!reader.require(owner, id, "id")) return {};
  const std::optional<std::string_view> text = reader.id_text(id);
  if (!text || reader.take_id(id, kind, owner) == nullptr) return {};
  return std::string(*text);
}

/// A text that has to be there.
LocalText required_text(Reader& reader, NodeIndex owner, NodeIndex node, std::string_view key) {
  if (!reader.require(owner, node, key)) return {};
  return reader.local_text_or_empty(node);
}

/// A word that has to be there.
template <class Enum, std::size_t N>
std::optional<Enum> required_word(Reader& reader, NodeIndex owner, NodeIndex node,
                                  std::string_view key, const Words<Enum, N>& words) {
  if (!reader.require(owner, node, key)) return std::nullopt;
  return reader.word(node, words);
}

std::optional<int> required_number(Reader& reader, NodeIndex owner, NodeIndex node,
                                   std::string_view key) {
  if (!reader.require(owner, node, key)) return std::nullopt;
  return reader.small_number(node, 0, kMostNumbers);
}

model::BoundedDate read_bounded_date(Reader& reader, NodeIndex date, NodeIndex not_before,
                                     NodeIndex not_after) {
  model::BoundedDate result;
  result.date = date_claims(reader, date);
  result.not_before = date_claims(reader, not_before);
  result.not_after = date_claims(reader, not_after);
  return result;
}

std::vector<std::string> read_texts(Reader& reader, NodeIndex node) {
  return reader.list<std::string>(node, [&reader](NodeIndex item) { return reader.text(item); });
}

/// Ids of any records; those that are not there are left out.
std::vector<std::string> read_record_ids(Reader& reader, NodeIndex node) {
  return reader.list<std::string>(node, [&reader](NodeIndex item) -> std::optional<std::string> {
    if (reader.resolve_record(item) == nullptr) return std::nullopt;
    return std::string(reader.tree().text(item));
  });
}

/// Ids that are checked when everything is read (check.cpp).
std::vector<std::string> read_ids(Reader& reader, NodeIndex node, IdKind kind) {
  return reader.list<std::string>(node,
                                  [&reader, kind](NodeIndex item) -> std::optional<std::string> {
                                    if (reader.resolve(item, kind) == nullptr) return std::nullopt;
                                    return std::string(reader.tree().text(item));
                                  });
}

// ---- parts of records

std::optional<model::OtherName> read_other_name(Reader& reader, NodeIndex node) {
  static constexpr Keys<3> kKeys = {"name", "period", "source"};
  if (!reader.is_object(node)) return std::nullopt;
  const auto [name, period, source] = reader.members(node, kKeys);
  model::OtherName result;
  result.period = period_claims(reader, period);
  result.places = read_places(reader, source);
  if (!reader.require(node, name, "name")) return std::nullopt;
  std::optional<std::string> text = reader.text(name);
  if (!text) return std::nullopt;
  result.name = *std::move(text);
  return result;
}

std::optional<model::Party> read_party(Reader& reader, NodeIndex node) {
  static constexpr Keys<4> kKeys = {"role", "organization", "start", "end"};
  if (!reader.is_object(node)) return std::nullopt;
  const auto [role, organization, start, end] = reader.members(node, kKeys);
  const auto known_role = required_word(reader, node, role, "role", kPartyRoles);
  model::Party party;
  party.organization = body_claims(reader, organization);
  party.start = edge_claims(reader, start);
  party.end = edge_claims(reader, end);
  if (!known_role) return std::nullopt;
  party.role = *known_role;
  return party;
}

std::optional<model::Term> read_term(Reader& reader, NodeIndex node) {
  static constexpr Keys<8> kKeys = {"id",    "kind", "label",    "shortLabel",
                                    "start", "end",  "decision", "source"};
  if (!reader.is_object(node)) return std::nullopt;
  const auto [id, kind, label, short_label, start, end, decision, source] =
      reader.members(node, kKeys);
  model::Term term;
  term.id = read_id(reader, node, id, IdKind::term);
  const auto known_kind = required_word(reader, node, kind, "kind", kTermKinds);
  term.label = required_text(reader, node, label, "label");
  term.short_label = reader.local_text_or_empty(short_label);
  term.start = edge_claims(reader, start);
  term.end = edge_claims(reader, end);
  term.decision = reader.ref<model::Event>(decision);
  term.places = read_places(reader, source);
  if (term.id.empty() || !known_kind || term.label.empty()) return std::nullopt;
  term.kind = *known_kind;
  return term;
}

std::optional<model::Relation> read_relation(Reader& reader, NodeIndex node) {
  static constexpr Keys<5> kKeys = {"type", "agreement", "status", "derivation", "source"};
  if (!reader.is_object(node)) return std::nullopt;
  const auto [type, agreement, status, derivation, source] = reader.members(node, kKeys);
  model::Relation relation;
  const auto known_type = required_word(reader, node, type, "type", kRelationTypes);
  const auto known_status = required_word(reader, node, status, "status", kRecordStatuses);
  relation.derivation = reader.local_text_or_empty(derivation);
  relation.places = read_places(reader, source);
  if (!reader.require(node, agreement, "agreement")) return std::nullopt;
  const auto other = reader.ref<model::Agreement>(agreement);
  if (!known_type || !known_status || !other) return std::nullopt;
  const Grounds grounds{*known_status, source, relation.places, derivation, &relation.derivation};
  if (!has_grounds(reader, node, grounds)) return std::nullopt;
  relation.type = *known_type;
  relation.status = *known_status;
  relation.other = *other;
  return relation;
}

std::optional<model::Capacity> read_capacity(Reader& reader, NodeIndex node) {
  static constexpr Keys<3> kKeys = {"contracted", "used", "asOf"};
  if (!reader.is_object(node)) return std::nullopt;
  const auto [contracted, used, as_of] = reader.members(node, kKeys);
  model::Capacity capacity;
  capacity.contracted = quantity_claims(reader, contracted);
  capacity.used = quantity_claims(reader, used);
  capacity.as_of = read_date(reader, as_of);
  return capacity;
}

std::optional<model::RungReached> read_rung(Reader& reader, NodeIndex node) {
  static constexpr Keys<2> kKeys = {"rung", "date"};
  if (!reader.is_object(node)) return std::nullopt;
  const auto [rung, date] = reader.members(node, kKeys);
  const auto known_rung = required_word(reader, node, rung, "rung", kRungs);
  model::RungReached reached;
  reached.date = date_claims(reader, date);
  if (!known_rung) return std::nullopt;
  reached.rung = *known_rung;
  return reached;
}

std::optional<model::DecisionPoint> read_point(Reader& reader, NodeIndex node) {
  static constexpr Keys<6> kKeys = {"id", "body", "number", "text", "signatory", "matches"};
  if (!reader.is_object(node)) return std::nullopt;
  const auto [id, body, number, text, signatory, matches] = reader.members(node, kKeys);
  model::DecisionPoint point;
  point.id = read_id(reader, node, id, IdKind::point);
  if (reader.require(node, number, "number")) point.number = reader.text_or_empty(number);
  point.text = required_text(reader, node, text, "text");
  point.signatory = reader.local_text_or_empty(signatory);
  point.matches = read_ids(reader, matches, IdKind::point);
  if (!reader.require(node, body, "body")) return std::nullopt;
  const auto organization = reader.ref<model::Organization>(body);
  if (point.id.empty() || !organization || point.text.empty()) return std::nullopt;
  point.body = *organization;
  return point;
}

std::optional<model::QuestionSide> read_side(Reader& reader, NodeIndex node) {
  static constexpr Keys<3> kKeys = {"text", "claims", "source"};
  if (!reader.is_object(node)) return std::nullopt;
  const auto [text, claims, source] = reader.members(node, kKeys);
  model::QuestionSide side;
  side.text = required_text(reader, node, text, "text");
  side.claims = read_ids(reader, claims, IdKind::claim);
  side.places = read_places(reader, source);
  if (side.text.empty()) return std::nullopt;
  return side;
}

std::optional<model::IndexYear> read_index_year(Reader& reader, NodeIndex node) {
  static constexpr Keys<5> kKeys = {"year", "percent", "status", "published", "source"};
  if (!reader.is_object(node)) return std::nullopt;
  const auto [year, percent, status, published, source] = reader.members(node, kKeys);
  model::IndexYear result;
  // Both are asked, so that both are told of.
  const bool has_year = reader.require(node, year, "year");
  const bool has_percent = reader.require(node, percent, "percent");
  const bool has_all = has_year && has_percent;
  const std::optional<int> year_number = reader.small_number(year, kFirstYear, kLastYear);
  const std::optional<int> tenths = read_percent(reader, percent);
  const auto known_status = required_word(reader, node, status, "status", kIndexStatuses);
  result.published = date_claims(reader, published);
  result.places = read_places(reader, source);
  if (!has_all || !year_number || !tenths || !known_status) return std::nullopt;
  result.year = *year_number;
  result.tenths_of_percent = *tenths;
  result.status = *known_status;
  return result;
}

/// A list whose items are read by `read(reader, item)`.
template <class Item>
std::vector<Item> items(Reader& reader, NodeIndex node,
                        std::optional<Item> (*read)(Reader&, NodeIndex)) {
  return reader.list<Item>(node, [&reader, read](NodeIndex item) { return read(reader, item); });
}

/// The places of a record whose status asks for grounds.
std::vector<model::Place> grounded_places(Reader& reader, NodeIndex record, NodeIndex source,
                                          std::optional<model::Status> status) {
  std::vector<model::Place> places = read_places(reader, source);
  if (status) has_grounds(reader, record, {*status, source, places});
  return places;
}

// ---- keys, in the order of data/README.md

constexpr Keys<1> kIdKey = {"id"};
constexpr Keys<1> kPointsKey = {"points"};
constexpr Keys<12> kDocumentKeys = {"id",         "kind",        "kindAsWritten", "title",
                                    "shortTitle", "caseNumbers", "addressees",    "date",
                                    "notBefore",  "notAfter",    "url",           "sha256"};
constexpr Keys<9> kOrganizationKeys = {"id",        "kind",        "name",
                                       "shortName", "otherNames",  "parent",
                                       "existence", "description", "source"};
constexpr Keys<10> kChangeKeys = {"id",   "type",      "original", "resulting", "name",
                                  "date", "notBefore", "notAfter", "status",    "source"};
constexpr Keys<8> kServiceKeys = {"id",        "name",    "subtitle", "description",
                                  "shortName", "aliases", "partOf",   "source"};
constexpr Keys<18> kAgreementKeys = {
    "id",          "kind",     "name",        "services",   "parent",          "caseNumbers",
    "parties",     "terms",    "relations",   "capacities", "extensionOption", "notice",
    "indexClause", "followUp", "targetGroup", "scope",      "remark",          "source"};
constexpr Keys<12> kMoneyFlowKeys = {"id",        "name",  "form", "payer",  "payee",    "services",
                                     "agreement", "start", "end",  "amount", "passesOn", "source"};
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

bool has_text(Reader& reader, NodeIndex node) { return reader.local_text(node).has_value(); }

bool has_number(Reader& reader, NodeIndex node) {
  return reader.small_number(node, 0, kMostNumbers).has_value();
}

template <class Enum, std::size_t N>
bool has_word(Reader& reader, NodeIndex node, const Words<Enum, N>& words) {
  return reader.word(node, words).has_value();
}

bool has_what_its_kind_needs(Reader& reader, NodeIndex node, IdKind kind) {
  static constexpr Keys<10> kKeys = {"kind", "type",   "form",  "role", "status",
                                     "name", "number", "title", "text", "weight"};
  const auto [word, type, form, role, status, name, number, title, text, weight] =
      reader.pick(node, kKeys);
  switch (kind) {
    case IdKind::organization:
      return has_word(reader, word, kOrganizationKinds) && has_text(reader, name);
    case IdKind::organization_change:
      return has_word(reader, type, kChangeTypes) && has_word(reader, status, kRecordStatuses) &&
             has_text(reader, name);
    case IdKind::agreement:
      return reader.text(word) && has_text(reader, name);
    case IdKind::money_flow:
      return has_word(reader, form, kMoneyForms) && has_text(reader, name);
    case IdKind::handover:
      return has_word(reader, role, kPartyRoles) && has_word(reader, status, kRecordStatuses) &&
             has_number(reader, number) && has_text(reader, name);
    case IdKind::event:
      return has_word(reader, word, kEventKinds) && has_text(reader, name);
    case IdKind::question:
      return has_word(reader, word, kQuestionKinds) && has_word(reader, weight, kWeights) &&
             has_number(reader, number) && has_text(reader, title) && has_text(reader, text);
    case IdKind::service:
    case IdKind::price_index:
      return has_text(reader, name);
    case IdKind::document:
    case IdKind::term:
    case IdKind::point:
    case IdKind::claim:
      break;
  }
  return true;
}

}  // namespace

IdEntry* sound_record(Reader& reader, NodeIndex node, IdKind kind) {
  if (!reader.tree().is_object(node)) return nullptr;
  const auto [id] = reader.pick(node, kIdKey);
  if (!reader.id_text(id)) return nullptr;
  IdEntry* const entry = reader.take_id(id, kind, node);
  if (entry == nullptr || !has_what_its_kind_needs(reader, node, kind)) return nullptr;
  return entry;
}

void take_point_ids(Reader& reader, NodeIndex event) {
  if (!reader.tree().is_object(event)) return;
  const auto [points] = reader.pick(event, kPointsKey);
  if (!present(points) || !reader.tree().is_array(points)) return;
  const Tree& tree = reader.tree();
  const NodeIndex end = tree.after(points);
  for (NodeIndex point = Tree::first_child(points); point < end; point = tree.after(point)) {
    if (!tree.is_object(point)) continue;
    const auto [id] = reader.pick(point, kIdKey);
    if (reader.id_text(id)) reader.take_id(id, IdKind::point, point);
  }
}

model::Document read_document(Reader& reader, NodeIndex node) {
  model::Document result;
  if (!reader.is_object(node)) return result;
  const auto [id, kind, kind_as_written, title, short_title, numbers, addressees, date, not_before,
              not_after, url, sha256] = reader.members(node, kDocumentKeys);
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
  return result;
}

model::Organization read_organization(Reader& reader, NodeIndex node) {
  model::Organization result;
  if (!reader.is_object(node)) return result;
  const auto [id, kind, name, short_name, other_names, parent, existence, description, source] =
      reader.members(node, kOrganizationKeys);
  result.id = read_id(reader, node, id, IdKind::organization);
  result.kind = required_word(reader, node, kind, "kind", kOrganizationKinds)
                    .value_or(model::OrganizationKind::other);
  result.name = required_text(reader, node, name, "name");
  result.short_name = reader.text_or_empty(short_name);
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

model::Agreement read_agreement(Reader& reader, NodeIndex node) {
  model::Agreement result;
  if (!reader.is_object(node)) return result;
  const auto [id, kind, name, services, parent, numbers, parties, terms, relations, capacities,
              extension_option, notice, index_clause, follow_up, target_group, scope, remark,
              source] = reader.members(node, kAgreementKeys);
  result.id = read_id(reader, node, id, IdKind::agreement);
  if (reader.require(node, kind, "kind")) result.kind = reader.text_or_empty(kind);
  result.name = required_text(reader, node, name, "name");
  result.services = reader.refs<model::Service>(services);
  result.parent = reader.ref<model::Agreement>(parent);
  result.case_numbers = case_numbers(reader, numbers);
  result.parties = items(reader, parties, read_party);
  result.terms = items(reader, terms, read_term);
  result.relations = items(reader, relations, read_relation);
  result.capacities = items(reader, capacities, read_capacity);
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
              source] = reader.members(node, kMoneyFlowKeys);
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
