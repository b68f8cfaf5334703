#include "answers/role_days.h"

#include "answers/known.h"
#include "answers/statuses.h"

namespace avtal::answers::inner {

void RoleDays::add(std::int64_t number) {
  if (is_day(number)) days_.insert(number);
}

void RoleDays::add(std::optional<base::Day> day, int offset) {
  if (day) add(day->number + offset);
}

void RoleDays::add(const base::EdtfDate& date) {
  for (const int offset : {0, 1}) {
    add(date.earliest(), offset);
    add(date.latest(), offset);
  }
}

void RoleDays::add(const model::Claims<base::Edge>& claims) {
  for (const model::Claim<base::Edge>& claim : claims.all) {
    if (claim.value && claim.value->date) add(*claim.value->date);
  }
  doubt(claims);
}

void RoleDays::add(const Reach& reach) {
  for (const std::int64_t day : {reach.first_possible, reach.first_certain}) add(day);
  for (const std::int64_t day : {reach.last_certain, reach.last_possible}) {
    if (is_day(day)) add(day + 1);
  }
}

void RoleDays::add(const model::BoundedDate& when) {
  add(earliest_day(when));
  add(latest_day(when));
}

void RoleDays::add(const base::Period* period) {
  if (period != nullptr) add(reach_of(*period));
}

void RoleDays::doubt(const model::Claims<base::Edge>& claims) {
  for (const model::Claim<base::Edge>& claim : claims.all) {
    if (!claim.value || !claim.value->date) continue;
    const base::EdtfDate& date = *claim.value->date;
    for (const base::Day day : {date.earliest(), date.latest()}) {
      for (const int offset : {0, 1}) {
        (date.uncertain() ? doubted_ : sure_).insert(day.number + offset);
      }
    }
  }
}

namespace {

void add_party_days(RoleDays& days, const Dataset& dataset, const TermIndex& index,
                    const model::Party& party) {
  days.add(party.start);
  days.add(party.end);
  for (const auto& claim : party.organization.all) {
    // What a document names is settled from the day on which the document is known.
    for (const Place& place : claim.places) days.add(known_from(dataset.at(place.document)));
    if (!claim.value) continue;
    days.add(dataset.at(*claim.value).existence.value());
    for (const model::OrganizationChange* change : index.changes(*claim.value)) {
      days.add(change->when);
    }
  }
}

}  // namespace

RoleDays role_days(const Dataset& dataset, const TermIndex& index, Ref<model::Service> service) {
  RoleDays days;
  for (const TermEntry& entry : index.terms(service)) {
    days.add(entry.reach);
    const model::Term& term = term_at(dataset, entry.ref);
    days.doubt(term.start);
    days.doubt(term.end);
  }
  for (const Ref<model::Agreement> agreement : index.agreements(service)) {
    for (const model::Party& party : dataset.at(agreement).parties) {
      add_party_days(days, dataset, index, party);
    }
  }
  for (const model::Handover* handover : index.handovers(service)) days.add(handover->when);
  return days;
}

}  // namespace avtal::answers::inner
