#pragma once
// Any file of tables as a dataset's file: a workbook of ours, or a register that nobody prepared.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tables/table.h"
#include "workbook/register.h"

namespace avtal::workbook {

struct Converted {
  std::string json;                       // empty when nothing can be used
  std::vector<tables::Remark> remarks;    // in the order of sheets and rows
  std::vector<model::LocalText> summary;  // of a register: how many agreements it has
};

struct Opened {
  Converted made;                          // a workbook of ours; with no JSON nothing can be used
  std::optional<tables::Table> register_;  // or a register, of which only remarks are told yet
};
/// `name` is the file's, with its ending.
Opened open_tables(std::string_view bytes, const std::string& name);

/// A register read as somebody has chosen, after the remarks that its file got.
Converted convert(const tables::Table& table, const Mapping& mapping, Converted made);

/// What is to be told, a line each: "E" or "W", the sentence in Swedish, a tab, in English. A
/// remark begins with its sheet, row and column.
std::string told_lines(const Converted& converted);

}  // namespace avtal::workbook
