// The EDTF subset: what is read, what is not, and comparisons by brute force over all readings.
#include <doctest/doctest.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"

namespace {

using namespace avtal::base;

/// The date that the text is; 1970-01-01, and a failed check, when it is none.
EdtfDate edtf(const std::string& text) {
  const std::optional<EdtfDate> date = EdtfDate::parse(text);
  CAPTURE(text);
  CHECK(date);
  return date ? *date : EdtfDate::from_day(Day{});
}

/// All the days that the date can mean.
std::vector<Day> readings(const EdtfDate& date) {
  if (date.precision() == Precision::one_of) return date.alternatives();
  std::vector<Day> days;
  for (Day day = date.earliest(); day <= date.latest(); day = plus_days(day, 1)) {
    days.push_back(day);
  }
  return days;
}

template <class Holds>
Answer by_brute_force(const EdtfDate& a, const EdtfDate& b, Holds holds) {
  bool every = true;
  bool none = true;
  for (const Day day_a : readings(a)) {
    for (const Day day_b : readings(b)) {
      (holds(day_a, day_b) ? none : every) = false;
    }
  }
  if (every) return Answer::yes;
  return none ? Answer::no : Answer::maybe;
}

}  // namespace

TEST_CASE("edtf: bounds and precision of each form") {
  struct Row {
    const char* text;
    const char* earliest;
    const char* latest;
    Precision precision;
  };
  for (const Row& row : std::initializer_list<Row>{
           {"1900", "1900-01-01", "1900-12-31", Precision::year},
           {"2006", "2006-01-01", "2006-12-31", Precision::year},
           {"2200", "2200-01-01", "2200-12-31", Precision::year},
           {"2019-12", "2019-12-01", "2019-12-31", Precision::month},
           {"2020-02", "2020-02-01", "2020-02-29", Precision::month},
           {"2100-02", "2100-02-01", "2100-02-28", Precision::month},
           {"2019-01", "2019-01-01", "2019-01-31", Precision::month},
           {"2021-21", "2021-03-01", "2021-05-31", Precision::season},
           {"2021-22", "2021-06-01", "2021-08-31", Precision::season},
           {"2021-23", "2021-09-01", "2021-11-30", Precision::season},
           {"2021-24", "2021-12-01", "2022-02-28", Precision::season},
           {"2019-24", "2019-12-01", "2020-02-29", Precision::season},
           {"2200-24", "2200-12-01", "2201-02-28", Precision::season},
           {"2023-08-30", "2023-08-30", "2023-08-30", Precision::day},
           {"1900-01-01", "1900-01-01", "1900-01-01", Precision::day},
           {"2200-12-31", "2200-12-31", "2200-12-31", Precision::day},
           {"2020-02-29", "2020-02-29", "2020-02-29", Precision::day},
           {"[2024-09-30,2024-10-01]", "2024-09-30", "2024-10-01", Precision::one_of},
           {"[2024-10-01,2024-09-30]", "2024-09-30", "2024-10-01", Precision::one_of},
           {"[2022-05-01,2021-01-01,2023-12-31]", "2021-01-01", "2023-12-31", Precision::one_of},
           {"[2024-09-30]", "2024-09-30", "2024-09-30", Precision::one_of},
       }) {
    CAPTURE(row.text);
    const EdtfDate date = edtf(row.text);
    CHECK(iso_text(date.earliest()) == row.earliest);
    CHECK(iso_text(date.latest()) == row.latest);
    CHECK(date.precision() == row.precision);
    CHECK(date.text() == row.text);
    CHECK_FALSE(date.uncertain());
    CHECK_FALSE(date.approximate());
    CHECK(date.is_exact_day() == (date.earliest() == date.latest()));
  }
}

TEST_CASE("edtf: marks are kept and widen nothing") {
  for (const std::string plain : {"2006", "2019-12", "2021-21", "2023-08-30"}) {
    for (const char mark : {'?', '~', '%'}) {
      const std::string text = plain + mark;
      CAPTURE(text);
      const EdtfDate date = edtf(text);
      CHECK(date.uncertain() == (mark != '~'));
      CHECK(date.approximate() == (mark != '?'));
      CHECK(date.text() == text);
      CHECK(date.earliest() == edtf(plain).earliest());
      CHECK(date.latest() == edtf(plain).latest());
      CHECK(date.precision() == edtf(plain).precision());
      CHECK_FALSE(date.is_exact_day());
      CHECK(date != edtf(plain));
    }
  }
}

TEST_CASE("edtf: what is outside the subset is nothing") {
  for (const char* text : {"",
                           " ",
                           "?",
                           "~",
                           "%",
                           "[]",
                           "[",
                           "]",
                           "..",
                           "/",
                           "2022-13-01",
                           "2022-02-30",
                           "2022-00",
                           "2022-13",
                           "2022-1",
                           "2020-1-1",
                           "2021-20",
                           "2021-25",
                           "2021-41",
                           "2021-99",
                           "1899",
                           "2201",
                           "1899-12-31",
                           "2201-01-01",
                           "1899-12",
                           "2201-01",
                           "0000",
                           "9999",
                           "-2006",
                           "+2006",
                           "y2006",
                           "Y12006",
                           "206",
                           "02006",
                           "20060",
                           "2006-",
                           "2006 ",
                           " 2006",
                           "2006x",
                           "2006??",
                           "2006?~",
                           "2006-?",
                           "2006%%",
                           "?2006",
                           "2006-12-31Z",
                           "2006-12-31T00",
                           "2006-12-31 ",
                           "2006-12-31-01",
                           "200X",
                           "201u",
                           "2006/2007",
                           "2006-366",
                           "2006-W01",
                           "20061231",
                           "2006.12.31",
                           "[2024-09-30,]",
                           "[,2024-09-30]",
                           "[2024-09-30,,2024-10-01]",
                           "[2024-09-30;2024-10-01]",
                           "[2024-09-30, 2024-10-01]",
                           "[2024-09-30,2024-10-01",
                           "2024-09-30,2024-10-01]",
                           "[2024-09-30,2024-09-30]",
                           "[2024-10-01,2024-09-30,2024-10-01]",
                           "[2024-09,2024-10-01]",
                           "[2024,2025]",
                           "[2024-09-30?,2024-10-01]",
                           "[2024-09-30,2024-10-01]?",
                           "[2024-09-30..2024-10-01]",
                           "[2024-09-31,2024-10-01]",
                           "[[2024-09-30]]",
                           "{2024-09-30,2024-10-01}",
                           "[1899-12-31,2024-10-01]",
                           "２００６",
                           "2006\n"}) {
    CAPTURE(text);
    CHECK_FALSE(EdtfDate::parse(text));
  }
  CHECK_FALSE(EdtfDate::parse(std::string_view("2006\0", 5)));
}

TEST_CASE("edtf: a year is read from 1900 to 2200, no sooner and no later") {
  for (int year = 0; year <= 9999; ++year) {
    std::string text = std::to_string(year);
    text.insert(0, 4 - text.size(), '0');
    const bool read = EdtfDate::parse(text).has_value();
    if (read != (year >= 1900 && year <= 2200)) CHECK_MESSAGE(false, text);
  }
  for (int number = 0; number <= 99; ++number) {
    const std::string text =
        std::string("2021-") + (number < 10 ? "0" : "") + std::to_string(number);
    CAPTURE(text);
    const bool is_month = number >= 1 && number <= 12;
    const bool is_season = number >= 21 && number <= 24;
    CHECK(EdtfDate::parse(text).has_value() == (is_month || is_season));
  }
}

TEST_CASE("edtf: huge texts are refused") {
  CHECK_FALSE(EdtfDate::parse(std::string(1'000'000, '2')));
  CHECK_FALSE(EdtfDate::parse("2006" + std::string(1'000'000, '?')));
  CHECK_FALSE(EdtfDate::parse(std::string(1'000'000, '[')));
  std::string set = "[2000-01-01";
  for (int day = 1; day < 90; ++day) set += "," + iso_text(plus_days(day_of(2000, 1, 1), day));
  CHECK(edtf(set + "]").alternatives().size() == 90);
  for (int day = 90; day < 1000; ++day) set += "," + iso_text(plus_days(day_of(2000, 1, 1), day));
  CHECK_FALSE(EdtfDate::parse(set + "]"));
}

TEST_CASE("edtf: the alternatives are the members in time order, or the first day") {
  const std::vector<Day> both = {day_of(2024, 9, 30), day_of(2024, 10, 1)};
  CHECK(edtf("[2024-09-30,2024-10-01]").alternatives() == both);
  CHECK(edtf("[2024-10-01,2024-09-30]").alternatives() == both);
  CHECK(edtf("2024-09-30").alternatives() == std::vector<Day>{day_of(2024, 9, 30)});
  CHECK(edtf("2024-09").alternatives() == std::vector<Day>{day_of(2024, 9, 1)});
}

TEST_CASE("edtf: a date from a day is the same as the one read") {
  for (Day day = day_of(1999, 12, 1); day <= day_of(2001, 1, 31); day = plus_days(day, 1)) {
    const EdtfDate made = EdtfDate::from_day(day);
    const EdtfDate read = edtf(iso_text(day));
    CHECK(made == read);
    CHECK(made.earliest() == read.earliest());
    CHECK(made.latest() == read.latest());
    CHECK(made.alternatives() == read.alternatives());
    CHECK(made.is_exact_day());
  }
  const EdtfDate last = EdtfDate::from_day(Day{std::numeric_limits<int>::max()});
  CHECK(last.text() == "9999-12-31");
  CHECK(last.latest() == kLastDay);
}

TEST_CASE("edtf: equality is that of the written form") {
  CHECK(edtf("2021-12") == edtf("2021-12"));
  CHECK(edtf("[2024-09-30,2024-10-01]") != edtf("[2024-10-01,2024-09-30]"));
  CHECK(edtf("[2024-09-30]") != edtf("2024-09-30"));
}

TEST_CASE("edtf: comparisons answer as all readings taken one by one") {
  const std::vector<std::string> texts = {"2020",         "2021",
                                          "2022",         "2021-01",
                                          "2021-06",      "2021-12",
                                          "2020-24",      "2021-21",
                                          "2021-23",      "2021-24",
                                          "2020-12-31",   "2021-01-01",
                                          "2021-06-15",   "2021-12-31",
                                          "2022-01-01",   "2021~",
                                          "2021-06-15?",  "[2021-01-01,2021-12-31]",
                                          "[2021-06-15]", "[2020-12-31,2021-06-15,2022-01-01]"};
  int maybes = 0;
  for (const std::string& text_a : texts) {
    for (const std::string& text_b : texts) {
      CAPTURE(text_a);
      CAPTURE(text_b);
      const EdtfDate a = edtf(text_a);
      const EdtfDate b = edtf(text_b);
      const Answer before = by_brute_force(a, b, [](Day x, Day y) { return x < y; });
      const Answer on_or_before = by_brute_force(a, b, [](Day x, Day y) { return x <= y; });
      CHECK(is_before(a, b) == before);
      CHECK(is_on_or_before(a, b) == on_or_before);
      if (before == Answer::maybe) ++maybes;
    }
  }
  CHECK(maybes > 50);  // or the table has nothing in it to doubt
}

TEST_CASE("edtf: a year against a day says yes, no or maybe") {
  CHECK(is_before(edtf("2006"), edtf("2007-01-01")) == Answer::yes);
  CHECK(is_before(edtf("2006"), edtf("2006-07-01")) == Answer::maybe);
  CHECK(is_before(edtf("2006"), edtf("2006-01-01")) == Answer::no);
  CHECK(is_on_or_before(edtf("2006"), edtf("2006-01-01")) == Answer::maybe);
  CHECK(is_on_or_before(edtf("2006"), edtf("2006-12-31")) == Answer::yes);
  CHECK(is_before(edtf("2006"), edtf("2006")) == Answer::maybe);
  CHECK(is_before(edtf("2006-01-01"), edtf("2006-01-01")) == Answer::no);
  CHECK(is_on_or_before(edtf("2006-01-01"), edtf("2006-01-01")) == Answer::yes);
}
