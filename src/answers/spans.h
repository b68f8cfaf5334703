#pragma once
// Stretches of time: of terms, of what no document covers, of the whole dataset.

#include <optional>
#include <string>
#include <vector>

#include "answers/in_force.h"
#include "answers/model_names.h"
#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers {

/// The bounds between which a term runs for certain and perhaps, in days.
struct TermSpan {
  TermRef term;
  std::optional<base::Day> first_possible;  // missing: start unknown
  std::optional<base::Day> first_certain;
  std::optional<base::Day> last_certain;  // missing: open or unknown end
  std::optional<base::Day> last_possible;
  bool open_end = false;  // tills vidare
  bool unknown_end = false;
  bool unknown_start = false;
  Status status = Status::unknown;        // term_status
  Status start_status = Status::unknown;  // of each edge, as the best agreeing claim carries it
  Status end_status = Status::unknown;
};
/// Of one term. An unknown or open end is bounded by the next term of the same agreement; then
/// `open_end` is false. Paint the body of a bar by `start_status`, its end by `end_status`.
TermSpan span_of(const Dataset& dataset, TermRef term);
/// Of every term, agreement by agreement, but for agreements that are withdrawn: those never hold.
/// Such ends are also bounded by the agreements that replace
/// or prolong this one or that it moves to, as in_force does.
std::vector<TermSpan> spans(const Dataset& dataset);

/// A stretch that no document covers, between two terms of the same service.
struct Gap {
  Ref<model::Service> service;
  base::Day first;
  base::Day last;
  TermRef before;
  TermRef after;
  std::vector<std::string> questions;  // gap questions about it, by number
};
std::vector<Gap> gaps(const Dataset& dataset);

/// First and last day that anything in the dataset concerns (terms, money, dated events, handovers,
/// own documents); for the full period of the pictures. Whole years, with `margin_years` after the
/// last dated day.
struct Extent {
  base::Day first;
  base::Day last;
};
Extent extent(const Dataset& dataset, int margin_years = 1);

/// First and last day of what moves: of handovers by which a body or people change, and of bodies
/// that others follow or that end. Missing: nobody says any such day.
std::optional<Extent> moves_extent(const Dataset& dataset);

/// Sorted, unique: every day on which some service's answer, a party or a decision changes
/// (bounds of terms, dated events and handovers). For stepping «Läget den».
std::vector<base::Day> change_days(const Dataset& dataset);

}  // namespace avtal::answers
