#pragma once
// Inside answers: how statuses weigh against each other, and sets of places.

#include <cstdint>
#include <optional>
#include <vector>

#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers::inner {

using model::Status;

/// From strong to weak: stated, derived, proposed, assumed, unknown.
Status weakest(Status a, Status b);
Status strongest(Status a, Status b);
/// As `weakest`, but what is unknown does not weigh; unknown when neither is known.
Status weakest_known(Status a, Status b);

/// The status of the first claim, or the best one of those that agree with it: whose date contains
/// the first one's ("2018" agrees with "2018-01-01").
Status carried_status(const model::Claims<base::Edge>& claims);
/// How sure what is worked out from the edge can be: as above, but of a date that is marked
/// uncertain («2019?») no surer than an assumption.
Status sureness(const model::Claims<base::Edge>& claims);
/// Of an end, on a day before it: also a claim that it comes later than the day, or never, carries.
Status end_status_on(const model::Claims<base::Edge>& end, base::Day day);
/// The status of the first claim, or of an equal one that is better.
template <class T>
Status carried_status_of_equal(const model::Claims<T>& claims) {
  Status status = claims.status();
  for (const model::Claim<T>& claim : claims.all) {
    if (claim.value && claim.value == claims.all.front().value) {
      status = strongest(status, claim.status);
    }
  }
  return status;
}

/// Does another claim say otherwise than the first one, and nothing decides between them? What is
/// only assumed does not speak against what a document says.
bool is_disputed(const model::Claims<base::Edge>& end);
bool is_disputed(const model::Claims<model::Notice>& notice);
bool is_disputed(const model::Claims<model::AgreementState>& state);

/// Adds the places that are not there yet.
void add_places(std::vector<model::Place>& places, const std::vector<model::Place>& more);
template <class T>
void add_places(std::vector<model::Place>& places, const model::Claims<T>& claims) {
  for (const model::Claim<T>& claim : claims.all) add_places(places, claim.places);
}
/// In the order of the documents; within one, as they came.
void sort_places(std::vector<model::Place>& places);

}  // namespace avtal::answers::inner
