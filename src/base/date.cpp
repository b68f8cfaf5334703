#include "base/date.h"

#include <algorithm>
#include <cstddef>

#include "base/date_parts.h"

namespace avtal::base {
namespace {

constexpr int kFirstEdtfYear = 1900;
constexpr int kLastEdtfYear = 2200;

constexpr std::size_t kLongestEdtf = 1024;

struct Bounds {
  Day first;
  Day last;
  Precision precision = Precision::day;
};

/// Spring is 21: March to May; each following number is three months later, and winter ends with
/// the February of the next year.
Bounds season_bounds(int year, int season) {
  const int first_month = 3 + 3 * (season - 21);
  const Day first = day_of(year, first_month, 1);
  const bool winter = season == 24;
  const Day last =
      winter ? last_day_of_month(year + 1, 2) : last_day_of_month(year, first_month + 2);
  return {first, last, Precision::season};
}

std::optional<Bounds> month_or_season_bounds(int year, int month) {
  if (month >= 21 && month <= 24) return season_bounds(year, month);
  if (month < 1 || month > kMonthsPerYear) return std::nullopt;
  return Bounds{day_of(year, month, 1), last_day_of_month(year, month), Precision::month};
}

/// A year, month, season or day without marks.
std::optional<Bounds> simple_bounds(std::string_view text) {
  const std::optional<int> year = digits(text.substr(0, 4));
  if (!year || *year < kFirstEdtfYear || *year > kLastEdtfYear) return std::nullopt;
  if (text.size() == 4) return Bounds{day_of(*year, 1, 1), day_of(*year, 12, 31), Precision::year};
  if (text.size() == 7 && text[4] == '-') {
    const std::optional<int> month = digits(text.substr(5));
    return month ? month_or_season_bounds(*year, *month) : std::nullopt;
  }
  const std::optional<Day> day = parse_day(text);
  return day ? std::optional(Bounds{*day, *day, Precision::day}) : std::nullopt;
}

std::optional<Day> parse_edtf_day(std::string_view text) {
  const std::optional<Bounds> bounds = simple_bounds(text);
  if (!bounds || bounds->precision != Precision::day) return std::nullopt;
  return bounds->first;
}

/// The members of "[…,…]" in time order; empty when the text is no such set.
std::vector<Day> parse_set(std::string_view text) {
  if (text.size() < 2 || text.front() != '[' || text.back() != ']') return {};
  std::string_view rest = text.substr(1, text.size() - 2);
  std::vector<Day> members;
  for (bool more = true; more;) {
    const std::size_t comma = rest.find(',');
    const std::optional<Day> member = parse_edtf_day(rest.substr(0, comma));
    if (!member) return {};
    members.push_back(*member);
    more = comma != std::string_view::npos;
    if (more) rest.remove_prefix(comma + 1);
  }
  std::sort(members.begin(), members.end());
  // Twice the same reading is a slip of the pen for another date: better refused than half right.
  if (std::adjacent_find(members.begin(), members.end()) != members.end()) return {};
  return members;
}

}  // namespace

Answer answer(bool every_reading, bool no_reading) {
  if (every_reading) return Answer::yes;
  return no_reading ? Answer::no : Answer::maybe;
}

std::optional<EdtfDate> EdtfDate::parse(std::string_view text) {
  if (text.empty() || text.size() > kLongestEdtf) return std::nullopt;
  EdtfDate date;
  date.text_ = text;
  if (text.front() == '[') {
    date.alternatives_ = parse_set(text);
    if (date.alternatives_.empty()) return std::nullopt;
    date.earliest_ = date.alternatives_.front();
    date.latest_ = date.alternatives_.back();
    date.precision_ = Precision::one_of;
    return date;
  }
  const char mark = text.back();
  date.uncertain_ = mark == '?' || mark == '%';
  date.approximate_ = mark == '~' || mark == '%';
  if (date.uncertain_ || date.approximate_) text.remove_suffix(1);
  const std::optional<Bounds> bounds = simple_bounds(text);
  if (!bounds) return std::nullopt;
  date.earliest_ = bounds->first;
  date.latest_ = bounds->last;
  date.precision_ = bounds->precision;
  date.alternatives_ = {bounds->first};
  return date;
}

EdtfDate EdtfDate::from_day(Day day) {
  const Day within = std::clamp(day, kFirstDay, kLastDay);
  EdtfDate date;
  date.text_ = iso_text(within);
  date.earliest_ = within;
  date.latest_ = within;
  date.alternatives_ = {within};
  return date;
}

bool EdtfDate::is_exact_day() const { return earliest_ == latest_ && !uncertain_ && !approximate_; }

// A one-of set has its bounds among its members, so the bounds decide for sets as well.
Answer is_before(const EdtfDate& a, const EdtfDate& b) {
  return answer(a.latest() < b.earliest(), a.earliest() >= b.latest());
}

Answer is_on_or_before(const EdtfDate& a, const EdtfDate& b) {
  return answer(a.latest() <= b.earliest(), a.earliest() > b.latest());
}

}  // namespace avtal::base
