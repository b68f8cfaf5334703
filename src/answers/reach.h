#pragma once
// Inside answers: the days between which a term or any other stretch runs for certain and perhaps,
// as plain numbers, so that all questions about time agree with each other.

#include <cstdint>
#include <vector>

#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers::inner {

/// Day numbers beyond every day there is.
inline constexpr std::int64_t kLongAgo = -1'000'000'000;
inline constexpr std::int64_t kNeverEnds = 1'000'000'000;

/// `first_certain` > `last_certain` when no day is certain.
struct Reach {
  std::int64_t first_possible = kLongAgo;
  std::int64_t first_certain = kNeverEnds;
  std::int64_t last_certain = kLongAgo;
  std::int64_t last_possible = kNeverEnds;
  bool unknown_start = true;
  bool unknown_end = true;
  bool open_end = false;  // until further notice, and nothing known follows
  std::int64_t perhaps_replaced_from = kNeverEnds;  // by what is not concluded
};

/// When what comes next begins; nothing known by default.
struct NextStart {
  std::int64_t earliest = kNeverEnds;
  std::int64_t latest = kNeverEnds;
};

using EdgeClaims = model::Claims<base::Edge>;

/// Of the claims for the two ends; nothing loaded counts as unknown here.
Reach reach_of(const EdgeClaims& start, const EdgeClaims& end);
/// Of a plain period.
Reach reach_of(const base::Period& period);
/// "2021" as both ends is all of 2021, as EDTF has it for a single date.
bool is_one_stretch(const base::Edge* start, const base::Edge* end);
/// Of an agreement's terms, in their order: unknown ends last until the next term at most, open
/// ends until the next extension, revision or termination; unknown starts of those are not before
/// the first term. A termination that is more than proposed ends the others with it, whatever was
/// agreed before; after one that is proposed nothing is certain. A term of one part of the
/// agreement is cut by those that are about all of that part. Of an agreement that is perhaps
/// withdrawn no day is certain, of a withdrawn one none is possible.
std::vector<Reach> reaches_of(const model::Agreement& agreement);
/// An unknown or open end is before what follows.
void end_before(Reach& reach, NextStart next);
/// Where what follows may come to nothing: an unknown or open end may be before it.
void end_perhaps_before(Reach& reach, NextStart next);
/// The first of two.
NextStart sooner(NextStart a, NextStart b);
NextStart start_of(const Reach& reach);
/// An unknown start is not before `first`.
void start_not_before(Reach& reach, std::int64_t first);

base::Answer covers(const Reach& reach, base::Day day);
/// May any day from `first` to `last` be covered?
bool overlaps(const Reach& reach, std::int64_t first, std::int64_t last);

inline bool is_day(std::int64_t number) { return number > kLongAgo && number < kNeverEnds; }
inline base::Day to_day(std::int64_t number) {
  return base::Day{static_cast<std::int32_t>(number)};
}

}  // namespace avtal::answers::inner
