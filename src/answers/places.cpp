// All places that a record rests on.

#include "answers/places.h"

#include <algorithm>
#include <string>
#include <utility>

#include "answers/claim_walk.h"
#include "answers/statuses.h"
#include "base/text.h"

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

std::string place_key(const Place& place) {
  std::string key = base::folded_without_marks(place.section);
  std::replace(key.begin(), key.end(), ' ', '-');
  const auto add = [&key](const std::string& part) {
    if (!key.empty()) key += '-';
    key += part;
  };
  if (place.paragraph > 0) add(std::to_string(place.paragraph));
  if (!place.point.empty()) add("p" + base::folded_without_marks(place.point));
  return key;
}

}  // namespace avtal::answers
