// Calendar arithmetic, checked against a calendar of its own: leap year rule and lengths of months.
#include <doctest/doctest.h>

#include <array>
#include <limits>
#include <optional>
#include <string>

#include "base/date.h"

namespace {

using namespace avtal::base;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int month_length(int year, int month) {
  constexpr std::array<int, 12> kLengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const int length = kLengths[static_cast<std::size_t>(month - 1)];
  return month == 2 && is_leap(year) ? length + 1 : length;
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string written(YearMonthDay date) {
  return std::to_string(date.year) + "-" + two_digits(date.month) + "-" + two_digits(date.day);
}

/// Calls `visit` for every date of 1900 to 2200, in order.
template <class Visit>
void for_each_date(Visit visit) {
  for (int year = kFirstYear; year <= kLastYear; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (int day = 1; day <= month_length(year, month); ++day)
        visit(YearMonthDay{year, month, day});
    }
  }
}

}  // namespace

TEST_CASE("date: known days have their known numbers") {
  CHECK(day_of(1970, 1, 1).number == 0);
  CHECK(day_of(1969, 12, 31).number == -1);
  CHECK(day_of(2000, 3, 1).number == 11017);
  CHECK(day_of(2023, 8, 30).number == 19599);
  CHECK(day_of(0, 1, 1) == kFirstDay);
  CHECK(day_of(9999, 12, 31) == kLastDay);
}

TEST_CASE("date: every day of 1900 to 2200 goes through number, calendar and text and back") {
  int number = day_of(kFirstYear, 1, 1).number;
  int days = 0;
  std::string first_bad;
  for_each_date([&](YearMonthDay date) {
    const std::optional<Day> day = day_from(date);
    const bool good = day && day->number == number && calendar(*day) == date &&
                      iso_text(*day) == written(date) && parse_day(written(date)) == day;
    if (!good && first_bad.empty()) first_bad = written(date);
    ++number;
    ++days;
  });
  CHECK(first_bad == "");
  CHECK(days == 109938);  // 301 years, 73 of them leap years
}

TEST_CASE("date: what is no date is nothing") {
  for (int year = kFirstYear; year <= kLastYear; ++year) {
    for (int month = 1; month <= 12; ++month) {
      CHECK_FALSE(day_from({year, month, 0}));
      CHECK_FALSE(day_from({year, month, month_length(year, month) + 1}));
    }
  }
  CHECK_FALSE(day_from({2022, 0, 1}));
  CHECK_FALSE(day_from({2022, 13, 1}));
  CHECK_FALSE(day_from({2022, -1, 1}));
  CHECK_FALSE(day_from({2022, 1, -1}));
  CHECK_FALSE(day_from({2022, 257, 1}));  // 1, were only a byte of it kept
  CHECK_FALSE(day_from({2022, 1, 257}));
  CHECK_FALSE(day_from({-1, 12, 31}));
  CHECK_FALSE(day_from({10000, 1, 1}));
  CHECK_FALSE(day_from({std::numeric_limits<int>::max(), 1, 1}));
}

TEST_CASE("date: parse_day reads year-month-day only") {
  CHECK(parse_day("2023-08-30") == day_of(2023, 8, 30));
  CHECK(parse_day("2024-02-29") == day_of(2024, 2, 29));
  CHECK(parse_day("0000-01-01") == kFirstDay);
  for (const char* text : {"",
                           "2023",
                           "2023-08",
                           "2023-8-30",
                           "2023-08-3",
                           "20230830",
                           "2023/08/30",
                           "2023-08/30",
                           "2023/08-30",
                           "2023-08-30 ",
                           " 2023-08-30",
                           "2023-08-30T",
                           "2023-02-29",
                           "2022-13-01",
                           "2022-02-30",
                           "2022-00-10",
                           "2022-01-00",
                           "-023-08-30",
                           "+023-08-30",
                           "2023--8-30",
                           "2023-08--3",
                           "20 3-08-30",
                           "2023-0a-30",
                           "２０23-08",
                           "2023-08-30\n"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_day(text));
  }
  CHECK_FALSE(parse_day(std::string_view("2023-08-3\0", 10)));
}

TEST_CASE("date: every month end, 36 months back to 36 months on") {
  std::string first_bad;
  for (int year = kFirstYear; year <= kLastYear; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (int months = -36; months <= 36; ++months) {
        const int index = year * 12 + month - 1 + months;
        const int to_year = index / 12;
        const int to_month = index % 12 + 1;
        const int from_length = month_length(year, month);
        const int to_length = month_length(to_year, to_month);
        const int to_day = from_length < to_length ? from_length : to_length;
        const Day from = day_of(year, month, from_length);
        const bool good = plus_months(from, months) == day_of(to_year, to_month, to_day);
        if (!good && first_bad.empty()) first_bad = iso_text(from) + " " + std::to_string(months);
      }
    }
  }
  CHECK(first_bad == "");
}

TEST_CASE("date: plus_months keeps the day of the month where there is one") {
  CHECK(iso_text(plus_months(day_of(2024, 1, 31), 1)) == "2024-02-29");
  CHECK(iso_text(plus_months(day_of(2023, 1, 31), 1)) == "2023-02-28");
  CHECK(iso_text(plus_months(day_of(2024, 2, 29), 12)) == "2025-02-28");
  CHECK(iso_text(plus_months(day_of(2024, 2, 29), 48)) == "2028-02-29");
  CHECK(iso_text(plus_months(day_of(2024, 2, 29), -24)) == "2022-02-28");
  CHECK(iso_text(plus_months(day_of(1900, 3, 29), -1)) == "1900-02-28");
  CHECK(iso_text(plus_months(day_of(2000, 3, 31), -1)) == "2000-02-29");
  CHECK(iso_text(plus_months(day_of(2024, 9, 30), -12)) == "2023-09-30");
  CHECK(iso_text(plus_months(day_of(2020, 12, 15), 1)) == "2021-01-15");
  CHECK(iso_text(plus_months(day_of(2021, 1, 15), -1)) == "2020-12-15");
  CHECK(plus_months(day_of(2021, 1, 15), 0) == day_of(2021, 1, 15));
}

TEST_CASE("date: plus_days goes a day at a time, both ways") {
  Day previous = day_of(kFirstYear, 1, 1);
  std::string first_bad;
  for_each_date([&](YearMonthDay date) {
    const Day day = day_of(date.year, date.month, date.day);
    const bool is_first = day == day_of(kFirstYear, 1, 1);
    const bool good = is_first || (plus_days(previous, 1) == day && plus_days(day, -1) == previous);
    if (!good && first_bad.empty()) first_bad = written(date);
    previous = day;
  });
  CHECK(first_bad == "");
  CHECK(plus_days(day_of(2020, 1, 1), 366) == day_of(2021, 1, 1));
}

TEST_CASE("date: arithmetic stops at the ends of the calendar") {
  constexpr int kMost = std::numeric_limits<int>::max();
  constexpr int kLeast = std::numeric_limits<int>::min();
  CHECK(plus_days(day_of(2020, 1, 1), kMost) == kLastDay);
  CHECK(plus_days(day_of(2020, 1, 1), kLeast) == kFirstDay);
  CHECK(plus_days(Day{kMost}, kMost) == kLastDay);
  CHECK(plus_months(day_of(2020, 1, 1), kMost) == kLastDay);
  CHECK(plus_months(day_of(2020, 1, 1), kLeast) == kFirstDay);
  CHECK(plus_months(day_of(9999, 11, 30), 1) == day_of(9999, 12, 30));
  CHECK(plus_months(day_of(9999, 12, 30), 1) == kLastDay);
  CHECK(plus_months(day_of(0, 1, 31), -1) == kFirstDay);
  CHECK(iso_text(Day{kMost}) == "9999-12-31");
  CHECK(iso_text(Day{kLeast}) == "0000-01-01");
  CHECK(iso_text(kFirstDay) == "0000-01-01");
}
