// Small files that other programs told untruths about: what the answers must say of each.

#include <optional>
#include <string>

#include "answers/briefing.h"
#include "answers/build.h"
#include "answers/costs.h"
#include "answers/in_force.h"
#include "answers/known.h"
#include "answers/notice.h"
#include "answers/parties.h"
#include "answers/spans.h"
#include "load/load.h"
#include "support/files.h"

namespace avtal::test {

using answers::Deadline;
using answers::InForce;
using answers::ServiceState;

namespace {

load::Result loaded(const std::string& name) {
  return load::load_dataset(bytes_of("tests/data/cases/" + name + ".json"));
}

Dataset data_of(const std::string& name) {
  load::Result result = loaded(name);
  REQUIRE(result.dataset);
  return *std::move(result.dataset);
}

ServiceState on(const Dataset& data, std::string_view text) {
  return answers::in_force(data, {0}, day(text));
}

}  // namespace

TEST_CASE("truth: what renews itself is in force, derived, in every answer (R01)") {
  const Dataset data = data_of("R01-tacit-renewal");
  CHECK(on(data, "2023-07-31").in_force == InForce::yes);
  const ServiceState renewed = on(data, "2024-06-15");
  CHECK(renewed.in_force == InForce::yes);
  CHECK(renewed.status == Status::derived);
  REQUIRE(renewed.terms.size() == 1);
  CHECK(data.agreements[0].terms[renewed.terms[0].term].kind == model::TermKind::renewal);
  CHECK(renewed.last_told == day("2020-01-01"));
  const auto parties = answers::parties(data, {0}, day("2024-06-15"));
  CHECK(holders(data, parties, model::PartyRole::pays) == std::vector<std::string>{"a"});
  CHECK(holders(data, parties, model::PartyRole::performs) == std::vector<std::string>{"b"});
  CHECK(parties.front().status == Status::derived);
  const answers::CostAnswer costs = answers::costs(data, 2024);
  CHECK(costs.total == base::kronor(120000));
  CHECK(costs.status == Status::derived);
  const auto chain = answers::notice_chain(data, {0}, day("2024-06-15"));
  REQUIRE(chain);
  CHECK(chain->end.text() == "2024-07-31");
  CHECK(answers::gaps(data).empty());
}

TEST_CASE("truth: renewed for a time that nobody states is unclear (R01)") {
  const Dataset data = data_of("R01-tacit-no-length");
  CHECK(on(data, "2023-07-31").in_force == InForce::yes);
  CHECK(on(data, "2024-06-15").in_force == InForce::maybe);
}

TEST_CASE("truth: renewals end where another agreement takes over, and with a termination") {
  Build build;
  const auto service = build.service("insats");
  const auto old_one = build.agreement("gammalt", {service});
  build.term(old_one, "2018-01-01", "2018-12-31");
  build.notice(old_one, 3, model::Renewal::tacit, 12);
  SUBCASE("another, later") {
    const auto next = build.agreement("nytt", {service});
    build.term(next, "2021-01-01", "2021-12-31");
    build.relation(next, model::RelationType::replaces, old_one);
    const Dataset data = build.done();
    CHECK(answers::in_force(data, service, day("2020-06-01")).in_force == InForce::yes);
    CHECK(answers::in_force(data, service, day("2022-06-01")).in_force == InForce::no);
  }
  SUBCASE("another, at once") {
    const auto next = build.agreement("nytt", {service});
    build.term(next, "2019-01-01", "2019-12-31");
    build.relation(next, model::RelationType::replaces, old_one);
    CHECK(answers::in_force(build.done(), service, day("2020-06-01")).in_force == InForce::no);
  }
  SUBCASE("a termination") {
    build.term(old_one, "2020-07-01", "2020-12-31", model::TermKind::termination);
    const Dataset data = build.done();
    CHECK(answers::in_force(data, service, day("2020-03-01")).in_force == InForce::yes);
    CHECK(answers::in_force(data, service, day("2021-03-01")).in_force == InForce::no);
    CHECK(answers::in_force(data, service, day("2021-03-01")).status == Status::stated);
    CHECK_FALSE(answers::notice_chain(data, old_one, day("2020-08-01")));
  }
  SUBCASE("a termination that is only proposed") {
    build.term(old_one, edge("2020-07-01"), edge("2020-12-31", Status::proposed),
               model::TermKind::termination);
    CHECK(answers::in_force(build.done(), service, day("2021-03-01")).in_force == InForce::maybe);
  }
}

TEST_CASE("truth: a stated termination ends the agreement before its time (R02)") {
  const Dataset data = data_of("R02-terminated-early");
  CHECK(on(data, "2019-12-31").in_force == InForce::yes);
  const ServiceState after = on(data, "2020-06-01");
  CHECK(after.in_force == InForce::no);
  CHECK(after.status == Status::stated);
  REQUIRE(after.before);
  CHECK(data.agreements[0].terms[after.before->term].kind == model::TermKind::termination);
  CHECK(answers::parties(data, {0}, day("2020-06-01")).empty());
  for (const answers::TermSpan& span : answers::spans(data)) {
    CHECK(span.last_possible == day("2019-12-31"));
  }
  const auto ends = answers::deadlines(data, day("2019-06-01"), 48);
  REQUIRE(ends.size() == 1);
  CHECK(ends[0].kind == Deadline::Kind::end);
  CHECK(ends[0].day == day("2019-12-31"));
}

TEST_CASE("truth: a start that nobody states is unclear, not a document's date (R04, J2)") {
  CHECK(on(data_of("R04-unknown-start"), "2021-06-01").in_force == InForce::maybe);
  const Dataset data = data_of("J2-unknown-start-stated-end");
  CHECK(on(data, "2013-06-01").in_force == InForce::maybe);
  CHECK(on(data, "2014-02-01").in_force == InForce::no);
  CHECK(on(data, "2014-02-01").status == Status::stated);
  // The axis shows a year of what came before the end that is known.
  CHECK(answers::extent(data).first == day("2013-01-01"));
}

TEST_CASE("truth: of an end that is known to the year the safe day comes first (R05)") {
  const Dataset data = data_of("R05-fuzzy-end");
  const auto found = answers::deadlines(data, day("2023-01-01"), 36);
  const auto of = [&](std::string_view agreement, Deadline::Kind kind) -> const Deadline* {
    for (const Deadline& each : found) {
      if (data.at(each.agreement).id == agreement && each.kind == kind) return &each;
    }
    return nullptr;
  };
  const Deadline* notice = of("y", Deadline::Kind::notice);
  REQUIRE(notice != nullptr);
  CHECK(notice->day == day("2024-07-01"));  // six months before the first day of 2025
  CHECK(notice->latest == day("2025-06-30"));
  const Deadline* end = of("y", Deadline::Kind::end);
  REQUIRE(end != nullptr);
  CHECK(end->day == day("2025-01-01"));
  CHECK(end->latest == day("2025-12-31"));
  const Deadline* month = of("m", Deadline::Kind::notice);
  REQUIRE(month != nullptr);
  CHECK(month->day == day("2024-03-01"));
  CHECK(month->latest == day("2024-03-31"));
  // When the safe day has passed, the one that may still do.
  const auto later = answers::deadlines(data, day("2024-08-01"), 12);
  REQUIRE_FALSE(later.empty());
  CHECK(later.front().day == day("2025-01-01"));
}

TEST_CASE("truth: notice in days, weeks and to the end of a period (R06)") {
  const auto by_days = answers::notice_chain(data_of("R06-notice-days"), {0}, day("2024-01-01"));
  REQUIRE(by_days);
  CHECK(by_days->last_day_to_act == day("2024-12-01"));
  const auto quarter =
      answers::notice_chain(data_of("R06-notice-to-quarter-end"), {0}, day("2024-01-01"));
  REQUIRE(quarter);
  CHECK(quarter->last_day_to_act == day("2024-06-30"));
  model::Notice notice;
  notice.length.weeks = 6;
  CHECK(answers::last_day_for_notice(day("2024-12-31"), notice) == day("2024-11-19"));
  notice = {};
  notice.length.months = 3;
  notice.to = model::PeriodEnd::year;
  CHECK(answers::last_day_for_notice(day("2024-11-15"), notice) == day("2023-09-30"));
  CHECK(answers::end_after_notice(day("2024-01-15"), notice) == day("2024-12-31"));
  notice.to = model::PeriodEnd::none;
  notice.from = model::PeriodEnd::half_year;
  CHECK(answers::last_day_for_notice(day("2024-11-15"), notice) == day("2024-06-30"));
  CHECK(answers::end_after_notice(day("2024-01-15"), notice) == day("2024-09-30"));
}

TEST_CASE("truth: a clause of which a part is not understood gives no day") {
  std::string bytes = bytes_of("tests/data/cases/R06-notice-days.json");
  const std::string known = "\"days\": 30";
  bytes.replace(bytes.find(known), known.size(), "\"bankdays\": 30");
  const load::Result result = load::load_dataset(bytes);
  REQUIRE(result.dataset);
  CHECK_FALSE(result.dataset->agreements[0].notice.loaded());
  CHECK_FALSE(answers::notice_chain(*result.dataset, {0}, day("2024-01-01")));
}

TEST_CASE("truth: other currencies are never summed (R07)") {
  const Dataset data = data_of("R07-currency");
  const answers::CostAnswer costs = answers::costs(data, 2021);
  CHECK(costs.total == base::Ore{});
  CHECK(costs.total_is_floor);
  REQUIRE(costs.lines.size() == 1);
  CHECK_FALSE(costs.lines[0].summed);
  CHECK(costs.lines[0].why_not == answers::CostLine::WhyNot::other_currency);
  CHECK(data.money_flows[0].amount.value()->currency == "EUR");
}

TEST_CASE("truth: a key that is not known in a value makes it unread, not half read") {
  std::string bytes = bytes_of("tests/data/cases/R07-currency.json");
  const std::string known = "\"currency\": \"EUR\"";
  bytes.replace(bytes.find(known), known.size(), "\"valuta\": \"EUR\"");
  const load::Result result = load::load_dataset(bytes);
  REQUIRE(result.dataset);
  CHECK_FALSE(result.dataset->money_flows[0].amount.loaded());
  REQUIRE_FALSE(result.issues.empty());
  CHECK(result.issues.front().code == "unknown-value-key");
  CHECK(result.issues.front().severity == load::Severity::error);
}

TEST_CASE("truth: a whole number may be written with a point and zeros (R08)") {
  const load::Result result = loaded("R08-float-whole");
  REQUIRE(result.dataset);
  CHECK(result.dataset->money_flows[0].amount.value()->amount == base::kronor(1694000));
}

TEST_CASE("truth: two who are responsible together are so both, for certain (J1)") {
  const Dataset data = data_of("J1-joint-responsibility");
  const auto parties = answers::parties(data, {0}, day("2014-06-01"));
  CHECK(holders(data, parties, model::PartyRole::responsible) ==
        std::vector<std::string>{"aa", "bb"});
}

TEST_CASE("truth: until further notice that somebody assumed is assumed (J3)") {
  const Dataset data = data_of("J3-assumed-end");
  const ServiceState state = on(data, "2015-02-06");
  CHECK(state.in_force == InForce::yes);
  CHECK(state.status == Status::assumed);
  CHECK(answers::parties(data, {0}, day("2015-02-06")).front().status == Status::assumed);
}

TEST_CASE("truth: a day after the last document about what runs on is worked out, not stated") {
  Build build;
  const auto service = build.service("insats");
  const auto letter = build.document("brev", "2021-10-19");
  const auto agreement = build.agreement("avtal", {service});
  build.term(agreement, edge("2020-01-01", Status::stated, {at(letter)}),
             edge("..", Status::stated, {at(letter)}));
  const Dataset data = build.done();
  CHECK(answers::in_force(data, service, day("2021-10-19")).status == Status::stated);
  const ServiceState later = answers::in_force(data, service, day("2024-10-02"));
  CHECK(later.in_force == InForce::yes);
  CHECK(later.status == Status::derived);
  CHECK(later.last_told == day("2021-10-19"));
}

TEST_CASE(
    "truth: in Linköping nobody tells of Hantverkshuset or Skog och mark since October 2021") {
  const auto state = [](std::string_view id, std::string_view text) {
    const auto record = real().find(id);
    REQUIRE(record);
    return answers::in_force(real(), {record->index}, day(text));
  };
  CHECK(state("hantverkshuset", "2021-06-01").status == Status::stated);
  for (const char* text : {"2024-10-02", "2026-11-30"}) {
    CHECK(state("hantverkshuset", text).status == Status::derived);
    CHECK(state("hantverkshuset", text).last_told == day("2021-10-19"));
  }
  CHECK(state("skog-och-mark-insats", "2022-03-01").status != Status::stated);
}

TEST_CASE("truth: money for which nobody has entered an end ends with its agreement") {
  Build build;
  const auto service = build.service("insats");
  const auto agreement = build.agreement("avtal", {service});
  build.term(agreement, "2020-01-01", "2021-12-31");
  const auto flow = build.flow("f", "2020-01-01", "-", one(per_year(100000)));
  build.of(flow).agreement = agreement;
  const Dataset data = build.done();
  CHECK(answers::costs(data, 2021).total == base::kronor(100000));
  CHECK(answers::costs(data, 2021).status == Status::derived);
  CHECK(answers::costs(data, 2022).lines.empty());
}

TEST_CASE("truth: a part of a proposed amount is proposed, not worked out") {
  Build build;
  build.flow("f", "2024-01-01", "2024-09-30", one(per_year(120000), Status::proposed));
  const answers::CostAnswer costs = answers::costs(build.done(), 2024);
  CHECK(costs.total == base::kronor(90000));
  CHECK(costs.status == Status::proposed);
}

TEST_CASE("truth: a document dated to the year is not newer than one of a day in it") {
  const Dataset data = data_of("uppsala");
  CHECK(model::newest_document_day(data) == day("2015-07-09"));
  REQUIRE(answers::date_of_newest(data) != nullptr);
  CHECK(answers::date_of_newest(data)->text() == "2015-07-09");
  // Whether it was written after that day nobody knows.
  CHECK(answers::written_after(data, day("2015-07-09")) == 0);
}

TEST_CASE("truth: where only others' documents are dated, the newest of them is the day (J4)") {
  const Dataset data = data_of("J4-one-service-undated");
  const Day shown = model::newest_document_day(data);
  CHECK(shown == day("2012-03-02"));
  const answers::Extent extent = answers::extent(data);
  CHECK(extent.first <= shown);
  CHECK(shown <= extent.last);
}

}  // namespace avtal::test
