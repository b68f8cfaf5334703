#pragma once
// Days to remember as an iCalendar file (RFC 5545), for anybody's calendar.

#include <string>
#include <vector>

#include "base/date.h"

namespace avtal::exporting {

struct CalendarEvent {
  std::string uid;  // the same for the same matter in every export, whatever day it has
  base::Day day;
  std::string summary;
  std::string description;
  std::string url;         // may be empty
  bool tentative = false;  // only proposed
};

struct Calendar {
  std::string name;
  base::Day stamp;  // day of the dataset: without a clock, the same data gives the same bytes
  std::vector<CalendarEvent> events;
};

std::string to_ics(const Calendar& calendar);

}  // namespace avtal::exporting
