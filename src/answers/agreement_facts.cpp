#include "answers/agreement_facts.h"

#include <algorithm>
#include <limits>

#include "answers/claim_walk.h"
#include "answers/in_force.h"
#include "answers/spans.h"
#include "model/binding.h"

namespace avtal::answers::inner {

namespace {

using base::Day;

constexpr Day kEarliestDay{std::numeric_limits<std::int32_t>::min()};
constexpr Day kLatestDay{std::numeric_limits<std::int32_t>::max()};

using Numbers = std::vector<std::uint32_t>;

void sort_unique(Numbers& numbers) {
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

/// Adds the organisation and those it belongs to. A chain that bites its tail ends there.
void add_with_parents(const Dataset& dataset, Ref<model::Organization> organization,
                      Numbers& numbers) {
  if (std::find(numbers.begin(), numbers.end(), organization.index) != numbers.end()) return;
  numbers.push_back(organization.index);
  for (const auto& claim : dataset.at(organization).parent.all) {
    if (claim.value) add_with_parents(dataset, *claim.value, numbers);
  }
}

void add_claimed(const Dataset& dataset, const model::Claims<Ref<model::Organization>>& claims,
                 Numbers& numbers) {
  for (const auto& claim : claims.all) {
    if (claim.value) add_with_parents(dataset, *claim.value, numbers);
  }
}

void add_with_wholes(const Dataset& dataset, Ref<model::Service> service, Numbers& numbers) {
  if (std::find(numbers.begin(), numbers.end(), service.index) != numbers.end()) return;
  numbers.push_back(service.index);
  const auto& whole = dataset.at(service).part_of;
  if (whole) add_with_wholes(dataset, *whole, numbers);
}

struct DocumentsOf {
  Numbers& numbers;
  void places(const std::vector<Place>& all) {
    for (const Place& place : all) numbers.push_back(place.document.index);
  }
  void list(const std::vector<Claim<std::string>>& all) {
    for (const auto& claim : all) places(claim.places);
  }
  template <class T>
  void claims(const model::Claims<T>& claims) {
    for (const auto& claim : claims.all) places(claim.places);
  }
};

/// In force on the day, before or after it; from the bounds of all terms.
Standing standing_on(const Dataset& dataset, Ref<model::Agreement> agreement, Day first, Day on,
                     bool followed) {
  switch (agreement_in_force(dataset, agreement, on, followed)) {
    case InForce::yes:
      return Standing::in_force;
    case InForce::no:
      return first > on ? Standing::coming : Standing::ended;
    case InForce::maybe:
    case InForce::undocumented:
    case InForce::not_loaded:
      break;
  }
  return Standing::unclear;
}

void add_standings(const Dataset& dataset, Ref<model::Agreement> agreement, Day on, bool followed,
                   AgreementFacts& facts) {
  const model::Agreement& record = dataset.at(agreement);
  if (model::is_withdrawn(record)) {
    facts.standings.push_back(Standing::withdrawn);
    return;
  }
  facts.standings.push_back(standing_on(dataset, agreement, facts.first_possible, on, followed));
  const std::vector<model::Term>& terms = record.terms;
  const bool proposed = std::any_of(terms.begin(), terms.end(), [&](const model::Term& term) {
    return term_status(record, term) == Status::proposed;
  });
  if (proposed) facts.standings.push_back(Standing::proposed);
}

void widen(AgreementFacts& facts, const TermSpan& span) {
  facts.first_possible = std::min(facts.first_possible, span.first_possible.value_or(kEarliestDay));
  facts.last_possible = std::max(facts.last_possible, span.last_possible.value_or(kLatestDay));
}

void add_money(const Dataset& dataset, std::vector<AgreementFacts>& all) {
  for (const model::MoneyFlow& flow : dataset.money_flows) {
    if (!flow.agreement) continue;
    AgreementFacts& facts = all[flow.agreement->index];
    add_claimed(dataset, flow.payer, facts.organizations);
    add_claimed(dataset, flow.payee, facts.organizations);
    DocumentsOf documents{facts.documents};
    walk_flow(flow, documents);
  }
}

void add_own(const Dataset& dataset, const model::Agreement& agreement, AgreementFacts& facts) {
  for (const model::Party& party : agreement.parties) {
    add_claimed(dataset, party.organization, facts.organizations);
  }
  for (const Ref<model::Service> service : agreement.services) {
    add_with_wholes(dataset, service, facts.services);
  }
  DocumentsOf documents{facts.documents};
  walk_agreement(agreement, documents);
  facts.kind = kind_key(agreement.kind);
}

}  // namespace

std::vector<AgreementFacts> agreement_facts(const Dataset& dataset, Day as_of) {
  std::vector<AgreementFacts> all(dataset.agreements.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i].first_possible = kLatestDay;
    all[i].last_possible = kEarliestDay;
    add_own(dataset, dataset.agreements[i], all[i]);
  }
  add_money(dataset, all);
  const std::vector<bool> followed = followed_agreements(dataset);
  for (const TermSpan& span : spans(dataset)) widen(all[span.term.agreement.index], span);
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const model::Agreement& record = dataset.agreements[i];
    if (record.terms.empty() && !model::is_withdrawn(record)) {
      all[i].first_possible = kEarliestDay;
      all[i].last_possible = kLatestDay;
    }
    add_standings(dataset, {i}, as_of, followed[i], all[i]);
    sort_unique(all[i].organizations);
    sort_unique(all[i].services);
    sort_unique(all[i].documents);
  }
  return all;
}

}  // namespace avtal::answers::inner
