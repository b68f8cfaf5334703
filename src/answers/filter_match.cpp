#include "answers/filter_match.h"

#include <algorithm>

namespace avtal::answers::inner {

namespace {

bool contains(const std::vector<std::uint32_t>& numbers, std::uint32_t number) {
  return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

/// Nothing asked for: everything matches. Asked for but unknown to the dataset: nothing does.
bool any_in(const std::vector<std::string>& asked, const std::vector<std::uint32_t>& wanted,
            const std::vector<std::uint32_t>& sorted) {
  const auto is_there = [&sorted](std::uint32_t number) {
    return std::binary_search(sorted.begin(), sorted.end(), number);
  };
  return asked.empty() || std::any_of(wanted.begin(), wanted.end(), is_there);
}

}  // namespace

Matcher::Matcher(const model::Dataset& dataset, const Filter& filter)
    : dataset_(dataset),
      filter_(filter),
      organizations_(found(filter.committees, model::RecordKind::organization)),
      services_(found(filter.services, model::RecordKind::service)),
      documents_(found(filter.documents, model::RecordKind::document)) {
  for (const std::string& key : filter.statuses) {
    if (const auto standing = standing_of(key)) standings_.push_back(*standing);
  }
}

bool Matcher::matches(const AgreementFacts& facts) const {
  return any_in(filter_.committees, organizations_, facts.organizations) &&
         any_in(filter_.services, services_, facts.services) &&
         any_in(filter_.documents, documents_, facts.documents) && has_kind(facts) &&
         has_standing(facts) && in_years(facts);
}

bool Matcher::asks_for(model::Ref<model::Service> service) const {
  if (filter_.services.empty()) return true;
  std::optional<model::Ref<model::Service>> whole = service;
  // A chain that bites its tail is followed once round.
  for (std::size_t steps = 0; whole && steps <= dataset_.services.size(); ++steps) {
    if (contains(services_, whole->index)) return true;
    whole = dataset_.at(*whole).part_of;
  }
  return false;
}

bool Matcher::asks_for(const model::Claims<model::Ref<model::Organization>>& claims) const {
  return std::any_of(claims.all.begin(), claims.all.end(), [this](const auto& claim) {
    return claim.value && contains(organizations_, claim.value->index);
  });
}

bool Matcher::asks_for_services_only() const {
  return filter_.committees.empty() && filter_.kinds.empty() && filter_.statuses.empty() &&
         filter_.documents.empty();
}

Matcher::Numbers Matcher::found(const std::vector<std::string>& ids, model::RecordKind kind) const {
  Numbers numbers;
  for (const std::string& id : ids) {
    const auto record = dataset_.find(id);
    if (record && record->kind == kind) numbers.push_back(record->index);
  }
  return numbers;
}

bool Matcher::has_kind(const AgreementFacts& facts) const {
  const auto& kinds = filter_.kinds;
  return kinds.empty() || std::find(kinds.begin(), kinds.end(), facts.kind) != kinds.end();
}

bool Matcher::has_standing(const AgreementFacts& facts) const {
  return filter_.statuses.empty() ||
         std::find_first_of(standings_.begin(), standings_.end(), facts.standings.begin(),
                            facts.standings.end()) != standings_.end();
}

bool Matcher::in_years(const AgreementFacts& facts) const {
  if (filter_.from_year && facts.last_possible < base::day_of(*filter_.from_year, 1, 1)) {
    return false;
  }
  return !filter_.to_year || facts.first_possible <= base::day_of(*filter_.to_year, 12, 31);
}

}  // namespace avtal::answers::inner
