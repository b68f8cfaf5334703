#include "answers/build.h"
#include "answers/spans.h"

namespace avtal::test {

using answers::TermSpan;

TEST_CASE("span: bounds of imprecise edges") {
  Build build;
  const auto agreement = build.agreement("avtal", {build.service("insats")});
  build.term(agreement, edge("2006"), edge("[2022-04-30,2022-05-01]", Status::proposed));
  const Dataset data = build.done();
  const TermSpan span = answers::span_of(data, {agreement, 0});
  CHECK(span.first_possible == day("2006-01-01"));
  CHECK(span.first_certain == day("2006-12-31"));
  CHECK(span.last_certain == day("2022-04-30"));
  CHECK(span.last_possible == day("2022-05-01"));
  CHECK_FALSE(span.open_end);
  CHECK(span.status == Status::proposed);
  CHECK(span.start_status == Status::stated);
  CHECK(span.end_status == Status::proposed);
}

TEST_CASE("span: open and unknown ends have no last day") {
  Build build;
  const auto service = build.service("insats");
  const auto open = build.agreement("tills vidare", {service});
  const auto unknown = build.agreement("okänt", {service});
  build.term(open, "2020-01-01", "..");
  build.term(unknown, "", "2019-09-30");
  build.term(unknown, "2021-01-01", "");
  const Dataset data = build.done();
  const TermSpan first = answers::span_of(data, {open, 0});
  CHECK(first.open_end);
  CHECK_FALSE(first.last_certain);
  CHECK_FALSE(first.last_possible);
  const TermSpan start = answers::span_of(data, {unknown, 0});
  CHECK(start.unknown_start);
  CHECK_FALSE(start.first_possible);
  CHECK_FALSE(start.first_certain);
  CHECK(start.last_certain == day("2019-09-30"));
  const TermSpan end = answers::span_of(data, {unknown, 1});
  CHECK(end.unknown_end);
  CHECK_FALSE(end.open_end);
  CHECK_FALSE(end.last_certain);
  CHECK_FALSE(end.last_possible);
}

TEST_CASE("spans: one per term, unknown ends bounded by what replaces the agreement") {
  Build build;
  const auto service = build.service("insats");
  const auto old_one = build.agreement("gammalt", {service});
  const auto new_one = build.agreement("nytt", {service});
  build.term(old_one, "2010-01-01", "");
  build.term(new_one, "2015-03-01", "..");
  build.relation(new_one, model::RelationType::replaces, old_one);
  const Dataset data = build.done();
  const auto spans = answers::spans(data);
  REQUIRE(spans.size() == 2);
  CHECK(spans[0].unknown_end);
  CHECK(spans[0].last_possible == day("2015-02-28"));
  CHECK_FALSE(answers::span_of(data, {old_one, 0}).last_possible);
}

TEST_CASE("gaps: overlapping and adjoining terms leave none") {
  Build build;
  const auto service = build.service("insats");
  const auto agreement = build.agreement("avtal", {service});
  build.term(agreement, "2010-01-01", "2015-12-31");
  build.term(agreement, "2012-01-01", "2013-12-31");
  build.term(agreement, "2016-01-01", "2016-12-31");
  CHECK(answers::gaps(build.done()).empty());
}

TEST_CASE("gaps: the furthest end brackets, not the last term in order") {
  Build build;
  const auto service = build.service("insats");
  const auto agreement = build.agreement("avtal", {service});
  build.term(agreement, "2010-01-01", "2015-12-31");
  build.term(agreement, "2012-01-01", "2013-12-31");
  build.term(agreement, "2016-03", "2016-12-31");
  build.question("lucka", 2, {"avtal"}, "2016").kind = model::QuestionKind::gap;
  build.question("annat slag", 1, {"avtal"}, "2016").kind = model::QuestionKind::ambiguity;
  const auto gaps = answers::gaps(build.done());
  REQUIRE(gaps.size() == 1);
  CHECK(gaps[0].first == day("2016-01-01"));
  CHECK(gaps[0].last == day("2016-02-29"));
  CHECK(gaps[0].before.term == 0);
  CHECK(gaps[0].after.term == 2);
  CHECK(gaps[0].questions == std::vector<std::string>{"lucka"});
}

TEST_CASE("gaps: nothing after an open end, nothing between supplements") {
  Build build;
  const auto service = build.service("insats");
  const auto base_one = build.agreement("grund", {service});
  const auto supplement = build.agreement("tillägg", {service});
  build.of(supplement).parent = base_one;
  build.term(base_one, "2010-01-01", "..");
  build.term(supplement, "2011-01-01", "2011-12-31");
  build.term(supplement, "2013-01-01", "2013-12-31");
  CHECK(answers::gaps(build.done()).empty());
}

TEST_CASE("extent: whole years around everything dated") {
  Build build;
  const auto agreement = build.agreement("avtal", {build.service("insats")});
  build.term(agreement, "2006", "2024-10-01");
  build.document("d", "2023-08-30");
  const Dataset data = build.done();
  CHECK(answers::extent(data).first == day("2006-01-01"));
  CHECK(answers::extent(data).last == day("2025-12-31"));
  CHECK(answers::extent(data, 0).last == day("2024-12-31"));
}

TEST_CASE("extent: an empty dataset has one all the same") {
  Build build;
  build.data.issued = "2026-11-23";
  const auto extent = answers::extent(build.done());
  CHECK(extent.first <= extent.last);
}

TEST_CASE("change days: first days and days after last ones") {
  Build build;
  const auto agreement = build.agreement("avtal", {build.service("insats")});
  build.term(agreement, "2018-01-01", "2019-12-31");
  build.party(agreement, model::PartyRole::pays, build.organization("n"), "2018-05-01", "");
  const auto days = answers::change_days(build.done());
  // With an unknown end only the first day of the party is certain.
  CHECK(days == std::vector<Day>{day("2018-01-01"), day("2018-05-01"), day("2018-05-02"),
                                 day("2020-01-01")});
}

}  // namespace avtal::test
