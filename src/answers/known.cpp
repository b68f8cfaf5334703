// When documents, and what rests on them, became known.

#include "answers/known.h"

namespace avtal::answers {

namespace inner {

namespace {

std::optional<base::Day> earliest_of(const model::Claims<base::EdtfDate>& claims) {
  if (claims.value() == nullptr) return std::nullopt;
  return claims.value()->earliest();
}

std::optional<base::Day> latest_of(const model::Claims<base::EdtfDate>& claims) {
  if (claims.value() == nullptr) return std::nullopt;
  return claims.value()->latest();
}

}  // namespace

std::optional<base::Day> earliest_day(const model::BoundedDate& when) {
  if (const auto day = earliest_of(when.date)) return day;
  return earliest_of(when.not_before);
}

std::optional<base::Day> latest_day(const model::BoundedDate& when) {
  if (const auto day = latest_of(when.date)) return day;
  return latest_of(when.not_after);
}

std::optional<base::Day> known_from(const model::Document& document) {
  if (const auto day = latest_day(document.written)) return day;
  return latest_of(document.written.not_before);
}

bool is_known(const model::Dataset& dataset, const model::Place& place, base::Day on) {
  const std::optional<base::Day> from = known_from(dataset.at(place.document));
  return !from || *from <= on;
}

}  // namespace inner

}  // namespace avtal::answers
