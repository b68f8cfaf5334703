#include "answers/reduction.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "answers/claim_walk.h"

namespace avtal::answers::inner {

namespace {

using model::Claim;
using model::Dataset;
using model::Place;
using model::Ref;

constexpr std::uint32_t kDropped = 0xFFFFFFFFu;

std::vector<std::uint32_t> new_numbers(const std::vector<bool>& keep) {
  std::vector<std::uint32_t> numbers;
  numbers.reserve(keep.size());
  std::uint32_t next = 0;
  for (const bool kept : keep) numbers.push_back(kept ? next++ : kDropped);
  return numbers;
}

/// Gives references their new numbers. Those to records that are dropped themselves may come out
/// as kDropped; nobody reads them.
struct Renumbering {
  std::vector<std::uint32_t> documents, organizations, services, agreements, flows, events, indexes;

  void operator()(Ref<model::Organization>& ref) const { ref.index = organizations[ref.index]; }
  void operator()(Ref<model::Service>& ref) const { ref.index = services[ref.index]; }
  void operator()(Ref<model::PriceIndex>& ref) const { ref.index = indexes[ref.index]; }

  template <class Record>
  static void renumber_or_drop(std::optional<Ref<Record>>& ref,
                               const std::vector<std::uint32_t>& numbers) {
    if (!ref) return;
    ref->index = numbers[ref->index];
    if (ref->index == kDropped) ref.reset();
  }

  // As a visitor of claims and places.
  void places(std::vector<Place>& all) const {
    for (Place& place : all) place.document.index = documents[place.document.index];
  }
  template <class T>
  void list(std::vector<Claim<T>>& all) const {
    for (Claim<T>& claim : all) places(claim.places);
  }
  template <class T>
  void claims(model::Claims<T>& claims) const {
    list(claims.all);
  }
};

void renumber_agreement(model::Agreement& agreement, const Renumbering& numbers) {
  Renumbering::renumber_or_drop(agreement.parent, numbers.agreements);
  for (model::Term& term : agreement.terms) {
    Renumbering::renumber_or_drop(term.decision, numbers.events);
  }
  for (model::Relation& relation : agreement.relations) {
    relation.other.index = numbers.agreements[relation.other.index];
  }
  const auto is_dropped = [](const model::Relation& relation) {
    return relation.other.index == kDropped;
  };
  agreement.relations.erase(
      std::remove_if(agreement.relations.begin(), agreement.relations.end(), is_dropped),
      agreement.relations.end());
}

void renumber_money(model::Handover& handover, const Renumbering& numbers) {
  for (Ref<model::MoneyFlow>& ref : handover.money) ref.index = numbers.flows[ref.index];
  const auto is_dropped = [](Ref<model::MoneyFlow> ref) { return ref.index == kDropped; };
  handover.money.erase(std::remove_if(handover.money.begin(), handover.money.end(), is_dropped),
                       handover.money.end());
}

/// Renumbers one record of a kept list: its references and its places.
template <class Records, class Walk>
void renumber_all(Records& records, const std::vector<bool>& keep, const Renumbering& numbers,
                  Walk walk) {
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (!keep[i]) continue;
    walk(records[i], numbers);
    visit_refs(records[i], numbers);
  }
}

Renumbering numbers_of(const Keep& keep) {
  return {new_numbers(keep.documents),  new_numbers(keep.organizations), new_numbers(keep.services),
          new_numbers(keep.agreements), new_numbers(keep.flows),         new_numbers(keep.events),
          new_numbers(keep.indexes)};
}

void renumber(Dataset& data, const Keep& keep) {
  const Renumbering numbers = numbers_of(keep);
  renumber_all(data.documents, keep.documents, numbers,
               [](auto& record, auto& v) { walk_document(record, v); });
  renumber_all(data.organizations, keep.organizations, numbers,
               [](auto& record, auto& v) { walk_organization(record, v); });
  renumber_all(data.organization_changes, keep.changes, numbers,
               [](auto& record, auto& v) { walk_change(record, v); });
  renumber_all(data.services, keep.services, numbers,
               [](auto& record, auto& v) { v.places(record.places); });
  renumber_all(data.agreements, keep.agreements, numbers, [](auto& record, auto& v) {
    renumber_agreement(record, v);
    walk_agreement(record, v);
  });
  renumber_all(data.money_flows, keep.flows, numbers, [](auto& record, auto& v) {
    Renumbering::renumber_or_drop(record.agreement, v.agreements);
    Renumbering::renumber_or_drop(record.passes_on, v.flows);
    walk_flow(record, v);
  });
  renumber_all(data.handovers, keep.handovers, numbers, [](auto& record, auto& v) {
    renumber_money(record, v);
    walk_handover(record, v);
  });
  renumber_all(data.events, keep.events, numbers,
               [](auto& record, auto& v) { walk_event(record, v); });
  for (std::size_t i = 0; i < data.questions.size(); ++i) {
    if (keep.questions[i]) walk_question(data.questions[i], numbers);
  }
  for (std::size_t i = 0; i < data.indexes.size(); ++i) {
    if (keep.indexes[i]) walk_index(data.indexes[i], numbers);
  }
}

template <class Records>
void erase_unkept(Records& records, const std::vector<bool>& keep) {
  std::size_t next = 0;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (!keep[i]) continue;
    if (next != i) records[next] = std::move(records[i]);
    ++next;
  }
  records.resize(next);
}

void erase_dropped(Dataset& data, const Keep& keep) {
  erase_unkept(data.documents, keep.documents);
  erase_unkept(data.organizations, keep.organizations);
  erase_unkept(data.organization_changes, keep.changes);
  erase_unkept(data.services, keep.services);
  erase_unkept(data.agreements, keep.agreements);
  erase_unkept(data.money_flows, keep.flows);
  erase_unkept(data.handovers, keep.handovers);
  erase_unkept(data.events, keep.events);
  erase_unkept(data.questions, keep.questions);
  erase_unkept(data.indexes, keep.indexes);
}

}  // namespace

Keep Keep::nothing_of(const Dataset& dataset) {
  const auto none = [](const auto& records) { return std::vector<bool>(records.size(), false); };
  Keep keep;
  keep.documents = none(dataset.documents);
  keep.organizations = none(dataset.organizations);
  keep.changes = none(dataset.organization_changes);
  keep.services = none(dataset.services);
  keep.agreements = none(dataset.agreements);
  keep.flows = none(dataset.money_flows);
  keep.handovers = none(dataset.handovers);
  keep.events = none(dataset.events);
  keep.questions = none(dataset.questions);
  keep.indexes = none(dataset.indexes);
  return keep;
}

bool Keep::of(model::RecordRef record) const {
  using Kind = model::RecordKind;
  switch (record.kind) {
    case Kind::document:
      return documents[record.index];
    case Kind::organization:
      return organizations[record.index];
    case Kind::organization_change:
      return changes[record.index];
    case Kind::service:
      return services[record.index];
    case Kind::agreement:
      return agreements[record.index];
    case Kind::money_flow:
      return flows[record.index];
    case Kind::handover:
      return handovers[record.index];
    case Kind::event:
      return events[record.index];
    case Kind::question:
      return questions[record.index];
    case Kind::price_index:
      return indexes[record.index];
  }
  return false;
}

void Keep::only_kept(const Dataset& dataset, std::vector<std::string>& ids) const {
  const auto is_lost = [&](const std::string& id) {
    const std::optional<model::RecordRef> record = dataset.find(id);
    return !record || !of(*record);
  };
  ids.erase(std::remove_if(ids.begin(), ids.end(), is_lost), ids.end());
}

Dataset reduced(Dataset dataset, const Keep& keep) {
  renumber(dataset, keep);
  erase_dropped(dataset, keep);
  dataset.by_id.clear();
  model::finish(dataset);
  return dataset;
}

}  // namespace avtal::answers::inner
