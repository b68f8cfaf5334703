// Formats by hand, in both languages. In the expected texts _ stands for U+00A0.

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>

#include "format_checks.h"
#include "words/format.h"

namespace avtal::words {
namespace {

base::EdtfDate edtf(std::string_view text) {
  const auto date = base::EdtfDate::parse(text);
  REQUIRE(date.has_value());
  return date.value_or(base::EdtfDate::from_day(base::Day{}));
}

TEST_CASE("numbers") {
  struct Row {
    std::int64_t value;
    const char* sv;
    const char* en;
  };
  const Row table[] = {
      {0, "0", "0"},
      {7, "7", "7"},
      {999, "999", "999"},
      {1000, "1_000", "1,000"},
      {12345, "12_345", "12,345"},
      {1694000, "1_694_000", "1,694,000"},
      {-1, "−1", "−1"},
      {-1694000, "−1_694_000", "−1,694,000"},
      {std::numeric_limits<std::int64_t>::max(), "9_223_372_036_854_775_807",
       "9,223,372,036,854,775,807"},
      {std::numeric_limits<std::int64_t>::min(), "−9_223_372_036_854_775_808",
       "−9,223,372,036,854,775,808"},
  };
  for (const Row& row : table) {
    CHECK(number(row.value, kSv) == nb(row.sv));
    CHECK(number(row.value, kEn) == nb(row.en));
  }
}

TEST_CASE("percent") {
  struct Row {
    int permille;
    const char* sv;
    const char* en;
  };
  const Row table[] = {
      {0, "0_%", "0%"},     {566, "57_%", "57%"},    {567, "57_%", "57%"},
      {565, "57_%", "57%"}, {564, "56_%", "56%"},    {4, "0_%", "0%"},
      {5, "1_%", "1%"},     {1000, "100_%", "100%"}, {12500, "1_250_%", "1,250%"},
      {-4, "0_%", "0%"},    {-5, "0_%", "0%"},       {-6, "−1_%", "−1%"},
      {-15, "−1_%", "−1%"}, {-16, "−2_%", "−2%"},    {-100, "−10_%", "−10%"},
  };
  for (const Row& row : table) {
    INFO(row.permille);
    CHECK(percent(row.permille, kSv) == nb(row.sv));
    CHECK(percent(row.permille, kEn) == nb(row.en));
  }
  CHECK(percent_with_tenth(27, kSv) == nb("2,7_%"));
  CHECK(percent_with_tenth(27, kEn) == "2.7%");
  CHECK(percent_with_tenth(30, kSv) == nb("3,0_%"));
  CHECK(percent_with_tenth(-4, kSv) == nb("−0,4_%"));
  CHECK(percent_with_tenth(-4, kEn) == "−0.4%");
}

TEST_CASE("dates as precise as they are known") {
  struct Row {
    const char* edtf;
    const char* sv;
    const char* en;
  };
  const Row table[] = {
      {"2023-08-30", "2023-08-30", "2023-08-30"},
      {"2019-12", "2019-12", "2019-12"},
      {"2006", "2006", "2006"},
      {"2021-21", "våren 2021", "spring 2021"},
      {"2021-22", "sommaren 2021", "summer 2021"},
      {"2021-23", "hösten 2021", "autumn 2021"},
      {"2021-24", "vintern 2021/2022", "winter 2021/2022"},
      {"[2024-09-30,2024-10-01]", "2024-09-30 eller 2024-10-01", "2024-09-30 or 2024-10-01"},
      {"[2024-10-01,2024-09-30]", "2024-09-30 eller 2024-10-01", "2024-09-30 or 2024-10-01"},
      {"[2024-01-01,2024-02-01,2024-03-01]", "2024-01-01, 2024-02-01 eller 2024-03-01",
       "2024-01-01, 2024-02-01 or 2024-03-01"},
      {"2006~", "ca 2006", "about 2006"},
      {"2006?", "troligen 2006", "probably 2006"},
      {"2006%", "troligen ca 2006", "probably about 2006"},
      {"2019-12~", "ca 2019-12", "about 2019-12"},
      {"2021-21?", "troligen våren 2021", "probably spring 2021"},
      {"2023-08-30?", "troligen 2023-08-30", "probably 2023-08-30"},
  };
  for (const Row& row : table) {
    INFO(row.edtf);
    CHECK(date(edtf(row.edtf), kSv) == row.sv);
    CHECK(date(edtf(row.edtf), kEn) == row.en);
  }
  CHECK(date(base::day_of(2023, 8, 30), kSv) == "2023-08-30");
  CHECK(date(base::day_of(2023, 8, 30), kEn) == "2023-08-30");
}

TEST_CASE("dates in words") {
  CHECK(long_date(base::day_of(2022, 1, 1), kSv) == "1 januari 2022");
  CHECK(long_date(base::day_of(2022, 1, 1), kEn) == "1 January 2022");
  CHECK(long_date(base::day_of(2024, 10, 31), kSv) == "31 oktober 2024");
  CHECK(long_date(base::day_of(2024, 10, 31), kEn) == "31 October 2024");
  static const char* const kNames[12][4] = {{"januari", "jan", "January", "Jan"},
                                            {"februari", "feb", "February", "Feb"},
                                            {"mars", "mars", "March", "Mar"},
                                            {"april", "apr", "April", "Apr"},
                                            {"maj", "maj", "May", "May"},
                                            {"juni", "juni", "June", "Jun"},
                                            {"juli", "juli", "July", "Jul"},
                                            {"augusti", "aug", "August", "Aug"},
                                            {"september", "sep", "September", "Sep"},
                                            {"oktober", "okt", "October", "Oct"},
                                            {"november", "nov", "November", "Nov"},
                                            {"december", "dec", "December", "Dec"}};
  for (int month = 1; month <= 12; ++month) {
    CHECK(month_name(month, false, kSv) == kNames[month - 1][0]);
    CHECK(month_name(month, true, kSv) == kNames[month - 1][1]);
    CHECK(month_name(month, false, kEn) == kNames[month - 1][2]);
    CHECK(month_name(month, true, kEn) == kNames[month - 1][3]);
  }
  CHECK(month_name(0, false, kSv).empty());
  CHECK(month_name(13, true, kEn).empty());
}

TEST_CASE("periods, written and spoken") {
  struct Row {
    const char* edtf;
    const char* sv;
    const char* en;
    const char* spoken_sv;
    const char* spoken_en;
  };
  const Row table[] = {
      {"2018-01-01/2019-12-31", "2018-01-01–2019-12-31", "2018-01-01–2019-12-31",
       "från och med 2018-01-01 till och med 2019-12-31",
       "from 2018-01-01 up to and including 2019-12-31"},
      {"2021/2023", "2021–2023", "2021–2023", "från och med 2021 till och med 2023",
       "from 2021 up to and including 2023"},
      {"2016-12/2017-12-31", "2016-12–2017-12-31", "2016-12–2017-12-31",
       "från och med 2016-12 till och med 2017-12-31",
       "from 2016-12 up to and including 2017-12-31"},
      {"2023-08-30/2023-08-30", "2023-08-30", "2023-08-30", "2023-08-30", "2023-08-30"},
      {"2006/2006", "inom 2006", "within 2006", "inom 2006", "within 2006"},
      {"2006/..", "sedan 2006", "since 2006", "sedan 2006", "since 2006"},
      {"2006~/..", "sedan ca 2006", "since about 2006", "sedan ca 2006", "since about 2006"},
      {"2021-21/..", "sedan våren 2021", "since spring 2021", "sedan våren 2021",
       "since spring 2021"},
      {"2020-01-01/..", "2020-01-01 tills vidare", "2020-01-01, open-ended",
       "från och med 2020-01-01 tills vidare", "from 2020-01-01, open-ended"},
      {"2016-12/..", "2016-12 tills vidare", "2016-12, open-ended",
       "från och med 2016-12 tills vidare", "from 2016-12, open-ended"},
      {"2017-04-01/", "2017-04-01, slut anges inte", "2017-04-01, end not stated",
       "från och med 2017-04-01, slut anges inte", "from 2017-04-01, end not stated"},
      {"2006/", "2006, slut anges inte", "2006, end not stated",
       "från och med 2006, slut anges inte", "from 2006, end not stated"},
      {"/2019-12-31", "t.o.m. 2019-12-31, start anges inte", "up to 2019-12-31, start not stated",
       "till och med 2019-12-31, start anges inte",
       "up to and including 2019-12-31, start not stated"},
      {"../2019-12-31", "t.o.m. 2019-12-31", "up to 2019-12-31", "till och med 2019-12-31",
       "up to and including 2019-12-31"},
      {"/..", "tills vidare, start anges inte", "open-ended, start not stated",
       "tills vidare, start anges inte", "open-ended, start not stated"},
      {"2021-21/2022-05-01", "från våren 2021 till 2022-05-01", "from spring 2021 to 2022-05-01",
       "från och med våren 2021 till och med 2022-05-01",
       "from spring 2021 up to and including 2022-05-01"},
      {"2023-10-01/[2024-09-30,2024-10-01]", "från 2023-10-01 till 2024-09-30 eller 2024-10-01",
       "from 2023-10-01 to 2024-09-30 or 2024-10-01",
       "från och med 2023-10-01 till och med 2024-09-30 eller 2024-10-01",
       "from 2023-10-01 up to and including 2024-09-30 or 2024-10-01"},
  };
  for (const Row& row : table) {
    INFO(row.edtf);
    const auto parsed = base::parse_period(row.edtf);
    REQUIRE(parsed.has_value());
    CHECK(period(*parsed, kSv) == row.sv);
    CHECK(period(*parsed, kEn) == row.en);
    CHECK(spoken_period(*parsed, kSv) == row.spoken_sv);
    CHECK(spoken_period(*parsed, kEn) == row.spoken_en);
  }
  const base::Edge none = base::Edge::not_known();
  const base::Edge open = base::Edge::open_ended();
  for (const base::Period& nothing :
       {base::Period{none, none}, base::Period{open, open}, base::Period{open, none}}) {
    CHECK(period(nothing, kSv) == "anges inte");
    CHECK(period(nothing, kEn) == "not stated");
    CHECK(spoken_period(nothing, kSv) == "anges inte");
  }
}

TEST_CASE("counts") {
  CHECK(days(32, kSv) == "32 dagar");
  CHECK(days(32, kEn) == "32 days");
  CHECK(days(1, kSv) == "1 dag");
  CHECK(days(-1, kEn) == "1 day");
  CHECK(days(0, kSv) == "0 dagar");
  CHECK(days(-32, kSv) == "32 dagar");
  CHECK(days(1234, kSv) == nb("1_234 dagar"));
  CHECK(months(12, kSv) == "12 månader");
  CHECK(months(12, kEn) == "12 months");
  CHECK(months(1, kSv) == "1 månad");
  CHECK(months(1, kEn) == "1 month");
  CHECK(months(24, kSv, true) == "2 år");
  CHECK(months(24, kEn, true) == "2 years");
  CHECK(months(12, kSv, true) == "1 år");
  CHECK(months(12, kEn, true) == "1 year");
  CHECK(months(18, kSv, true) == "18 månader");
  CHECK(months(0, kSv, true) == "0 månader");
  CHECK(quantity({6000, false, {"platser", "places"}}, kSv) == "60 platser");
  CHECK(quantity({6000, false, {"platser", "places"}}, kEn) == "60 places");
  CHECK(quantity({2300, true, {"platser", ""}}, kSv) == "ca 23 platser");
  CHECK(quantity({2300, true, {"platser", ""}}, kEn) == "about 23 platser");
  CHECK(quantity({150000, false, {"ärenden", "cases"}}, kSv) == nb("1_500 ärenden"));
  CHECK(quantity({300, false, {}}, kSv) == "3");
  CHECK(quantity({250, false, {"årsarbetare", ""}}, kSv) == "2,5 årsarbetare");
  CHECK(quantity({275, true, {"årsarbetare", "full-time posts"}}, kEn) ==
        "about 2.75 full-time posts");
  CHECK(quantity({5, false, {}}, kSv) == "0,05");
}

TEST_CASE("places in documents") {
  model::Dataset dataset;
  dataset.documents.emplace_back();
  dataset.documents.back().short_title.sv = "SON 2020-281";
  dataset.documents.emplace_back();
  dataset.documents.back().title = {"Skog och mark", "Forest and land"};
  struct Row {
    model::Place place;
    const char* sv;
    const char* en;
  };
  const model::Ref<model::Document> first{0};
  const Row table[] = {
      {{first, "Ärende", 5, ""}, "Ärende, stycke 5", "Ärende, para. 5"},
      {{first, "Bakgrund", 0, ""}, "Bakgrund", "Bakgrund"},
      {{first, "", 2, ""}, "stycke 2", "para. 2"},
      {{first, "", 0, "1"}, "förslag punkt 1", "proposal, item 1"},
      {{first, "Förslag till beslut", 0, "1"},
       "Förslag till beslut, punkt 1",
       "Förslag till beslut, item 1"},
      {{first, "Ärende", 5, "2 a"}, "Ärende, stycke 5, punkt 2 a", "Ärende, para. 5, item 2 a"},
      {{first, "", 0, ""}, "", ""},
  };
  for (const Row& row : table) {
    CHECK(place_within(row.place, kSv) == row.sv);
    CHECK(place_within(row.place, kEn) == row.en);
  }
  CHECK(place(dataset, {first, "Bakgrund", 2, ""}, kSv) == "SON 2020-281, Bakgrund, stycke 2");
  CHECK(place(dataset, {first, "Bakgrund", 2, ""}, kEn) == "SON 2020-281, Bakgrund, para. 2");
  CHECK(place(dataset, {first, "", 0, ""}, kSv) == "SON 2020-281");
  CHECK(place(dataset, {{1}, "", 0, ""}, kSv) == "Skog och mark");
  CHECK(place(dataset, {{1}, "", 0, ""}, kEn) == "Forest and land");
  CHECK(place(dataset, {{9}, "Ärende", 0, ""}, kSv) == "Ärende");
}

TEST_CASE("lists and local texts") {
  CHECK(joined({}, kSv).empty());
  CHECK(joined({"A"}, kSv) == "A");
  CHECK(joined({"A", "B"}, kSv) == "A och B");
  CHECK(joined({"A", "B", "C"}, kSv) == "A, B och C");
  CHECK(joined({"A", "B", "C"}, kEn) == "A, B and C");
  CHECK(local({"ja", "yes"}, kSv) == "ja");
  CHECK(local({"ja", "yes"}, kEn) == "yes");
  CHECK(local({"ja", ""}, kEn) == "ja");
}

}  // namespace
}  // namespace avtal::words
