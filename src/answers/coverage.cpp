// Which documents speak of which agreement in which year.

#include "answers/coverage.h"

#include <algorithm>
#include <map>
#include <utility>

#include "answers/flows.h"
#include "answers/known.h"
#include "answers/reach.h"

namespace avtal::answers {

namespace {

using inner::kNeverEnds;

using DocumentRef = Ref<model::Document>;
using Years = std::map<int, std::vector<DocumentRef>>;

int year_of(std::int64_t number) { return base::calendar(inner::to_day(number)).year; }

struct DaysOfFact {
  std::int64_t first = 0;
  std::int64_t last = 0;  // kNeverEnds: nobody says
};

void add_year(Years& years, int year, DocumentRef document) {
  std::vector<DocumentRef>& documents = years[year];
  const auto at = std::lower_bound(documents.begin(), documents.end(), document);
  if (at == documents.end() || *at != document) documents.insert(at, document);
}

/// A document does not speak of the time after it was written, unless it names that time.
int last_year_spoken_of(const Dataset& dataset, DocumentRef document, const DaysOfFact& days) {
  if (days.last < kNeverEnds) return year_of(days.last);
  const std::optional<base::Day> written = inner::known_from(dataset.at(document));
  const int first_year = year_of(days.first);
  return written ? std::max(first_year, base::calendar(*written).year) : first_year;
}

void add_places(Years& years, const Dataset& dataset, const std::vector<Place>& places,
                const DaysOfFact& days) {
  for (const Place& place : places) {
    const int last = last_year_spoken_of(dataset, place.document, days);
    for (int year = year_of(days.first); year <= last; ++year) {
      add_year(years, year, place.document);
    }
  }
}

template <class T>
void add_claims(Years& years, const Dataset& dataset, const model::Claims<T>& claims,
                const DaysOfFact& days) {
  for (const Claim<T>& claim : claims.all) {
    // Somebody looked in vain, or chose a reading: then the document itself is silent.
    if (!claim.value || claim.status == Status::assumed) continue;
    add_places(years, dataset, claim.places, days);
  }
}

void add_terms(Years& years, const Dataset& dataset, const model::Agreement& agreement) {
  for (const model::Term& term : agreement.terms) {
    const inner::Reach reach = inner::reach_of(term.start, term.end);
    DaysOfFact days{reach.first_possible, reach.last_possible};
    if (!inner::is_day(days.first)) days.first = days.last;  // only the end is known
    if (!inner::is_day(days.first)) continue;
    add_claims(years, dataset, term.start, days);
    add_claims(years, dataset, term.end, days);
    add_places(years, dataset, term.places, days);
  }
}

/// A document that says who has a part from or until a day speaks of that year.
void add_parties(Years& years, const Dataset& dataset, const model::Agreement& agreement) {
  for (const model::Party& party : agreement.parties) {
    for (const auto* edge : {&party.start, &party.end}) {
      for (const Claim<base::Edge>& claim : edge->all) {
        const bool said = claim.value && claim.value->date && model::is_written(claim.status);
        if (!said) continue;
        const std::int64_t day = claim.value->date->earliest().number;
        add_places(years, dataset, claim.places, {day, day});
      }
    }
  }
}

void add_capacities(Years& years, const Dataset& dataset, const model::Agreement& agreement) {
  for (const model::Capacity& capacity : agreement.capacities) {
    if (!capacity.as_of) continue;
    const DaysOfFact days{capacity.as_of->earliest().number, capacity.as_of->latest().number};
    add_claims(years, dataset, capacity.needed, days);
    add_claims(years, dataset, capacity.contracted, days);
    add_claims(years, dataset, capacity.used, days);
  }
}

void add_flow(Years& years, const Dataset& dataset, const model::MoneyFlow& flow,
              const inner::FlowTime& time) {
  if (!time.start_known || !inner::is_day(time.first)) return;
  if (flow.start.status() == Status::assumed || flow.amount.value() == nullptr) return;
  const DaysOfFact days{time.first, time.end_known ? time.last : kNeverEnds};
  add_claims(years, dataset, flow.amount, days);
  add_places(years, dataset, flow.places, days);
}

void append_cells(std::vector<CoverageCell>& cells, Ref<model::Agreement> agreement, Years& years) {
  if (years.empty()) return;
  const int first = years.begin()->first;
  const int last = years.rbegin()->first;
  for (int year = first; year <= last; ++year) {
    const auto found = years.find(year);
    cells.push_back({agreement, year, {}});
    if (found != years.end()) cells.back().documents = std::move(found->second);
  }
}

}  // namespace

std::vector<CoverageCell> coverage(const Dataset& dataset) {
  const std::vector<inner::FlowTime> times = inner::flow_times(dataset);
  const std::vector<std::vector<std::uint32_t>> flows = inner::flows_by_agreement(dataset);
  std::vector<CoverageCell> cells;
  for (std::uint32_t i = 0; i < dataset.agreements.size(); ++i) {
    Years years;
    add_terms(years, dataset, dataset.agreements[i]);
    add_parties(years, dataset, dataset.agreements[i]);
    add_capacities(years, dataset, dataset.agreements[i]);
    for (const std::uint32_t flow : flows[i]) {
      add_flow(years, dataset, dataset.money_flows[flow], times[flow]);
    }
    append_cells(cells, {i}, years);
  }
  return cells;
}

}  // namespace avtal::answers
