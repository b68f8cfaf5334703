#include "tables/cell_text.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "base/date.h"

namespace avtal::tables {
namespace {

constexpr double kMostWhole = 1e15;
constexpr double kSecondsADay = 86400;
// The day that Excel believes in after 28 February 1900; days before it are numbered one too high.
constexpr double kNoSuchDay = 60;

std::optional<double> value_of(std::string_view raw) {
  const std::string text(raw);
  if (text.empty()) return std::nullopt;
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  if (end != text.c_str() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::string printed(double value) {
  std::array<char, 40> buffer{};
  if (std::fabs(value) < kMostWhole && value == std::floor(value)) {
    std::snprintf(buffer.data(), buffer.size(), "%lld", static_cast<long long>(value));
    return buffer.data();
  }
  std::snprintf(buffer.data(), buffer.size(), "%.15g", value);
  std::string shortest = buffer.data();
  if (shortest.find('e') == std::string::npos) return shortest;
  std::array<char, 400> wide{};
  std::snprintf(wide.data(), wide.size(), "%.*f", std::fabs(value) < 1 ? 15 : 0, value);
  std::string text = wide.data();
  if (text.find('.') != std::string::npos) {
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
  }
  return text;
}

std::string two_digits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string clock_text(int seconds) {
  std::string text = two_digits(seconds / 3600) + ":" + two_digits(seconds / 60 % 60);
  if (seconds % 60 != 0) text += ":" + two_digits(seconds % 60);
  return text;
}

bool is_letter(char c, char lower) { return c == lower || c == lower - 'a' + 'A'; }

}  // namespace

Look look_of_format(int number) {
  switch (number) {
    case 17:
      return Look::month;
    case 18:
    case 19:
    case 20:
    case 21:
    case 45:
    case 46:
    case 47:
      return Look::time;
    case 22:
      return Look::day_and_time;
    default:
      break;
  }
  const bool day = (number >= 14 && number <= 16) || (number >= 27 && number <= 36) ||
                   (number >= 50 && number <= 58);
  return day ? Look::day : Look::number;
}

Look look_of_code(std::string_view code) {
  bool day = false;
  bool month = false;
  bool year = false;
  bool time = false;
  for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    const char c = code[i];
    if (c == '"' || c == '[') {
      const std::size_t end = code.find(c == '"' ? '"' : ']', i + 1);
      if (end == std::string_view::npos) break;
      // "[h]" counts hours beyond a day.
      if (c == '[' && end == i + 2 && is_letter(code[i + 1], 'h')) time = true;
      i = end;
      continue;
    }
    if (c == '\\' || c == '_' || c == '*') {
      ++i;
      continue;
    }
    // "E" as in 0.00E+00, and "General", are numbers.
    if (code.substr(i, 7) == "General" || code.substr(i, 8) == "Standard") return Look::number;
    day = day || is_letter(c, 'd');
    month = month || is_letter(c, 'm');
    year = year || is_letter(c, 'y');
    time = time || is_letter(c, 'h') || is_letter(c, 's');
  }
  if (day && time) return Look::day_and_time;
  if (time) return Look::time;
  if (day) return Look::day;
  if (month) return Look::month;
  return year ? Look::year : Look::number;
}

std::optional<std::string> plain_number(std::string_view raw) {
  const std::optional<double> value = value_of(raw);
  if (!value) return std::nullopt;
  return printed(*value);
}

Cell number_cell(std::string_view raw, Look look, bool from_1904) {
  const std::optional<double> value = value_of(raw);
  if (!value) return {std::string(raw), CellKind::text};
  Cell plain{printed(*value), CellKind::number};
  if (look == Look::number || *value < 0) return plain;
  double whole = std::floor(*value);
  auto seconds = static_cast<int>(std::lround((*value - whole) * kSecondsADay));
  if (seconds >= static_cast<int>(kSecondsADay)) {
    whole += 1;
    seconds = 0;
  }
  if (look == Look::time && whole < 1) return {clock_text(seconds), CellKind::text};
  if (whole > static_cast<double>(base::kLastDay.number)) return plain;
  if (!from_1904 && (whole < 1 || whole == kNoSuchDay)) return plain;
  const base::Day first = from_1904            ? base::day_of(1904, 1, 1)
                          : whole < kNoSuchDay ? base::day_of(1899, 12, 31)
                                               : base::day_of(1899, 12, 30);
  std::string text = base::iso_text(base::plus_days(first, static_cast<int>(whole)));
  if (look == Look::month) text.resize(7);
  if (look == Look::year) text.resize(4);
  const bool has_clock = seconds != 0 && (look == Look::time || look == Look::day_and_time);
  if (has_clock) text += "T" + clock_text(seconds);
  return {text, CellKind::date};
}

std::optional<std::string> serial_number(std::string_view iso_day) {
  const std::optional<base::Day> day = base::parse_day(iso_day);
  if (!day || *day < base::day_of(1900, 3, 1)) return std::nullopt;
  return std::to_string(day->number - base::day_of(1899, 12, 30).number);
}

}  // namespace avtal::tables
