#pragma once
// Inside answers: one way through everything in a record that rests on documents. A visitor has
//   template <class T> void claims(Claims<T>&)        a field with its competing claims
//   void list(std::vector<Claim<std::string>>&)       case numbers
//   void places(std::vector<Place>&)                  the record's own places
// Records may be const; then so is what the visitor gets.

#include "model/dataset.h"

namespace avtal::answers::inner {

template <class Bounded, class Visitor>
void walk_when(Bounded& when, Visitor& visitor) {
  visitor.claims(when.date);
  visitor.claims(when.not_before);
  visitor.claims(when.not_after);
}

template <class Party, class Visitor>
void walk_party(Party& party, Visitor& visitor) {
  visitor.claims(party.organization);
  visitor.claims(party.start);
  visitor.claims(party.end);
}

template <class Term, class Visitor>
void walk_term(Term& term, Visitor& visitor) {
  visitor.claims(term.start);
  visitor.claims(term.end);
  visitor.places(term.places);
}

template <class Capacity, class Visitor>
void walk_capacity(Capacity& capacity, Visitor& visitor) {
  visitor.claims(capacity.needed);
  visitor.claims(capacity.contracted);
  visitor.claims(capacity.used);
}

/// Only what belongs to the agreement as a whole.
template <class Agreement, class Visitor>
void walk_agreement_itself(Agreement& agreement, Visitor& visitor) {
  visitor.places(agreement.places);
  visitor.list(agreement.case_numbers);
  visitor.claims(agreement.state);
  visitor.claims(agreement.extension_option);
  visitor.claims(agreement.notice);
  visitor.claims(agreement.index_clause);
  visitor.claims(agreement.follow_up);
  visitor.claims(agreement.target_group);
  visitor.claims(agreement.scope);
}

template <class Agreement, class Visitor>
void walk_agreement(Agreement& agreement, Visitor& visitor) {
  walk_agreement_itself(agreement, visitor);
  for (auto& party : agreement.parties) walk_party(party, visitor);
  for (auto& term : agreement.terms) {
    // What renews itself is worked out, and rests on no words of its own.
    if (term.kind != model::TermKind::renewal) walk_term(term, visitor);
  }
  for (auto& relation : agreement.relations) visitor.places(relation.places);
  for (auto& capacity : agreement.capacities) walk_capacity(capacity, visitor);
}

template <class Document, class Visitor>
void walk_document(Document& document, Visitor& visitor) {
  visitor.list(document.case_numbers);
  walk_when(document.written, visitor);
}

template <class OtherName, class Visitor>
void walk_other_name(OtherName& name, Visitor& visitor) {
  visitor.claims(name.period);
  visitor.places(name.places);
}

template <class Organization, class Visitor>
void walk_organization(Organization& organization, Visitor& visitor) {
  visitor.places(organization.places);
  visitor.claims(organization.parent);
  visitor.claims(organization.existence);
  for (auto& name : organization.other_names) walk_other_name(name, visitor);
}

template <class Change, class Visitor>
void walk_change(Change& change, Visitor& visitor) {
  visitor.places(change.places);
  walk_when(change.when, visitor);
}

template <class Outcome, class Visitor>
void walk_outcome(Outcome& outcome, Visitor& visitor) {
  visitor.claims(outcome.amount);
}

template <class Flow, class Visitor>
void walk_flow(Flow& flow, Visitor& visitor) {
  visitor.places(flow.places);
  visitor.claims(flow.payer);
  visitor.claims(flow.payee);
  visitor.claims(flow.start);
  visitor.claims(flow.end);
  visitor.claims(flow.amount);
  for (auto& outcome : flow.outcomes) walk_outcome(outcome, visitor);
}

template <class Handover, class Visitor>
void walk_handover(Handover& handover, Visitor& visitor) {
  visitor.places(handover.places);
  visitor.claims(handover.from);
  visitor.claims(handover.to);
  walk_when(handover.when, visitor);
  visitor.claims(handover.people);
}

template <class Event, class Visitor>
void walk_event(Event& event, Visitor& visitor) {
  visitor.places(event.places);
  walk_when(event.when, visitor);
  visitor.claims(event.takes_effect);
  visitor.claims(event.rationale);
  for (auto& rung : event.ladder) visitor.claims(rung.date);
  visitor.list(event.case_numbers);
}

template <class Question, class Visitor>
void walk_question(Question& question, Visitor& visitor) {
  for (auto& side : question.sides) visitor.places(side.places);
}

template <class Year, class Visitor>
void walk_index_year(Year& year, Visitor& visitor) {
  visitor.claims(year.published);
  visitor.places(year.places);
}

template <class Index, class Visitor>
void walk_index(Index& index, Visitor& visitor) {
  visitor.places(index.places);
  for (auto& year : index.years) walk_index_year(year, visitor);
}

/// Any record of a dataset by its reference.
template <class Data, class Visitor>
void walk_record(Data& dataset, model::RecordRef record, Visitor& visitor) {
  using Kind = model::RecordKind;
  const std::size_t i = record.index;
  switch (record.kind) {
    case Kind::document:
      return walk_document(dataset.documents[i], visitor);
    case Kind::organization:
      return walk_organization(dataset.organizations[i], visitor);
    case Kind::organization_change:
      return walk_change(dataset.organization_changes[i], visitor);
    case Kind::service:
      return visitor.places(dataset.services[i].places);
    case Kind::agreement:
      return walk_agreement(dataset.agreements[i], visitor);
    case Kind::money_flow:
      return walk_flow(dataset.money_flows[i], visitor);
    case Kind::handover:
      return walk_handover(dataset.handovers[i], visitor);
    case Kind::event:
      return walk_event(dataset.events[i], visitor);
    case Kind::question:
      return walk_question(dataset.questions[i], visitor);
    case Kind::price_index:
      return walk_index(dataset.indexes[i], visitor);
  }
}

}  // namespace avtal::answers::inner
