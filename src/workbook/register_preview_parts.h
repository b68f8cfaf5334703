#pragma once
// Parts of a preview: who is spelt in several ways, and how many agreements are in force when.

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "tables/table.h"
#include "workbook/register.h"
#include "workbook/register_preview.h"

namespace avtal::workbook {

/// What may stand between several suppliers in one cell.
inline constexpr std::array<std::string_view, 4> kBetweenSuppliers = {",", ";", " / ", "|"};

/// Fills `groups`, `spellings` and `bodies`.
void find_groups(const tables::Table& table, const std::vector<std::size_t>& rows,
                 const Mapping& mapping, RegisterPreview& preview);
/// Fills `strips` and their years.
void find_strips(const tables::Table& table, const std::vector<std::size_t>& rows,
                 const Mapping& mapping, RegisterPreview& preview);

}  // namespace avtal::workbook
