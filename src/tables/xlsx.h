#pragma once
// Workbooks (.xlsx): the cells of their sheets in, sheets that help whoever fills them in out.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "tables/table.h"

namespace avtal::tables {

/// Formulas give the value that was worked out when the file was saved. Refused with a sentence:
/// old .xls, encrypted files, macros, values out of other files, and what unpacks to too much.
Read read_xlsx(std::string_view bytes, const Limits& limits = {});

struct SheetColumn {
  int width = 14;       // in characters
  std::string comment;  // on its head
  std::string choices;  // where the choices stand: "Listor!$A$2:$A$6"; empty: anything
  bool is_text = true;  // what is typed stays as it is typed: "2019-12" becomes no day
};

struct Sheet {
  Table table;  // row 1 has the heads
  std::vector<SheetColumn> columns;
};

/// Heads are bold and stay when one scrolls. The same sheets give the same bytes.
std::string write_xlsx(const std::vector<Sheet>& sheets);

/// The cells of a column from row 2 on, as a formula names them: 'Så här'!$A$2:$A$2000.
std::string range_of_column(std::string_view sheet, std::size_t column);

/// Any of the formats, by what the bytes are.
Read read_tables(std::string_view bytes, std::string_view name, const Limits& limits = {});

}  // namespace avtal::tables
