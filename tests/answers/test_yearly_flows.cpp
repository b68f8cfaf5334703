#include <algorithm>
#include <cstdlib>

#include "answers/build.h"
#include "answers/costs.h"
#include "answers/repricing.h"
#include "answers/yearly_flows.h"
#include "support/dice.h"

namespace avtal::test {

using answers::Balance;
using answers::FlowChange;
using answers::FlowPlace;
using answers::FlowRequest;
using answers::FlowRow;
using answers::FlowYear;
using test::Dice;

namespace {

FlowYear linkoping(int year, bool with_assumed = false, std::optional<int> price_year = {}) {
  FlowRequest request;
  request.year = year;
  request.with_assumed = with_assumed;
  request.price_year = price_year;
  return answers::flow_year(real(), request);
}

const FlowRow* row(const FlowYear& year, std::string_view id) {
  const Ref<model::MoneyFlow> wanted = flow(real(), id);
  for (const FlowRow& each : year.rows) {
    if (each.flow == wanted) return &each;
  }
  return nullptr;
}

FlowYear of(Build& build, int year, bool with_assumed = false) {
  FlowRequest request;
  request.year = year;
  request.with_assumed = with_assumed;
  return answers::flow_year(build.done(), request);
}

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

TEST_CASE("yearly flows: a balance without all amounts has no difference") {
  Build build;
  const auto a = build.organization("a");
  const auto b = build.organization("b");
  const auto there = build.flow("dit", "2022", "2022", one(per_year(100)));
  build.of(there).payer = one(a);
  build.of(there).payee = one(b);
  Balance balance = answers::balance_of(of(build, 2022), a);
  CHECK(balance.out.amount == base::kronor(100));
  CHECK_FALSE(balance.difference);  // nothing known came in, which is not zero
  const auto back = build.flow("åter", "2022", "2022", one(per_year(-30)));
  build.of(back).payer = one(a);
  build.of(back).payee = one(b);
  balance = answers::balance_of(of(build, 2022), a);
  CHECK(balance.in.amount == base::kronor(30));
  CHECK(balance.out.amount == base::kronor(100));
  CHECK(balance.difference == base::kronor(-70));
  const auto known = build.flow("in", "2022", "2022", one(per_year(50)));
  build.of(known).payee = one(a);
  balance = answers::balance_of(of(build, 2022), a);
  CHECK(balance.difference == base::kronor(-20));
  const auto unknown = build.flow("okänt", "2022", "2022", looked_for<model::Money>());
  build.of(unknown).payee = one(a);
  balance = answers::balance_of(of(build, 2022), a);
  CHECK(balance.in.missing == 1);
  CHECK_FALSE(balance.difference);
}

TEST_CASE("yearly flows: a balance never adds amounts of different price levels") {
  const FlowYear year = linkoping(2018, true, 2019);
  CHECK(row(year, "flode-tillagg-2018")->amount == base::Ore{214129500});
  const Balance payer = answers::balance_of(year, organization(real(), "on"));
  CHECK(payer.out.refused == 1);
  CHECK(payer.out.amount == base::kronor(3779000));
  const Balance payee = answers::balance_of(year, organization(real(), "leanlink-rad-och-stod"));
  CHECK(payee.in.amount == base::Ore{214129500});
}

TEST_CASE("yearly flows: to the municipality, money between its own bodies is no cost") {
  const FlowYear year = linkoping(2018);
  const answers::MunicipalNet net = answers::municipal_net(real(), year);
  CHECK(net.within.amount == base::kronor(1694000));   // ON to BIN
  CHECK(net.unclear.amount == base::kronor(2085000));  // no document says what Leanlink is
  CHECK(net.paid.count == 0);
  CHECK(net.received.count == 0);
}

TEST_CASE("yearly flows: a payer that two readings share does not change between two years") {
  Build build;
  const auto on = build.organization("on");
  const auto son = build.organization("son");
  build.data.organizations[son.index].existence = one(*base::parse_period("2019/.."));
  const auto service = build.service("insats");
  const auto paid = [&](const char* id, const char* year, Ref<model::Organization> payer) {
    const auto ref = build.flow(id, year, year, one(per_year(100)));
    build.of(ref).payer = one(payer);
    build.of(ref).services = {service};
    return ref;
  };
  paid("a", "2018", on);
  model::MoneyFlow& unclear = build.of(paid("b", "2019", on));
  unclear.payer.all.push_back(claim(son));
  unclear.payer.resolution = model::Resolution::open;
  paid("c", "2020", son);
  const Dataset data = build.done();
  const auto year = [&](int number) {
    return answers::flow_year(data, {number, std::nullopt, false});
  };
  CHECK(year(2018).rows[0].payers == answers::Bodies{on});
  CHECK(year(2019).rows[0].payers == answers::Bodies{on, son});
  const auto changes = [&](int before, int after) {
    return answers::flow_changes(data, year(before), year(after)).front().payer_changes;
  };
  CHECK(answers::may_be(year(2018), on, true) == answers::Bodies{on});
  CHECK(answers::may_be(year(2019), on, true) == answers::Bodies{on, son});
  CHECK(answers::may_be(year(2019), on, false) == answers::Bodies{on});
  CHECK_FALSE(changes(2018, 2019));
  CHECK_FALSE(changes(2019, 2020));
  CHECK(changes(2018, 2020));
}

TEST_CASE("yearly flows: a difference only between amounts about the same thing") {
  const auto change = [](const std::vector<FlowChange>& changes, std::string_view id) {
    const std::vector<Ref<model::Service>> wanted{service(real(), id)};
    for (const FlowChange& each : changes) {
      if (each.services == wanted) return each;
    }
    FAIL("no change for ", std::string(id));
    return FlowChange{};
  };
  const char* const support = "support-och-arbetsteamet";
  const char* const rehab = "arbetsinriktad-rehabilitering";
  const auto years = [](int year, bool assumed = false) { return linkoping(year, assumed); };
  const FlowYear y2018 = years(2018);
  const FlowYear y2019 = years(2019);
  const FlowYear y2021 = years(2021);
  const FlowYear y2022 = years(2022);
  const FlowYear y2023 = years(2023);

  FlowChange found = change(answers::flow_changes(real(), y2018, y2021), support);
  CHECK_FALSE(found.difference);
  CHECK(found.refusal == FlowChange::Refusal::other_agreement);

  found = change(answers::flow_changes(real(), y2018, y2019), support);
  CHECK_FALSE(found.difference);  // nine months against twelve
  CHECK(found.refusal == FlowChange::Refusal::part_of_year);

  found = change(answers::flow_changes(real(), y2018, y2023), rehab);
  CHECK(found.difference == base::kronor(206000));
  CHECK(found.approximate);
  CHECK(found.payer_changes);
  CHECK(found.payee_changes);

  found = change(answers::flow_changes(real(), y2021, y2022), support);
  CHECK(found.payee_changes);
  CHECK_FALSE(found.payer_changes);
  CHECK(found.form_changes);
  CHECK_FALSE(found.difference);

  found = change(answers::flow_changes(real(), y2022, y2023), support);
  CHECK(found.form_changes);
  CHECK(found.refusal == FlowChange::Refusal::amount_unknown);

  found = change(answers::flow_changes(real(), y2022, y2023), "skog-och-mark-insats");
  CHECK(found.ends);
  CHECK(found.refusal == FlowChange::Refusal::not_both_years);
  for (const FlowChange& each : answers::flow_changes(real(), y2022, y2022))
    CHECK_FALSE(each.is_any());
}

TEST_CASE("yearly flows: the years there are, and those with an index") {
  const auto years = answers::years_with_flows(real());
  REQUIRE(years);
  CHECK(years->first == 2006);
  CHECK(years->second >= 2025);
  const std::vector<int> prices = answers::price_years(real());
  CHECK(prices.front() == 2014);
  CHECK(std::is_sorted(prices.begin(), prices.end()));
  CHECK_FALSE(answers::years_with_flows(Build().done()));
  CHECK(answers::price_years(Build().done()).empty());
}

}  // namespace avtal::test
