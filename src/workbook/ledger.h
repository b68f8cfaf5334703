#pragma once
// A supplier ledger, a row a payment, as what was paid: for each payer, payee, agreement and
// currency a flow of money whose outcomes are the sums of the years. What was agreed it does not
// tell.

#include "tables/table.h"
#include "workbook/register.h"

namespace avtal::workbook {

/// Credits are subtracted. A row whose amount or year cannot be read is in no sum, and is told of.
RegisterRead import_ledger(const tables::Table& table, const Mapping& mapping);

}  // namespace avtal::workbook
