#pragma once
// The deadlines of the dataset for a calendar, counted from the day that is shown.

#include <string>

#include "export/citation.h"

namespace avtal::exporting {

std::string deadlines_ics(const Origin& origin);

}  // namespace avtal::exporting
