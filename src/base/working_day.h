#pragma once
// Days on which Swedish offices are closed.

#include <cstdint>

#include "base/date.h"

namespace avtal::base {

enum class DayKind : std::uint8_t { working, saturday, sunday, holiday };

/// Holidays are the public ones, and the eves of Midsummer, Christmas and New Year, which the law
/// counts with them (lag 1930:173).
DayKind kind_of(Day day);
/// The day itself when it is a working day, else the last one before it.
Day working_day_at_latest(Day day);

}  // namespace avtal::base
