// All places that a record rests on.

#include <utility>

#include "answers/answers.h"
#include "answers/claim_walk.h"
#include "answers/statuses.h"

namespace avtal::answers {

namespace {

struct PlaceCollector {
  std::vector<Place> found;

  template <class T>
  void claims(const model::Claims<T>& all) {
    inner::add_places(found, all);
  }
  void list(const std::vector<Claim<std::string>>& all) {
    for (const Claim<std::string>& claim : all) inner::add_places(found, claim.places);
  }
  void places(const std::vector<Place>& all) { inner::add_places(found, all); }
};

}  // namespace

std::vector<Place> places_of(const Dataset& dataset, model::RecordRef record) {
  PlaceCollector collector;
  inner::walk_record(dataset, record, collector);
  inner::sort_places(collector.found);
  return std::move(collector.found);
}

}  // namespace avtal::answers
