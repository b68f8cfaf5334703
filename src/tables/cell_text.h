#pragma once
// What a workbook keeps as a number, as people read it: numbers without what the machine's
// arithmetic left, days as days.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tables/table.h"

namespace avtal::tables {

/// How a number is shown, as far as it changes what it says.
enum class Look : std::uint8_t { number, day, month, year, time, day_and_time };

/// Of the number formats that workbooks have without writing them down.
Look look_of_format(int number);
/// Of a format's code: "yyyy-mm-dd", "[$-41D]d mmmm yyyy;@", "0.00 \"kr\"".
Look look_of_code(std::string_view code);

/// "629137.69999999995" as "629137.7", "1.5E+3" as "1500"; nothing when it is no number.
std::optional<std::string> plain_number(std::string_view raw);

/// The cell of a number that is shown so.
Cell number_cell(std::string_view raw, Look look, bool from_1904);

/// The number of a day, for dates that stand as dates; nothing for what has no such number.
std::optional<std::string> serial_number(std::string_view iso_day);

}  // namespace avtal::tables
