#pragma once
// The watch list as a table, one line an agreement.

#include "export/tables.h"

namespace avtal::exporting {

Table watch_table(const TableRequest& request);

}  // namespace avtal::exporting
