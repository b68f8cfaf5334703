#include "load/record_parts.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "load/claims.h"
#include "load/record_fields.h"
#include "load/values.h"

namespace avtal::load {
namespace {

std::optional<model::Outcome> read_outcome(Reader& reader, NodeIndex node) {
  static constexpr Keys<2> kKeys = {"year", "amount"};
  if (!reader.is_object(node)) return std::nullopt;
  const auto [year, amount] = reader.members(node, kKeys);
  // Both are asked, so that both are told of.
  const bool has_year = reader.require(node, year, "year");
  const bool has_amount = reader.require(node, amount, "amount");
  const std::optional<int> number = reader.small_number(year, kFirstYear, kLastYear);
  model::Outcome outcome;
  outcome.amount = read_claims<model::Money>(reader, amount, read_paid_money);
  if (!has_year || !has_amount || !number) return std::nullopt;
  outcome.year = *number;
  return outcome;
}

}  // namespace

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
  static constexpr Keys<9> kKeys = {"id",  "kind",     "label",    "shortLabel", "start",
                                    "end", "decision", "services", "source"};
  if (!reader.is_object(node)) return std::nullopt;
  const auto [id, kind, label, short_label, start, end, decision, services, source] =
      reader.members(node, kKeys);
  model::Term term;
  term.id = read_id(reader, node, id, IdKind::term);
  const auto known_kind = required_word(reader, node, kind, "kind", kTermKinds);
  term.label = required_text(reader, node, label, "label");
  term.short_label = reader.local_text_or_empty(short_label);
  term.start = edge_claims(reader, start);
  term.end = edge_claims(reader, end);
  term.decision = reader.ref<model::Event>(decision);
  term.services = reader.refs<model::Service>(services);
  term.places = read_places(reader, source);
  // A term of fewer services than the file names would be about something else.
  const bool all_named = !present(services) || !reader.tree().is_array(services) ||
                         reader.tree().child_count(services) == term.services.size();
  if (term.id.empty() || !known_kind || term.label.empty() || !all_named) return std::nullopt;
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
  static constexpr Keys<4> kKeys = {"needed", "contracted", "used", "asOf"};
  if (!reader.is_object(node)) return std::nullopt;
  const auto [needed, contracted, used, as_of] = reader.members(node, kKeys);
  model::Capacity capacity;
  capacity.needed = quantity_claims(reader, needed);
  capacity.contracted = quantity_claims(reader, contracted);
  capacity.used = quantity_claims(reader, used);
  capacity.as_of = read_date(reader, as_of);
  return capacity;
}

std::vector<model::Outcome> read_outcomes(Reader& reader, NodeIndex node) {
  std::vector<int> years;
  return reader.list<model::Outcome>(node, [&](NodeIndex item) -> std::optional<model::Outcome> {
    std::optional<model::Outcome> outcome = read_outcome(reader, item);
    if (!outcome) return std::nullopt;
    if (std::find(years.begin(), years.end(), outcome->year) != years.end()) {
      reader.issues().add(Code::outcome_twice, item, {same(std::to_string(outcome->year))});
      return std::nullopt;
    }
    years.push_back(outcome->year);
    return outcome;
  });
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

}  // namespace avtal::load
