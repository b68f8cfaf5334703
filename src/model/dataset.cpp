#include "model/dataset.h"

#include <limits>
#include <string>

#include "base/sort.h"

namespace avtal::model {
namespace {

constexpr std::int32_t kNoDay = std::numeric_limits<std::int32_t>::max();

std::int32_t earliest_day(const Claims<base::Edge>& edge) {
  const base::Edge* value = edge.value();
  return value == nullptr || !value->date ? kNoDay : value->date->earliest().number;
}

/// By the start; a term whose start nobody states stands where it ends, so that an extension of
/// which only the end is known comes after what it extends. A first term without either day is
/// before what extends or ends it.
std::int32_t order_of(const Term& term) {
  const std::int32_t start = earliest_day(term.start);
  if (start != kNoDay) return start;
  const std::int32_t end = earliest_day(term.end);
  return end == kNoDay && term.kind == TermKind::first ? std::numeric_limits<std::int32_t>::min()
                                                       : end;
}

void sort_parts(Dataset& dataset) {
  for (Agreement& agreement : dataset.agreements) {
    base::stable_sort(agreement.terms.begin(), agreement.terms.end(),
                      [](const Term& a, const Term& b) { return order_of(a) < order_of(b); });
  }
  for (Event& event : dataset.events) {
    base::stable_sort(event.ladder.begin(), event.ladder.end(),
                      [](const RungReached& a, const RungReached& b) { return a.rung < b.rung; });
  }
  for (MoneyFlow& flow : dataset.money_flows) {
    base::stable_sort(flow.outcomes.begin(), flow.outcomes.end(),
                      [](const Outcome& a, const Outcome& b) { return a.year < b.year; });
  }
  for (PriceIndex& index : dataset.indexes) {
    base::stable_sort(index.years.begin(), index.years.end(),
                      [](const IndexYear& a, const IndexYear& b) { return a.year < b.year; });
  }
}

/// By its place in the whole dataset.
void give_colours(Dataset& dataset) {
  for (std::size_t i = 0; i < dataset.services.size(); ++i) {
    std::optional<std::uint32_t>& colour = dataset.services[i].colour;
    if (!colour) colour = static_cast<std::uint32_t>(i);
  }
}

template <class Record>
void add_ids(Dataset& dataset, const std::vector<Record>& records, RecordKind kind) {
  for (std::size_t i = 0; i < records.size(); ++i) {
    dataset.by_id.try_emplace(records[i].id, RecordRef{kind, static_cast<std::uint32_t>(i)});
  }
}

void index_ids(Dataset& dataset) {
  dataset.by_id.clear();
  dataset.by_id.reserve(dataset.documents.size() + dataset.organizations.size() +
                        dataset.organization_changes.size() + dataset.services.size() +
                        dataset.agreements.size() + dataset.money_flows.size() +
                        dataset.handovers.size() + dataset.events.size() +
                        dataset.questions.size() + dataset.indexes.size());
  add_ids(dataset, dataset.documents, RecordKind::document);
  add_ids(dataset, dataset.organizations, RecordKind::organization);
  add_ids(dataset, dataset.organization_changes, RecordKind::organization_change);
  add_ids(dataset, dataset.services, RecordKind::service);
  add_ids(dataset, dataset.agreements, RecordKind::agreement);
  add_ids(dataset, dataset.money_flows, RecordKind::money_flow);
  add_ids(dataset, dataset.handovers, RecordKind::handover);
  add_ids(dataset, dataset.events, RecordKind::event);
  add_ids(dataset, dataset.questions, RecordKind::question);
  add_ids(dataset, dataset.indexes, RecordKind::price_index);
  for (std::uint32_t i = 0; i < dataset.agreements.size(); ++i) {
    for (const std::string& former : dataset.agreements[i].former_ids) {
      dataset.by_id.try_emplace(former, RecordRef{RecordKind::agreement, i});
    }
  }
}

}  // namespace

std::optional<RecordRef> Dataset::find(std::string_view wanted) const {
  const auto found = by_id.find(std::string(wanted));
  if (found == by_id.end()) return std::nullopt;
  return found->second;
}

std::string_view Dataset::current_id(std::string_view wanted) const {
  const auto record = find(wanted);
  const bool renamed = record && record->kind == RecordKind::agreement;
  return renamed ? std::string_view(agreements[record->index].id) : wanted;
}

void finish(Dataset& dataset) {
  sort_parts(dataset);
  add_renewals(dataset);
  give_colours(dataset);
  index_ids(dataset);
}

bool is_newer(const base::EdtfDate& a, const base::EdtfDate& b) {
  return a.earliest() != b.earliest() ? a.earliest() > b.earliest() : a.latest() > b.latest();
}

base::Day newest_document_day(const Dataset& dataset) {
  const base::EdtfDate* newest = nullptr;
  for (const bool external : {false, true}) {
    for (const Document& document : dataset.documents) {
      const base::EdtfDate* date = document.written.date.value();
      if ((document.kind == DocumentKind::external) != external || date == nullptr) continue;
      if (newest == nullptr || is_newer(*date, *newest)) newest = date;
    }
    if (newest != nullptr) return newest->latest();
  }
  const std::optional<base::Day> issued = base::parse_day(dataset.issued);
  return base::day_of(base::calendar(issued.value_or(base::Day{})).year - 1, 12, 31);
}

}  // namespace avtal::model
