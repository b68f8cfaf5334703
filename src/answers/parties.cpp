// Who is responsible, pays, receives and performs; what organisations became of each other.

#include "answers/parties.h"

#include <algorithm>
#include <utility>

#include "answers/flows.h"
#include "answers/known.h"
#include "answers/reach.h"
#include "answers/readings.h"
#include "answers/statuses.h"
#include "answers/term_index.h"
#include "base/sort.h"

namespace avtal::answers {

namespace inner {

namespace {

using base::Answer;
using base::Day;
using OrganizationRef = Ref<model::Organization>;

bool is_among(const std::vector<OrganizationRef>& refs, OrganizationRef ref) {
  return std::find(refs.begin(), refs.end(), ref) != refs.end();
}

/// An edge that nobody has entered is where the agreement's is.
Reach reach_of_party(const model::Party& party) {
  EdgeClaims agreement_edge;
  agreement_edge.all.resize(1);
  agreement_edge.all.front().value = base::Edge::open_ended();
  return reach_of(party.start.loaded() ? party.start : agreement_edge,
                  party.end.loaded() ? party.end : agreement_edge);
}

// ---- unknown edges, bounded by handovers and by what became of organisations ----

struct Move {
  std::int64_t earliest = kLongAgo;
  std::int64_t latest = kNeverEnds;
};

Move move_of(const model::BoundedDate& when) {
  Move move;
  if (const std::optional<Day> day = earliest_day(when)) move.earliest = day->number;
  if (const std::optional<Day> day = latest_day(when)) move.latest = day->number;
  return move;
}

void leave(Reach& reach, const Move& move) {
  if (!reach.unknown_end) return;
  if (is_day(move.earliest)) reach.last_certain = std::max(reach.last_certain, move.earliest - 1);
  if (is_day(move.latest)) reach.last_possible = std::min(reach.last_possible, move.latest - 1);
}

void arrive(Reach& reach, const Move& move) {
  if (!reach.unknown_start) return;
  if (is_day(move.earliest)) reach.first_possible = std::max(reach.first_possible, move.earliest);
  if (is_day(move.latest)) reach.first_certain = std::min(reach.first_certain, move.latest);
}

bool is(const model::Claims<OrganizationRef>& claims, OrganizationRef organization) {
  if (claims.together()) return names(claims, organization);
  return claims.value() != nullptr && *claims.value() == organization;
}

void bound_by_handovers(Reach& reach, const std::vector<const model::Handover*>& handovers,
                        model::PartyRole role, OrganizationRef organization) {
  for (const model::Handover* handover : handovers) {
    if (handover->role != role) continue;
    const bool from = is(handover->from, organization);
    const bool to = is(handover->to, organization);
    if (from && !to) leave(reach, move_of(handover->when));
    if (to && !from) arrive(reach, move_of(handover->when));
  }
}

/// Does another party of the agreement have the role and one of the organisations?
bool has_role(const model::Agreement& agreement, model::PartyRole role,
              const std::vector<OrganizationRef>& organizations) {
  return std::any_of(agreement.parties.begin(), agreement.parties.end(),
                     [&](const model::Party& party) {
                       const OrganizationRef* organization = party.organization.value();
                       return party.role == role && organization != nullptr &&
                              is_among(organizations, *organization);
                     });
}

void bound_by_changes(Reach& reach, const TermIndex& index, const model::Agreement& agreement,
                      model::PartyRole role, OrganizationRef organization) {
  if (!reach.unknown_start && !reach.unknown_end) return;
  for (const model::OrganizationChange* change : index.changes(organization)) {
    const bool leaves =
        is_among(change->original, organization) && has_role(agreement, role, change->resulting);
    const bool arrives =
        is_among(change->resulting, organization) && has_role(agreement, role, change->original);
    if (leaves && !arrives) leave(reach, move_of(change->when));
    if (arrives && !leaves) arrive(reach, move_of(change->when));
  }
}

// ---- which organisations a party may be ----

bool may_exist(const Dataset& dataset, OrganizationRef organization, Day on) {
  const base::Period* existence = dataset.at(organization).existence.value();
  return existence == nullptr || base::covers(*existence, on) != Answer::no;
}

}  // namespace

bool names(const model::Claims<OrganizationRef>& claims, OrganizationRef organization) {
  return std::any_of(claims.all.begin(), claims.all.end(), [&](const auto& claim) {
    return claim.value && *claim.value == organization;
  });
}

std::vector<const model::Claim<OrganizationRef>*> readings(
    const Dataset& dataset, const model::Claims<OrganizationRef>& claims, Day on) {
  std::vector<const model::Claim<OrganizationRef>*> found;
  if (!claims.loaded()) return found;
  if (claims.resolution == model::Resolution::in_force) return {claims.first()};
  const bool together = claims.together();
  for (const model::Claim<OrganizationRef>& claim : claims.all) {
    const bool weighs =
        claim.value && (claim.status != Status::assumed || claims.status() == Status::assumed);
    const auto same = [&claim](const auto* other) { return other->value == claim.value; };
    if (weighs && std::none_of(found.begin(), found.end(), same)) found.push_back(&claim);
  }
  if (found.empty()) return {claims.first()};
  if (together) return found;
  // Of two that contradict each other, one that did not exist yet is a name used in hindsight.
  const auto existed = [&](const auto* claim) { return may_exist(dataset, *claim->value, on); };
  if (found.size() > 1 && std::any_of(found.begin(), found.end(), existed)) {
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](const auto* claim) { return !existed(claim); }),
                found.end());
  }
  return found;
}

namespace {

Status best_equal_status(const model::Party& party, const model::Claim<OrganizationRef>& claim) {
  Status status = claim.status;
  for (const model::Claim<OrganizationRef>& other : party.organization.all) {
    if (claim.value && other.value == claim.value) status = strongest(status, other.status);
  }
  return status;
}

bool is_documented_by(const Dataset& dataset, const model::Claim<OrganizationRef>& claim, Day on) {
  return std::any_of(claim.places.begin(), claim.places.end(),
                     [&](const Place& place) { return is_known(dataset, place, on); });
}

Status status_of_party(const Dataset& dataset, const model::Party& party,
                       const model::Claim<OrganizationRef>& claim, Answer within, Day on) {
  if (!claim.value) return Status::unknown;
  Status status = best_equal_status(party, claim);
  const Status start = sureness(party.start);
  // When it began, worked out or guessed, does not matter once a document says that it is so.
  const bool guessed = start == Status::derived || start == Status::assumed;
  const bool guess_settled = guessed && is_documented_by(dataset, claim, on);
  if (!guess_settled) status = weakest_known(status, start);
  if (within == Answer::maybe) status = weakest_known(status, sureness(party.end));
  return status;
}

// ---- answers ----

struct Found {
  PartyAnswer answer;
  bool supplement = false;
  std::int64_t start = kLongAgo;
};

/// The best answer of the agreement's terms, and the start of the term that gives it.
struct Running {
  Answer answer = Answer::no;
  Status status = Status::unknown;  // that it runs at all
  std::int64_t start = kLongAgo;
  bool supplement = false;
};

struct Asking {
  const Dataset& dataset;
  const TermIndex& index;
  Ref<model::Service> service;
  Day on;
};

void add_party(std::vector<Found>& found, const Asking& asking, Ref<model::Agreement> agreement,
               const model::Party& party, const Running& running) {
  const auto claims = readings(asking.dataset, party.organization, asking.on);
  for (const model::Claim<OrganizationRef>* claim : claims) {
    Reach reach = reach_of_party(party);
    if (claim->value) {
      bound_by_handovers(reach, asking.index.handovers(asking.service), party.role, *claim->value);
      bound_by_changes(reach, asking.index, asking.dataset.at(agreement), party.role,
                       *claim->value);
    }
    const Answer within = covers(reach, asking.on);
    if (within == Answer::no) continue;
    Found one;
    one.answer.role = party.role;
    const bool competes = claims.size() > 1 && !party.organization.together();
    one.answer.while_it_runs = competes ? std::min(within, Answer::maybe) : within;
    one.answer.holds = std::min(running.answer, one.answer.while_it_runs);
    one.answer.organization = claim->value;
    one.answer.status = status_of_party(asking.dataset, party, *claim, within, asking.on);
    // Nobody has a part in what does not run.
    if (claim->value) one.answer.status = weakest_known(one.answer.status, running.status);
    one.answer.places = claim->places;
    add_places(one.answer.places, party.start);
    add_places(one.answer.places, party.end);
    one.answer.agreement = agreement;
    one.supplement = running.supplement;
    one.start = std::max(running.start, reach.first_possible);
    found.push_back(std::move(one));
  }
}

bool likelier(const Found& a, const Found& b) {
  if (a.answer.role != b.answer.role) return a.answer.role < b.answer.role;
  if (a.answer.holds != b.answer.holds) return a.answer.holds > b.answer.holds;
  if (a.supplement != b.supplement) return b.supplement;
  return a.start > b.start;
}

/// Of several answers with the same role and organisation the likeliest stays.
std::vector<PartyAnswer> without_doubles(std::vector<Found>& found) {
  base::stable_sort(found.begin(), found.end(), likelier);
  std::vector<PartyAnswer> answers;
  for (Found& one : found) {
    const auto same = [&one](const PartyAnswer& other) {
      return other.role == one.answer.role && other.organization == one.answer.organization;
    };
    const auto known = std::find_if(answers.begin(), answers.end(), same);
    if (known == answers.end()) {
      answers.push_back(std::move(one.answer));
    } else if (known->holds == one.answer.holds) {
      known->status = strongest(known->status, one.answer.status);  // either agreement says so
    }
  }
  return answers;
}

}  // namespace

std::vector<PartyAnswer> parties_on(const Dataset& dataset, const TermIndex& terms,
                                    Ref<model::Service> service, Day on, bool since_told) {
  const Asking asking{dataset, terms, service, on};
  const std::vector<TermEntry>& entries = terms.terms(service);
  std::vector<Found> found;
  for (std::size_t i = 0; i < entries.size();) {
    const Ref<model::Agreement> agreement = entries[i].ref.agreement;
    Running running;
    running.supplement = entries[i].supplement;
    for (; i < entries.size() && entries[i].ref.agreement == agreement; ++i) {
      const Answer answer = covers(entries[i].reach, on);
      if (answer == Answer::no || answer < running.answer) continue;
      const Status status = since_told ? status_on(dataset, entries[i], on)
                                       : agreed_status_on(dataset, entries[i], on);
      if (answer == running.answer) {
        running.status = strongest(running.status, status);
        continue;
      }
      running.answer = answer;
      running.status = status;
      running.start = entries[i].reach.first_possible;
    }
    if (running.answer == Answer::no) continue;
    for (const model::Party& party : dataset.at(agreement).parties) {
      add_party(found, asking, agreement, party, running);
    }
  }
  return without_doubles(found);
}

}  // namespace inner

std::vector<PartyAnswer> parties(const Dataset& dataset, Ref<model::Service> service,
                                 base::Day on) {
  auto found = inner::parties_on(dataset, inner::TermIndex(dataset, service), service, on);
  inner::add_receivers(dataset, inner::flow_times(dataset), service, on, found);
  return found;
}

}  // namespace avtal::answers
