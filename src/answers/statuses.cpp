#include "answers/statuses.h"

#include <algorithm>

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

Status carried_status(const model::Claims<base::Edge>& claims) {
  Status status = claims.status();
  const Edge* first = claims.value();
  if (first == nullptr) return status;
  for (const model::Claim<Edge>& claim : claims.all) {
    if (claim.value && agrees(*claim.value, *first)) status = strongest(status, claim.status);
  }
  return status;
}

Status end_status_on(const model::Claims<base::Edge>& end, base::Day day) {
  Status status = carried_status(end);
  if (end.value() == nullptr) return status;
  for (const model::Claim<Edge>& claim : end.all) {
    if (claim.value && not_ended_by(*claim.value, day)) status = strongest(status, claim.status);
  }
  return status;
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
