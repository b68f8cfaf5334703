#pragma once
// The cells of a register by what their columns mean, and the claims that are made of them.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "tables/table.h"
#include "workbook/json.h"
#include "workbook/register.h"

namespace avtal::workbook {

/// The id of the document that the register becomes.
inline constexpr std::string_view kRegisterDocument = "register";

/// The row as a source.
Json source_of(const tables::Row& row);

class RegisterCells {
 public:
  explicit RegisterCells(const Mapping& mapping) : mapping_(mapping) {}

  /// The first column that means it; one beyond the last when there is none.
  std::size_t column_of(Meaning meaning) const;
  bool has(Meaning meaning) const { return column_of(meaning) < mapping_.columns.size(); }
  /// Tidied; empty when there is no such column or its formula has no value.
  std::string text(const tables::Row& row, Meaning meaning) const;
  CellPlace place(const tables::Row& row, Meaning meaning) const;
  /// A claim that the register states, with the row as its source.
  Json stated(const tables::Row& row, Meaning meaning, Json value) const;
  Json stated(const tables::Row& row, Meaning meaning, std::string value) const;
  /// The names in the supplier's cell that name somebody, and no person by number.
  std::vector<std::string> suppliers(const tables::Row& row) const;

 private:
  const Mapping& mapping_;
};

}  // namespace avtal::workbook
