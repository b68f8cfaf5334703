// What is planned, tendered or awarded is no more than proposed, and what is withdrawn never holds.

#include <algorithm>
#include <string>
#include <vector>

#include "answers/build.h"
#include "answers/costs.h"
#include "answers/dataset_diff.h"
#include "answers/filter.h"
#include "answers/in_force.h"
#include "answers/notice.h"
#include "answers/oracle.h"
#include "answers/responsibility.h"
#include "answers/spans.h"
#include "answers/timetable.h"
#include "answers/watch_list.h"
#include "support/dice.h"
#include "support/sanitized.h"

namespace avtal::test {

using answers::InForce;
using answers::ServiceState;
using model::AgreementState;

namespace {

constexpr AgreementState kNotConcluded[] = {AgreementState::planned, AgreementState::tendered,
                                            AgreementState::awarded, AgreementState::under_review};

/// One agreement with a party, notice and money, of which all is stated.
struct Small : Build {
  Ref<model::Document> letter = document("brev", "2020-01-01");
  Ref<model::Organization> body = organization("nämnd");
  Ref<model::Service> insats = service("insats");
  Ref<model::Agreement> avtal = agreement("avtal", {insats});
  Ref<model::MoneyFlow> money = flow("pengar", "2020-01-01", "2023-12-31", one(per_year(100)));

  Small() {
    term(avtal, "2020-01-01", "2023-12-31");
    party(avtal, model::PartyRole::responsible, body);
    notice(avtal, 6);
    of(money).agreement = avtal;
    of(money).services = {insats};
  }
  Dataset in(AgreementState state, Status status = Status::stated) {
    of(avtal).state = one(state, status, {at(letter, "Läge")});
    return done();
  }
};

const Day kDay = day("2021-06-01");

bool holds_somewhere(const Dataset& data) {
  const auto all = answers::responsibility(data);
  return std::any_of(all.begin(), all.end(),
                     [](const auto& roles) { return !roles.responsible.empty(); });
}

}  // namespace

TEST_CASE("agreement state: until it is concluded it is in force as proposed at best") {
  Small small;
  CHECK(answers::in_force(small.done(), small.insats, kDay).status == Status::stated);
  CHECK(answers::in_force(small.in(AgreementState::concluded), small.insats, kDay).status ==
        Status::stated);
  for (const AgreementState state : kNotConcluded) {
    const Dataset data = small.in(state);
    const ServiceState found = answers::in_force(data, small.insats, kDay);
    CHECK(found.in_force == InForce::yes);
    CHECK(found.status == Status::proposed);
    CHECK(found.places.size() == 1);  // where the state stands
    CHECK(answers::agreement_state(data, small.avtal, kDay).status == Status::proposed);
    CHECK(answers::in_force(data, small.insats, day("2019-06-01")).status == Status::proposed);
    CHECK(answers::in_force(data, small.insats, day("2024-06-01")).status == Status::proposed);
    CHECK(answers::spans(data).front().start_status == Status::proposed);
    CHECK(answers::spans(data).front().end_status == Status::proposed);
  }
}

TEST_CASE("agreement state: so are who is responsible, what it costs, and by when to act") {
  Small small;
  for (const AgreementState state : kNotConcluded) {
    const Dataset data = small.in(state);
    const auto parties = answers::parties(data, small.insats, kDay);
    REQUIRE(parties.size() == 1);
    CHECK(parties.front().status == Status::proposed);
    const auto roles = answers::responsibility(data);
    CHECK(roles.front().responsible.front().runs == Status::proposed);
    CHECK(roles.front().responsible.front().holders.front().status == Status::proposed);
    const answers::CostAnswer costs = answers::costs(data, 2021);
    CHECK(costs.total == base::kronor(100));
    CHECK(costs.status == Status::proposed);
    const auto deadlines = answers::deadlines(data, kDay, 60);
    REQUIRE(deadlines.size() == 2);
    for (const auto& deadline : deadlines) CHECK(deadline.status == Status::proposed);
    const answers::Watch watch = answers::watch_list(data, kDay);
    CHECK(watch.entries.front().doubt == answers::Doubt::proposed);
    CHECK(watch.entries.front().yearly->status == Status::proposed);
    CHECK(watch.entries.front().responsible->status == Status::proposed);
  }
}

TEST_CASE("agreement state: what is withdrawn never holds, costs nothing and has no last day") {
  Small small;
  const Dataset data = small.in(AgreementState::withdrawn);
  for (const char* on : {"2019-06-01", "2021-06-01", "2024-06-01"}) {
    const ServiceState found = answers::in_force(data, small.insats, day(on));
    CHECK(found.in_force == InForce::no);
    CHECK(found.status == Status::stated);
    CHECK(found.terms.empty());
    CHECK(found.places.size() == 1);
    CHECK(found.withdrawn == std::vector{small.avtal});
    CHECK(answers::agreement_in_force(data, small.avtal, day(on)) == InForce::no);
  }
  CHECK(answers::parties(data, small.insats, kDay).empty());
  CHECK_FALSE(holds_somewhere(data));
  CHECK(answers::costs(data, 2021).lines.empty());
  CHECK(answers::deadlines(data, kDay, 60).empty());
  CHECK_FALSE(answers::notice_chain(data, small.avtal, kDay));
  CHECK_FALSE(answers::end_if_notice_given(data, small.avtal, kDay));
  CHECK(answers::spans(data).empty());
  const answers::Watch watch = answers::watch_list(data, kDay);
  CHECK(watch.entries.empty());
  CHECK(watch.withdrawn == 1);
  CHECK(watch.over == 0);
}

TEST_CASE("agreement state: withdrawn as proposed, or by one claim of two, is unclear") {
  Small small;
  Dataset data = small.in(AgreementState::withdrawn, Status::proposed);
  CHECK(answers::in_force(data, small.insats, kDay).in_force == InForce::maybe);
  data = small.in(AgreementState::concluded);
  model::Agreement& record = data.agreements.front();
  record.state.all.push_back(claim(AgreementState::withdrawn));
  record.state.resolution = model::Resolution::contradicted;
  model::finish(data);
  const ServiceState found = answers::in_force(data, small.insats, kDay);
  CHECK(found.in_force == InForce::maybe);
  CHECK(found.status == Status::proposed);
  const answers::CostAnswer costs = answers::costs(data, 2021);
  CHECK(costs.total == base::kronor(0));
  CHECK(costs.total_is_floor);
  CHECK(costs.lines.front().may_run);
  const auto deadlines = answers::deadlines(data, kDay, 60);
  REQUIRE_FALSE(deadlines.empty());
  CHECK(deadlines.front().disputed);
}

TEST_CASE("agreement state: what is not concluded replaces nothing for certain") {
  Build build;
  const auto service = build.service("insats");
  const auto old = build.agreement("gammalt", {service});
  const auto next = build.agreement("nytt", {service});
  build.term(old, "2020-01-01", "..");
  build.term(next, "2022-01-01", "2023-12-31");
  build.relation(next, model::RelationType::replaces, old);
  const auto old_on = [&](AgreementState state) {
    build.of(next).state = one(state);
    return answers::in_force(build.done(), service, day("2022-06-01"));
  };
  const auto has = [](const ServiceState& state, Ref<model::Agreement> agreement) {
    return std::any_of(state.terms.begin(), state.terms.end(),
                       [&](const auto& term) { return term.agreement == agreement; });
  };
  CHECK_FALSE(has(old_on(AgreementState::concluded), old));
  const ServiceState tendered = old_on(AgreementState::tendered);
  CHECK(tendered.status == Status::proposed);
  CHECK(has(tendered, old));
  CHECK(has(tendered, next));
  const ServiceState withdrawn = old_on(AgreementState::withdrawn);
  CHECK(withdrawn.in_force == InForce::yes);
  CHECK(withdrawn.status == Status::stated);
  CHECK(has(withdrawn, old));
  CHECK_FALSE(has(withdrawn, next));
  CHECK_FALSE(answers::followed_agreements(build.data)[old.index]);
}

TEST_CASE(
    "agreement state: money of what may be replaced is never summed with what may replace it") {
  Build build;
  const auto service = build.service("insats");
  const auto old = build.agreement("gammalt", {service});
  const auto next = build.agreement("nytt", {service});
  build.term(old, "2020-01-01", "..");
  build.term(next, "2022-07-01", "2024-12-31");
  build.relation(next, model::RelationType::replaces, old);
  const auto paid = build.flow("betalt", "2020-01-01", "-", one(per_year(100)));
  const auto asked = build.flow("begärt", "2022-07-01", "-", one(per_year(120)));
  build.of(paid).agreement = old;
  build.of(asked).agreement = next;
  build.of(next).state = one(AgreementState::tendered);
  const Dataset data = build.done();
  const answers::CostAnswer before = answers::costs(data, 2021);
  CHECK(before.total == base::kronor(100));
  CHECK_FALSE(before.total_is_floor);
  const answers::CostAnswer during = answers::costs(data, 2022);
  CHECK(during.total == base::kronor(50 + 60));
  CHECK(during.status == Status::proposed);
  CHECK(during.total_is_floor);
  const answers::CostAnswer after = answers::costs(data, 2023);
  CHECK(after.total == base::kronor(120));
  CHECK(after.total_is_floor);
  CHECK(after.lines.front().may_run);
}

TEST_CASE("agreement state: it can be filtered by, and a change of it is told") {
  Small small;
  const Dataset before = small.in(AgreementState::tendered);
  const Dataset after = small.in(AgreementState::withdrawn);
  answers::Filter filter;
  filter.statuses = {"aterkallat"};
  CHECK(answers::filtered(after, filter, kDay).hidden == 0);
  CHECK(answers::filtered(before, filter, kDay).dataset.agreements.empty());
  filter.statuses = {"foreslaget"};
  CHECK(answers::filtered(before, filter, kDay).dataset.agreements.size() == 1);
  const answers::DatasetDiff diff = answers::diff(before, after);
  REQUIRE(diff.records.size() == 1);
  REQUIRE(diff.records.front().fields.size() == 1);
  const answers::FieldChange& change = diff.records.front().fields.front();
  CHECK(change.field == answers::Field::state);
  CHECK(std::get<AgreementState>(change.before.front().value) == AgreementState::tendered);
  CHECK(std::get<AgreementState>(change.after.front().value) == AgreementState::withdrawn);
}

// ---- of any dataset ----

namespace {

constexpr int kCases = kSanitized ? 200 : 500;
constexpr int kDaysAsked = 20;

}  // namespace

TEST_CASE("metamorphic: what is withdrawn might as well not be there") {
  for (int seed = 1; seed <= kCases; ++seed) {
    OracleCase made = oracle_case(static_cast<std::uint64_t>(seed));
    Dataset withdrawn = made.data;
    withdrawn.agreements.back().state = one(AgreementState::withdrawn);
    made.data.agreements.pop_back();
    model::finish(withdrawn);
    model::finish(made.data);
    const answers::Timetable before(made.data);
    const answers::Timetable after(withdrawn);
    Dice dice(static_cast<std::uint64_t>(seed) + 13);
    for (int i = 0; i < kDaysAsked; ++i) {
      const Day on = base::plus_days(made.first, dice.below(made.days));
      for (std::uint32_t service = 0; service < 2; ++service) {
        CAPTURE(seed);
        const ServiceState gone = before.in_force(Ref<model::Service>{service}, on);
        const ServiceState there = after.in_force(Ref<model::Service>{service}, on);
        if (gone.in_force == InForce::not_loaded) {
          const bool is_only = there.in_force == InForce::not_loaded || there.before == gone.before;
          CHECK(is_only);
          continue;
        }
        REQUIRE(there.in_force == gone.in_force);
        REQUIRE(there.status == gone.status);
        REQUIRE(there.terms == gone.terms);
        REQUIRE(after.parties(Ref<model::Service>{service}, on).size() ==
                before.parties(Ref<model::Service>{service}, on).size());
      }
    }
  }
}

TEST_CASE("metamorphic: with everything tendered the same holds, no surer than proposed") {
  for (int seed = 1; seed <= kCases; ++seed) {
    OracleCase made = oracle_case(static_cast<std::uint64_t>(seed));
    for (model::Agreement& agreement : made.data.agreements) agreement.state = {};
    Dataset tendered = made.data;
    for (model::Agreement& each : tendered.agreements) each.state = one(AgreementState::tendered);
    model::finish(made.data);
    model::finish(tendered);
    const answers::Timetable before(made.data);
    const answers::Timetable after(tendered);
    Dice dice(static_cast<std::uint64_t>(seed) + 11);
    for (int i = 0; i < kDaysAsked; ++i) {
      const Day on = base::plus_days(made.first, dice.below(made.days));
      for (std::uint32_t service = 0; service < 2; ++service) {
        CAPTURE(seed);
        CAPTURE(base::iso_text(on));
        const ServiceState held = before.in_force(Ref<model::Service>{service}, on);
        const ServiceState proposed = after.in_force(Ref<model::Service>{service}, on);
        REQUIRE(proposed.in_force == held.in_force);
        REQUIRE(proposed.terms == held.terms);
        if (held.in_force != InForce::yes) continue;
        REQUIRE(proposed.status == std::max(held.status, Status::proposed));
      }
    }
  }
}

}  // namespace avtal::test
