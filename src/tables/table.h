#pragma once
// A table as people have it: sheets of rows of cells, each with the place that it was read from.
// What a cell says is kept as text; what it means is for others to decide.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/claim.h"
#include "model/said.h"

namespace avtal::tables {

enum class CellKind : std::uint8_t {
  text,
  number,  // "1694000.5": digits, perhaps with a minus and a point
  date,    // "2023-08-30", "2023-08", "2023" or "2023-08-30T12:30:00": as exact as it is shown
  truth,   // "true" or "false"
  fault,   // "#REF!"; empty where a formula has not been worked out
};

struct Cell {
  std::string text;
  CellKind kind = CellKind::text;
  bool empty() const { return text.empty() && kind != CellKind::fault; }
  friend bool operator==(const Cell&, const Cell&) = default;
};

struct Row {
  int number = 0;  // as the spreadsheet counts, from 1
  std::vector<Cell> cells;
  /// An empty cell beyond the last one.
  const Cell& at(std::size_t column) const;
  bool empty() const;
};

struct Table {
  std::string name;  // of the sheet, or of the file
  std::vector<Row> rows;
};

/// "A" for 0, "AA" for 26.
std::string column_letters(std::size_t column);

/// What is to be told about a file of tables.
struct Remark {
  std::string table;  // empty: about the file
  int row = 0;        // 0: about the table
  std::string column;
  model::LocalText message;
  model::LocalText mend;
  bool is_error = true;  // else everything was read, and this is good to know
};

struct Read {
  std::vector<Table> tables;
  std::vector<Remark> remarks;
  bool refused = false;  // nothing was read, and the first remark says why
};

/// What a file may hold, so that no file makes the page run out of memory.
struct Limits {
  std::size_t bytes = std::size_t{256} << 20;  // of the file, and of it unpacked
  std::size_t cells = 5'000'000;
  std::size_t columns = 16'384;
  std::size_t rows = 1'048'576;
};

using model::said;

}  // namespace avtal::tables
