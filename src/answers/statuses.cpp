#include "answers/statuses.h"

#include <algorithm>
#include <functional>

#include "base/sort.h"

namespace avtal::answers::inner {
namespace {

using base::Edge;

bool contains(const base::EdtfDate& outer, const base::EdtfDate& within) {
  return outer.earliest() <= within.earliest() && outer.latest() >= within.latest();
}

bool agrees(const Edge& other, const Edge& first) {
  if (other.kind != first.kind) return false;
  if (!first.date || !other.date) return true;
  return contains(*other.date, *first.date);
}

bool not_ended_by(const Edge& end, base::Day day) {
  if (end.kind == Edge::Kind::open) return true;
  return end.date && end.date->earliest() >= day;
}

}  // namespace

Status weakest(Status a, Status b) { return std::max(a, b); }

Status strongest(Status a, Status b) { return std::min(a, b); }

Status weakest_known(Status a, Status b) {
  if (a == Status::unknown) return b;
  if (b == Status::unknown) return a;
  return weakest(a, b);
}

namespace {

Status as_claimed(const model::Claim<Edge>& claim) { return claim.status; }

/// What is probably so is no statement of a day.
Status as_sure(const model::Claim<Edge>& claim) {
  const bool doubted = claim.value && claim.value->date && claim.value->date->uncertain();
  return doubted ? weakest(claim.status, Status::assumed) : claim.status;
}

/// Of the first claim, or the best one of those that `carry`.
template <class Weigh, class Carry>
Status best_of(const model::Claims<Edge>& claims, Weigh weigh, Carry carry) {
  if (claims.value() == nullptr) return claims.status();
  Status status = weigh(claims.all.front());
  for (const model::Claim<Edge>& claim : claims.all) {
    if (claim.value && carry(*claim.value)) status = strongest(status, weigh(claim));
  }
  return status;
}

template <class Weigh>
Status best_agreeing(const model::Claims<Edge>& claims, Weigh weigh) {
  const Edge* first = claims.value();
  return best_of(claims, weigh, [first](const Edge& edge) { return agrees(edge, *first); });
}

}  // namespace

Status carried_status(const model::Claims<Edge>& claims) {
  return best_agreeing(claims, as_claimed);
}

Status sureness(const model::Claims<Edge>& claims) { return best_agreeing(claims, as_sure); }

Status end_status_on(const model::Claims<Edge>& end, base::Day day) {
  const Status later =
      best_of(end, as_sure, [day](const Edge& edge) { return not_ended_by(edge, day); });
  return strongest(sureness(end), later);
}

namespace {

template <class T, class Agree>
bool any_disagrees(const model::Claims<T>& claims, Agree agree) {
  const bool settled = claims.resolution == model::Resolution::in_force || claims.together();
  if (settled || claims.value() == nullptr) return false;
  const model::Claim<T>& first = claims.all.front();
  return std::any_of(claims.all.begin(), claims.all.end(), [&](const model::Claim<T>& claim) {
    const bool guess = claim.status == Status::assumed && first.status != Status::assumed;
    return claim.value && !guess && !agree(*claim.value, *first.value);
  });
}

}  // namespace

bool is_disputed(const model::Claims<Edge>& end) { return any_disagrees(end, agrees); }

bool is_disputed(const model::Claims<model::Notice>& notice) {
  return any_disagrees(notice, std::equal_to<>());
}

bool is_disputed(const model::Claims<model::AgreementState>& state) {
  return any_disagrees(state, std::equal_to<>());
}

void add_places(std::vector<model::Place>& places, const std::vector<model::Place>& more) {
  for (const model::Place& place : more) {
    if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(place);
  }
}

void sort_places(std::vector<model::Place>& places) {
  base::stable_sort(places.begin(), places.end(), [](const model::Place& a, const model::Place& b) {
    return a.document.index < b.document.index;
  });
}

}  // namespace avtal::answers::inner
