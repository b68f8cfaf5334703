// Organisations that followed on each other, and which body stands behind which.

#include <algorithm>
#include <set>
#include <utility>

#include "answers/known.h"
#include "answers/reach.h"
#include "answers/responsibility.h"
#include "base/sort.h"

namespace avtal::answers {

namespace {

using base::Day;
using model::ChangeType;
using model::OrganizationKind;
using OrganizationRef = Ref<model::Organization>;

/// From whom to whom a change says that everything went on under another name.
std::optional<std::pair<OrganizationRef, OrganizationRef>> followed(
    const model::OrganizationChange& change) {
  const bool kind = change.type == ChangeType::renamed || change.type == ChangeType::replaced;
  if (!kind || change.original.size() != 1 || change.resulting.size() != 1) return std::nullopt;
  if (change.original.front() == change.resulting.front()) return std::nullopt;
  return std::pair{change.original.front(), change.resulting.front()};
}

std::int64_t time_of(const model::OrganizationChange& change) {
  std::optional<Day> day = inner::earliest_day(change.when);
  if (!day) day = inner::latest_day(change.when);
  return day ? day->number : inner::kNeverEnds;
}

class Joining {
 public:
  explicit Joining(const Dataset& dataset)
      : dataset_(dataset), line_of_(dataset.organizations.size()) {
    for (std::size_t i = 0; i < line_of_.size(); ++i) line_of_[i] = static_cast<std::uint32_t>(i);
    std::vector<std::set<OrganizationRef>> after(line_of_.size());
    std::vector<std::set<OrganizationRef>> before(line_of_.size());
    for (const model::OrganizationChange& change : dataset.organization_changes) {
      const auto pair = followed(change);
      if (!pair) continue;
      after[pair->first.index].insert(pair->second);
      before[pair->second.index].insert(pair->first);
    }
    for (std::uint32_t i = 0; i < dataset.organization_changes.size(); ++i) {
      const auto pair = followed(dataset.organization_changes[i]);
      if (!pair) continue;
      if (after[pair->first.index].size() != 1 || before[pair->second.index].size() != 1) continue;
      join(pair->first.index, pair->second.index);
      within_.push_back({i});
    }
  }

  std::vector<Line> lines() {
    std::vector<Line> all;
    std::vector<std::size_t> place(line_of_.size());
    for (std::uint32_t i = 0; i < line_of_.size(); ++i) {
      if (line_of_[i] == i) {
        place[i] = all.size();
        all.emplace_back();
      }
      all[place[line_of_[i]]].members.push_back({i});
    }
    const auto& changes = dataset_.organization_changes;
    base::stable_sort(within_.begin(), within_.end(), [&](auto a, auto b) {
      return time_of(changes[a.index]) < time_of(changes[b.index]);
    });
    for (const Ref<model::OrganizationChange> change : within_) {
      const std::uint32_t member = changes[change.index].original.front().index;
      all[place[line_of_[member]]].changes.push_back(change);
    }
    return all;
  }

 private:
  /// The lower number stands for the line.
  void join(std::uint32_t a, std::uint32_t b) {
    const std::uint32_t low = std::min(line_of_[a], line_of_[b]);
    const std::uint32_t high = std::max(line_of_[a], line_of_[b]);
    std::replace(line_of_.begin(), line_of_.end(), high, low);
  }

  const Dataset& dataset_;
  std::vector<std::uint32_t> line_of_;
  std::vector<Ref<model::OrganizationChange>> within_;
};

bool works_for_others(OrganizationKind kind) {
  return kind == OrganizationKind::administration || kind == OrganizationKind::unit;
}

const OrganizationRef* parent_of(const Dataset& dataset, OrganizationRef organization) {
  return dataset.at(organization).parent.value();
}

bool is_administration(OrganizationKind kind) { return kind == OrganizationKind::administration; }

/// The nearest of the organisation and its parents of the kind.
std::optional<OrganizationRef> upwards(const Dataset& dataset, OrganizationRef from,
                                       bool (*is_wanted)(OrganizationKind)) {
  OrganizationRef here = from;
  for (std::size_t steps = 0; steps <= dataset.organizations.size(); ++steps) {
    const model::OrganizationKind own = dataset.at(here).kind;
    if (is_wanted(own)) return here;
    const OrganizationRef* parent = parent_of(dataset, here);
    if (parent == nullptr || !works_for_others(own)) return std::nullopt;
    here = *parent;
  }
  return std::nullopt;
}

/// The day from which an organisation exists, where anybody says.
std::int64_t begins(const Dataset& dataset, OrganizationRef organization) {
  if (const base::Period* period = dataset.at(organization).existence.value()) {
    if (const auto day = base::earliest_start(*period)) return day->number;
  }
  std::int64_t first = inner::kLongAgo;
  for (const model::OrganizationChange& change : dataset.organization_changes) {
    const bool arrives = std::find(change.resulting.begin(), change.resulting.end(),
                                   organization) != change.resulting.end();
    const auto day = inner::earliest_day(change.when);
    if (arrives && day) first = std::max<std::int64_t>(first, day->number);
  }
  return first;
}

}  // namespace

std::vector<Line> lines(const Dataset& dataset) { return Joining(dataset).lines(); }

OrganizationRef committee_of(const Dataset& dataset, OrganizationRef organization) {
  return upwards(dataset, organization, model::is_committee).value_or(organization);
}

OrganizationRef administration_of(const Dataset& dataset, OrganizationRef organization, Day on) {
  const auto above = upwards(dataset, organization, is_administration);
  if (above) return *above;
  OrganizationRef best = organization;
  std::int64_t best_start = inner::kLongAgo - 1;
  for (std::uint32_t i = 0; i < dataset.organizations.size(); ++i) {
    const OrganizationRef candidate{i};
    if (dataset.at(candidate).kind != OrganizationKind::administration) continue;
    const OrganizationRef* parent = parent_of(dataset, candidate);
    if (parent == nullptr || *parent != organization) continue;
    const base::Period* period = dataset.at(candidate).existence.value();
    if (period != nullptr && base::covers(*period, on) == base::Answer::no) continue;
    const std::int64_t start = begins(dataset, candidate);
    if (start > best_start && (start <= on.number || best == organization)) {
      best = candidate;
      best_start = start;
    }
  }
  return best;
}

std::vector<Day> administration_days(const Dataset& dataset) {
  std::set<Day> days;
  for (std::uint32_t i = 0; i < dataset.organizations.size(); ++i) {
    if (dataset.organizations[i].kind != OrganizationKind::administration) continue;
    const std::int64_t start = begins(dataset, {i});
    if (inner::is_day(start)) days.insert(inner::to_day(start));
    if (const base::Period* period = dataset.organizations[i].existence.value()) {
      const inner::Reach reach = inner::reach_of(*period);
      if (inner::is_day(reach.last_possible)) days.insert(inner::to_day(reach.last_possible + 1));
    }
  }
  return {days.begin(), days.end()};
}

}  // namespace avtal::answers
