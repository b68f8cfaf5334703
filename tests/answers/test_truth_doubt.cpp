// A date that is marked uncertain («2019?») keeps its uncertainty in everything worked out from it.

#include "answers/build.h"
#include "answers/in_force.h"
#include "answers/notice.h"
#include "answers/parties.h"
#include "answers/responsibility.h"

namespace avtal::test {

using answers::InForce;

namespace {

Status status_on(const Dataset& data, std::string_view on) {
  return answers::in_force(data, {0}, day(on)).status;
}

Dataset running(std::string_view start, std::string_view end) {
  Build build;
  const auto service = build.service("insats");
  build.term(build.agreement("avtal", {service}), start, end);
  return build.done();
}

/// Responsible: the one until the date, the other from it.
Dataset handed_over(std::string_view when) {
  Build build;
  const auto one = build.organization("a");
  const auto other = build.organization("b");
  const auto service = build.service("insats");
  const auto agreement = build.agreement("avtal", {service});
  build.term(agreement, "2010-01-01", "2024-12-31");
  build.party(agreement, model::PartyRole::responsible, one, "-", when);
  build.party(agreement, model::PartyRole::responsible, other, when, "-");
  return build.done();
}

}  // namespace

TEST_CASE("truth: what rests on a date marked uncertain is no surer than an assumption") {
  CHECK(status_on(running("2019?", ".."), "2021-06-01") == Status::assumed);
  CHECK(status_on(running("2019%", ".."), "2021-06-01") == Status::assumed);
  CHECK(status_on(running("2019", ".."), "2021-06-01") == Status::stated);
  CHECK(status_on(running("2019~", ".."), "2021-06-01") == Status::stated);
  CHECK(status_on(running("2010-01-01", "2019?"), "2015-06-01") == Status::assumed);
  CHECK(status_on(running("2010-01-01", "2019?"), "2021-06-01") == Status::assumed);
  CHECK(answers::in_force(running("2010-01-01", "2019?"), {0}, day("2021-06-01")).in_force ==
        InForce::no);
}

TEST_CASE("truth: when it probably began matters no more once a document tells that it runs") {
  Build build;
  const auto told = build.document("brev", "2022-03-01");
  const auto service = build.service("insats");
  const auto agreement = build.agreement("avtal", {service});
  build.term(agreement, edge("2019?"), edge("2030-12-31")).places = {at(told)};
  const Dataset data = build.done();
  CHECK(status_on(data, "2021-06-01") == Status::assumed);
  CHECK(status_on(data, "2022-03-01") == Status::stated);
  CHECK(status_on(data, "2025-03-01") == Status::stated);
}

TEST_CASE("truth: a party that probably came then is assumed until a document names it") {
  Build build;
  const auto told = build.document("brev", "2022-03-01");
  const auto one = build.organization("a");
  const auto service = build.service("insats");
  const auto agreement = build.agreement("avtal", {service});
  build.term(agreement, "2010-01-01", "2030-12-31");
  build.party(agreement, model::PartyRole::pays, one, "2019?", "-").organization.all[0].places = {
      at(told)};
  const Dataset data = build.done();
  const auto status = [&](std::string_view on) {
    const auto parties = answers::parties(data, service, day(on));
    return parties.empty() ? Status::unknown : parties.front().status;
  };
  CHECK(status("2021-06-01") == Status::assumed);
  CHECK(status("2022-03-01") == Status::stated);
  CHECK(status("2029-03-01") == Status::stated);
}

TEST_CASE("truth: days of a duty that rest on dates marked uncertain are told apart") {
  const auto doubted = [](const Dataset& data) {
    std::string text;
    for (const answers::Duty& duty : answers::duties(data, answers::responsibility(data))) {
      text += duty.start_doubted ? '?' : '.';
      text += duty.end_doubted ? '?' : '.';
      text += ' ';
    }
    return text;
  };
  CHECK(doubted(handed_over("2019?")) == ".? ?. ");
  CHECK(doubted(handed_over("2019")) == ".. .. ");
  CHECK(doubted(handed_over("2019-05-01?")) == ".? ?. ");
}

TEST_CASE("truth: notice before an end that is only probable is assumed") {
  Build build;
  const auto service = build.service("insats");
  const auto agreement = build.agreement("avtal", {service});
  build.term(agreement, "2010-01-01", "2024-12-31?");
  build.notice(agreement, 6);
  const Dataset data = build.done();
  const auto chain = answers::notice_chain(data, agreement, day("2020-01-01"));
  REQUIRE(chain);
  CHECK(chain->end_status == Status::assumed);
}

}  // namespace avtal::test
