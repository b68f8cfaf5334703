// What is asked again and again gives what a single question gives.
#include "answers/timetable.h"

#include "answers/build.h"
#include "answers/in_force.h"
#include "answers/notice.h"
#include "answers/parties.h"

using namespace avtal;
using namespace avtal::test;

namespace {

const answers::PartySpan* span_in(const std::vector<answers::PartySpan>& spans,
                                  Ref<model::Agreement> agreement,
                                  Ref<model::Organization> organization) {
  for (const answers::PartySpan& span : spans) {
    if (span.agreement == agreement && span.organization == organization) return &span;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("timetable: answers as the single questions do") {
  const answers::Timetable timetable(real());
  for (const Day on : {day("2006-06-01"), day("2019-11-01"), day("2020-06-01"), day("2022-01-01"),
                       day("2023-08-30"), day("2025-01-01")}) {
    const auto all = answers::in_force(real(), on);
    const auto asked = timetable.in_force(on);
    REQUIRE(asked.size() == all.size());
    for (std::uint32_t i = 0; i < all.size(); ++i) {
      CHECK(asked[i].in_force == all[i].in_force);
      CHECK(asked[i].status == all[i].status);
      CHECK(asked[i].terms == all[i].terms);
      const auto parties = answers::parties(real(), {i}, on);
      const auto again = timetable.parties({i}, on);
      REQUIRE(again.size() == parties.size());
      for (std::size_t k = 0; k < parties.size(); ++k) {
        CHECK(again[k].role == parties[k].role);
        CHECK(again[k].organization == parties[k].organization);
        CHECK(again[k].holds == parties[k].holds);
      }
    }
  }
}

TEST_CASE("notice chains: those of all agreements are those of each") {
  const Day on = day("2023-08-30");
  const auto chains = answers::notice_chains(real(), on);
  std::size_t found = 0;
  for (std::uint32_t i = 0; i < real().agreements.size(); ++i) {
    const auto chain = answers::notice_chain(real(), {i}, on);
    if (!chain) continue;
    REQUIRE(found < chains.size());
    CHECK(chains[found].agreement == chain->agreement);
    CHECK(chains[found].last_day_to_act == chain->last_day_to_act);
    CHECK(chains[found].cost_per_month_of_delay == chain->cost_per_month_of_delay);
    ++found;
  }
  CHECK(found == chains.size());
  CHECK(found > 0);
}

TEST_CASE("party spans: how long a committee has a part in an agreement") {
  const auto spans = answers::party_spans(real());
  const auto made = agreement(real(), "overenskommelse-2018");
  const auto* on = span_in(spans, made, organization(real(), "on"));
  REQUIRE(on);
  CHECK_FALSE(on->first_possible);  // as the agreement
  CHECK(on->last_possible == day("2019-12-31"));
  const auto* son = span_in(spans, made, organization(real(), "son"));
  REQUIRE(son);
  CHECK(son->first_possible == day("2019-01-01"));
  CHECK(son->first_certain == day("2019-12-31"));
  CHECK_FALSE(son->last_possible);
  // The documents name two clients of the same agreement, and nothing decides between them.
  const auto base = agreement(real(), "grundavtal-2012-39");
  CHECK(span_in(spans, base, organization(real(), "on")));
  CHECK(span_in(spans, base, organization(real(), "son")));
  CHECK_FALSE(span_in(spans, base, organization(real(), "an")));
}

TEST_CASE("party spans: from the first role to the last") {
  Build build;
  const auto service = build.service("insats");
  const auto committee = build.organization("namnd");
  const auto made = build.agreement("avtal", {service});
  build.term(made, "2015-01-01", "2024-12-31");
  build.party(made, model::PartyRole::pays, committee, "2016-01-01", "2017-12-31");
  build.party(made, model::PartyRole::responsible, committee, "2019", "2020-06-30");
  const auto spans = answers::party_spans(build.done());
  REQUIRE(spans.size() == 1);
  CHECK(spans.front().first_possible == day("2016-01-01"));
  CHECK(spans.front().last_possible == day("2020-06-30"));
}
