#pragma once
// Inside answers: a smaller dataset of the same kind, with every reference renumbered.

#include <string>
#include <string_view>
#include <vector>

#include "model/dataset.h"

namespace avtal::answers::inner {

/// Which records stay, list by list.
struct Keep {
  std::vector<bool> documents, organizations, changes, services, agreements, flows, handovers,
      events, questions, indexes;

  /// None of the dataset's.
  static Keep nothing_of(const model::Dataset& dataset);
  bool of(model::RecordRef record) const;
  /// Drops the ids of what does not stay.
  void only_kept(const model::Dataset& dataset, std::vector<std::string>& ids) const;
};

/// The dataset without what does not stay. Optional references to that are dropped; what stays must
/// lean on nothing else that does not: organisations, services, indexes and documents.
model::Dataset reduced(model::Dataset dataset, const Keep& keep);

/// Calls `visit` with every reference to an organisation, service or index that cannot be left out.
template <class Visit>
void visit_claimed(model::Claims<model::Ref<model::Organization>>& claims, Visit& visit) {
  for (model::Claim<model::Ref<model::Organization>>& claim : claims.all) {
    if (claim.value) visit(*claim.value);
  }
}

template <class List, class Visit>
void visit_all(List& list, Visit& visit) {
  for (auto& ref : list) visit(ref);
}

template <class Visit>
void visit_refs(model::Document& document, Visit& visit) {
  visit_all(document.addressees, visit);
}

template <class Visit>
void visit_refs(model::Organization& organization, Visit& visit) {
  visit_claimed(organization.parent, visit);
}

template <class Visit>
void visit_refs(model::OrganizationChange& change, Visit& visit) {
  visit_all(change.original, visit);
  visit_all(change.resulting, visit);
}

template <class Visit>
void visit_refs(model::Service& service, Visit& visit) {
  if (service.part_of) visit(*service.part_of);
}

template <class Visit>
void visit_refs(model::Agreement& agreement, Visit& visit) {
  visit_all(agreement.services, visit);
  for (model::Term& term : agreement.terms) visit_all(term.services, visit);
  for (model::Party& party : agreement.parties) visit_claimed(party.organization, visit);
}

template <class Visit>
void visit_refs(model::MoneyFlow& flow, Visit& visit) {
  visit_claimed(flow.payer, visit);
  visit_claimed(flow.payee, visit);
  visit_all(flow.services, visit);
  for (model::Claim<model::Money>& claim : flow.amount.all) {
    if (claim.value && claim.value->index) visit(*claim.value->index);
  }
}

template <class Visit>
void visit_refs(model::Handover& handover, Visit& visit) {
  visit_claimed(handover.from, visit);
  visit_claimed(handover.to, visit);
  visit_all(handover.services, visit);
}

template <class Visit>
void visit_refs(model::Event& event, Visit& visit) {
  visit_all(event.bodies, visit);
  for (model::DecisionPoint& point : event.points) visit(point.body);
}

}  // namespace avtal::answers::inner
