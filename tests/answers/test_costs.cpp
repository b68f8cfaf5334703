#include "answers/build.h"
#include "answers/costs.h"

namespace avtal::test {

using answers::CostAnswer;
using answers::CostLine;
using answers::costs;
using answers::Missing;
using WhyNot = CostLine::WhyNot;

namespace {

/// The line of the only flow.
CostLine only_line(Build& build, int year, const answers::CostFilter& filter = {}) {
  const CostAnswer answer = costs(build.done(), year, filter);
  CHECK(answer.lines.size() == 1);
  return answer.lines.empty() ? CostLine{} : answer.lines.front();
}

CostAnswer answer_of(Build& build, int year) { return costs(build.done(), year); }

}  // namespace

TEST_CASE("costs: whole years and parts by whole months") {
  Build build;
  build.flow("tillägg", "2018-01-01", "2019-09-30", one(per_year(2085000)));
  CHECK(answer_of(build, 2017).lines.empty());
  const CostLine whole = only_line(build, 2018);
  CHECK(whole.amount == base::kronor(2085000));
  CHECK(whole.months == 12);
  CHECK(whole.status == Status::stated);
  const CostLine part = only_line(build, 2019);
  CHECK(part.amount == base::kronor(1563750));
  CHECK(part.months == 9);
  CHECK(part.days_in_year == 0);
  CHECK(part.status == Status::derived);
  CHECK(part.source_status == Status::stated);
  CHECK(answer_of(build, 2020).lines.empty());
}

TEST_CASE("costs: parts that are not whole months go by days") {
  Build build;
  build.flow("f", "2023-12-17", "2024-01-15", one(per_year(366000)));
  const CostLine first = only_line(build, 2023);
  CHECK(first.months == 0);
  CHECK(first.days == 15);
  CHECK(first.days_in_year == 365);
  CHECK(first.amount == base::scaled(base::kronor(366000), 15, 365));
  const CostLine leap = only_line(build, 2024);
  CHECK(leap.days == 15);
  CHECK(leap.days_in_year == 366);
  CHECK(leap.amount == base::kronor(15000));
}

TEST_CASE("costs: months from February of a leap year") {
  Build build;
  build.flow("f", "2024-02-01", "2024-02-29", one(per_year(120000)));
  CHECK(only_line(build, 2024).months == 1);
  CHECK(only_line(build, 2024).amount == base::kronor(10000));
}

TEST_CASE("costs: an edge of a year covers the whole year, a one-of end the whole month") {
  Build build;
  build.flow("f", "2021", "[2024-09-30,2024-10-01]", one(per_year(1900000)));
  CHECK(only_line(build, 2021).months == 12);
  CHECK(only_line(build, 2024).months == 9);
  CHECK(only_line(build, 2024).amount == base::kronor(1425000));
}

TEST_CASE("costs: an exact end one day into a month is counted as written") {
  Build build;
  build.flow("f", "2024-01-01", "2024-10-01", one(per_year(366000)));
  CHECK(only_line(build, 2024).days == 275);
  CHECK(only_line(build, 2024).amount == base::kronor(275000));
}

TEST_CASE("costs: frame transfers, savings and money passed on are never summed") {
  Build build;
  const auto paid = build.flow("betalas", "2022", "2022", one(per_year(100)));
  const auto frame = build.flow("ram", "2022", "2022", one(per_year(1000)));
  const auto saved = build.flow("sparas", "2022", "2022", one(per_year(10000)));
  const auto passed = build.flow("vidare", "2022", "2022", one(per_year(100000)));
  build.of(frame).form = model::MoneyForm::frame_transfer;
  build.of(saved).form = model::MoneyForm::saving;
  build.of(passed).passes_on = paid;
  const CostAnswer answer = answer_of(build, 2022);
  CHECK(answer.total == base::kronor(100));
  REQUIRE(answer.lines.size() == 4);
  CHECK(answer.lines[0].summed);
  CHECK(answer.lines[1].why_not == WhyNot::frame_transfer);
  CHECK(answer.lines[2].why_not == WhyNot::saving);
  CHECK(answer.lines[3].why_not == WhyNot::passed_on);
  CHECK_FALSE(answer.total_is_floor);
}

TEST_CASE("costs: invoices and grants count, credits with their sign") {
  Build build;
  build.of(build.flow("f", "2022", "2022", one(per_year(100)))).form = model::MoneyForm::invoice;
  build.of(build.flow("g", "2022", "2022", one(per_year(30)))).form = model::MoneyForm::grant;
  build.flow("kredit", "2022", "2022", one(per_year(-50)));
  CHECK(answer_of(build, 2022).total == base::kronor(80));
}

TEST_CASE("costs: an unknown amount makes the total a floor") {
  Build build;
  build.flow("känt", "2022", "2022", one(per_year(100)));
  build.flow("okänt", "2020-01-01", "..", looked_for<model::Money>());
  build.flow("inte inläst", "2022", "2022", {});
  const CostAnswer answer = answer_of(build, 2022);
  CHECK(answer.total == base::kronor(100));
  CHECK(answer.total_is_floor);
  CHECK(answer.missing_amounts == 2);
  CHECK(answer.lines[1].missing == Missing::amount_not_stated);
  CHECK(answer.lines[1].why_not == WhyNot::unknown_amount);
  CHECK_FALSE(answer.lines[1].amount);
}

TEST_CASE("costs: an amount without a year is shown and not summed") {
  Build build;
  const auto letter = build.document("brev", "2021-10-19");
  const auto flow = build.flow("700 tkr", "", "", {});
  model::Money money = per_year(700000);
  money.basis = model::MoneyBasis::not_stated;
  build.of(flow).amount = one(money, Status::proposed, {at(letter)});
  CHECK(answer_of(build, 2020).lines.empty());  // before anybody proposed it
  const CostAnswer answer = answer_of(build, 2023);
  REQUIRE(answer.lines.size() == 1);
  CHECK_FALSE(answer.lines[0].summed);
  CHECK(answer.lines[0].missing == Missing::year_not_stated);
  CHECK(answer.lines[0].why_not == WhyNot::no_year);
  CHECK(answer.lines[0].stated == base::kronor(700000));
  CHECK(answer.total == base::Ore{0});
  CHECK(answer.status == Status::unknown);
  CHECK(answer.total_is_floor);
  CHECK(answer.missing_amounts == 0);
}

TEST_CASE("costs: once, and without a basis") {
  Build build;
  model::Money money = per_year(900);
  money.basis = model::MoneyBasis::once;
  const auto flow = build.flow("f", "2022-05-01", "2022-05-31", one(money));
  CHECK(only_line(build, 2022).amount == base::kronor(900));
  build.of(flow).end = edge("2023-05-31");
  CHECK(only_line(build, 2022).missing == Missing::year_not_stated);
  build.of(flow).end = edge("2022-12-31");
  money.basis = model::MoneyBasis::not_stated;
  build.of(flow).amount = one(money);
  CHECK(only_line(build, 2022).missing == Missing::basis_not_stated);
  CHECK_FALSE(only_line(build, 2022).summed);
  build.of(flow).start = edge("2022-01-01");
  CHECK(only_line(build, 2022).amount == base::kronor(900));  // a year either way
}

TEST_CASE("costs: an end nobody knows counts in the year it began") {
  Build build;
  build.flow("f", "2017-07-01", "", one(per_year(1200)));
  CHECK(only_line(build, 2017).amount == base::kronor(600));
  CHECK(only_line(build, 2018).why_not == WhyNot::no_year);
  CHECK(answer_of(build, 2016).lines.empty());
}

TEST_CASE("costs: who hands over the paying stops paying") {
  Build build;
  const auto payer = build.organization("förbundet");
  const auto flow = build.flow("medel", "2017", "", looked_for<model::Money>());
  build.of(flow).payer = one(payer);
  model::Handover handover;
  handover.role = model::PartyRole::pays;
  handover.from = one(payer);
  handover.when.date = one(date("2018-01-01"));
  handover.money = {flow};
  build.data.handovers.push_back(handover);
  CHECK(answer_of(build, 2017).missing_amounts == 1);
  CHECK(answer_of(build, 2018).lines.empty());
}

TEST_CASE("costs: what is assumed counts only when asked for") {
  Build build;
  build.flow("f", "2021", "2022", one(per_year(1900000), Status::assumed));
  answers::CostFilter with;
  with.with_assumed = true;
  CHECK(only_line(build, 2022).why_not == WhyNot::assumed_off);
  CHECK(only_line(build, 2022).amount == base::kronor(1900000));
  CHECK(only_line(build, 2022, with).summed);
  CHECK(costs(build.done(), 2022, with).status == Status::assumed);
}

TEST_CASE("costs: status of the line, a proposed end only where it cuts the year") {
  Build build;
  const auto flow = build.flow("f", "2021-01-01", "-", one(per_year(10)));
  build.of(flow).end = edge("2024-06-30", Status::proposed);
  CHECK(only_line(build, 2023).status == Status::stated);
  CHECK(only_line(build, 2024).status == Status::proposed);
}

TEST_CASE("costs: filters") {
  Build build;
  const auto a = build.organization("a");
  const auto b = build.organization("b");
  const auto service = build.service("insats");
  const auto first = build.flow("f", "2022", "2022", one(per_year(1)));
  const auto second = build.flow("g", "2022", "2022", one(per_year(20)));
  build.of(first).payer = one(a);
  build.of(first).payee = one(b);
  build.of(first).services = {service};
  build.of(second).payer = one(b);
  const Dataset data = build.done();
  answers::CostFilter filter;
  filter.payer = a;
  CHECK(costs(data, 2022, filter).total == base::kronor(1));
  filter = {};
  filter.payer = b;
  CHECK(costs(data, 2022, filter).total == base::kronor(20));
  filter = {};
  filter.payee = b;
  CHECK(costs(data, 2022, filter).total == base::kronor(1));
  filter = {};
  filter.service = service;
  CHECK(costs(data, 2022, filter).total == base::kronor(1));
}

TEST_CASE("costs: price levels are kept apart") {
  Build build;
  model::Money leveled = per_year(1);
  leveled.price_level = 2021;
  build.flow("f", "2022", "2022", one(leveled));
  build.flow("g", "2022", "2022", one(per_year(1)));
  build.flow("h", "2022", "2022", one(leveled));
  const auto levels = answer_of(build, 2022).price_levels;
  REQUIRE(levels.size() == 2);
  CHECK_FALSE(levels[0]);
  CHECK(levels[1] == 2021);
}

TEST_CASE("costs: sums beyond what can be counted, and years that do not exist") {
  Build build;
  model::Money huge = per_year(0);
  huge.amount = base::Ore{9'000'000'000'000'000'000};
  build.flow("f", "2022", "2022", one(huge));
  build.flow("g", "2022", "2022", one(huge));
  const CostAnswer answer = answer_of(build, 2022);
  CHECK(answer.total == huge.amount);
  CHECK(answer.total_is_floor);
  CHECK_FALSE(answer.lines[1].summed);
  CHECK(answer_of(build, -5).lines.empty());
  CHECK(answer_of(build, 1'000'000).lines.empty());
}

TEST_CASE("costs: the price of one is no amount of a year, and in no sum") {
  model::Money price = per_year(1250);
  price.basis = model::MoneyBasis::per_unit;
  price.unit = {"plats och dygn", "place and day"};
  for (const bool other_currency : {false, true}) {
    CAPTURE(other_currency);
    if (other_currency) price.currency = "EUR";
    Build build;
    build.flow("fast", "2021-01-01", "2022-12-31", one(per_year(1000)));
    build.flow("platser", "2021-01-01", "2022-12-31", one(price));
    const CostAnswer answer = answer_of(build, 2021);
    CHECK(answer.total == base::kronor(1000));
    CHECK(answer.total_is_floor);
    CHECK(answer.missing_amounts == 1);
    CHECK(answer.unit_prices == 1);
    const CostLine& line = answer.lines.at(1);
    CHECK_FALSE(line.amount);
    CHECK_FALSE(line.stated);
    CHECK(line.missing == Missing::quantity_not_stated);
    CHECK(line.why_not == WhyNot::unknown_amount);
    CHECK(line.is_price());
    CHECK(line.status == Status::stated);
  }
}

TEST_CASE("costs: a price that somebody chose is as unknown as the documents leave it") {
  model::Money price = per_year(1250);
  price.basis = model::MoneyBasis::per_unit;
  price.unit = {"timme", "hour"};
  Build build;
  build.flow("timmar", "2021-01-01", "2022-12-31", one(price, Status::assumed));
  const CostAnswer answer = answer_of(build, 2021);
  CHECK(answer.missing_amounts == 1);
  CHECK(answer.unit_prices == 0);
  CHECK_FALSE(answer.lines.at(0).is_price());
  answers::CostFilter filter;
  filter.with_assumed = true;
  CHECK(only_line(build, 2021, filter).is_price());
}

TEST_CASE("costs: of a school year the calendar's has parts of two, which is worked out") {
  model::Money yearly = per_year(600'000);
  yearly.year_begins = 7;
  Build build;
  build.flow("läsår", "2024-07-01", "2027-06-30", one(yearly));
  const CostLine whole = only_line(build, 2025);
  CHECK(whole.amount == base::kronor(600'000));
  CHECK(whole.source_status == Status::stated);
  CHECK(whole.status == Status::derived);
  const CostLine half = only_line(build, 2024);
  CHECK(half.amount == base::kronor(300'000));
  CHECK(half.months == 6);
}

}  // namespace avtal::test
