#include "answers/as_known.h"
#include "answers/build.h"
#include "answers/costs.h"
#include "answers/dataset_diff.h"
#include "answers/outcomes.h"
#include "answers/spans.h"
#include "answers/yearly_flows.h"

namespace avtal::test {

using answers::OutcomeAnswer;

namespace {

model::Money paid(std::int64_t kronor) {
  model::Money money;
  money.amount = base::kronor(kronor);
  return money;
}

/// Agreed for three years at a million in the prices of any year, with what was paid in 2021.
struct Paid {
  Build build;
  model::MoneyFlow* flow = nullptr;

  explicit Paid(Claims<model::Money> amount = one(paid(956000))) {
    build.flow("fast", "2020-01-01", "2022-12-31", one(per_year(1000000)));
    flow = &build.data.money_flows.front();
    flow->outcomes.push_back({2021, std::move(amount)});
  }
  model::Money& agreed() { return *flow->amount.all.front().value; }
  model::Money& outcome() { return *flow->outcomes.front().amount.all.front().value; }
  std::optional<base::Ore> difference(int year = 2021) {
    flow->outcomes.front().year = year;
    const std::vector<OutcomeAnswer> all = answers::outcomes(build.done(), {0});
    REQUIRE(all.size() == 1);
    return all.front().difference;
  }
};

}  // namespace

TEST_CASE("outcomes: paid less agreed, of a whole year that both are exact about") {
  Paid money;
  CHECK(money.difference() == base::Ore{-4'400'000});
  const Dataset data = money.build.done();
  const answers::CostAnswer costs = answers::costs(data, 2021);
  CHECK(costs.total == base::kronor(1000000));  // never what was paid
  const auto answer = answers::outcome_in(data, costs.lines.at(0), 2021);
  REQUIRE(answer);
  CHECK(answer->status == Status::derived);
  CHECK_FALSE(answers::outcome_in(data, costs.lines.at(0), 2020));
}

TEST_CASE("outcomes: no difference where the two are not of the same") {
  using Change = void (*)(Paid&);
  const Change changes[] = {
      [](Paid& money) { money.outcome().approximate = true; },
      [](Paid& money) { money.agreed().approximate = true; },
      [](Paid& money) { money.outcome().currency = "EUR"; },
      [](Paid& money) { money.agreed().currency = "EUR"; },
      [](Paid& money) { money.outcome().vat = model::Vat::included; },
      [](Paid& money) { money.agreed().premises = model::Premises::excluded; },
      [](Paid& money) { money.agreed().price_level = 2019; },
      [](Paid& money) { money.agreed().index_clause = model::IndexClause::unnamed_model; },
      [](Paid& money) { money.flow->amount.all.front().status = Status::proposed; },
      [](Paid& money) { money.flow->outcomes.front().amount.all.front().status = Status::assumed; },
      [](Paid& money) { money.flow->end = edge("2021-09-30"); },
      [](Paid& money) { money.flow->end = looked_for<base::Edge>(); },
      [](Paid& money) { money.flow->form = model::MoneyForm::saving; },
      [](Paid& money) {
        money.agreed().basis = model::MoneyBasis::per_unit;
        money.agreed().unit = {"timme", "hour"};
      },
      [](Paid& money) {
        auto& claims = money.flow->outcomes.front().amount;
        claims.all.push_back(claim(paid(900000)));
        claims.resolution = model::Resolution::contradicted;
      },
      [](Paid& money) { money.flow->outcomes.front().amount = looked_for<model::Money>(); }};
  int number = 0;
  for (const Change change : changes) {
    CAPTURE(number++);
    Paid money;
    REQUIRE(money.difference());
    change(money);
    CHECK_FALSE(money.difference());
  }
  CHECK_FALSE(Paid().difference(2023));  // the flow does not run
}

TEST_CASE("outcomes: prices of the year itself, or that do not change, are the year's") {
  Paid money;
  money.agreed().price_level = 2021;
  money.agreed().index_clause = model::IndexClause::unnamed_model;
  CHECK(money.difference());
  money.agreed().price_level = 2018;
  money.agreed().index_clause = model::IndexClause::fixed;
  CHECK(money.difference());
}

TEST_CASE("outcomes: nobody knew what was paid before a document told") {
  Build build;
  const auto agreed = build.document("avtal", "2020-01-01");
  const auto ledger = build.document("bokslut", "2022-02-01");
  build.flow("fast", "2020-01-01", "2022-12-31", one(per_year(1000), Status::stated, {at(agreed)}));
  build.data.money_flows.front().outcomes.push_back(
      {2021, one(paid(900), Status::stated, {at(ledger)})});
  const Dataset data = build.done();
  CHECK(answers::known_on(data, day("2021-12-31")).money_flows.at(0).outcomes.empty());
  CHECK(answers::known_on(data, day("2022-12-31")).money_flows.at(0).outcomes.size() == 1);
}

TEST_CASE("outcomes: what changes in one is told of between versions, by its year") {
  Paid before;
  Paid after(one(paid(950000)));
  after.flow->outcomes.push_back({2020, one(paid(1000))});
  const auto diff = answers::diff(before.build.done(), after.build.done());
  REQUIRE(diff.records.size() == 1);
  std::vector<std::string> years;
  for (const answers::FieldChange& change : diff.records.front().fields) {
    CHECK(change.field == answers::Field::outcome);
    years.push_back(change.part);
  }
  CHECK(years == std::vector<std::string>{"2020", "2021"});
}

TEST_CASE("outcomes: money that was paid ran in the year, though nobody tells what is agreed") {
  Build build;
  for (const char* const id : {"betalt", "utan"}) {
    model::MoneyFlow flow;
    flow.id = id;
    build.data.money_flows.push_back(std::move(flow));
  }
  build.data.money_flows[0].outcomes.push_back({2021, one(paid(956000))});
  build.data.money_flows[1].outcomes.push_back({2021, looked_for<model::Money>()});
  const Dataset data = build.done();
  const answers::CostAnswer costs = answers::costs(data, 2021);
  REQUIRE(costs.lines.size() == 2);
  CHECK_FALSE(costs.lines[0].may_run);
  CHECK(costs.lines[1].may_run);  // an outcome that nobody knows proves nothing
  CHECK(costs.missing_amounts == 1);
  CHECK(costs.total == base::Ore{0});
  CHECK(answers::costs(data, 2020).lines.at(0).may_run);
  const std::pair<int, int> years{2021, 2021};
  CHECK(answers::years_with_flows(data) == years);
  CHECK(base::calendar(answers::extent(data).first).year <= 2021);
}

TEST_CASE("outcomes: what was paid in a year is summed by itself") {
  Paid money;
  money.build.flow("rest", "2020-01-01", "2022-12-31", one(per_year(5)));
  money.build.data.money_flows.back().outcomes.push_back(
      {2021, one(paid(44000), Status::proposed)});
  const auto paid_in = [&money](int year) {
    const Dataset data = money.build.done();
    return answers::paid_in(data, answers::costs(data, year));
  };
  const auto both = paid_in(2021);
  REQUIRE(both);
  CHECK(both->total == base::kronor(1'000'000));
  CHECK(both->flows == 2);
  CHECK(both->status == Status::proposed);
  CHECK_FALSE(paid_in(2020));
  // Other currencies, and money that is in another flow, are not in it.
  money.build.data.money_flows.back().outcomes.front().amount.all.front().value->currency = "EUR";
  CHECK(paid_in(2021)->flows == 1);
  CHECK(paid_in(2021)->status == Status::stated);
  money.build.data.money_flows.front().form = model::MoneyForm::saving;
  CHECK_FALSE(paid_in(2021));
}

}  // namespace avtal::test
