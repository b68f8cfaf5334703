#pragma once
// What days and dates are made of. Internal to the files of dates.

#include <optional>
#include <string_view>

#include "base/date.h"

namespace avtal::base {

inline constexpr int kMonthsPerYear = 12;

/// `month` 1 to 12.
Day last_day_of_month(int year, int month);
/// The number that `text` is when it is nothing but ASCII digits, few enough for an int.
std::optional<int> digits(std::string_view text);
/// yes or no when every reading of two dates or none says so, else maybe.
Answer answer(bool every_reading, bool no_reading);

}  // namespace avtal::base
