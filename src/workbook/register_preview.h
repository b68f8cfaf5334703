#pragma once
// What would come of a register as its columns are read now: how much of each column can be read,
// what somebody should decide, which bodies are spelt in several ways, and how many agreements get
// what. Made anew after every choice; no dataset is made for it.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "tables/table.h"
#include "workbook/register.h"

namespace avtal::workbook {

/// Of a register with more rows than these only the first are looked at.
inline constexpr std::size_t kRowsLookedThrough = 20'000;
inline constexpr std::size_t kRowsOfLargeOnes = 5'000;

/// How a cell reads as what its column means.
enum class CellReading : std::uint8_t {
  empty,
  read,
  by_choice,  // read so because somebody, or the rest of its column, says so
  silent,     // it says that nothing is said: «se bilaga», 0 kr
  cannot,     // cannot be read so
  aside,      // is kept as it stands, or not read
};
CellReading reading_of(const tables::Cell& cell, const RegisterColumn& column);

/// What tells that a column means what it is read as.
enum class Proof : std::uint8_t {
  values,  // they can be read so
  head,    // it says so; the values could be anything
  choice,  // likewise, and somebody has chosen it
  kept,    // has no place
  people,  // is not read
};

struct ColumnPreview {
  Proof proof = Proof::kept;
  int filled = 0;
  int readable = 0;
  int cannot = 0;
  /// Of the cells that are filled in, in whole percent, never rounded up.
  int percent() const { return filled == 0 ? 100 : readable * 100 / filled; }
};

enum class MatterKind : std::uint8_t {
  unreadable,  // cells of a column
  day_order,   // days that could be two
  currency,    // amounts without any
  several,     // cells that may hold several suppliers
  own_unit,    // amounts that say another unit than their column
  silent,      // cells that say that nothing is said
  assumed,     // starts: the day of award
  personal,    // cells with personal identity numbers
  unit,        // in what the amounts are counted
  zero,        // amounts that are 0
  nobody,      // rows without supplier
  no_place,    // a column
  people,      // a column
};

/// One thing to decide, or to know.
struct Matter {
  MatterKind kind;
  std::size_t column = 0;
  int count = 0;
  std::string example = {};             // of the first
  std::vector<std::size_t> rows = {};   // of the table, the first hundred
  int day_first = 0;                    // cells of the column that only can have the day first
  int month_first = 0;                  // or the month
  std::vector<std::string> parts = {};  // what stands between several suppliers
};

/// A body that is spelt in several ways.
struct MergeGroup {
  std::string key;  // of `Mapping::apart`
  bool merged = true;
  int rows = 0;
  struct Spelling {
    std::string name;
    int rows = 0;
  };
  std::vector<Spelling> spellings;  // that of the body first, then by rows
};

/// Agreements in force by quarter.
struct Strip {
  std::string name;  // of the buyer; empty: all others, or those without
  int agreements = 0;
  bool is_rest = false;
  std::vector<int> certain;
  std::vector<int> perhaps;  // whose start or end is not known
};

struct RegisterPreview {
  int rows = 0;      // agreements that were looked at
  int all_rows = 0;  // of the whole register
  std::vector<ColumnPreview> columns;
  std::vector<std::size_t> samples;  // rows of the table: the first four, and one of each matter
  std::vector<Matter> matters;       // what has to be decided first
  std::vector<MergeGroup> groups;    // the largest first
  int spellings = 0;
  int bodies = 0;  // after merging
  int with_start = 0;
  int without_start = 0;
  int without_end = 0;
  int unread_ends = 0;
  int without_amount = 0;
  // Of a supplier ledger, whose rows are no agreements:
  bool of_payments = false;
  int summed = 0;       // rows with an amount and a day
  int without_day = 0;  // rows with an amount alone
  int first_year = 0;   // of the strips; 0: no day is known
  int last_year = 0;
  std::vector<Strip> strips;  // the largest first, a dozen at most
  bool partial() const { return rows < all_rows; }
};

RegisterPreview preview_of(const tables::Table& table, const Mapping& mapping);

}  // namespace avtal::workbook
