// Who held a role in turn.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "answers/briefing.h"
#include "answers/known.h"
#include "answers/parties.h"
#include "answers/reach.h"
#include "answers/readings.h"
#include "answers/term_index.h"

namespace avtal::answers {
namespace {

using base::Day;

void add_day(std::vector<Day>& days, std::int64_t number) {
  if (inner::is_day(number)) days.push_back(inner::to_day(number));
}

void add_edges(std::vector<Day>& days, const model::Claims<base::Edge>& edges, int after) {
  for (const Claim<base::Edge>& claim : edges.all) {
    if (!claim.value || !claim.value->date) continue;
    days.push_back(base::plus_days(claim.value->date->earliest(), after));
    days.push_back(base::plus_days(claim.value->date->latest(), after));
  }
}

void add_when(std::vector<Day>& days, const model::BoundedDate& when) {
  if (const auto day = inner::earliest_day(when)) days.push_back(*day);
  if (const auto day = inner::latest_day(when)) days.push_back(*day);
}

/// Every day on which a party of the service may begin or end.
std::vector<Day> days_of(const Dataset& dataset, const inner::TermIndex& terms,
                         Ref<model::Service> service) {
  std::vector<Day> days;
  for (const inner::TermEntry& entry : terms.terms(service)) {
    add_day(days, entry.reach.first_possible);
    add_day(days, entry.reach.first_certain);
    if (inner::is_day(entry.reach.last_possible)) add_day(days, entry.reach.last_possible + 1);
  }
  for (const Ref<model::Agreement> agreement : terms.agreements(service)) {
    for (const model::Party& party : dataset.at(agreement).parties) {
      add_edges(days, party.start, 0);
      add_edges(days, party.end, 1);
    }
  }
  for (const model::Handover* handover : terms.handovers(service)) add_when(days, handover->when);
  for (const model::OrganizationChange& change : dataset.organization_changes) {
    add_when(days, change.when);
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

/// The surest answer for the role; of equally sure ones the one listed first.
const PartyAnswer* surest(const std::vector<PartyAnswer>& parties, model::PartyRole role) {
  const PartyAnswer* best = nullptr;
  for (const PartyAnswer& party : parties) {
    if (party.role != role || party.holds == base::Answer::no) continue;
    if (!best || party.holds > best->holds) best = &party;
  }
  return best;
}

/// Does the agreement run on the day, or may it, though nobody says when it began?
bool has_no_start(const inner::TermIndex& terms, Ref<model::Service> service,
                  Ref<model::Agreement> agreement, Day day) {
  const auto& entries = terms.terms(service);
  return std::any_of(entries.begin(), entries.end(), [&](const inner::TermEntry& entry) {
    return entry.ref.agreement == agreement && entry.reach.unknown_start &&
           inner::covers(entry.reach, day) != base::Answer::no;
  });
}

/// "2016-12" of what begins on its first day.
std::optional<base::EdtfDate> written_start(const Dataset& dataset, const PartyAnswer& answer,
                                            Day day) {
  for (const model::Party& party : dataset.at(answer.agreement).parties) {
    const base::Edge* start = party.start.value();
    const bool begins = start != nullptr && start->date && start->date->earliest() == day;
    if (!begins || party.role != answer.role || !answer.organization) continue;
    if (inner::names(party.organization, *answer.organization)) return start->date;
  }
  return std::nullopt;
}

bool is_one_of(const HolderInTurn& before, const HolderInTurn& after) {
  const auto& others = after.together;
  return before.organization == after.organization ||
         (before.organization &&
          std::find(others.begin(), others.end(), *before.organization) != others.end());
}

}  // namespace

std::vector<HolderInTurn> holders_in_turn(const Dataset& dataset, Ref<model::Service> service,
                                          model::PartyRole role) {
  const inner::TermIndex terms(dataset, service);
  std::vector<HolderInTurn> holders;
  std::optional<Ref<model::Agreement>> agreement;  // of the last of them
  for (const Day day : days_of(dataset, terms, service)) {
    const std::vector<PartyAnswer> parties = inner::parties_on(dataset, terms, service, day);
    const PartyAnswer* party = surest(parties, role);
    if (!party) continue;
    std::vector<Ref<model::Organization>> together;
    for (const PartyAnswer& other : parties) {
      const bool has_it = other.role == role && other.holds == base::Answer::yes &&
                          party->holds == base::Answer::yes && other.organization;
      if (has_it && other.organization != party->organization) {
        together.push_back(*other.organization);
      }
    }
    HolderInTurn holder{party->organization, std::move(together), day, party->status, party->holds};
    holder.written = written_start(dataset, *party, day);
    holder.undated = !holder.written && has_no_start(terms, service, party->agreement, day);
    HolderInTurn* last = holders.empty() ? nullptr : &holders.back();
    const bool same =
        last && last->organization == holder.organization && last->together == holder.together;
    if (same) {  // once certain, it was so from a day that nobody knows better
      if (holder.holds == base::Answer::yes) last->holds = base::Answer::yes;
      continue;
    }
    // Where nobody says when it began, the day on which it is certain is no beginning.
    if (last && last->undated && agreement == party->agreement && is_one_of(*last, holder)) {
      holder.undated = true;
      *last = std::move(holder);
      continue;
    }
    agreement = party->agreement;
    holders.push_back(std::move(holder));
  }
  return holders;
}

}  // namespace avtal::answers
