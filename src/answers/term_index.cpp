#include "answers/term_index.h"

#include <algorithm>

#include "answers/claim_walk.h"
#include "answers/in_force.h"
#include "answers/known.h"
#include "model/binding.h"

namespace avtal::answers {
namespace inner {

namespace {

NextStart start_of_all(const std::vector<Reach>& reaches) {
  NextStart first;
  for (const Reach& reach : reaches) first = sooner(first, start_of(reach));
  return first;
}

/// Ends the terms where the next agreement begins. A part that it is not about goes on.
void cut_ends(const model::Agreement& agreement, std::vector<Reach>& reaches,
              const model::Agreement& next, NextStart start) {
  const auto end = model::may_come_to_nothing(next) ? end_perhaps_before : end_before;
  for (std::size_t i = 0; i < reaches.size(); ++i) {
    const auto& part = agreement.terms[i].services;
    const bool goes_on = !part.empty() && !model::covers_all(next.services, part);
    if (!goes_on) end(reaches[i], start);
  }
}

bool follows(model::RelationType type) {
  return type == model::RelationType::replaces || type == model::RelationType::prolongs;
}

/// `start_of_next(cut, next)` is when agreement `next` begins, as far as that matters to `cut`.
template <class StartOfNext>
void cut_by_relations(const Dataset& dataset, std::vector<std::vector<Reach>>& all,
                      StartOfNext start_of_next) {
  const auto cut = [&](std::size_t agreement, std::size_t next) {
    if (model::is_withdrawn(dataset.agreements[next])) return;
    cut_ends(dataset.agreements[agreement], all[agreement], dataset.agreements[next],
             start_of_next(agreement, next));
  };
  for (std::size_t i = 0; i < dataset.agreements.size(); ++i) {
    for (const model::Relation& relation : dataset.agreements[i].relations) {
      const std::size_t other = relation.other.index;
      if (follows(relation.type)) cut(other, i);
      if (relation.type == model::RelationType::moves_to) cut(i, other);
    }
  }
}

/// What is added to an agreement does not begin before it, whenever that is.
void start_with_parent(std::vector<Reach>& reaches, NextStart parent) {
  for (Reach& reach : reaches) start_not_before(reach, parent.earliest);
}

bool has_service(const model::Agreement& agreement, std::uint32_t service) {
  return std::any_of(agreement.services.begin(), agreement.services.end(),
                     [service](Ref<model::Service> ref) { return ref.index == service; });
}

}  // namespace
}  // namespace inner

std::vector<bool> followed_agreements(const Dataset& dataset) {
  std::vector<bool> followed(dataset.agreements.size(), false);
  for (const model::Agreement& agreement : dataset.agreements) {
    if (model::may_come_to_nothing(agreement)) continue;
    for (const model::Relation& relation : agreement.relations) {
      if (inner::follows(relation.type)) followed[relation.other.index] = true;
    }
  }
  return followed;
}

namespace inner {

std::vector<std::vector<Reach>> all_reaches(const Dataset& dataset) {
  std::vector<std::vector<Reach>> all;
  all.reserve(dataset.agreements.size());
  for (const model::Agreement& agreement : dataset.agreements) {
    all.push_back(reaches_of(agreement));
  }
  std::vector<NextStart> starts;
  starts.reserve(all.size());
  for (const std::vector<Reach>& reaches : all) starts.push_back(start_of_all(reaches));
  cut_by_relations(dataset, all, [&starts](std::size_t, std::size_t next) { return starts[next]; });
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (const auto parent = dataset.agreements[i].parent) {
      start_with_parent(all[i], starts[parent->index]);
    }
  }
  return all;
}

TermIndex::TermIndex(const Dataset& dataset) {
  rows_.resize(dataset.services.size());
  const std::vector<std::vector<Reach>> all = all_reaches(dataset);
  const std::vector<bool> followed = followed_agreements(dataset);
  for (std::uint32_t i = 0; i < all.size(); ++i) add(dataset, i, all[i], followed[i], std::nullopt);
  add_moves(dataset);
}

TermIndex::TermIndex(const Dataset& dataset, Ref<model::Service> service) {
  rows_.resize(dataset.services.size());
  std::vector<std::vector<Reach>> all(dataset.agreements.size());
  std::vector<bool> wanted(dataset.agreements.size(), false);
  for (std::size_t i = 0; i < all.size(); ++i) {
    wanted[i] = has_service(dataset.agreements[i], service.index);
    if (wanted[i]) all[i] = reaches_of(dataset.agreements[i]);
  }
  cut_by_relations(dataset, all, [&](std::size_t cut, std::size_t next) {
    return wanted[cut] ? start_of_all(reaches_of(dataset.agreements[next])) : NextStart{};
  });
  const std::vector<bool> followed = followed_agreements(dataset);
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (!wanted[i]) continue;
    if (const auto parent = dataset.agreements[i].parent) {
      start_with_parent(all[i], start_of_all(reaches_of(dataset.at(*parent))));
    }
    add(dataset, i, all[i], followed[i], service.index);
  }
  add_moves(dataset);
}

void TermIndex::add_moves(const Dataset& dataset) {
  for (const model::Handover& handover : dataset.handovers) {
    for (const Ref<model::Service> service : handover.services) {
      rows_[service.index].handovers.push_back(&handover);
    }
  }
  changes_.resize(dataset.organizations.size());
  for (const model::OrganizationChange& change : dataset.organization_changes) {
    for (const Ref<model::Organization> ref : change.original) {
      changes_[ref.index].push_back(&change);
    }
    for (const Ref<model::Organization> ref : change.resulting) {
      changes_[ref.index].push_back(&change);
    }
  }
}

void TermIndex::add(const Dataset& dataset, std::uint32_t agreement,
                    const std::vector<Reach>& reaches, bool followed,
                    std::optional<std::uint32_t> only) {
  const model::Agreement& record = dataset.agreements[agreement];
  const std::optional<base::Day> told = last_told(dataset, {agreement});
  const bool withdrawn = model::is_withdrawn(record);
  for (const Ref<model::Service> service : record.services) {
    if (only && service.index != *only) continue;
    Row& row = rows_[service.index];
    const Ref<model::Agreement> ref{agreement};
    if (withdrawn) {
      if (row.withdrawn.empty() || row.withdrawn.back() != ref) row.withdrawn.push_back(ref);
      continue;
    }
    if (!row.agreements.empty() && row.agreements.back() == ref) continue;  // named twice
    row.agreements.push_back(ref);
    for (std::uint32_t term = 0; term < reaches.size(); ++term) {
      if (!model::is_about(record.terms[term], service)) continue;
      row.terms.push_back({{ref, term},
                           reaches[term],
                           record.parent.has_value(),
                           followed,
                           record.terms[term].kind == model::TermKind::termination,
                           told});
      row.has_base_terms = row.has_base_terms || !record.parent;
    }
  }
}

const TermIndex::Row& TermIndex::row(Ref<model::Service> service) const {
  return service.index < rows_.size() ? rows_[service.index] : none_;
}

const std::vector<TermEntry>& TermIndex::terms(Ref<model::Service> service) const {
  return row(service).terms;
}

bool TermIndex::decides(Ref<model::Service> service, const TermEntry& entry) const {
  return !entry.supplement || !row(service).has_base_terms;
}

const std::vector<Ref<model::Agreement>>& TermIndex::agreements(Ref<model::Service> service) const {
  return row(service).agreements;
}

const std::vector<Ref<model::Agreement>>& TermIndex::withdrawn(Ref<model::Service> service) const {
  return row(service).withdrawn;
}

const std::vector<const model::Handover*>& TermIndex::handovers(Ref<model::Service> service) const {
  return row(service).handovers;
}

const std::vector<const model::OrganizationChange*>& TermIndex::changes(
    Ref<model::Organization> organization) const {
  return changes_[organization.index];
}

QuestionIndex::QuestionIndex(const Dataset& dataset) {
  for (std::uint32_t i = 0; i < dataset.questions.size(); ++i) {
    const model::Question& question = dataset.questions[i];
    for (const std::string& id : question.about) about_[id].push_back(i);
    for (const model::QuestionSide& side : question.sides) {
      for (const std::string& id : side.claims) claims_[id].push_back(i);
    }
  }
}

const std::vector<std::uint32_t>& QuestionIndex::about(const std::string& record_id) const {
  const auto found = about_.find(record_id);
  return found == about_.end() ? none_ : found->second;
}

const std::vector<std::uint32_t>& QuestionIndex::of_claim(const std::string& claim_id) const {
  const auto found = claims_.find(claim_id);
  return found == claims_.end() ? none_ : found->second;
}

std::vector<std::string> question_ids(const Dataset& dataset, std::vector<std::uint32_t> found) {
  std::sort(found.begin(), found.end(), [&dataset](std::uint32_t a, std::uint32_t b) {
    const int number_a = dataset.questions[a].number;
    const int number_b = dataset.questions[b].number;
    return number_a != number_b ? number_a < number_b : a < b;
  });
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::vector<std::string> ids;
  ids.reserve(found.size());
  for (const std::uint32_t index : found) ids.push_back(dataset.questions[index].id);
  return ids;
}

namespace {

/// The newest document, each as early as it can have been written.
struct NewestDocument {
  const Dataset& dataset;
  std::optional<base::Day> day = std::nullopt;

  void places(const std::vector<Place>& all) {
    for (const Place& place : all) {
      const auto written = earliest_day(dataset.at(place.document).written);
      if (written && (!day || *written > *day)) day = written;
    }
  }
  template <class T>
  void list(const std::vector<Claim<T>>& all) {
    for (const Claim<T>& claim : all) places(claim.places);
  }
  template <class T>
  void claims(const model::Claims<T>& all) {
    list(all.all);
  }
};

}  // namespace

std::optional<base::Day> last_told(const Dataset& dataset, Ref<model::Agreement> agreement) {
  NewestDocument newest{dataset};
  walk_agreement(dataset.at(agreement), newest);
  return newest.day;
}

const model::Term& term_at(const Dataset& dataset, TermRef ref) {
  return dataset.at(ref.agreement).terms[ref.term];
}

}  // namespace inner
}  // namespace avtal::answers
