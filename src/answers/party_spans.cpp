// For how long organisations have a part in agreements.

#include <algorithm>

#include "answers/parties.h"
#include "answers/reach.h"

namespace avtal::answers {

namespace {

using base::Day;
using inner::kLongAgo;
using inner::kNeverEnds;
using inner::Reach;
using OrganizationRef = Ref<model::Organization>;

/// An edge that nobody has entered binds nothing: there the agreement's own stands.
Reach reach_of_party(const model::Party& party) {
  Reach reach = inner::reach_of(party.start, party.end);
  if (!party.start.loaded()) {
    reach.first_possible = kLongAgo;
    reach.first_certain = kLongAgo;
  }
  if (!party.end.loaded()) {
    reach.last_certain = kNeverEnds;
    reach.last_possible = kNeverEnds;
  }
  return reach;
}

/// From the first start to the last end of the two.
void join(Reach& reach, const Reach& other) {
  reach.first_possible = std::min(reach.first_possible, other.first_possible);
  reach.first_certain = std::min(reach.first_certain, other.first_certain);
  reach.last_certain = std::max(reach.last_certain, other.last_certain);
  reach.last_possible = std::max(reach.last_possible, other.last_possible);
}

struct Part {
  OrganizationRef organization;
  Reach reach;
};

void add_part(std::vector<Part>& parts, OrganizationRef organization, const Reach& reach) {
  const auto known = std::find_if(parts.begin(), parts.end(), [organization](const Part& part) {
    return part.organization == organization;
  });
  if (known == parts.end()) {
    parts.push_back({organization, reach});
  } else {
    join(known->reach, reach);
  }
}

std::vector<Part> parts_of(const model::Agreement& agreement) {
  std::vector<Part> parts;
  for (const model::Party& party : agreement.parties) {
    const Reach reach = reach_of_party(party);
    const bool contested = party.organization.resolution != model::Resolution::in_force;
    for (const Claim<OrganizationRef>& claim : party.organization.all) {
      if (claim.value) add_part(parts, *claim.value, reach);
      if (!contested) break;
    }
  }
  return parts;
}

std::optional<Day> day_or_nothing(std::int64_t number) {
  if (!inner::is_day(number)) return std::nullopt;
  return inner::to_day(number);
}

}  // namespace

std::vector<PartySpan> party_spans(const Dataset& dataset) {
  std::vector<PartySpan> spans;
  for (std::uint32_t i = 0; i < dataset.agreements.size(); ++i) {
    for (const Part& part : parts_of(dataset.agreements[i])) {
      spans.push_back({{i},
                       part.organization,
                       day_or_nothing(part.reach.first_possible),
                       day_or_nothing(part.reach.first_certain),
                       day_or_nothing(part.reach.last_certain),
                       day_or_nothing(part.reach.last_possible)});
    }
  }
  return spans;
}

}  // namespace avtal::answers
