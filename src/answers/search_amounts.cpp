// What amount a text means: «1 694 000», «1,9 mnkr», «700 tkr».

#include <algorithm>
#include <array>
#include <limits>

#include "answers/search.h"
#include "base/text.h"

namespace avtal::answers {

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kMostDigits = 13;
constexpr std::size_t kLeastBegun = 3;

struct Unit {
  std::string_view word;
  std::int64_t kronor;
};
/// `mkr` and the like are not how the page writes, but how people do.
constexpr std::array<Unit, 19> kUnits = {{
    {"kr", 1},
    {"kronor", 1},
    {"sek", 1},
    {"tkr", 1000},
    {"kkr", 1000},
    {"tusen", 1000},
    {"k", 1000},
    {"mnkr", 1000000},
    {"mkr", 1000000},
    {"mn", 1000000},
    {"miljon", 1000000},
    {"milj", 1000000},
    {"miljoner", 1000000},
    {"m", 1000000},
    {"million", 1000000},
    {"mdkr", 1000000000},
    {"miljard", 1000000000},
    {"miljarder", 1000000000},
    {"bn", 1000000000},
}};

struct Written {
  std::string digits;  // without separators
  std::size_t decimals = 0;
  std::string unit;  // folded; without "ca"
};

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// Space of any width within a number.
bool is_gap(char32_t c) { return c == U' ' || c == U'\u00A0' || c == U'\u202F' || c == U'\u2009'; }

/// Digits in groups of three are one number; other numbers after a space make it no amount.
bool well_grouped(const std::vector<std::size_t>& groups) {
  return groups.size() < 2 ||
         (groups.front() <= 3 && std::all_of(groups.begin() + 1, groups.end(),
                                             [](std::size_t size) { return size == 3; }));
}

struct Number {
  std::vector<std::size_t> groups;  // lengths between points, commas and gaps
  std::vector<char32_t> separators;
  std::string digits;
};

/// Reads the number at `at`; its separators have a digit on both sides.
Number number_at(std::string_view text, std::size_t& at) {
  Number number;
  std::optional<char32_t> separator;
  for (std::size_t next = at; next < text.size();) {
    const char32_t c = base::next_code_point(text, next);
    if (is_digit(c)) {
      if (separator) number.separators.push_back(*separator);
      if (separator || number.groups.empty()) number.groups.push_back(0);
      separator.reset();
      ++number.groups.back();
      number.digits += static_cast<char>(c);
      at = next;
    } else if (!separator && !number.digits.empty() && (is_gap(c) || c == U'.' || c == U',')) {
      separator = c;
    } else {
      break;
    }
  }
  return number;
}

/// A last point or comma is a decimal one, unless three digits follow as in a group.
std::size_t decimals_of(const Number& number, bool has_unit) {
  if (number.separators.empty() || is_gap(number.separators.back())) return 0;
  const std::size_t last = number.groups.back();
  const bool alone = number.separators.size() == 1;
  return last != 3 || (alone && has_unit) ? last : 0;
}

/// "mnkr", "miljoner" of "miljoner kronor".
std::string unit_after(std::string_view text) {
  std::string unit = base::folded_without_marks(text);
  const std::size_t space = unit.find(' ');
  if (space == std::string::npos) return unit;
  const std::string rest = unit.substr(space + 1);
  if (rest == "kr" || rest == "kronor" || rest == "sek") unit.erase(space);
  return unit;
}

std::optional<Written> written(std::string_view text) {
  Written result;
  std::size_t first = text.find_first_of("0123456789");
  if (first == std::string_view::npos) return std::nullopt;
  const std::string before = base::folded(text.substr(0, first));
  if (!before.empty() && before != "ca" && before != "sek" && before != "about") {
    return std::nullopt;
  }
  Number number = number_at(text, first);
  result.unit = unit_after(text.substr(first));
  if (result.unit.empty() && before == "sek") result.unit = before;
  const bool large = !result.unit.empty() && result.unit != "kr" && result.unit != "sek";
  result.decimals = decimals_of(number, large);
  if (result.decimals > 0) number.groups.pop_back();
  if (!well_grouped(number.groups) || number.digits.size() > kMostDigits) return std::nullopt;
  result.digits = std::move(number.digits);
  return result;
}

std::int64_t value_of(std::string_view digits) {
  std::int64_t value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

std::int64_t power_of_ten(std::size_t exponent) {
  std::int64_t power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

AmountRange exactly(std::int64_t ore) { return {{ore}, {ore}}; }

/// Every amount in whole kronor whose digits begin with those of `value`.
std::vector<AmountRange> beginning_with(std::int64_t value) {
  std::vector<AmountRange> ranges;
  for (std::int64_t power = base::kOrePerKrona; value > 0 && value + 1 <= kMost / power;
       power *= 10) {
    ranges.push_back({{value * power}, {(value + 1) * power - 1}});
    if (power > kMost / 10) break;
  }
  return ranges;
}

}  // namespace

std::vector<AmountRange> amounts_meant(std::string_view text, bool begun) {
  const std::optional<Written> found = written(text);
  if (!found || found->decimals > 6) return {};
  const std::int64_t value = value_of(found->digits);
  const std::int64_t scale = power_of_ten(found->decimals);
  if (found->unit.empty()) {
    if (found->decimals == 0 && begun && found->digits.size() >= kLeastBegun) {
      return beginning_with(value);
    }
    if (found->decimals > 2 || value > kMost / base::kOrePerKrona) return {};
    return {exactly(value * base::kOrePerKrona / scale)};
  }
  const auto unit = std::find_if(kUnits.begin(), kUnits.end(),
                                 [&](const Unit& each) { return each.word == found->unit; });
  if (unit == kUnits.end()) return {};
  const std::int64_t step = unit->kronor * base::kOrePerKrona / scale;  // of the last digit
  if (step == 0 || value >= kMost / step) return {};
  if (unit->kronor == 1) return {exactly(value * step)};
  return {{{value * step - step / 2}, {value * step + (step - 1) / 2}}};
}

}  // namespace avtal::answers
