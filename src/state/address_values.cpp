#include "state/address_values.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "base/text.h"

namespace avtal::state {
namespace {

constexpr std::size_t kMaxListBytes = 1200;  // of the ids in one list
constexpr std::size_t kMaxIdLetters = 100;
constexpr int kFirstYear = 1000;
constexpr int kLastYear = 9999;

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

bool is_id_letter(char32_t c) {
  if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9')) return true;
  constexpr std::u32string_view kOthers = U"._:-\u00E5\u00E4\u00F6\u00C5\u00C4\u00D6";
  return kOthers.find(c) != std::u32string_view::npos;
}

/// Digits only, without a leading zero.
std::optional<int> parse_number(std::string_view text, int lowest, int highest) {
  if (text.empty() || text.size() > 4 || text.front() == '0') return std::nullopt;
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  if (number < lowest || number > highest) return std::nullopt;
  return number;
}

base::Day nearest_day(double number) {
  const double lowest = base::kFirstDay.number;
  const double highest = base::kLastDay.number;
  const double whole = std::floor(std::clamp(number, lowest, highest) + 0.5);
  return base::Day{static_cast<std::int32_t>(whole)};
}

std::optional<DaySpan> whole_days(const Window& window) {
  if (!std::isfinite(window.first) || !std::isfinite(window.last)) return std::nullopt;
  const base::Day first = nearest_day(window.first);
  const base::Day last = nearest_day(window.last - 1);
  return DaySpan{first, std::max(first, last)};
}

/// "2015&till=2025" needs years at both edges; else months at both; else days.
std::size_t written_length(const DaySpan& days) {
  const base::YearMonthDay first = base::calendar(days.first);
  const base::YearMonthDay last = base::calendar(days.last);
  if (first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31) return 4;
  const bool ends_month =
      days.last == base::kLastDay || base::calendar(base::plus_days(days.last, 1)).day == 1;
  if (first.day == 1 && ends_month) return 7;
  return 10;
}

base::Day last_of_month(int year, int month) {
  if (month == 12) return base::day_of(year, 12, 31);
  return base::plus_days(base::day_of(year, month + 1, 1), -1);
}

}  // namespace

std::optional<std::string> percent_decoded(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      result += text[i];
      continue;
    }
    if (i + 2 >= text.size()) return std::nullopt;
    const int high = hex_digit(text[i + 1]);
    const int low = hex_digit(text[i + 2]);
    if (high < 0 || low < 0) return std::nullopt;
    result += static_cast<char>(static_cast<unsigned char>(high * 16 + low));
    i += 2;
  }
  return result;
}

void append_percent_encoded(std::string& result, std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      result += c;
    } else {
      result += '%';
      result += kHex[byte >> 4U];
      result += kHex[byte & 0x0FU];
    }
  }
}

bool is_id(std::string_view text) {
  if (text.empty() || !base::is_valid_utf8(text)) return false;
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++count) {
    if (!is_id_letter(base::next_code_point(text, i))) return false;
  }
  return count <= kMaxIdLetters;
}

std::string as_id(std::string_view text) {
  const std::string cleaned = base::cleaned(text).text;
  std::string id;
  std::size_t count = 0;
  for (std::size_t i = 0; i < cleaned.size() && count < kMaxIdLetters; ++count) {
    const std::size_t from = i;
    const bool fits = is_id_letter(base::next_code_point(cleaned, i));
    id += fits ? cleaned.substr(from, i - from) : "-";
  }
  return id;
}

std::optional<std::string> parse_id(std::string_view text) {
  base::Cleaned cleaned = base::cleaned(text);
  if (cleaned.had_unsafe || !is_id(cleaned.text)) return std::nullopt;
  return std::move(cleaned.text);
}

std::optional<std::vector<std::string>> parse_ids(std::string_view text) {
  std::vector<std::string> ids;
  while (true) {
    const std::size_t comma = std::min(text.find(','), text.size());
    std::optional<std::string> id = parse_id(text.substr(0, comma));
    if (!id) return std::nullopt;
    ids.push_back(*std::move(id));
    if (comma == text.size()) break;
    text.remove_prefix(comma + 1);
  }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

std::string joined_ids(const std::vector<std::string>& ids) {
  std::string text;
  std::size_t bytes = 0;
  for (const std::string& id : ids) {
    if (!is_id(id)) continue;
    std::string encoded;
    append_percent_encoded(encoded, id);
    bytes += encoded.size() + 1;
    if (bytes > kMaxListBytes) break;
    text += (text.empty() ? "" : ",") + id;
  }
  return text;
}

std::string year_text(std::optional<int> year) {
  const bool fits = year && *year >= kFirstYear && *year <= kLastYear;
  return fits ? std::to_string(*year) : std::string();
}

std::optional<int> parse_year(std::string_view text) {
  return parse_number(text, kFirstYear, kLastYear);
}

std::optional<int> parse_step(std::string_view text) { return parse_number(text, 1, kMostSteps); }

bool is_data_hash(std::string_view text) {
  return text.size() == 8 && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

std::optional<DaySpan> parse_days(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
  constexpr std::string_view kFirstOfAll = "0000-01-01";
  const auto first =
      base::parse_day(std::string(text) + std::string(kFirstOfAll.substr(text.size())));
  if (!first) return std::nullopt;
  const base::YearMonthDay date = base::calendar(*first);
  if (text.size() == 4) return DaySpan{*first, base::day_of(date.year, 12, 31)};
  if (text.size() == 7) return DaySpan{*first, last_of_month(date.year, date.month)};
  return DaySpan{*first, *first};
}

EdgeTexts edge_texts(const std::optional<Window>& window) {
  const auto days = window ? whole_days(*window) : std::nullopt;
  if (!days) return {};
  const std::size_t length = written_length(*days);
  return {base::iso_text(days->first).substr(0, length),
          base::iso_text(days->last).substr(0, length)};
}

}  // namespace avtal::state
