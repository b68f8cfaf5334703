#include "answers/dataset_diff.h"

#include <algorithm>
#include <utility>

#include "answers/told.h"

namespace avtal::answers {

namespace {

using inner::ToldField;
using model::Dataset;
using model::RecordKind;
using model::RecordRef;

bool same_place(const ToldField& a, const ToldField& b) {
  return a.field == b.field && a.part == b.part;
}

/// Fields in the newer order; then those that are gone.
std::vector<FieldChange> changed_fields(const std::vector<ToldField>& before,
                                        const std::vector<ToldField>& after) {
  std::vector<FieldChange> changes;
  std::vector<bool> met(before.size(), false);
  for (const ToldField& now : after) {
    std::size_t at = 0;
    while (at < before.size() && (met[at] || !same_place(before[at], now))) ++at;
    if (at == before.size()) {
      changes.push_back({now.field, now.part, {}, now.told});
      continue;
    }
    met[at] = true;
    if (!(before[at].told == now.told)) {
      changes.push_back({now.field, now.part, before[at].told, now.told});
    }
  }
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (!met[i]) changes.push_back({before[i].field, before[i].part, before[i].told, {}});
  }
  return changes;
}

class Differ {
 public:
  Differ(const Dataset& older, const Dataset& newer) : older_(older), newer_(newer) {}

  template <class Record>
  void compare(RecordKind kind, const std::vector<Record>& before,
               const std::vector<Record>& after) {
    for (std::uint32_t i = 0; i < after.size(); ++i) {
      const auto then = older_.find(after[i].id);
      if (then && then->kind == kind) {
        compare_record(after[i].id, *then, {kind, i});
      } else {
        add({RecordChange::added, after[i].id, kind, std::nullopt, RecordRef{kind, i}, {}});
      }
    }
    for (std::uint32_t i = 0; i < before.size(); ++i) {
      const auto now = newer_.find(before[i].id);
      if (now && now->kind == kind) continue;
      add({RecordChange::removed, before[i].id, kind, RecordRef{kind, i}, std::nullopt, {}});
    }
  }

  /// The timeline shows an agreement's money as part of it.
  void mark_agreements_of_money() {
    for (const RecordDiff& record : diff_.records) {
      if (record.kind != RecordKind::money_flow || !record.after) continue;
      const auto& agreement = newer_.money_flows[record.after->index].agreement;
      if (agreement) diff_.by_id.emplace(newer_.at(*agreement).id, RecordChange::changed);
    }
  }

  DatasetDiff take() { return std::move(diff_); }

 private:
  void compare_record(const std::string& id, RecordRef then, RecordRef now) {
    auto fields = changed_fields(inner::told_fields(older_, then), inner::told_fields(newer_, now));
    if (fields.empty()) return;
    add({RecordChange::changed, id, now.kind, then, now, std::move(fields)});
  }
  void add(RecordDiff record) {
    diff_.added += record.change == RecordChange::added ? 1u : 0u;
    diff_.changed += record.change == RecordChange::changed ? 1u : 0u;
    diff_.removed += record.change == RecordChange::removed ? 1u : 0u;
    if (record.change != RecordChange::removed) diff_.by_id.emplace(record.id, record.change);
    diff_.records.push_back(std::move(record));
  }

  const Dataset& older_;
  const Dataset& newer_;
  DatasetDiff diff_;
};

}  // namespace

DatasetDiff diff(const Dataset& older, const Dataset& newer) {
  Differ differ(older, newer);
  differ.compare(RecordKind::document, older.documents, newer.documents);
  differ.compare(RecordKind::service, older.services, newer.services);
  differ.compare(RecordKind::agreement, older.agreements, newer.agreements);
  differ.compare(RecordKind::money_flow, older.money_flows, newer.money_flows);
  differ.compare(RecordKind::handover, older.handovers, newer.handovers);
  differ.compare(RecordKind::event, older.events, newer.events);
  differ.compare(RecordKind::organization, older.organizations, newer.organizations);
  differ.compare(RecordKind::organization_change, older.organization_changes,
                 newer.organization_changes);
  differ.compare(RecordKind::question, older.questions, newer.questions);
  differ.compare(RecordKind::price_index, older.indexes, newer.indexes);
  differ.mark_agreements_of_money();
  return differ.take();
}

}  // namespace avtal::answers
