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
