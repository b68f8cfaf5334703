#pragma once
// The amounts and years of a supplier ledger, and how they and its rows are told.

#include <optional>
#include <string>
#include <vector>

#include "base/money.h"
#include "model/claim.h"
#include "tables/table.h"
#include "workbook/register.h"

namespace avtal::workbook {

struct LedgerAmount {
  base::Ore ore;         // hundredths of the currency
  std::string currency;  // empty when the cell does not say
};
/// Nothing when it cannot be read, or is more than a dataset can hold.
std::optional<LedgerAmount> ledger_amount(const tables::Cell& cell, const RegisterColumn& column);

/// "2023-08-30", "2023-08" or "2023" in the ways that people write them; nothing when it is no day,
/// could be two, or nobody is sure of it.
std::optional<std::string> ledger_day(const tables::Cell& cell, const RegisterColumn& column);

/// "1694000", "-12.50": as the file has it.
std::string amount_text(base::Ore ore);
/// "-12,50 kr".
model::LocalText money_text(base::Ore ore, const std::string& currency);
/// "rad 7", "3 rader: 2, 5–6", "412 rader, från rad 2 till rad 9817". The rows are in order;
/// without any it is empty.
model::LocalText rows_text(const std::vector<int>& rows);

}  // namespace avtal::workbook
