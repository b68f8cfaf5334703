#pragma once
// The sheets of a workbook as a dataset's file, with everything that is wrong told by sheet, row
// and column.

#include <optional>
#include <string>
#include <vector>

#include "model/dataset.h"
#include "tables/table.h"
#include "workbook/json.h"

namespace avtal::workbook {

/// Is it a workbook of ours, by the names of its sheets and their heads?
bool is_workbook(const std::vector<tables::Table>& sheets);

struct Assembled {
  Json whole;
  std::vector<tables::Remark> remarks;
};
/// The values as they stand; only what has no place in a file is told of.
Assembled assembled(const std::vector<tables::Table>& sheets);

struct Imported {
  std::string json;                       // the file; what is faulty stands there as it was given
  std::optional<model::Dataset> dataset;  // the sound part
  std::vector<tables::Remark> remarks;    // in the order of sheets and rows
  bool has_errors() const;
};
Imported import_workbook(const std::vector<tables::Table>& sheets);

}  // namespace avtal::workbook
