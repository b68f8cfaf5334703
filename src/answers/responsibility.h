#pragma once
// Who answered for what over time: the question of `parties` asked for every day at once, and what
// became of the organisations meanwhile.

#include <optional>
#include <vector>

#include "answers/in_force.h"
#include "answers/model_names.h"

namespace avtal::answers {

/// The first and last day that a date can mean, as far as anybody says. `dated`: a document gives
/// the date itself, not only what it must lie between.
struct Bounds {
  std::optional<base::Day> earliest;
  std::optional<base::Day> latest;
  bool dated = false;
  friend bool operator==(const Bounds&, const Bounds&) = default;
};
Bounds bounds_of(const model::BoundedDate& when);

struct Holder {
  Ref<model::Organization> organization;
  base::Answer holds = base::Answer::maybe;
  Status status = Status::unknown;
  std::vector<Place> places;
  Ref<model::Agreement> agreement = {};
  base::Answer while_it_runs = base::Answer::maybe;  // `holds`, were the agreement sure to run
};

/// Consecutive days on which the answer is the same.
struct Stretch {
  std::optional<base::Day> first;   // missing: no first day is known
  std::optional<base::Day> last;    // inclusive; missing: goes on
  InForce in_force = InForce::yes;  // of the service; never `no` or `not_loaded`
  Status runs = Status::unknown;  // what says that the service runs at all: the start of its term,
                                  // or the end that a termination leads to
  bool looked_for = false;        // a document was asked who it is, and does not say
  bool first_doubted = false;   // only a date marked uncertain («2019?») says that it begins then
  bool last_doubted = false;    // … or that it ends then
  std::vector<Holder> holders;  // as `parties` orders them; empty: nobody documents who
};

/// The stretches of one role for one service in time order. Days on which the service does not
/// apply are left out, so a service that returns has a hole; days that no document covers are
/// there, without holders.
std::vector<Stretch> stretches(const Dataset& dataset, Ref<model::Service> service,
                               model::PartyRole role);

struct ServiceRoles {
  std::vector<Stretch> responsible;
  std::vector<Stretch> pays;
  std::vector<Stretch> performs;
  const std::vector<Stretch>& of(model::PartyRole role) const;
};
/// Of every service, in the dataset's order.
std::vector<ServiceRoles> responsibility(const Dataset& dataset);

/// What one organisation has had to do with one service: a run of stretches.
struct Duty {
  Ref<model::Service> service;
  model::PartyRole role = model::PartyRole::responsible;
  Ref<model::Organization> organization;
  std::optional<base::Day> first;          // possible
  std::optional<base::Day> first_certain;  // missing: never for certain
  std::optional<base::Day> last_certain;   // missing and certain: goes on for certain
  std::optional<base::Day> last;           // missing: may go on
  bool start_doubted = false;              // only a date marked uncertain says when it begins
  bool end_doubted = false;                // … or when it ends
  Status status = Status::unknown;         // weakest of the stretches that are certain, else of all
  std::vector<Place> places;
};
/// Of every organisation, service by service, role by role, by time.
std::vector<Duty> duties(const Dataset& dataset, const std::vector<ServiceRoles>& roles);

/// Organisations that one after the other stood in the same place: each replaced or renamed to the
/// next and to no other. A line has one member at least; every organisation is in one line.
struct Line {
  std::vector<Ref<model::Organization>> members;        // in the dataset's order
  std::vector<Ref<model::OrganizationChange>> changes;  // within the line, in time order
};
std::vector<Line> lines(const Dataset& dataset);

/// The committee that the organisation is or works under, through its parents; itself where none
/// of them is a committee.
Ref<model::Organization> committee_of(const Dataset& dataset,
                                      Ref<model::Organization> organization);
/// The administration that the organisation is, belongs to or is served by on the day: of several
/// that serve a committee the one that came last. Itself where there is none.
Ref<model::Organization> administration_of(const Dataset& dataset,
                                           Ref<model::Organization> organization, base::Day on);
/// The days on which `administration_of` may change.
std::vector<base::Day> administration_days(const Dataset& dataset);

}  // namespace avtal::answers
