// Prices of a unit, and what was paid, as the file has them.

#include <string>
#include <utility>
#include <vector>

#include "helpers.h"

namespace avtal::test {

TEST_CASE("money: a price is of a unit, and nothing else is") {
  const auto amount_of = [](const std::string& money) {
    return load::load_dataset(
        with_lists(R"("moneyFlows":[{"id":"m","name":"M","form":"ersättning","amount":)" +
                   stated(money) + "}]"));
  };
  const load::Result price = amount_of(
      R"({"amount":"1250.50","basis":"per-unit","unit":{"sv":"plats och dygn","en":"place and day"}})");
  const model::Money* money = price.dataset->money_flows.at(0).amount.value();
  REQUIRE(money);
  CHECK(money->basis == model::MoneyBasis::per_unit);
  CHECK(money->unit == model::LocalText{"plats och dygn", "place and day"});
  for (const auto& each :
       {std::pair{R"({"amount":1,"basis":"per-unit"})", "price-without-unit"},
        std::pair{R"({"amount":1,"basis":"per-unit","unit":""})", "empty-text"},
        std::pair{R"({"amount":1,"basis":"once","unit":"timme"})", "unit-without-price"},
        std::pair{R"({"amount":1,"unit":"timme"})", "unit-without-price"}}) {
    CAPTURE(each.first);
    const load::Result refused = amount_of(each.first);
    CHECK(refused.dataset->money_flows.at(0).amount.refused());
    CHECK(count_of(refused, each.second) == 1);
  }
}

TEST_CASE("money: only what is per year has a year that begins in some month") {
  const auto amount_of = [](const std::string& money) {
    return load::load_dataset(
        with_lists(R"("moneyFlows":[{"id":"m","name":"M","form":"ersättning","amount":)" +
                   stated(money) + "}]"));
  };
  const load::Result school = amount_of(R"({"amount":1,"basis":"per-year","yearBegins":7})");
  REQUIRE(school.dataset->money_flows.at(0).amount.value());
  CHECK(school.dataset->money_flows.at(0).amount.value()->year_begins == 7);
  for (const auto& each :
       {std::pair{R"({"amount":1,"basis":"once","yearBegins":7})", "year-begins-without-year"},
        std::pair{R"({"amount":1,"yearBegins":7})", "year-begins-without-year"},
        std::pair{R"({"amount":1,"basis":"per-year","yearBegins":13})", "invalid-number"},
        std::pair{R"({"amount":1,"basis":"per-year","yearBegins":"juli"})", "wrong-type"}}) {
    CAPTURE(each.first);
    const load::Result refused = amount_of(each.first);
    CHECK(refused.dataset->money_flows.at(0).amount.refused());
    CHECK(count_of(refused, each.second) == 1);
  }
}

TEST_CASE("counts: whole or with two decimals, as a number or as text") {
  const auto people_of = [](const std::string& value) {
    return load::load_dataset(with_lists(
        R"("handovers":[{"id":"h","number":1,"name":"H","role":"ansvarar","services":[],"status":"proposed","people":)" +
        stated(R"({"unit":"årsarbetare","value":)" + value + "}") + "}]"));
  };
  for (const auto& each :
       {std::pair{"60", 6000}, std::pair{"60.0", 6000}, std::pair{"2.5", 250},
        std::pair{"\"2.5\"", 250}, std::pair{"\"2.25\"", 225}, std::pair{"0", 0}}) {
    CAPTURE(each.first);
    const load::Result read = people_of(each.second == 0 ? "0" : each.first);
    REQUIRE(read.dataset->handovers.size() == 1);
    const model::Quantity* people = read.dataset->handovers.at(0).people.value();
    REQUIRE(people);
    CHECK(people->hundredths == each.second);
  }
  for (const char* value : {"-1", "2.555", "\"två\"", "\"2,5\"", "1000000001", "2e3"}) {
    CAPTURE(value);
    const load::Result refused = people_of(value);
    CHECK(refused.dataset->handovers.at(0).people.refused());
    CHECK(count_of(refused, "invalid-count") == 1);
  }
}

TEST_CASE("outcomes: each year once, in their order, and of that year's money") {
  const auto outcome = [](const std::string& year, const std::string& money) {
    return R"({"year":)" + year + R"(,"amount":)" + stated(money) + "}";
  };
  const load::Result result = load::load_dataset(
      with_lists(R"("moneyFlows":[{"id":"m","name":"M","form":"ersättning","outcomes":[)" +
                 outcome("2021", R"({"amount":900})") + "," + outcome("2020", R"({"amount":800})") +
                 "," + outcome("2021", R"({"amount":700})") + "," +
                 outcome("2022", R"({"amount":600,"basis":"once"})") + "," +
                 outcome("\"2023\"", R"({"amount":500})") + "]}]"));
  const std::vector<model::Outcome>& outcomes = result.dataset->money_flows.at(0).outcomes;
  REQUIRE(outcomes.size() == 3);
  CHECK(outcomes[0].year == 2020);
  CHECK(outcomes[1].year == 2021);
  CHECK(outcomes[1].amount.value()->amount == base::kronor(900));
  CHECK(outcomes[2].amount.refused());  // with a basis it would be something else
  CHECK(codes(result) ==
        std::vector<std::string>{"outcome-twice", "unknown-value-key", "wrong-type"});
}

}  // namespace avtal::test
