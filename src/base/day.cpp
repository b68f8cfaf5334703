// Days of the calendar.

#include <algorithm>
#include <cassert>
#include <chrono>

#include "base/date.h"
#include "base/date_parts.h"

namespace avtal::base {
namespace {

namespace chrono = std::chrono;

constexpr int kFirstYear = 0;
constexpr int kLastYear = 9999;

chrono::year_month_day to_chrono(Day day) {
  const Day within = std::clamp(day, kFirstDay, kLastDay);
  return chrono::sys_days{chrono::days{within.number}};
}

Day from_chrono(chrono::sys_days day) {
  return Day{static_cast<std::int32_t>(day.time_since_epoch().count())};
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void append_padded(std::string& text, int number, std::size_t width) {
  const std::string digits_of_number = std::to_string(number);
  text.append(width - std::min(width, digits_of_number.size()), '0');
  text += digits_of_number;
}

}  // namespace

Day last_day_of_month(int year, int month) {
  const chrono::month last_month{static_cast<unsigned>(month)};
  return from_chrono(chrono::year_month_day_last{chrono::year{year}, last_month / chrono::last});
}

std::optional<int> digits(std::string_view text) {
  if (text.empty() || !std::all_of(text.begin(), text.end(), is_digit)) return std::nullopt;
  int number = 0;
  for (const char c : text) number = number * 10 + (c - '0');
  return number;
}

std::optional<Day> day_from(YearMonthDay date) {
  if (date.year < kFirstYear || date.year > kLastYear) return std::nullopt;
  // Checked here, because chrono's month and day keep a single byte of what they are given.
  if (date.month < 1 || date.month > kMonthsPerYear) return std::nullopt;
  if (date.day < 1 || date.day > 31) return std::nullopt;
  const chrono::year_month_day candidate{chrono::year{date.year},
                                         chrono::month{static_cast<unsigned>(date.month)},
                                         chrono::day{static_cast<unsigned>(date.day)}};
  if (!candidate.ok()) return std::nullopt;
  return from_chrono(candidate);
}

Day day_of(int year, int month, int day) {
  const std::optional<Day> found = day_from({year, month, day});
  assert(found);
  return found.value_or(Day{});
}

YearMonthDay calendar(Day day) {
  const chrono::year_month_day date = to_chrono(day);
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

Day plus_days(Day day, int days) {
  const std::int64_t sum = std::int64_t{day.number} + days;
  const std::int64_t within =
      std::clamp(sum, std::int64_t{kFirstDay.number}, std::int64_t{kLastDay.number});
  return Day{static_cast<std::int32_t>(within)};
}

Day plus_months(Day day, int months) {
  const YearMonthDay from = calendar(day);
  const std::int64_t index = std::int64_t{from.year} * kMonthsPerYear + (from.month - 1) + months;
  if (index < kFirstYear * kMonthsPerYear) return kFirstDay;
  if (index >= (kLastYear + 1) * kMonthsPerYear) return kLastDay;
  const int year = static_cast<int>(index / kMonthsPerYear);
  const int month = static_cast<int>(index % kMonthsPerYear) + 1;
  const std::optional<Day> same_day = day_from({year, month, from.day});
  return same_day ? *same_day : last_day_of_month(year, month);
}

std::string iso_text(Day day) {
  const YearMonthDay date = calendar(day);
  std::string text;
  append_padded(text, date.year, 4);
  text += '-';
  append_padded(text, date.month, 2);
  text += '-';
  append_padded(text, date.day, 2);
  return text;
}

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const std::optional<int> year = digits(text.substr(0, 4));
  const std::optional<int> month = digits(text.substr(5, 2));
  const std::optional<int> day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return day_from({*year, *month, *day});
}

}  // namespace avtal::base
