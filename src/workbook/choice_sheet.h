#pragma once
// What cells may be chosen from, gathered on a sheet of its own.

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "tables/xlsx.h"
#include "workbook/plan.h"

namespace avtal::workbook {

/// Each vocabulary has a column, in the order that they are first asked for.
class ChoiceSheet {
 public:
  explicit ChoiceSheet(Language language) : language_(language) {}

  /// "Sheet!$A$2:$A$6": where the words stand. Puts them there when they do not yet.
  std::string range(const Vocabulary& words);
  std::string yes_or_no();

  tables::Sheet sheet() const;

 private:
  std::string range(std::size_t column) const;

  Language language_;
  std::map<const Vocabulary*, std::size_t> places_;
  std::optional<std::size_t> yes_or_no_;
  std::vector<std::vector<std::string>> lists_;
};

/// The range that a cell of the column may be chosen from: a column of this sheet, or the ids on
/// another. Empty where any value may stand.
std::string choices_for(const SheetPlan& plan, const Column& column, ChoiceSheet& choices,
                        Language language);

}  // namespace avtal::workbook
