#pragma once
// The deadlines of the dataset for a calendar, counted from the day that is shown.

#include <string>

#include "export/citation.h"

namespace avtal::exporting {

std::string deadlines_ics(const Origin& origin);
/// The next day of each agreement on the watch list that the view shows; those that are not certain
/// say so.
std::string watch_ics(const Origin& origin);

}  // namespace avtal::exporting
