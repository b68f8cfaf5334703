// Periods: reading, writing, and whether a day lies within.
#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"

namespace {

using namespace avtal::base;

Period period(const std::string& text) {
  const std::optional<Period> found = parse_period(text);
  CAPTURE(text);
  CHECK(found);
  return found.value_or(Period{});
}

Day day(const std::string& text) {
  const std::optional<Day> found = parse_day(text);
  CAPTURE(text);
  CHECK(found);
  return found.value_or(Day{});
}

std::string text_of(const std::optional<Day>& maybe_day) {
  return maybe_day ? iso_text(*maybe_day) : "-";
}

/// Every first (or last) day that the edge can mean. No date: far before and after all of `days`,
/// and for an unknown one anything between as well.
std::vector<Day> readings(const Edge& edge, bool is_start, Day from, Day to) {
  std::vector<Day> result;
  if (edge.date) {
    for (Day one = edge.date->earliest(); one <= edge.date->latest(); one = plus_days(one, 1)) {
      result.push_back(one);
    }
  } else if (edge.kind == Edge::Kind::open) {
    result.push_back(is_start ? from : to);
  } else {
    for (Day one = from; one <= to; one = plus_days(one, 1)) result.push_back(one);
  }
  return result;
}

/// Asks each pair of readings. Edges vary on their own, but for an unknown one, which is bound to
/// be on the right side of the other.
Answer covers_by_brute_force(const Period& one, Day asked, Day from, Day to) {
  bool every = true;
  bool none = true;
  const bool has_unknown =
      one.start.kind == Edge::Kind::unknown || one.end.kind == Edge::Kind::unknown;
  const std::vector<Day> ends = readings(one.end, false, from, to);
  for (const Day start : readings(one.start, true, from, to)) {
    for (const Day end : ends) {
      if (has_unknown && end < start) continue;
      (start <= asked && asked <= end ? none : every) = false;
    }
  }
  if (every) return Answer::yes;
  return none ? Answer::no : Answer::maybe;
}

}  // namespace

TEST_CASE("period: forms and their four bounds") {
  struct Row {
    const char* text;
    const char* earliest_start;
    const char* latest_start;
    const char* earliest_end;
    const char* latest_end;
    Edge::Kind start;
    Edge::Kind end;
  };
  using Kind = Edge::Kind;
  for (const Row& row : std::initializer_list<Row>{
           {"2006/2014", "2006-01-01", "2006-12-31", "2014-01-01", "2014-12-31", Kind::date,
            Kind::date},
           {"2006/", "2006-01-01", "2006-12-31", "-", "-", Kind::date, Kind::unknown},
           {"2020-01-01/..", "2020-01-01", "2020-01-01", "-", "-", Kind::date, Kind::open},
           {"/2019", "-", "-", "2019-01-01", "2019-12-31", Kind::unknown, Kind::date},
           {"../2019-06", "-", "-", "2019-06-01", "2019-06-30", Kind::open, Kind::date},
           {"/..", "-", "-", "-", "-", Kind::unknown, Kind::open},
           {"2018-01-01/2019-12-31", "2018-01-01", "2018-01-01", "2019-12-31", "2019-12-31",
            Kind::date, Kind::date},
           {"2006/2006", "2006-01-01", "2006-12-31", "2006-01-01", "2006-12-31", Kind::date,
            Kind::date},
           {"2020-01-01/[2024-09-30,2024-10-01]", "2020-01-01", "2020-01-01", "2024-09-30",
            "2024-10-01", Kind::date, Kind::date},
           {"2021-21?/2022-05-01~", "2021-03-01", "2021-05-31", "2022-05-01", "2022-05-01",
            Kind::date, Kind::date},
       }) {
    CAPTURE(row.text);
    const Period found = period(row.text);
    CHECK(text_of(earliest_start(found)) == row.earliest_start);
    CHECK(text_of(latest_start(found)) == row.latest_start);
    CHECK(text_of(earliest_end(found)) == row.earliest_end);
    CHECK(text_of(latest_end(found)) == row.latest_end);
    CHECK(found.start.kind == row.start);
    CHECK(found.end.kind == row.end);
    CHECK(edtf_text(found) == row.text);
  }
}

TEST_CASE("period: a single date means exactly its stretch") {
  struct Row {
    const char* text;
    const char* interval;
  };
  for (const Row& row : std::initializer_list<Row>{
           {"2006", "2006-01-01/2006-12-31"},
           {"2020-02", "2020-02-01/2020-02-29"},
           {"2021-21", "2021-03-01/2021-05-31"},
           {"2023-08-30", "2023-08-30/2023-08-30"},
           {"2006~", "2006-01-01~/2006-12-31~"},
           {"2020-02?", "2020-02-01?/2020-02-29?"},
           {"2020%", "2020-01-01%/2020-12-31%"},
           {"[2024-09-30,2024-10-01]", "[2024-09-30,2024-10-01]/[2024-09-30,2024-10-01]"},
       }) {
    CAPTURE(row.text);
    CHECK(edtf_text(period(row.text)) == row.interval);
    CHECK(period(row.text) == period(row.interval));
  }
  CHECK(covers(period("2006"), day("2006-01-01")) == Answer::yes);
  CHECK(covers(period("2006"), day("2006-12-31")) == Answer::yes);
  CHECK(covers(period("2006"), day("2007-01-01")) == Answer::no);
  CHECK(covers(period("2006/2006"), day("2006-06-15")) == Answer::maybe);
}

TEST_CASE("period: junk is nothing") {
  for (const char* text : {"",
                           "/",
                           "..",
                           "../..",
                           "../",
                           "//",
                           "2006//2014",
                           "2006/2014/",
                           "/2006/",
                           "2006/2014/2015",
                           "2006-2014",
                           "2006/x",
                           "x/2006",
                           "2006/ 2014",
                           " 2006/2014",
                           "2006/2014 ",
                           "2006/...",
                           "2006/.",
                           "2006/open",
                           "2006/unknown",
                           "2006/P1Y",
                           "1899/2006",
                           "2006/2201",
                           "2018-01-01/2018-02-30",
                           "2019/2018",
                           "2018-01-02/2018-01-01",
                           "2019-06/2019-05-31",
                           "2022/[2021-01-01,2021-12-31]",
                           "2006\\2014",
                           "2006--2014",
                           "2006–2014"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_period(text));
  }
  CHECK_FALSE(parse_period(std::string(1'000'000, '/')));
  CHECK_FALSE(parse_period("2006/" + std::string(1'000'000, '2')));
  // An end that only may come before the start is no mistake.
  CHECK(parse_period("2019/2019-01-01"));
  CHECK(parse_period("2019-12-31/2019"));
}

TEST_CASE("period: edges by themselves") {
  CHECK(parse_edge("") == Edge::not_known());
  CHECK(parse_edge("..") == Edge::open_ended());
  CHECK(parse_edge("2006") == Edge::at(*EdtfDate::parse("2006")));
  CHECK_FALSE(parse_edge("x"));
  CHECK_FALSE(parse_edge("2006/"));
  CHECK(Edge::open_ended() != Edge::not_known());
  CHECK(Edge::at(EdtfDate::from_day(Day{})) != Edge::not_known());
  CHECK(Edge{} == Edge::not_known());
  for (const char* text : {"", "..", "2006", "2019-12~", "[2024-09-30,2024-10-01]"}) {
    CHECK(edtf_text(parse_edge(text).value_or(Edge{})) == text);
  }
}

TEST_CASE("period: no agreed end and an unknown end are two things") {
  const Period open = period("2020-01-01/..");
  const Period unknown = period("2020-01-01/");
  CHECK(open != unknown);
  CHECK(covers(open, day("2019-12-31")) == Answer::no);
  CHECK(covers(open, day("2020-01-01")) == Answer::yes);
  CHECK(covers(open, day("2199-01-01")) == Answer::yes);
  CHECK(covers(unknown, day("2019-12-31")) == Answer::no);
  CHECK(covers(unknown, day("2020-01-01")) == Answer::yes);  // it began, so it covers that day
  CHECK(covers(unknown, day("2020-01-02")) == Answer::maybe);
  CHECK(covers(unknown, day("2199-01-01")) == Answer::maybe);
  CHECK(covers(period("2006/"), day("2006-12-31")) == Answer::maybe);
  CHECK(covers(period("/2019-12-31"), day("2019-12-31")) == Answer::yes);
  CHECK(covers(period("/2019-12-31"), day("2019-12-30")) == Answer::maybe);
  CHECK(covers(period("/2019-12-31"), day("2020-01-01")) == Answer::no);
  CHECK(covers(period("../2019-12-31"), day("1900-01-01")) == Answer::yes);
  CHECK(covers(period("/.."), day("2020-01-01")) == Answer::maybe);
}

TEST_CASE("period: covers answers as all readings of the edges taken one by one") {
  const Day from = day("2019-10-01");
  const Day to = day("2020-09-30");
  for (const char* text :
       {"2020-01-01/2020-03-31", "2020-01-15/2020-01-15", "2020-01/2020-03", "2020-01/2020-01",
        "2020-01/2020-01-10", "2019-24/2020-21", "2020-01-01/..", "2020-01/..", "2020-01-01/",
        "2020-01/", "../2020-03-31", "../2020-03", "/2020-03-31", "/2020-03", "/..",
        "2020-01-31/2020-02", "2020-01~/2020-03?", "2020-02-01/[2020-05-31,2020-06-01]"}) {
    const Period one = period(text);
    for (Day asked = plus_days(from, 1); asked < to; asked = plus_days(asked, 1)) {
      const Answer expected = covers_by_brute_force(one, asked, from, to);
      if (covers(one, asked) == expected) continue;
      CAPTURE(text);
      CAPTURE(iso_text(asked));
      CHECK(covers(one, asked) == expected);
    }
  }
}

TEST_CASE("period: t.o.m. 12-31 and fr.o.m. 01-01 leave no gap and do not overlap") {
  for (int year = 1900; year < 2200; ++year) {
    const std::string last = std::to_string(year) + "-12-31";
    const std::string next = std::to_string(year + 1) + "-01-01";
    const Period before = period("1900-01-01/" + last);
    const Period after = period(next + "/..");
    CHECK(plus_days(day(last), 1) == day(next));
    CHECK(covers(before, day(last)) == Answer::yes);
    CHECK(covers(after, day(last)) == Answer::no);
    CHECK(covers(before, day(next)) == Answer::no);
    CHECK(covers(after, day(next)) == Answer::yes);
  }
}
