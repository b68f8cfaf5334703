// What differs between two days.

#include "answers/compare.h"

#include <algorithm>
#include <utility>

#include "answers/in_force.h"
#include "answers/parties.h"
#include "answers/term_index.h"

namespace avtal::answers {

namespace {

bool same_state(const ServiceState& a, const ServiceState& b) {
  return a.in_force == b.in_force && a.status == b.status && a.terms == b.terms;
}

bool same_party(const PartyAnswer& a, const PartyAnswer& b) {
  return a.role == b.role && a.holds == b.holds && a.organization == b.organization;
}

bool same_parties(const std::vector<PartyAnswer>& a, const std::vector<PartyAnswer>& b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), same_party);
}

}  // namespace

std::vector<Difference> compare(const Dataset& dataset, base::Day from, base::Day to) {
  const inner::TermIndex terms(dataset);
  const inner::QuestionIndex questions(dataset);
  std::vector<Difference> found;
  for (std::uint32_t i = 0; i < dataset.services.size(); ++i) {
    const Ref<model::Service> service{i};
    Difference difference{service, inner::state_on(dataset, terms, questions, service, from),
                          inner::state_on(dataset, terms, questions, service, to),
                          inner::parties_on(dataset, terms, service, from),
                          inner::parties_on(dataset, terms, service, to)};
    const bool same = same_state(difference.before, difference.after) &&
                      same_parties(difference.parties_before, difference.parties_after);
    if (!same) found.push_back(std::move(difference));
  }
  return found;
}

}  // namespace avtal::answers
