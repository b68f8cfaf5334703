#include "base/working_day.h"

#include <doctest/doctest.h>

using namespace avtal::base;

TEST_CASE("working days: Saturdays, Sundays, holidays and the eves that count with them") {
  struct Row {
    const char* day;
    DayKind kind;
    const char* at_latest;
  };
  const Row table[] = {
      {"2023-12-31", DayKind::sunday, "2023-12-29"},
      {"2023-08-30", DayKind::working, "2023-08-30"},
      {"2024-03-29", DayKind::holiday, "2024-03-28"},  // Good Friday
      {"2024-04-01", DayKind::holiday, "2024-03-28"},  // Easter Monday
      {"2024-05-09", DayKind::holiday, "2024-05-08"},  // Ascension
      {"2024-06-06", DayKind::holiday, "2024-06-05"},
      {"2024-06-21", DayKind::holiday, "2024-06-20"},
      {"2024-06-22", DayKind::saturday, "2024-06-20"},
      {"2025-01-06", DayKind::holiday, "2025-01-03"},
      {"2026-01-01", DayKind::holiday, "2025-12-30"},
      {"2000-04-24", DayKind::holiday, "2000-04-20"},
      {"1970-01-01", DayKind::holiday, "1969-12-30"},
  };
  for (const Row& row : table) {
    CAPTURE(row.day);
    const Day day = *parse_day(row.day);
    CHECK(kind_of(day) == row.kind);
    CHECK(iso_text(working_day_at_latest(day)) == row.at_latest);
  }
}

TEST_CASE("working days: never later, never more than five days before, and a working day") {
  for (int number = 0; number < 40000; ++number) {
    const Day day{number};
    const Day latest = working_day_at_latest(day);
    REQUIRE(latest <= day);
    REQUIRE(day.number - latest.number <= 5);
    REQUIRE(kind_of(latest) == DayKind::working);
  }
}
