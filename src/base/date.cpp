#include "base/date.h"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <utility>

namespace avtal::base {

namespace {

namespace chrono = std::chrono;

constexpr int kFirstYear = 0;
constexpr int kLastYear = 9999;
constexpr int kFirstEdtfYear = 1900;
constexpr int kLastEdtfYear = 2200;
constexpr int kMonthsPerYear = 12;
constexpr std::size_t kLongestEdtf = 1024;

chrono::year_month_day to_chrono(Day day) {
  const Day within = std::clamp(day, kFirstDay, kLastDay);
  return chrono::sys_days{chrono::days{within.number}};
}

Day from_chrono(chrono::sys_days day) {
  return Day{static_cast<std::int32_t>(day.time_since_epoch().count())};
}

/// `month` 1 to 12.
Day last_day_of_month(int year, int month) {
  const chrono::month last_month{static_cast<unsigned>(month)};
  return from_chrono(chrono::year_month_day_last{chrono::year{year}, last_month / chrono::last});
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The number that `text` is when it is nothing but ASCII digits, few enough for an int.
std::optional<int> digits(std::string_view text) {
  if (text.empty() || !std::all_of(text.begin(), text.end(), is_digit)) return std::nullopt;
  int number = 0;
  for (const char c : text) number = number * 10 + (c - '0');
  return number;
}

void append_padded(std::string& text, int number, std::size_t width) {
  const std::string digits_of_number = std::to_string(number);
  text.append(width - std::min(width, digits_of_number.size()), '0');
  text += digits_of_number;
}

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

std::optional<Period> period_between(Edge start, Edge end) {
  if (!start.date && !end.date) {
    const bool runs_on = start.kind == Edge::Kind::unknown && end.kind == Edge::Kind::open;
    if (!runs_on) return std::nullopt;
  }
  if (start.date && end.date && is_before(*end.date, *start.date) == Answer::yes) {
    return std::nullopt;
  }
  return Period{std::move(start), std::move(end)};
}

std::string_view marks_of(const EdtfDate& date) {
  if (date.uncertain()) return date.approximate() ? "%" : "?";
  return date.approximate() ? "~" : "";
}

/// The day as a date that bears the same marks as `source`.
std::optional<EdtfDate> day_marked_as(Day day, const EdtfDate& source) {
  std::string text = iso_text(day);
  text += marks_of(source);
  return EdtfDate::parse(text);
}

/// "2006" as a period is all of 2006: its edges are days, or the year's precision would be read as
/// doubt. A one-of set is one single day, and which one stays in doubt.
std::optional<Period> period_of(const EdtfDate& date) {
  if (date.precision() == Precision::one_of) return Period{Edge::at(date), Edge::at(date)};
  std::optional<EdtfDate> first = day_marked_as(date.earliest(), date);
  std::optional<EdtfDate> last = day_marked_as(date.latest(), date);
  // Only the last winter that can be written ends beyond the last year that can.
  if (!first || !last) return std::nullopt;
  return Period{Edge::at(*std::move(first)), Edge::at(*std::move(last))};
}

Answer answer(bool every_reading, bool no_reading) {
  if (every_reading) return Answer::yes;
  return no_reading ? Answer::no : Answer::maybe;
}

/// What an edge without a date says about a day. An unknown end is at any rate not before the
/// start, so the day of a known start is covered (and the other way round).
Answer within_dateless(const Edge& edge, const Edge& other, Day day) {
  if (edge.kind == Edge::Kind::open) return Answer::yes;
  const bool is_other_end =
      other.date && other.date->earliest() == day && other.date->latest() == day;
  return is_other_end ? Answer::yes : Answer::maybe;
}

Answer has_started(const Period& period, Day day) {
  const std::optional<EdtfDate>& start = period.start.date;
  if (!start) return within_dateless(period.start, period.end, day);
  return answer(start->latest() <= day, start->earliest() > day);
}

Answer has_not_ended(const Period& period, Day day) {
  const std::optional<EdtfDate>& end = period.end.date;
  if (!end) return within_dateless(period.end, period.start, day);
  return answer(day <= end->earliest(), day > end->latest());
}

}  // namespace

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

Edge Edge::at(EdtfDate date) {
  Edge edge;
  edge.kind = Kind::date;
  edge.date = std::move(date);
  return edge;
}

Edge Edge::open_ended() {
  Edge edge;
  edge.kind = Kind::open;
  return edge;
}

Edge Edge::not_known() { return Edge{}; }

std::optional<Edge> parse_edge(std::string_view text) {
  if (text.empty()) return Edge::not_known();
  if (text == "..") return Edge::open_ended();
  std::optional<EdtfDate> date = EdtfDate::parse(text);
  if (!date) return std::nullopt;
  return Edge::at(*std::move(date));
}

std::string edtf_text(const Edge& edge) {
  if (edge.kind == Edge::Kind::open) return "..";
  return edge.date ? edge.date->text() : std::string();
}

std::optional<Period> parse_period(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) {
    const std::optional<EdtfDate> date = EdtfDate::parse(text);
    return date ? period_of(*date) : std::nullopt;
  }
  std::optional<Edge> start = parse_edge(text.substr(0, slash));
  std::optional<Edge> end = parse_edge(text.substr(slash + 1));
  if (!start || !end) return std::nullopt;
  return period_between(*std::move(start), *std::move(end));
}

std::string edtf_text(const Period& period) {
  return edtf_text(period.start) + "/" + edtf_text(period.end);
}

Answer covers(const Period& period, Day day) {
  return std::min(has_started(period, day), has_not_ended(period, day));
}

std::optional<Day> earliest_start(const Period& period) {
  if (!period.start.date) return std::nullopt;
  return period.start.date->earliest();
}

std::optional<Day> latest_start(const Period& period) {
  if (!period.start.date) return std::nullopt;
  return period.start.date->latest();
}

std::optional<Day> earliest_end(const Period& period) {
  if (!period.end.date) return std::nullopt;
  return period.end.date->earliest();
}

std::optional<Day> latest_end(const Period& period) {
  if (!period.end.date) return std::nullopt;
  return period.end.date->latest();
}

}  // namespace avtal::base
