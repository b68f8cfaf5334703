// What organisations became of each other.

#include <algorithm>
#include <utility>

#include "answers/known.h"
#include "answers/parties.h"
#include "answers/reach.h"
#include "base/sort.h"

namespace avtal::answers {

namespace {

using OrganizationRef = Ref<model::Organization>;

/// For each organisation the changes that it comes out of (`into`) and goes into (`from`).
struct ChangesByOrganization {
  std::vector<std::vector<std::uint32_t>> from;
  std::vector<std::vector<std::uint32_t>> into;

  explicit ChangesByOrganization(const Dataset& dataset)
      : from(dataset.organizations.size()), into(dataset.organizations.size()) {
    for (std::uint32_t i = 0; i < dataset.organization_changes.size(); ++i) {
      const model::OrganizationChange& change = dataset.organization_changes[i];
      for (const OrganizationRef ref : change.original) from[ref.index].push_back(i);
      for (const OrganizationRef ref : change.resulting) into[ref.index].push_back(i);
    }
  }
};

/// All changes that are reached from the organisation in one direction of time.
std::vector<std::uint32_t> reached(const Dataset& dataset, const ChangesByOrganization& changes,
                                   OrganizationRef organization, bool forward) {
  std::vector<bool> seen_organization(dataset.organizations.size(), false);
  std::vector<bool> seen_change(dataset.organization_changes.size(), false);
  std::vector<std::uint32_t> found;
  std::vector<OrganizationRef> waiting = {organization};
  seen_organization[organization.index] = true;
  while (!waiting.empty()) {
    const OrganizationRef here = waiting.back();
    waiting.pop_back();
    for (const std::uint32_t index : (forward ? changes.from : changes.into)[here.index]) {
      if (seen_change[index]) continue;
      seen_change[index] = true;
      found.push_back(index);
      const model::OrganizationChange& change = dataset.organization_changes[index];
      for (const OrganizationRef next : forward ? change.resulting : change.original) {
        if (seen_organization[next.index]) continue;
        seen_organization[next.index] = true;
        waiting.push_back(next);
      }
    }
  }
  return found;
}

std::int64_t time_of(const Dataset& dataset, const Succession& succession) {
  const model::BoundedDate& when = dataset.organization_changes[succession.change.index].when;
  std::optional<base::Day> day = inner::earliest_day(when);
  if (!day) day = inner::latest_day(when);
  return day ? day->number : inner::kNeverEnds;
}

}  // namespace

std::vector<Succession> succession(const Dataset& dataset, Ref<model::Organization> organization) {
  const ChangesByOrganization changes(dataset);
  std::vector<Succession> found;
  for (const bool forward : {false, true}) {
    for (const std::uint32_t index : reached(dataset, changes, organization, forward)) {
      found.push_back({Ref<model::OrganizationChange>{index}, forward});
    }
  }
  std::sort(found.begin(), found.end(), [&dataset](const Succession& a, const Succession& b) {
    const std::int64_t time_a = time_of(dataset, a);
    const std::int64_t time_b = time_of(dataset, b);
    if (time_a != time_b) return time_a < time_b;
    if (a.change != b.change) return a.change < b.change;
    return a.forward < b.forward;
  });
  return found;
}

}  // namespace avtal::answers
