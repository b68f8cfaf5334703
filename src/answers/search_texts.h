#pragma once
// Inside answers: every text that a record is known by.

#include <cstdint>
#include <string>
#include <vector>

#include "answers/search_query.h"
#include "model/dataset.h"

namespace avtal::answers::inner {

/// Calls `add(text, tongue, role)` with every text that a record is known by.
template <class Add>
void visit_text(const model::LocalText& text, Add& add, TextRole role = TextRole::name) {
  const bool same = text.en.empty() || text.en == text.sv;
  add(text.sv, same ? Tongue::both : Tongue::sv, role);
  if (!same) add(text.en, Tongue::en, role);
}

template <class Add>
void visit_numbers(const std::vector<model::Claim<std::string>>& numbers, Add& add) {
  for (const model::Claim<std::string>& claim : numbers) {
    if (claim.value) add(*claim.value, Tongue::both, TextRole::number);
  }
}

template <class Add>
void visit_texts(const model::Document& record, Add& add) {
  visit_text(record.short_title, add, TextRole::number);
  add(record.kind_as_written, Tongue::sv, TextRole::body);
  visit_text(record.title, add);
  visit_numbers(record.case_numbers, add);
}

template <class Add>
void visit_texts(const model::Organization& record, Add& add) {
  visit_text(record.name, add);
  add(record.short_name, Tongue::both, TextRole::name);
  if (!record.number.empty()) add(record.number, Tongue::both, TextRole::number);
  visit_text(record.description, add, TextRole::body);
  for (const model::OtherName& other : record.other_names) {
    add(other.name, Tongue::both, TextRole::name);
  }
}

template <class Add>
void visit_texts(const model::OrganizationChange& record, Add& add) {
  visit_text(record.name, add);
}

template <class Add>
void visit_texts(const model::Service& record, Add& add) {
  visit_text(record.name, add);
  visit_text(record.short_name, add);
  visit_text(record.subtitle, add, TextRole::body);
  visit_text(record.description, add, TextRole::body);
  for (const std::string& alias : record.aliases) {
    add(alias, Tongue::both, TextRole::name);
  }
}

template <class Add>
void visit_texts(const model::Agreement& record, Add& add) {
  visit_text(record.name, add);
  add(record.kind, Tongue::sv, TextRole::name);
  if (!record.number.empty()) add(record.number, Tongue::both, TextRole::number);
  visit_numbers(record.case_numbers, add);
}

template <class Add>
void visit_texts(const model::MoneyFlow& record, Add& add) {
  visit_text(record.name, add);
}

template <class Add>
void visit_texts(const model::Handover& record, Add& add) {
  visit_text(record.name, add);
}

template <class Add>
void visit_texts(const model::Event& record, Add& add) {
  visit_text(record.name, add);
  visit_text(record.label, add);
  for (const model::Claim<model::LocalText>& claim : record.rationale.all) {
    if (claim.value) visit_text(*claim.value, add, TextRole::body);
  }
  for (const model::DecisionPoint& point : record.points) {
    visit_text(point.text, add, TextRole::body);
  }
  visit_numbers(record.case_numbers, add);
}

template <class Add>
void visit_texts(const model::Question& record, Add& add) {
  add(record.id, Tongue::both, TextRole::code);
  visit_text(record.title, add);
  visit_text(record.text, add, TextRole::body);
  visit_text(record.settled_by, add, TextRole::body);
}

template <class Add>
void visit_texts(const model::PriceIndex& record, Add& add) {
  visit_text(record.name, add);
  add(record.short_name, Tongue::both, TextRole::name);
}

/// Calls `visit(records, kind)` for every kind's records, in the order of RecordKind.
template <class Visit>
void visit_kinds(const model::Dataset& dataset, Visit visit) {
  visit(dataset.documents, model::RecordKind::document);
  visit(dataset.organizations, model::RecordKind::organization);
  visit(dataset.organization_changes, model::RecordKind::organization_change);
  visit(dataset.services, model::RecordKind::service);
  visit(dataset.agreements, model::RecordKind::agreement);
  visit(dataset.money_flows, model::RecordKind::money_flow);
  visit(dataset.handovers, model::RecordKind::handover);
  visit(dataset.events, model::RecordKind::event);
  visit(dataset.questions, model::RecordKind::question);
  visit(dataset.indexes, model::RecordKind::price_index);
}

}  // namespace avtal::answers::inner
