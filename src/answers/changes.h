#pragma once
// The days on which something begins, ends or is decided, and what that is.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "answers/model_names.h"
#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers {

struct Change {
  enum class Kind {
    term_begins,
    term_ended,  // the day before was the last
    party_begins,
    party_ended,
    event,
    rung,  // a later rung of a decision's ladder
    takes_effect,
    handover,
    organization_change,
    organization_begins,
    organization_ended,
  };
  /// How the day is meant.
  enum class Bound { exact, earliest, latest };

  base::Day day;
  Kind kind = Kind::event;
  model::RecordRef record;
  std::string part;  // id of the term or the party; else empty
  Bound bound = Bound::exact;
  model::Status status = model::Status::unknown;
  std::vector<model::Place> places;
  std::optional<model::Rung> rung = std::nullopt;  // of Kind::rung
};

/// By day; those of one day as the dataset has them.
std::vector<Change> changes(const Dataset& dataset);

/// The changes of one day, which begin at `at` or later; moves `at` past them.
std::vector<const Change*> changes_on(const std::vector<Change>& all, base::Day day,
                                      std::size_t& at);

}  // namespace avtal::answers
