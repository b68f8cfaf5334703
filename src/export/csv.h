#pragma once
// A table as a CSV file in two flavours: one that a Swedish Excel opens with a double click, and
// one for programs.

#include <string>
#include <vector>

#include "document/command.h"

namespace avtal::exporting {

struct Column {
  std::string key;   // for programs, the same in every language: "start_status"
  std::string name;  // for people
};

struct Cell {
  std::string text;     // numbers: digits with a decimal point, perhaps a minus before them
  bool number = false;  // nothing that is not known is a number
};

struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
};

using document::CsvFlavour;

/// Lines end in CR LF. A text that a spreadsheet would run as a formula, or make a day of, gets an
/// apostrophe before it.
std::string to_csv(const Table& table, CsvFlavour flavour);

}  // namespace avtal::exporting
