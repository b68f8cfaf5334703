#pragma once
// Inside answers: when documents became known.

#include <optional>

#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers::inner {

/// The first and last possible day of a date that may only be bounded; nothing where no claim says.
std::optional<base::Day> earliest_day(const model::BoundedDate& when);
std::optional<base::Day> latest_day(const model::BoundedDate& when);

/// The day from which the document counts as known; nothing: always known.
std::optional<base::Day> known_from(const model::Document& document);
bool is_known(const model::Dataset& dataset, const model::Place& place, base::Day on);

}  // namespace avtal::answers::inner
