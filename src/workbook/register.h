#pragma once
// A register that nobody prepared: any table of contracts as a dataset. What its columns are is
// guessed from their heads and their values, and can be said instead.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/claim.h"
#include "tables/table.h"
#include "workbook/read.h"

namespace avtal::workbook {

enum class Meaning : std::uint8_t {
  nothing,      // has no place: kept as a remark on its agreement
  left_out,     // not read: names of people and how to reach them
  number,       // tells agreements apart
  case_number,  // diarienummer
  title,
  supplier,
  buyer,
  category,
  start,
  end,
  awarded,  // the day of the decision
  amount,
  currency,
  notice,
  // Of a supplier ledger, a row a payment:
  paid,
  paid_on,
  unit,             // the part of the buyer that paid
  buyer_number,     // organisation numbers
  supplier_number,  // of a sole trader that of a person
  count,
};

/// Words of the file that says what columns are.
std::string_view word_of(Meaning meaning);

enum class DayOrder : std::uint8_t { unknown, day_first, month_first };
enum class DecimalSign : std::uint8_t { unknown, comma, point };

struct RegisterColumn {
  std::string head;
  Meaning meaning = Meaning::nothing;
  DayOrder order = DayOrder::unknown;
  DecimalSign decimal = DecimalSign::unknown;
  int times = 1;  // 1000 where the head says tkr
  friend bool operator==(const RegisterColumn&, const RegisterColumn&) = default;
};

/// How a register is read. It can be saved and used again for the next one of its kind.
struct Mapping {
  std::vector<RegisterColumn> columns;
  std::string title;      // of the dataset
  std::string publisher;  // empty: the buyer that most rows name
  std::string issued;     // empty: the newest day in the register
  std::string currency;   // empty: what the cells say, else not told
  std::string split;      // what stands between several suppliers in one cell; empty: they are one
  std::vector<std::string> apart;  // bodies whose spellings are not merged, by body_key
  bool start_from_award =
      true;  // assume that an agreement without a start starts when it is awarded
  friend bool operator==(const Mapping&, const Mapping&) = default;
};

/// Is each row a payment, not an agreement?
bool is_ledger(const Mapping& mapping);

/// Where the heads stand, and what the columns under them are. A table with the heads of the
/// national specification of supplier ledgers (leverantörsreskontra 1.1) is read as one.
Mapping guessed(const tables::Table& table);

/// The same with another meaning of a column, whose values tell how they are written. A meaning has
/// one column: the one that had it is kept as a remark.
Mapping with_meaning(const tables::Table& table, Mapping mapping, std::size_t column,
                     Meaning meaning);

std::string mapping_text(const Mapping& mapping);
/// The columns that the text tells of, put over those that are guessed. Nothing when it is no such
/// file.
std::optional<Mapping> mapping_with(const Mapping& guess, std::string_view json);

struct RegisterRead {
  Imported imported;
  /// What came of it, in sentences: how many agreements, what has no place, what was left out.
  std::vector<model::LocalText> summary;
};
RegisterRead import_register(const tables::Table& table, const Mapping& mapping);

}  // namespace avtal::workbook
