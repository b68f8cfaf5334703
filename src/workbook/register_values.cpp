#include "workbook/register_values.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/date.h"
#include "base/text.h"
#include "workbook/cell_values.h"

namespace avtal::workbook {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The runs of digits and of letters: "30/8 2023" as 30, 8, 2023.
std::vector<std::string> tokens(std::string_view text) {
  std::vector<std::string> all;
  const std::string folded = base::folded(text);
  for (std::size_t at = 0; at < folded.size();) {
    if (folded[at] == ' ') {
      ++at;
      continue;
    }
    const bool digits = is_digit(folded[at]);
    std::string token;
    while (at < folded.size() && folded[at] != ' ' && is_digit(folded[at]) == digits) {
      token += folded[at++];
    }
    all.push_back(std::move(token));
  }
  return all;
}

bool is_number(const std::string& token) { return !token.empty() && is_digit(token[0]); }

int value_of_digits(const std::string& token) {
  int value = 0;
  for (const char c : token.substr(0, 8)) value = value * 10 + (c - '0');
  return value;
}

int month_named(const std::string& token) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kMonths = {
      {{"jan", "jan"},
       {"feb", "feb"},
       {"mar", "mar"},
       {"apr", "apr"},
       {"maj", "may"},
       {"jun", "jun"},
       {"jul", "jul"},
       {"aug", "aug"},
       {"sep", "sep"},
       {"okt", "oct"},
       {"nov", "nov"},
       {"dec", "dec"}}};
  if (token.size() < 3) return 0;
  const std::string start = token.substr(0, 3);
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    if (start == kMonths[i].first || start == kMonths[i].second) return static_cast<int>(i) + 1;
  }
  return 0;
}

std::string two(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::optional<std::string> day_text(int year, int month, int day) {
  const std::optional<base::Day> found = base::day_from({year, month, day});
  if (!found || year < 1900 || year > 2200) return std::nullopt;
  return base::iso_text(*found);
}

bool is_year(const std::string& token) {
  return token.size() == 4 && (token.substr(0, 2) == "19" || token.substr(0, 2) == "20");
}

std::string replaced_all(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size()) {
    text.replace(at, what.size(), with);
  }
  return text;
}

/// Takes a currency off the text: "£2,730.00", "12 000 SEK".
std::string currency_taken(std::string& text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kCurrencySigns = {
      {{"£", "GBP"},
       {"€", "EUR"},
       {"$", "USD"},
       {"GBP", "GBP"},
       {"EUR", "EUR"},
       {"USD", "USD"},
       {"NOK", "NOK"},
       {"DKK", "DKK"},
       {"SEK", "SEK"},
       {"kr", "SEK"}}};
  for (const auto& [sign, code] : kCurrencySigns) {
    const std::size_t at = text.find(sign);
    if (at == std::string::npos) continue;
    text.erase(at, sign.size());
    return std::string(code);
  }
  return {};
}

constexpr std::array<std::pair<std::string_view, int>, 3> kUnits = {
    {{"tkr", 1000}, {"mkr", 1'000'000}, {"mnkr", 1'000'000}}};

/// "12.50" times 1000 as "12500".
std::string multiplied(std::string amount, int times) {
  for (; times >= 10; times /= 10) {
    const std::size_t point = amount.find('.');
    if (point == std::string::npos) {
      amount += '0';
    } else {
      std::swap(amount[point], amount[point + 1]);
      if (point + 2 == amount.size()) amount.pop_back();
    }
  }
  const std::size_t point = amount.find('.');
  if (point != std::string::npos && amount.size() - point == 2) amount += '0';
  // "0" times ten is no "00".
  const std::size_t first = amount.front() == '-' ? 1 : 0;
  while (first + 1 < amount.size() && amount[first] == '0' && amount[first + 1] != '.') {
    amount.erase(first, 1);
  }
  return amount;
}

}  // namespace

std::string tidy(std::string_view given) {
  std::string text(given);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kEntities = {
      {{"&lt;", "<"},
       {"&gt;", ">"},
       {"&quot;", "\""},
       {"&#39;", "'"},
       {"&nbsp;", " "},
       {"&amp;", "&"}}};
  for (const auto& [entity, sign] : kEntities) text = replaced_all(std::move(text), entity, sign);
  text = base::cleaned(replaced_all(std::move(text), "\u00A0", " ")).text;
  std::string result;
  for (const char c : text) {
    if (c == ' ' && (result.empty() || result.back() == ' ')) continue;
    result += c;
  }
  while (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

DayOrder order_in(std::string_view text) {
  const std::vector<std::string> all = tokens(text);
  if (all.size() < 3 || !is_number(all[0]) || !is_number(all[1]) || !is_year(all[2])) {
    return DayOrder::unknown;
  }
  const int first = value_of_digits(all[0]);
  const int second = value_of_digits(all[1]);
  if (first > 12 && first <= 31 && second <= 12) return DayOrder::day_first;
  if (second > 12 && second <= 31 && first <= 12) return DayOrder::month_first;
  return DayOrder::unknown;
}

bool could_be_two_days(std::string_view text) {
  if (order_in(text) != DayOrder::unknown) return false;
  const std::optional<std::string> one = day_of(text, DayOrder::day_first);
  return one && one != day_of(text, DayOrder::month_first);
}

std::string day_part(const tables::Cell& cell, const std::string& text) {
  return cell.kind == tables::CellKind::date ? text.substr(0, text.find('T')) : text;
}

bool means_day(Meaning meaning) {
  return meaning == Meaning::start || meaning == Meaning::end || meaning == Meaning::awarded ||
         meaning == Meaning::paid_on;
}

bool means_amount(Meaning meaning) {
  return meaning == Meaning::amount || meaning == Meaning::paid;
}

std::optional<std::string> day_of(std::string_view given, DayOrder order) {
  const std::string text = tidy(given);
  const std::string folded = base::folded(text);
  if (folded == "tills vidare" || folded == "until further notice" || folded == "ongoing") {
    return "..";
  }
  if (base::EdtfDate::parse(text)) return text;
  const std::vector<std::string> all = tokens(text);
  if (all.size() == 1 && all[0].size() == 8 && is_number(all[0])) {
    const int value = value_of_digits(all[0]);
    return day_text(value / 10000, value / 100 % 100, value % 100);
  }
  if (all.size() == 2 && month_named(all[0]) > 0 && is_year(all[1])) {
    return all[1] + "-" + two(month_named(all[0]));
  }
  if (all.size() < 3) return std::nullopt;
  // A clock may follow the day.
  const bool year_first = is_year(all[0]);
  const bool year_last = is_year(all[2]);
  if (year_first && is_number(all[1]) && is_number(all[2])) {
    return day_text(value_of_digits(all[0]), value_of_digits(all[1]), value_of_digits(all[2]));
  }
  if (!year_last) return std::nullopt;
  const int year = value_of_digits(all[2]);
  if (is_number(all[0]) && month_named(all[1]) > 0) {
    return day_text(year, month_named(all[1]), value_of_digits(all[0]));
  }
  if (month_named(all[0]) > 0 && is_number(all[1])) {
    return day_text(year, month_named(all[0]), value_of_digits(all[1]));
  }
  if (!is_number(all[0]) || !is_number(all[1])) return std::nullopt;
  const int first = value_of_digits(all[0]);
  const int second = value_of_digits(all[1]);
  // Each cell speaks for itself where it can.
  const DayOrder own = order_in(text);
  const DayOrder by = own == DayOrder::unknown ? order : own;
  if (by == DayOrder::day_first || first == second) return day_text(year, second, first);
  if (by == DayOrder::month_first) return day_text(year, first, second);
  return std::nullopt;
}

DecimalSign decimal_in(std::string_view text) {
  const std::size_t comma = text.rfind(',');
  const std::size_t point = text.rfind('.');
  const bool has_comma = comma != std::string_view::npos;
  const bool has_point = point != std::string_view::npos;
  if (has_comma && has_point) return comma > point ? DecimalSign::comma : DecimalSign::point;
  if (!has_comma && !has_point) return DecimalSign::unknown;
  const std::size_t at = has_comma ? comma : point;
  std::size_t decimals = 0;
  while (at + 1 + decimals < text.size() && is_digit(text[at + 1 + decimals])) ++decimals;
  const bool several = std::count(text.begin(), text.end(), text[at]) > 1;
  const DecimalSign own = has_comma ? DecimalSign::comma : DecimalSign::point;
  const DecimalSign other = has_comma ? DecimalSign::point : DecimalSign::comma;
  if (several) return other;
  if (decimals == 3) return DecimalSign::unknown;
  return decimals == 1 || decimals == 2 ? own : DecimalSign::unknown;
}

std::optional<int> own_times(std::string_view text) {
  for (const auto& [unit, factor] : kUnits) {
    if (text.find(unit) != std::string_view::npos) return factor;
  }
  return std::nullopt;
}

bool is_zero(std::string_view amount) {
  return amount.find_first_not_of("-0.") == std::string_view::npos;
}

std::optional<RegisterAmount> money_in(std::string_view given, DecimalSign decimal, int times) {
  std::string text = tidy(given);
  RegisterAmount result;
  for (const auto& [unit, factor] : kUnits) {
    const std::size_t at = text.find(unit);
    if (at == std::string::npos) continue;
    text.erase(at, unit.size());
    times = factor;
    result.currency = "SEK";
  }
  const std::string currency = currency_taken(text);
  if (!currency.empty()) result.currency = currency;
  // The column tells what the sign between thousands is, where the cell could mean two things.
  if (decimal == DecimalSign::point && decimal_in(text) == DecimalSign::unknown) {
    text.erase(std::remove(text.begin(), text.end(), ','), text.end());
  }
  if (decimal == DecimalSign::comma && decimal_in(text) == DecimalSign::unknown) {
    text.erase(std::remove(text.begin(), text.end(), '.'), text.end());
  }
  const std::optional<std::string> amount = amount_of(text);
  if (!amount) return std::nullopt;
  result.amount = multiplied(*amount, times);
  return result;
}

std::optional<TimeSpan> span_in(std::string_view text) {
  const std::vector<std::string> all = tokens(text);
  if (all.empty() || all.size() > 2 || !is_number(all[0]) || all[0].size() > 3) return std::nullopt;
  const int count = value_of_digits(all[0]);
  if (all.size() == 1) return TimeSpan{"months", count};
  const std::string_view unit = all[1];
  const auto begins = [unit](std::string_view with) { return unit.substr(0, with.size()) == with; };
  if (begins("mån") || begins("man") || begins("mon")) return TimeSpan{"months", count};
  if (begins("år") || begins("year")) return TimeSpan{"months", count * 12};
  if (begins("veck") || begins("week")) return TimeSpan{"weeks", count};
  if (begins("dag") || begins("day")) return TimeSpan{"days", count};
  return std::nullopt;
}

}  // namespace avtal::workbook
