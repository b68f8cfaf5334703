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

template <class Record, class AddTo>
void visit_records(const std::vector<Record>& records, model::RecordKind kind, AddTo& add_to) {
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    auto add = [&add_to, kind, i](const std::string& text, Tongue tongue, TextRole role) {
      if (!text.empty()) add_to(model::RecordRef{kind, i}, text, tongue, role);
    };
    visit_texts(records[i], add);
  }
}

template <class AddTo>
void visit_all_records(const model::Dataset& dataset, AddTo& add_to) {
  visit_records(dataset.documents, model::RecordKind::document, add_to);
  visit_records(dataset.organizations, model::RecordKind::organization, add_to);
  visit_records(dataset.organization_changes, model::RecordKind::organization_change, add_to);
  visit_records(dataset.services, model::RecordKind::service, add_to);
  visit_records(dataset.agreements, model::RecordKind::agreement, add_to);
  visit_records(dataset.money_flows, model::RecordKind::money_flow, add_to);
  visit_records(dataset.handovers, model::RecordKind::handover, add_to);
  visit_records(dataset.events, model::RecordKind::event, add_to);
  visit_records(dataset.questions, model::RecordKind::question, add_to);
  visit_records(dataset.indexes, model::RecordKind::price_index, add_to);
}

}  // namespace avtal::answers::inner
