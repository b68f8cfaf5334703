#pragma once
// The table of money: a row a flow. Internal to the export room.

#include "export/tables.h"

namespace avtal::exporting {

/// Whether an amount is in the sum of some year is told beside it.
Table money_table(const TableRequest& request);

}  // namespace avtal::exporting
