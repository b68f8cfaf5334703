// Clauses that the documents say nothing of, told apart from those that nobody has looked for.

#include "answers/silence.h"

#include <algorithm>

#include "answers/briefing.h"
#include "answers/flows.h"
#include "answers/statuses.h"

namespace avtal::answers {

namespace {

using Flows = std::vector<const model::MoneyFlow*>;

template <class T>
Said said_by(const model::Claims<T>& claims) {
  if (!claims.loaded()) return Said::not_loaded;
  const auto has_value = [](const Claim<T>& claim) { return claim.value.has_value(); };
  return std::any_of(claims.all.begin(), claims.all.end(), has_value) ? Said::said : Said::silent;
}

/// Said when anything says it; silent when somebody looked; else not loaded.
Said better(Said a, Said b) {
  if (a == Said::said || b == Said::said) return Said::said;
  return a == Said::silent || b == Said::silent ? Said::silent : Said::not_loaded;
}

bool is_known_edge(const model::Claims<base::Edge>& edge) {
  return edge.value() != nullptr && edge.value()->kind != base::Edge::Kind::unknown;
}

/// A period has two ends.
Said period_said(const model::Agreement& agreement) {
  Said said = Said::not_loaded;
  for (const model::Term& term : agreement.terms) {
    if (term.kind == model::TermKind::renewal) continue;  // no document's words
    const bool both = is_known_edge(term.start) && is_known_edge(term.end);
    const bool looked = term.start.loaded() || term.end.loaded();
    said = better(said, both ? Said::said : looked ? Said::silent : Said::not_loaded);
  }
  return said;
}

Said price_said(const Flows& flows) {
  Said said = Said::not_loaded;
  for (const model::MoneyFlow* flow : flows) said = better(said, said_by(flow->amount));
  return said;
}

/// What the amounts say of themselves; without amounts as silent as the price.
template <class Says>
Said said_of_amounts(const Flows& flows, Says says) {
  const Said price = price_said(flows);
  if (price != Said::said) return price;
  for (const model::MoneyFlow* flow : flows) {
    for (const Claim<model::Money>& claim : flow->amount.all) {
      if (claim.value && says(*claim.value)) return Said::said;
    }
  }
  return Said::silent;
}

bool has_price_level(const model::Money& money) { return money.price_level.has_value(); }

bool has_index_clause(const model::Money& money) {
  return money.index_clause != model::IndexClause::not_stated;
}

Said price_level_said(const Flows& flows) { return said_of_amounts(flows, has_price_level); }

Said index_said(const model::Agreement& agreement, const Flows& flows) {
  const Said by_amounts = said_of_amounts(flows, has_index_clause);
  return better(said_by(agreement.index_clause), by_amounts);
}

Said capacity_said(const model::Agreement& agreement) {
  Said said = Said::not_loaded;
  for (const model::Capacity& capacity : agreement.capacities) {
    said = better(said, said_by(capacity.contracted));
  }
  return said;
}

SilentClauses clauses_of(const model::Agreement& agreement, const Flows& flows) {
  SilentClauses clauses;
  clauses.clauses = {
      {Clause::period, period_said(agreement)},
      {Clause::extension_option, said_by(agreement.extension_option)},
      {Clause::notice, said_by(agreement.notice)},
      {Clause::price, price_said(flows)},
      {Clause::price_level, price_level_said(flows)},
      {Clause::index, index_said(agreement, flows)},
      {Clause::capacity, capacity_said(agreement)},
      {Clause::follow_up, said_by(agreement.follow_up)},
      {Clause::target_group, said_by(agreement.target_group)},
  };
  return clauses;
}

template <class T>
std::vector<Place> places_in(const model::Claims<T>& claims) {
  std::vector<Place> places;
  inner::add_places(places, claims);
  return places;
}

std::vector<Place> places_of_terms(const model::Agreement& agreement) {
  std::vector<Place> places;
  for (const model::Term& term : agreement.terms) {
    inner::add_places(places, term.start);
    inner::add_places(places, term.end);
  }
  return places;
}

std::vector<Place> places_of_capacities(const model::Agreement& agreement) {
  std::vector<Place> places;
  for (const model::Capacity& capacity : agreement.capacities) {
    inner::add_places(places, capacity.contracted);
  }
  return places;
}

/// Of the agreement's amounts: those that say what is asked for, else where it was looked for.
template <class Says>
std::vector<Place> places_of_amounts(const Flows& flows, Says says) {
  std::vector<Place> saying;
  std::vector<Place> others;
  for (const model::MoneyFlow* flow : flows) {
    for (const Claim<model::Money>& claim : flow->amount.all) {
      inner::add_places(claim.value && says(*claim.value) ? saying : others, claim.places);
    }
  }
  return saying.empty() ? others : saying;
}

std::vector<Place> index_places(const model::Agreement& agreement, const Flows& flows) {
  std::vector<Place> places = places_in(agreement.index_clause);
  return places.empty() ? places_of_amounts(flows, has_index_clause) : places;
}

/// In the order of Clause.
ClausePlaces clause_places_of(const model::Agreement& agreement, const Flows& flows) {
  return {places_of_terms(agreement),
          places_in(agreement.extension_option),
          places_in(agreement.notice),
          places_of_amounts(flows, [](const model::Money&) { return true; }),
          places_of_amounts(flows, has_price_level),
          index_places(agreement, flows),
          places_of_capacities(agreement),
          places_in(agreement.follow_up),
          places_in(agreement.target_group)};
}

/// What is added to an agreement and has no money of its own is paid with the agreement: where
/// nobody says what that costs, nobody says what the addition costs either.
void share_silence(const Dataset& dataset, std::vector<Flows>& all) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& parent = dataset.agreements[i].parent;
    if (!parent || !all[i].empty()) continue;
    if (price_said(all[parent->index]) == Said::silent) all[i] = all[parent->index];
  }
}

/// The money of each agreement, without savings.
std::vector<Flows> flows_of_agreements(const Dataset& dataset) {
  std::vector<Flows> all(dataset.agreements.size());
  const std::vector<std::vector<std::uint32_t>> by_agreement = inner::flows_by_agreement(dataset);
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (const std::uint32_t index : by_agreement[i]) {
      const model::MoneyFlow& flow = dataset.money_flows[index];
      if (flow.form != model::MoneyForm::saving) all[i].push_back(&flow);
    }
  }
  share_silence(dataset, all);
  return all;
}

}  // namespace

std::vector<ClausePlaces> clause_places(const Dataset& dataset) {
  const std::vector<Flows> flows = flows_of_agreements(dataset);
  std::vector<ClausePlaces> all;
  for (std::size_t i = 0; i < flows.size(); ++i) {
    all.push_back(clause_places_of(dataset.agreements[i], flows[i]));
  }
  return all;
}

std::vector<SilentClauses> silent_clauses(const Dataset& dataset) {
  const std::vector<Flows> flows = flows_of_agreements(dataset);
  std::vector<SilentClauses> all;
  for (std::uint32_t i = 0; i < dataset.agreements.size(); ++i) {
    all.push_back(clauses_of(dataset.agreements[i], flows[i]));
    all.back().agreement = {i};
  }
  return all;
}

}  // namespace avtal::answers
