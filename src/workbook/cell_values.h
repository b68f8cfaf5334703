#pragma once
// What a cell says as a value of the file, and the other way round: words, numbers, dates.

#include <optional>
#include <string>
#include <string_view>

#include "tables/table.h"
#include "workbook/cell_places.h"
#include "workbook/json.h"
#include "workbook/plan.h"

namespace avtal::workbook {

/// In the key column: the row goes on with the record above it.
inline constexpr std::string_view kContinues = "+";
/// Instead of a value: somebody looked, and no document says.
inline constexpr std::string_view kUnknownSign = "?";

/// "1 694 000,50 kr" as "1694000.50", "1694000" as it is; nothing when it is no amount, or one that
/// could be read in two ways ("1.240").
std::optional<std::string> amount_of(std::string_view text);

/// The cell for a value (not for texts in two languages, which have a cell for each).
tables::Cell cell_of(const Json& value, const Part& part, const DocumentNames& documents,
                     Language language);
/// The value of a cell that is not empty.
Json value_of(const tables::Cell& cell, const Part& part, const DocumentNames& documents,
              CellPlace from);

}  // namespace avtal::workbook
