// Edges and periods: stretches of days whose ends may be open or unknown.

#include <algorithm>
#include <string>
#include <utility>

#include "base/date.h"
#include "base/date_parts.h"

namespace avtal::base {
namespace {

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
