#include "base/working_day.h"

#include <algorithm>
#include <array>
#include <utility>

namespace avtal::base {
namespace {

constexpr int kDaysInWeek = 7;

/// 0 Monday … 6 Sunday. 1970-01-01 was a Thursday.
int weekday(Day day) {
  constexpr int kThursday = 3;
  return ((day.number + kThursday) % kDaysInWeek + kDaysInWeek) % kDaysInWeek;
}

/// Easter Sunday of the Gregorian calendar (the algorithm that Butcher published).
Day easter(int year) {
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int month = (h + l - 7 * m + 114) / 31;
  return day_of(year, month, (h + l - 7 * m + 114) % 31 + 1);
}

bool is_holiday(Day day) {
  constexpr std::array<std::pair<int, int>, 8> kFixed = {
      {{1, 1}, {1, 6}, {5, 1}, {6, 6}, {12, 24}, {12, 25}, {12, 26}, {12, 31}}};
  constexpr std::array<int, 3> kAfterEaster = {-2, 1, 39};  // Good Friday, Monday, Ascension
  const YearMonthDay date = calendar(day);
  const auto is_it = [&](const auto& fixed) {
    return fixed.first == date.month && fixed.second == date.day;
  };
  if (std::any_of(kFixed.begin(), kFixed.end(), is_it)) return true;
  const int since_easter = day.number - easter(date.year).number;
  if (std::find(kAfterEaster.begin(), kAfterEaster.end(), since_easter) != kAfterEaster.end()) {
    return true;
  }
  constexpr int kFriday = 4;
  const bool midsummer_eve =
      date.month == 6 && date.day >= 19 && date.day <= 25 && weekday(day) == kFriday;
  return midsummer_eve;
}

}  // namespace

DayKind kind_of(Day day) {
  const int number = weekday(day);
  if (number == kDaysInWeek - 1) return DayKind::sunday;
  if (number == kDaysInWeek - 2) return DayKind::saturday;
  return is_holiday(day) ? DayKind::holiday : DayKind::working;
}

Day working_day_at_latest(Day day) {
  while (kind_of(day) != DayKind::working && day > kFirstDay) day = plus_days(day, -1);
  return day;
}

}  // namespace avtal::base
