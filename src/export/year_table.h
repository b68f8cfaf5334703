#pragma once
// The table of a year's flows as the page shows it, for spreadsheets and programs.

#include "export/csv.h"
#include "prepared/prepared.h"
#include "state/view_state.h"

namespace avtal::exporting {

/// The rows that the view shows, in its order, prices and assumptions. An amount is a number in
/// kronor to the öre, empty where nobody states one; beside it stands how the page words it.
Table year_table(const scene::Prepared& prepared, const state::ViewState& view);

}  // namespace avtal::exporting
