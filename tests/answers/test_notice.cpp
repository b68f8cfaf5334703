#include "answers/build.h"
#include "answers/notice.h"

namespace avtal::test {

using answers::Deadline;
using answers::last_day_after_renewal;
using answers::last_day_for_notice;
using answers::NoticeChain;
using model::Renewal;

namespace {

struct OneAgreement {
  Build build;
  Ref<model::Agreement> agreement = build.agreement("avtal", {build.service("insats")});

  std::optional<NoticeChain> chain(std::string_view on) {
    return answers::notice_chain(build.done(), agreement, day(on));
  }
  std::optional<Day> end_if_given(std::string_view on) {
    return answers::end_if_notice_given(build.done(), agreement, day(on));
  }
};

struct Row {
  const char* last_day;
  int months;
  const char* expected;
};

}  // namespace

TEST_CASE("last day for notice: by hand") {
  const Row rows[] = {
      {"2024-10-01", 12, "2023-10-01"},  // the letter of 2023-08-30
      {"2024-09-30", 12, "2023-09-30"},
      {"2023-12-31", 12, "2022-12-31"},
      {"2023-12-31", 3, "2023-09-30"},  // 30 September and three months is 30 December
      {"2023-12-31", 6, "2023-06-30"},
      {"2023-06-30", 3, "2023-03-31"},  // 31 March and three months is 30 June
      {"2023-04-30", 1, "2023-03-31"},
      {"2023-02-28", 1, "2023-01-31"},  // 28, 29, 30 and 31 January all end on 28 February
      {"2024-02-29", 1, "2024-01-31"},
      {"2024-02-28", 1, "2024-01-28"},
      {"2023-03-31", 1, "2023-02-28"},
      {"2024-03-31", 1, "2024-02-29"},
      {"2024-03-30", 1, "2024-02-29"},
      {"2023-03-30", 1, "2023-02-28"},
      {"2024-02-29", 12, "2023-02-28"},  // leap day back to a common year
      {"2025-02-28", 12, "2024-02-29"},  // and forward from one
      {"2025-02-27", 12, "2024-02-27"},
      {"2023-05-15", 3, "2023-02-15"},
      {"2023-01-15", 1, "2022-12-15"},  // over the new year
      {"2023-08-31", 18, "2022-02-28"},
      {"2023-08-31", 0, "2023-08-31"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.last_day));
    CAPTURE(row.months);
    CHECK(base::iso_text(last_day_for_notice(day(row.last_day), row.months)) == row.expected);
  }
}

TEST_CASE("last day for notice: the last day that still reaches the end, for every end") {
  for (Day end = day("2023-01-01"); end <= day("2025-03-31"); end = base::plus_days(end, 1)) {
    for (const int months : {1, 2, 3, 6, 11, 12, 13, 24}) {
      const Day last = last_day_for_notice(end, months);
      const bool reaches = base::plus_months(last, months) <= end;
      const bool is_last = base::plus_months(base::plus_days(last, 1), months) > end;
      if (reaches && is_last) continue;
      FAIL_CHECK(base::iso_text(end), " and ", months, " months");
    }
  }
}

TEST_CASE("renewals end where months end") {
  const Row rows[] = {
      {"2023-12-31", 12, "2024-12-31"}, {"2023-02-28", 12, "2024-02-29"},
      {"2024-02-29", 12, "2025-02-28"}, {"2024-06-30", 1, "2024-07-31"},
      {"2024-01-30", 1, "2024-02-28"},  {"2024-05-14", 3, "2024-08-14"},
  };
  for (const Row& row : rows) {
    CHECK(base::iso_text(last_day_after_renewal(day(row.last_day), row.months)) == row.expected);
  }
}

TEST_CASE("notice: a fixed end, before and after the day to act") {
  OneAgreement small;
  small.build.term(small.agreement, "2018-01-01", "2024-10-01");
  small.build.notice(small.agreement, 12);
  const auto before = small.chain("2023-08-30");
  REQUIRE(before);
  CHECK(before->last_day_to_act == day("2023-10-01"));
  CHECK(before->slack_days == 32);
  CHECK_FALSE(before->next_end_if_missed);
  const auto on_the_day = small.chain("2023-10-01");
  REQUIRE(on_the_day);
  CHECK(on_the_day->slack_days == 0);
  const auto after = small.chain("2023-10-02");
  REQUIRE(after);
  CHECK(after->slack_days == -1);
  CHECK_FALSE(after->next_end_if_missed);  // nothing says that it would be renewed
}

TEST_CASE("notice: from a one-of end, the later and the safe day") {
  OneAgreement small;
  small.build.term(small.agreement, "2018-01-01", "[2024-09-30,2024-10-01]");
  small.build.notice(small.agreement, 12);
  const auto chain = small.chain("2023-08-30");
  REQUIRE(chain);
  CHECK(chain->last_day_to_act == day("2023-10-01"));
  CHECK(chain->safe_day_to_act == day("2023-09-30"));
}

TEST_CASE("notice: none without a period, an end or an answer") {
  OneAgreement no_notice;
  no_notice.build.term(no_notice.agreement, "2018-01-01", "2024-10-01");
  CHECK_FALSE(no_notice.chain("2023-01-01"));
  OneAgreement open;
  open.build.term(open.agreement, "2018-01-01", "..");
  open.build.notice(open.agreement, 3);
  CHECK_FALSE(open.chain("2023-01-01"));
  OneAgreement unknown;
  unknown.build.term(unknown.agreement, "2018-01-01", "");
  unknown.build.notice(unknown.agreement, 3);
  CHECK_FALSE(unknown.chain("2023-01-01"));
  CHECK_FALSE(unknown.end_if_given("2023-01-01"));
}

TEST_CASE("notice: until further notice ends so many months after notice") {
  OneAgreement small;
  small.build.term(small.agreement, "2018-01-01", "..");
  small.build.notice(small.agreement, 3);
  CHECK(small.end_if_given("2023-11-30") == day("2024-02-29"));
  CHECK(small.end_if_given("2023-01-15") == day("2023-04-15"));
}

TEST_CASE("notice: an open term that is proposed to end counts from the end") {
  OneAgreement small;
  small.build.term(small.agreement, "2018-01-01", "..");
  small.build.term(small.agreement, edge("2024-01-01"), edge("2024-06-30", Status::proposed),
                   model::TermKind::termination);
  small.build.notice(small.agreement, 3);
  const auto chain = small.chain("2024-01-15");
  REQUIRE(chain);
  CHECK(chain->last_day_to_act == day("2024-03-31"));
}

TEST_CASE("notice: tacit renewal, notice shorter than the renewal") {
  OneAgreement small;
  small.build.term(small.agreement, "2020-01-01", "2021-12-31");
  small.build.notice(small.agreement, 6, Renewal::tacit, 12);
  const auto before = small.chain("2021-05-01");
  REQUIRE(before);
  CHECK(before->end.text() == "2021-12-31");
  CHECK(before->last_day_to_act == day("2021-06-30"));
  CHECK(before->next_end_if_missed == day("2022-12-31"));
  const auto missed = small.chain("2021-09-01");
  REQUIRE(missed);
  CHECK(missed->end.text() == "2021-12-31");
  CHECK(missed->slack_days < 0);
  CHECK(missed->next_end_if_missed == day("2022-12-31"));
  // After the end the renewal runs: its own end, its own day.
  const auto renewed = small.chain("2024-02-29");
  REQUIRE(renewed);
  CHECK(renewed->end.text() == "2024-12-31");
  CHECK(renewed->end_status == Status::derived);
  CHECK(renewed->last_day_to_act == day("2024-06-30"));
  CHECK(renewed->next_end_if_missed == day("2025-12-31"));
}

TEST_CASE("notice: on the very last day the first term still runs") {
  OneAgreement small;
  small.build.term(small.agreement, "2020-01-01", "2021-12-31");
  small.build.notice(small.agreement, 6, Renewal::tacit, 12);
  CHECK(small.chain("2021-12-31")->end.text() == "2021-12-31");
  CHECK(small.chain("2022-01-01")->end.text() == "2022-12-31");
}

TEST_CASE("notice: longer than the renewal") {
  OneAgreement small;
  small.build.term(small.agreement, "2020-01-01", "2020-12-31");
  small.build.notice(small.agreement, 12, Renewal::tacit, 6);
  // The day to act for 2020-12-31 was 2019-12-31, before the agreement began.
  const auto chain = small.chain("2020-03-01");
  REQUIRE(chain);
  CHECK(chain->last_day_to_act == day("2019-12-31"));
  CHECK(chain->slack_days == -61);
  // 2021-06-30 is reached by notice on 2020-06-30 at the latest.
  CHECK(chain->next_end_if_missed == day("2021-06-30"));
  const auto later = small.chain("2020-07-01");
  REQUIRE(later);
  CHECK(later->end.text() == "2020-12-31");
  CHECK(later->next_end_if_missed == day("2021-12-31"));
  CHECK(small.end_if_given("2020-07-01") == day("2021-12-31"));
}

TEST_CASE("notice: as long as the renewal") {
  OneAgreement small;
  small.build.term(small.agreement, "2020-01-01", "2020-12-31");
  small.build.notice(small.agreement, 12, Renewal::tacit, 12);
  const auto chain = small.chain("2020-12-31");
  REQUIRE(chain);
  CHECK(chain->next_end_if_missed == day("2021-12-31"));  // notice on its last day is in time
  CHECK(small.end_if_given("2021-01-01") == day("2022-12-31"));
}

TEST_CASE("notice: renewals from the end of February do not drift") {
  OneAgreement small;
  small.build.term(small.agreement, "2022-03-01", "2023-02-28");
  small.build.notice(small.agreement, 3, Renewal::tacit, 12);
  CHECK(small.chain("2023-06-01")->end.text() == "2024-02-29");
  CHECK(small.chain("2024-06-01")->end.text() == "2025-02-28");
  CHECK(small.chain("2024-06-01")->last_day_to_act == day("2024-11-30"));
  CHECK(small.chain("2027-06-01")->end.text() == "2028-02-29");
}

TEST_CASE("notice: express renewal or none is not renewed by us") {
  for (const Renewal renewal : {Renewal::express, Renewal::none, Renewal::not_stated}) {
    OneAgreement small;
    small.build.term(small.agreement, "2020-01-01", "2021-12-31");
    small.build.notice(small.agreement, 6, renewal, 12);
    const auto chain = small.chain("2023-05-01");
    REQUIRE(chain);
    CHECK(chain->end.text() == "2021-12-31");
    CHECK_FALSE(chain->next_end_if_missed);
    CHECK(small.end_if_given("2021-09-01") == day("2021-12-31"));  // it ends anyway
  }
}

TEST_CASE("notice: tacit renewal of a length nobody states gives no next end") {
  OneAgreement small;
  small.build.term(small.agreement, "2020-01-01", "2021-12-31");
  small.build.notice(small.agreement, 6, Renewal::tacit, 0);
  CHECK_FALSE(small.chain("2021-09-01")->next_end_if_missed);
}

TEST_CASE("notice: what a month of delay costs") {
  OneAgreement small;
  small.build.term(small.agreement, "2018-01-01", "2024-10-01");
  small.build.notice(small.agreement, 12);
  model::Money money = per_year(1900000);
  money.approximate = true;
  const auto flow = small.build.flow("f", "2023", "2023", one(money));
  small.build.of(flow).agreement = small.agreement;
  const auto chain = small.chain("2023-08-30");
  REQUIRE(chain);
  REQUIRE(chain->cost_per_month_of_delay);
  CHECK(chain->cost_per_month_of_delay->value == 15833333);
  CHECK(chain->cost_approximate);
}

TEST_CASE("deadlines: soonest first, within the months, of the right kinds") {
  OneAgreement small;
  small.build.term(small.agreement, "2023", "2023");
  small.build.term(small.agreement, edge("2024-01-01", Status::derived),
                   edge("2024-10-01", Status::proposed), model::TermKind::termination);
  small.build.notice(small.agreement, 12);
  const Dataset data = small.build.done();
  const auto found = answers::deadlines(data, day("2023-08-30"), 14);
  REQUIRE(found.size() == 3);
  CHECK(found[0].kind == Deadline::Kind::notice);
  CHECK(found[0].day == day("2023-10-01"));
  CHECK(found[0].status == Status::derived);
  CHECK(found[1].kind == Deadline::Kind::extension_decision);
  CHECK(found[1].day == day("2023-12-31"));
  CHECK(found[1].status == Status::derived);  // the document says only the year
  CHECK(found[2].kind == Deadline::Kind::end);
  CHECK(found[2].day == day("2024-10-01"));
  CHECK(found[2].status == Status::proposed);
  CHECK(answers::deadlines(data, day("2023-08-30"), 5).size() == 2);
  CHECK(answers::deadlines(data, day("2023-10-01"), 1).size() == 1);  // on the day itself
  CHECK(answers::deadlines(data, day("2023-10-02"), 1).empty());
}

TEST_CASE("deadlines: what renews tacitly has only its next notice day") {
  OneAgreement small;
  small.build.term(small.agreement, "2020-01-01", "2020-12-31");
  small.build.notice(small.agreement, 3, Renewal::tacit, 12);
  const Dataset data = small.build.done();
  const auto first = answers::deadlines(data, day("2020-06-01"), 12);
  REQUIRE(first.size() == 1);
  CHECK(first[0].day == day("2020-09-30"));
  const auto missed = answers::deadlines(data, day("2020-11-01"), 12);
  REQUIRE(missed.size() == 1);
  CHECK(missed[0].day == day("2021-09-30"));
}

}  // namespace avtal::test
