#pragma once
// What is told of a register that was read: what could not be, and what came of the rest.

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "base/money.h"
#include "model/claim.h"
#include "tables/table.h"
#include "workbook/register.h"
#include "workbook/register_bodies.h"

namespace avtal::workbook {

/// What could not be read of a column.
struct Unread {
  int count = 0;
  int filled = 0;
  int first_row = 0;
  std::string first_text;
};

/// Amounts by their currency, each in hundredths.
class CurrencySums {
 public:
  /// The callers see to it that all of them fit.
  void add(const std::string& currency, base::Ore ore) { all_[currency].value += ore.value; }
  const std::map<std::string, base::Ore>& all() const { return all_; }

 private:
  std::map<std::string, base::Ore> all_;
};

/// Rows of a supplier ledger that are in no sum, for one reason.
struct LedgerGap {
  std::vector<int> rows;  // as the spreadsheet counts
  std::string example;    // what stands in the first of them
  CurrencySums sums;      // of their amounts, where those can be read
};

/// What is noted while a supplier ledger is read.
struct LedgerNotes {
  LedgerGap no_amount;
  LedgerGap bad_amount;
  LedgerGap no_day;
  LedgerGap bad_day;
  base::Ore size;     // of all amounts that can be read, without their signs: no sum is larger
  CurrencySums paid;  // of what came into outcomes
  int summed = 0;     // rows
  int without_currency = 0;
  int other_numbers = 0;  // rows whose supplier has a number that is none of an organisation
};

/// What is noted while the rows are read. The maps are by column.
struct RegisterNotes {
  std::map<std::size_t, Unread> unread;
  std::map<std::size_t, int> kept;
  std::map<std::size_t, int> left_out;
  std::string newest;  // day, ISO; empty when no day is read
  int assumed = 0;     // starts
  int undated = 0;
  int nobody = 0;
  int several = 0;
  int zeros = 0;
  int silent = 0;  // amounts
  int without_currency = 0;
  int personal = 0;
  LedgerNotes ledger;
};

/// What has no place in the row, kept as it is written: "Handläggare: …; Anmärkning: …". What is
/// kept and what is left out is noted.
std::string kept_of(const tables::Row& row, const Mapping& mapping, RegisterNotes& notes);

/// The newest day that was read, or a day that can be seen to be none.
std::string newest_day(const RegisterNotes& notes);

/// A remark for each column with cells that could not be read.
void tell_unread(const tables::Table& table, const Mapping& mapping, const RegisterNotes& notes,
                 std::vector<tables::Remark>& remarks);
/// What came of it, in sentences.
std::vector<model::LocalText> summary_of(const tables::Table& table, const Mapping& mapping,
                                         const RegisterNotes& notes, const RegisterBodies& bodies);

}  // namespace avtal::workbook
