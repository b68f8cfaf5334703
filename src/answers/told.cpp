#include "answers/told.h"

#include <algorithm>
#include <utility>

namespace avtal::answers::inner {

namespace {

using model::Claims;
using model::Dataset;
using model::LocalText;
using model::Place;
using model::Ref;
using model::Status;

class Teller {
 public:
  explicit Teller(const Dataset& dataset) : dataset_(dataset) {}

  std::vector<ToldField> take() { return std::move(fields_); }

  void text(Field field, const LocalText& value, std::string part = {}) {
    if (!value.empty()) add(field, std::move(part), {Told{value, Status::stated, {}}});
  }
  void plain(Field field, const std::string& value) { text(field, LocalText{value, {}}); }
  template <class Value>
  void fact(Field field, Value value, Status status) {
    add(field, {}, {Told{ToldValue(std::move(value)), status, {}}});
  }
  template <class T>
  void claims(Field field, const Claims<T>& claims, std::string part = {}) {
    list(field, claims.all, std::move(part));
  }
  template <class T>
  void list(Field field, const std::vector<model::Claim<T>>& claims, std::string part = {}) {
    std::vector<Told> told;
    for (const auto& claim : claims) {
      told.push_back({claim.value ? value_of(*claim.value) : ToldValue{}, claim.status,
                      documents_of(claim.places)});
    }
    add(field, std::move(part), std::move(told));
  }
  void outcome(const model::Outcome& outcome) {
    std::vector<Told> told;
    for (const auto& claim : outcome.amount.all) {
      ToldValue value;
      if (claim.value) value = ToldMoney{*claim.value, {}, true};
      told.push_back({std::move(value), claim.status, documents_of(claim.places)});
    }
    add(Field::outcome, std::to_string(outcome.year), std::move(told));
  }
  void when(const model::BoundedDate& when) {
    claims(Field::date, when.date);
    claims(Field::start, when.not_before);
    claims(Field::end, when.not_after);
  }
  template <class Record>
  void refs(Field field, const std::vector<Ref<Record>>& refs, std::string part = {}) {
    std::vector<Told> told;
    for (const Ref<Record> ref : refs) told.push_back({value_of(ref), Status::stated, {}});
    add(field, std::move(part), std::move(told));
  }
  void places(const std::vector<Place>& places) {
    std::vector<Told> told;
    for (const std::string& id : documents_of(places))
      told.push_back({Named{id}, Status::stated, {}});
    add(Field::documents, {}, std::move(told));
  }
  const Dataset& dataset() const { return dataset_; }

 private:
  void add(Field field, std::string part, std::vector<Told> told) {
    if (!told.empty()) fields_.push_back({field, std::move(part), std::move(told)});
  }
  std::vector<std::string> documents_of(const std::vector<Place>& places) const {
    std::vector<std::string> ids;
    for (const Place& place : places) ids.push_back(dataset_.at(place.document).id);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
  }
  template <class Record>
  ToldValue value_of(Ref<Record> ref) const {
    return Named{dataset_.at(ref).id};
  }
  ToldValue value_of(const model::Money& money) const {
    ToldMoney told{money, {}, false};
    if (money.index) told.index = dataset_.at(*money.index).id;
    told.money.index.reset();
    return told;
  }
  static ToldValue value_of(const std::string& text) { return LocalText{text, {}}; }
  template <class T>
  ToldValue value_of(const T& value) const {
    return value;
  }

  const Dataset& dataset_;
  std::vector<ToldField> fields_;
};

void tell(Teller& t, const model::Document& record) {
  t.text(Field::name, record.title);
  t.plain(Field::kind, record.kind_as_written);
  t.list(Field::case_number, record.case_numbers);
  t.when(record.written);
}

void tell(Teller& t, const model::Organization& record) {
  t.text(Field::name, record.name);
  t.plain(Field::number, record.number);
  for (const model::OtherName& other : record.other_names) {
    t.text(Field::name, {other.name, {}}, other.name);
    t.claims(Field::existence, other.period, other.name);
  }
  t.claims(Field::parent, record.parent);
  t.claims(Field::existence, record.existence);
  t.text(Field::description, record.description);
  t.places(record.places);
}

void tell(Teller& t, const model::OrganizationChange& record) {
  t.text(Field::name, record.name);
  t.refs(Field::from, record.original);
  t.refs(Field::to, record.resulting);
  t.when(record.when);
  t.fact(Field::case_status, record.status, Status::stated);
  t.places(record.places);
}

void tell(Teller& t, const model::Service& record) {
  t.text(Field::name, record.name);
  t.text(Field::description, record.description);
  if (record.part_of) t.refs(Field::parent, std::vector<Ref<model::Service>>{*record.part_of});
  t.places(record.places);
}

/// "2" for the second term: a term's own id may be missing.
std::string part_of(std::size_t index, std::size_t count) {
  return count < 2 ? std::string() : std::to_string(index + 1);
}

void tell_parts(Teller& t, const model::Agreement& record) {
  for (std::size_t i = 0; i < record.terms.size(); ++i) {
    const model::Term& term = record.terms[i];
    if (term.kind == model::TermKind::renewal) continue;  // follows from the clause
    const std::string part = term.id.empty() ? part_of(i, record.terms.size()) : term.id;
    t.claims(Field::start, term.start, part);
    t.claims(Field::end, term.end, part);
    if (!term.services.empty()) t.refs(Field::services, term.services, part);
  }
  for (std::size_t i = 0; i < record.parties.size(); ++i) {
    const model::Party& party = record.parties[i];
    t.claims(Field::party, party.organization,
             std::to_string(static_cast<int>(party.role)) + "/" + std::to_string(i + 1));
  }
  for (std::size_t i = 0; i < record.capacities.size(); ++i) {
    const std::string part = part_of(i, record.capacities.size());
    t.claims(Field::needed, record.capacities[i].needed, part);
    t.claims(Field::contracted, record.capacities[i].contracted, part);
    t.claims(Field::used, record.capacities[i].used, part);
  }
  for (const model::Relation& relation : record.relations) {
    t.refs(Field::relation, std::vector<Ref<model::Agreement>>{relation.other});
  }
}

void tell(Teller& t, const model::Agreement& record) {
  t.text(Field::name, record.name);
  t.plain(Field::number, record.number);
  t.plain(Field::kind, record.kind);
  t.refs(Field::services, record.services);
  if (record.parent) t.refs(Field::parent, std::vector<Ref<model::Agreement>>{*record.parent});
  t.list(Field::case_number, record.case_numbers);
  tell_parts(t, record);
  t.claims(Field::state, record.state);
  t.claims(Field::extension, record.extension_option);
  t.claims(Field::notice, record.notice);
  t.claims(Field::index_clause, record.index_clause);
  t.claims(Field::follow_up, record.follow_up);
  t.claims(Field::target_group, record.target_group);
  t.claims(Field::scope, record.scope);
  t.text(Field::description, record.remark);
  t.places(record.places);
}

void tell(Teller& t, const model::MoneyFlow& record) {
  t.text(Field::name, record.name);
  t.fact(Field::form, record.form, Status::stated);
  t.claims(Field::payer, record.payer);
  t.claims(Field::payee, record.payee);
  t.refs(Field::services, record.services);
  if (record.agreement) {
    t.refs(Field::agreement, std::vector<Ref<model::Agreement>>{*record.agreement});
  }
  if (record.passes_on) {
    t.refs(Field::relation, std::vector<Ref<model::MoneyFlow>>{*record.passes_on});
  }
  t.claims(Field::start, record.start);
  t.claims(Field::end, record.end);
  t.claims(Field::amount, record.amount);
  for (const model::Outcome& outcome : record.outcomes) t.outcome(outcome);
  t.places(record.places);
}

void tell(Teller& t, const model::Handover& record) {
  t.text(Field::name, record.name);
  t.refs(Field::services, record.services);
  t.fact(Field::kind, record.role, Status::stated);
  t.claims(Field::from, record.from);
  t.claims(Field::to, record.to);
  t.when(record.when);
  t.claims(Field::used, record.people);
  t.fact(Field::case_status, record.status, Status::stated);
  t.places(record.places);
}

void tell(Teller& t, const model::Event& record) {
  t.text(Field::name, record.name);
  t.when(record.when);
  t.claims(Field::start, record.takes_effect, "effect");
  t.claims(Field::rationale, record.rationale);
  t.refs(Field::party, record.bodies);
  for (const model::RungReached& rung : record.ladder) {
    t.fact(Field::case_status, rung.rung, Status::stated);
    t.claims(Field::date, rung.date, std::to_string(static_cast<int>(rung.rung)));
  }
  for (const model::DecisionPoint& point : record.points) {
    t.text(Field::text, point.text, point.id.empty() ? point.number : point.id);
  }
  t.list(Field::case_number, record.case_numbers);
  t.places(record.places);
}

void tell(Teller& t, const model::Question& record) {
  t.text(Field::name, record.title);
  t.text(Field::text, record.text);
  t.text(Field::settled_by, record.settled_by);
  if (record.explained) t.fact(Field::explained, true, Status::stated);
}

void tell(Teller& t, const model::PriceIndex& record) {
  t.text(Field::name, record.name);
  for (const model::IndexYear& year : record.years) {
    const std::string value = std::to_string(year.tenths_of_percent / 10) + "," +
                              std::to_string(std::abs(year.tenths_of_percent % 10)) + "\u00A0%";
    t.text(Field::amount, {value, {}}, std::to_string(year.year));
  }
  t.places(record.places);
}

}  // namespace

std::vector<ToldField> told_fields(const Dataset& dataset, model::RecordRef record) {
  using Kind = model::RecordKind;
  Teller teller(dataset);
  const std::size_t i = record.index;
  switch (record.kind) {
    case Kind::document:
      tell(teller, dataset.documents[i]);
      break;
    case Kind::organization:
      tell(teller, dataset.organizations[i]);
      break;
    case Kind::organization_change:
      tell(teller, dataset.organization_changes[i]);
      break;
    case Kind::service:
      tell(teller, dataset.services[i]);
      break;
    case Kind::agreement:
      tell(teller, dataset.agreements[i]);
      break;
    case Kind::money_flow:
      tell(teller, dataset.money_flows[i]);
      break;
    case Kind::handover:
      tell(teller, dataset.handovers[i]);
      break;
    case Kind::event:
      tell(teller, dataset.events[i]);
      break;
    case Kind::question:
      tell(teller, dataset.questions[i]);
      break;
    case Kind::price_index:
      tell(teller, dataset.indexes[i]);
      break;
  }
  return teller.take();
}

}  // namespace avtal::answers::inner
