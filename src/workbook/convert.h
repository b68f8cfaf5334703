#pragma once
// Any file of tables as a dataset's file: a workbook of ours, or a register that nobody prepared.

#include <string>
#include <string_view>
#include <vector>

#include "tables/table.h"

namespace avtal::workbook {

struct Converted {
  std::string json;                       // empty when nothing can be used
  std::vector<tables::Remark> remarks;    // in the order of sheets and rows
  std::vector<model::LocalText> summary;  // of a register: what came of it, and what has no place
};

/// `name` is the file's, with its ending.
Converted convert(std::string_view bytes, const std::string& name);

/// What is to be told, a line each: "E" or "W", the sentence in Swedish, a tab, in English. A
/// remark begins with its sheet, row and column.
std::string told_lines(const Converted& converted);

}  // namespace avtal::workbook
