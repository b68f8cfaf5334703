// What bodies pay and get in a year, and what changes from year to year.

#include <algorithm>

#include "answers/build.h"
#include "answers/flow_checks.h"
#include "answers/yearly_flows.h"

namespace avtal::test {

using answers::Balance;
using answers::FlowChange;
using answers::FlowYear;

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
