#pragma once
// Days that a text means, and what in the dataset has to do with them.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers {

/// A day, a month or a year; both ends inclusive.
struct DaysMeant {
  base::Day first;
  base::Day last;
  base::Precision precision = base::Precision::day;
};

/// «2024-10-01», «1 oktober 2024», «1 okt 2024», «1/10 2024», «October 1, 2024», «2024-10»,
/// «oktober 2024», «2024». Nothing for what is no date, or has no year.
std::optional<DaysMeant> days_meant(std::string_view text);
/// As the page and the documents write it: "2024-10-01", "2024-10", "2024".
std::string written_form(const DaysMeant& when);

/// What a record has to do with a date.
enum class DateFact : std::uint8_t {
  written,       // of a document
  happens,       // of an event, a handover or a change
  takes_effect,  // of a decision
  begins,        // of a term, or of money without agreement
  ends,          // likewise
  notice,        // the last day to give notice
  gap,           // of a question: no document says
  concerned,     // of any other question
};

/// As exactly as it is known: all days that the date can mean.
struct DatedFact {
  base::Day first;
  base::Day last;
  model::RecordRef record;
  DateFact fact = DateFact::written;
  model::Status status = model::Status::stated;  // of the claim
};

namespace inner {
/// Of the whole dataset, by first and last day.
std::vector<DatedFact> dated_facts(const model::Dataset& dataset);
/// How well the fact answers who asks for the days; 0 for not at all.
int date_score(const DatedFact& fact, const DaysMeant& when);
/// The longest stretch that is found by a day within it.
inline constexpr int kLongestAround = 92;
}  // namespace inner

}  // namespace avtal::answers
