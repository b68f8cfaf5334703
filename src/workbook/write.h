#pragma once
// A dataset's file as the sheets of a workbook.

#include <string>
#include <vector>

#include "tables/xlsx.h"
#include "workbook/json.h"
#include "workbook/plan.h"

namespace avtal::workbook {

struct Written {
  std::vector<tables::Sheet> sheets;
  std::vector<std::string> no_place;  // JSON Pointers of what no column is for
};

struct WriteOptions {
  Language language = Language::sv;
  /// With the sheets and columns that are empty too, for whoever is to fill them in.
  bool all_columns = false;
};

Written to_sheets(const Json& whole, const WriteOptions& options);

/// A small invented dataset: one row on each sheet that is to be filled in.
const Json& example();

}  // namespace avtal::workbook
