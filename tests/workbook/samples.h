#pragma once
// Datasets for the tests of workbooks, and when two files say the same.

#include <string>
#include <string_view>
#include <vector>

#include "support/dice.h"
#include "tables/table.h"
#include "workbook/json.h"

namespace avtal::test {

workbook::Json json_from(std::string_view bytes);

/// The file in the one form that stands for all that say the same: keys in order, nothing that is
/// the default.
std::string canonical(const workbook::Json& file);

/// A file with something in every kind of field, by what workbooks have columns for. Its ids lead
/// nowhere.
workbook::Json any_file(Dice& dice);

/// Through an .xlsx, or through a folder of CSV files.
std::vector<tables::Table> through_xlsx(const workbook::Json& file, base::Language language);
std::vector<tables::Table> through_csv(const workbook::Json& file, base::Language language);

/// "Perioder, rad 14, Slut: …", one on each line.
std::string lines_of(const std::vector<tables::Remark>& remarks);

}  // namespace avtal::test
