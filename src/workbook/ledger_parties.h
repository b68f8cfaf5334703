#pragma once
// Who pays and who is paid in the rows of a supplier ledger. Bodies are one when they have the same
// number, or none and the same name to the letter: nothing is merged by a guess.

#include <cstddef>
#include <optional>
#include <string>

#include "tables/table.h"
#include "workbook/register.h"
#include "workbook/register_bodies.h"
#include "workbook/register_cells.h"

namespace avtal::workbook {

class LedgerParties {
 public:
  explicit LedgerParties(const Mapping& mapping) : cells_(mapping) {}

  struct Of {
    std::optional<std::size_t> buyer;
    std::optional<std::size_t> payer;  // the buyer, or the part of it that the row names
    std::optional<std::size_t> payee;
  };
  /// Indexes of `bodies`. Each row is to be asked about once.
  Of of(const tables::Row& row);

  RegisterBodies bodies;
  int personal = 0;       // cells with a personal identity number, which is not kept
  int other_numbers = 0;  // rows whose supplier has a number that is none of an organisation

 private:
  std::optional<std::size_t> body_of(const tables::Row& row, Meaning name, Meaning number);

  RegisterCells cells_;
};

}  // namespace avtal::workbook
