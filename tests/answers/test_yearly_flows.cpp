#include <cstdlib>

#include "answers/build.h"
#include "answers/costs.h"
#include "answers/flow_checks.h"
#include "answers/repricing.h"
#include "answers/yearly_flows.h"
#include "support/dice.h"

namespace avtal::test {

using answers::Balance;
using answers::FlowPlace;
using answers::FlowRequest;
using answers::FlowRow;
using answers::FlowYear;
using test::Dice;

namespace {

/// Money of every form between any two, also from one to itself, unknown and negative.
Build random_money(std::uint64_t seed) {
  Dice dice(seed);
  Build build;
  std::vector<Ref<model::Organization>> bodies;
  std::vector<Ref<model::Service>> services;
  for (const char* id : {"a", "b", "c", "d"}) bodies.push_back(build.organization(id));
  for (const char* id : {"s", "t"}) services.push_back(build.service(id));
  for (int i = dice.below(14); i > 0; --i) {
    const std::string start =
        std::to_string(2018 + dice.below(4)) + (dice.below(2) ? "" : "-05-01");
    const std::string end = dice.below(4) == 0 ? "" : std::to_string(2020 + dice.below(4));
    Claims<model::Money> amount = looked_for<model::Money>();
    if (dice.below(4) > 0) {
      amount = one(per_year(dice.below(5'000'000) - 500'000), static_cast<Status>(dice.below(4)));
    }
    const auto ref = build.flow("f" + std::to_string(i), start, end, amount);
    model::MoneyFlow& flow = build.of(ref);
    flow.form = static_cast<model::MoneyForm>(dice.below(5));
    if (dice.below(6) > 0) flow.payer = one(bodies[static_cast<std::size_t>(dice.below(4))]);
    if (dice.below(6) > 0) flow.payee = one(bodies[static_cast<std::size_t>(dice.below(4))]);
    flow.services = {services[static_cast<std::size_t>(dice.below(2))]};
    if (ref.index > 0 && dice.below(5) == 0) flow.passes_on = Ref<model::MoneyFlow>{0};
  }
  return build;
}

}  // namespace

TEST_CASE("yearly flows: the table of the ground truth, year by year") {
  const auto amount = [](int year, std::string_view id, bool with_assumed = false) {
    const FlowYear answer = linkoping(year, with_assumed);
    const FlowRow* found = row(answer, id);
    REQUIRE(found);
    return found->amount;
  };
  CHECK(linkoping(2017).counted == 0);
  CHECK(linkoping(2017).missing == 5);
  CHECK(linkoping(2018).as_written == base::kronor(3779000));
  CHECK(linkoping(2018).status == Status::proposed);
  CHECK(linkoping(2019).as_written == base::kronor(3257750));
  CHECK(linkoping(2019).status == Status::proposed);
  CHECK(amount(2019, "flode-tillagg-2018") == base::kronor(1563750));
  CHECK(row(linkoping(2019), "flode-tillagg-2018")->line.months == 9);
  CHECK(linkoping(2020).counted == 0);
  CHECK(linkoping(2021).as_written == base::kronor(3407367));
  CHECK(linkoping(2021).status == Status::derived);
  CHECK(linkoping(2022).as_written == base::kronor(3407367));
  CHECK(linkoping(2022).status == Status::proposed);
  CHECK(linkoping(2023).as_written == base::kronor(1900000));
  CHECK(linkoping(2023).status == Status::stated);
  CHECK(linkoping(2023).approximate);
  CHECK(linkoping(2024).as_written == base::kronor(1425000));
  CHECK(linkoping(2024).status == Status::proposed);
  CHECK(linkoping(2025).counted == 0);
  for (int year = 2012; year <= 2025; ++year) CHECK(linkoping(year).is_floor);
}

TEST_CASE("yearly flows: what nobody says is a stub, what nobody dates a note") {
  const FlowYear year = linkoping(2022);
  CHECK(row(year, "flode-faktura-2022")->place == FlowPlace::band);
  CHECK(row(year, "flode-hantverkshuset-2020")->place == FlowPlace::stub);
  CHECK(row(year, "flode-skog-och-mark-2020")->place == FlowPlace::stub);
  CHECK(row(year, "flode-rehab-2021")->place == FlowPlace::stub);
  CHECK(row(year, "flode-utforare-2022")->place == FlowPlace::stub);
  CHECK(row(year, "flode-forstarkning-700")->place == FlowPlace::note);
  CHECK_FALSE(row(year, "flode-forstarkning-700")->amount);
  CHECK(year.missing == 3);  // money passed on is not missing: it is counted already
  const FlowYear next = linkoping(2023);
  CHECK(row(next, "flode-budgetram-2023")->place == FlowPlace::stub);
  CHECK(row(next, "flode-utforare-2022")->place == FlowPlace::note);
  CHECK(next.missing == 1);
}

TEST_CASE("yearly flows: an assumption is counted only when asked for, and says so") {
  const FlowYear year = linkoping(2022, true);
  CHECK(row(year, "flode-rehab-2021")->amount == base::kronor(1900000));
  CHECK(row(year, "flode-rehab-2021")->assumed);
  CHECK_FALSE(row(year, "flode-faktura-2022")->assumed);
  CHECK(year.as_written == base::kronor(5307367));
  CHECK(year.assumed);
  CHECK(year.approximate);
  CHECK(year.status == Status::assumed);
  CHECK_FALSE(linkoping(2022).assumed);
}

TEST_CASE("yearly flows: other prices only where a document names an index and a level is known") {
  const FlowYear refused = linkoping(2019, false, 2019);
  const FlowRow* supplement = row(refused, "flode-tillagg-2018");
  REQUIRE(supplement->repriced);
  CHECK(supplement->repriced->refusal == answers::Repriced::Refusal::no_price_level);
  CHECK(supplement->amount == base::kronor(1563750));
  CHECK(refused.refused == 2);
  CHECK_FALSE(refused.total);
  CHECK(refused.as_written == base::kronor(3257750));

  // With the year in which the amount begins to hold as its level: 2 085 000 × 1,027 × 9/12.
  const FlowYear assumed = linkoping(2019, true, 2019);
  const FlowRow* moved = row(assumed, "flode-tillagg-2018");
  CHECK(moved->amount == base::Ore{160597125});
  CHECK(moved->assumed);
  CHECK(moved->status == Status::assumed);
  CHECK(row(assumed, "flode-rehab-2018")->repriced->refusal ==
        answers::Repriced::Refusal::no_index_named);
  CHECK_FALSE(assumed.total);
}

TEST_CASE("yearly flows: a level that the amount already has moves nothing") {
  Build build;
  model::PriceIndex index;
  index.id = "x";
  index.years = {{2022, 100, model::IndexStatus::definitive, {}, {}}};
  build.data.indexes.push_back(index);
  model::Money money = per_year(1000);
  money.price_level = 2021;
  money.index_clause = model::IndexClause::indexed;
  money.index = Ref<model::PriceIndex>{0};
  build.flow("f", "2021", "2022-06-30", one(money));
  FlowRequest request{2022, 2021, false};
  FlowYear year = answers::flow_year(build.done(), request);
  CHECK(year.total == base::kronor(500));
  CHECK(year.rows[0].repriced->steps.empty());
  request.price_year = 2022;
  year = answers::flow_year(build.done(), request);
  CHECK(year.total == base::kronor(550));
  CHECK(year.as_written == base::kronor(500));
  CHECK(year.status == Status::derived);
}

TEST_CASE("yearly flows: conservation, whatever the money") {
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    CAPTURE(seed);
    const Dataset data = random_money(seed).done();
    for (const bool with_assumed : {false, true}) {
      for (int year = 2017; year <= 2025; ++year) {
        CAPTURE(year);
        FlowRequest request;
        request.year = year;
        request.with_assumed = with_assumed;
        const FlowYear answer = answers::flow_year(data, request);
        answers::CostFilter filter;
        filter.with_assumed = with_assumed;
        const answers::CostAnswer costs = answers::costs(data, year, filter);
        CHECK(answer.as_written == costs.total);
        CHECK(answer.total == costs.total);
        CHECK(answer.missing == costs.missing_amounts);
        CHECK(answer.is_floor == costs.total_is_floor);
        CHECK(answer.price_levels == costs.price_levels);
        // What all bodies give, and what they get, is what the bands with a known end carry: money
        // back goes the other way, and weighs as much as it is.
        std::int64_t back = 0;
        std::int64_t paid = 0;
        std::int64_t got = 0;
        std::int64_t from_unknown = 0;
        std::int64_t to_unknown = 0;
        for (std::uint32_t body = 0; body < data.organizations.size(); ++body) {
          const Balance balance = answers::balance_of(answer, {body});
          paid += balance.out.amount.value;
          got += balance.in.amount.value;
          std::int64_t out = 0;
          for (const FlowRow& each : answer.rows) {
            const Ref<model::Organization> wanted{body};
            if (each.counted && each.giver() == wanted) out += std::abs(each.amount->value);
          }
          CHECK(balance.out.amount.value == out);
        }
        for (const FlowRow& each : answer.rows) {
          if (each.counted && !each.giver()) from_unknown += std::abs(each.amount->value);
          if (each.counted && !each.taker()) to_unknown += std::abs(each.amount->value);
          if (each.counted && each.is_credit()) back -= each.amount->value;
          CHECK((each.counted ? each.place == FlowPlace::band : true));
          CHECK((each.place == FlowPlace::band) == each.amount.has_value());
        }
        CHECK(paid + from_unknown == costs.total.value + 2 * back);
        CHECK(got + to_unknown == costs.total.value + 2 * back);
        if (back > 0) continue;
        const answers::MunicipalNet net = answers::municipal_net(data, answer);
        CHECK(net.within.amount.value + net.paid.amount.value + net.received.amount.value +
                  net.unclear.amount.value ==
              costs.total.value);
      }
    }
  }
}

TEST_CASE("yearly flows: money passed on is shown and counted once") {
  Build build;
  const auto son = build.organization("son");
  const auto an = build.organization("an");
  const auto performer = build.organization("utförare");
  const auto first = build.flow("faktura", "2022", "2022", one(per_year(100)));
  const auto second = build.flow("vidare", "2022", "2022", one(per_year(90)));
  build.of(first).payer = one(son);
  build.of(first).payee = one(an);
  build.of(second).payer = one(an);
  build.of(second).payee = one(performer);
  build.of(second).passes_on = first;
  const FlowYear year = of(build, 2022);
  CHECK(year.total == base::kronor(100));
  CHECK(year.rows[1].place == FlowPlace::band);
  CHECK_FALSE(year.rows[1].counted);
  CHECK(answers::balance_of(year, an).in.amount == base::kronor(100));
  CHECK(answers::balance_of(year, an).out.amount == base::Ore{0});
}

}  // namespace avtal::test
