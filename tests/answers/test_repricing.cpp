// Amounts at the prices of other years.

#include "answers/build.h"
#include "answers/repricing.h"

namespace avtal::test {
namespace {

struct Indexed {
  Build build;
  Ref<model::MoneyFlow> flow;

  Indexed() {
    model::PriceIndex index;
    index.id = "opi";
    build.data.indexes.push_back(index);
    model::Money money = per_year(2085000);
    money.index_clause = model::IndexClause::indexed;
    money.index = Ref<model::PriceIndex>{0};
    flow = build.flow("f", "2018", "2019", one(money));
    add(2019, 27);
    add(2020, 30);
    add(2021, 15);
  }
  void add(int year, int tenths, model::IndexStatus status = model::IndexStatus::definitive) {
    model::IndexYear value;
    value.year = year;
    value.tenths_of_percent = tenths;
    value.status = status;
    build.data.indexes[0].years.push_back(value);
  }
  answers::Repriced to(int year, std::optional<int> level = {}) {
    return answers::repriced(build.done(), flow, year, level);
  }
};

using Refusal = answers::Repriced::Refusal;

}  // namespace

TEST_CASE("repriced: year by year, rounded once") {
  Indexed indexed;
  const auto result = indexed.to(2021, 2018);
  CHECK(result.refusal == Refusal::none);
  // 2 085 000 × 1.027 × 1.030 × 1.015 = 2 238 618.33… kr
  // 208 500 000 × 1.027 = 214 129 500; × 1.03 = 220 553 385; × 1.015 = 223 861 685.775 öre
  CHECK(result.amount == base::Ore{223861686});
  CHECK(result.steps.size() == 3);
  CHECK(result.level_assumed);
  CHECK(result.from_level == 2018);
  CHECK_FALSE(result.not_definitive);
}

TEST_CASE("repriced: to the same level, and back to an earlier one") {
  Indexed indexed;
  CHECK(indexed.to(2018, 2018).amount == base::kronor(2085000));
  CHECK(indexed.to(2018, 2018).steps.empty());
  // 208 500 000 / 1.015 = 205 418 719.2…
  CHECK(indexed.to(2020, 2021).amount == base::Ore{205418719});
}

TEST_CASE("repriced: refused with a reason") {
  Indexed indexed;
  CHECK(indexed.to(2021).refusal == Refusal::no_price_level);
  CHECK(indexed.to(2022, 2018).refusal == Refusal::year_outside_series);
  CHECK(indexed.to(2021, 2017).refusal == Refusal::year_outside_series);
  CHECK(indexed.to(2147483647, -2147483647).refusal == Refusal::year_outside_series);
  CHECK_FALSE(indexed.to(2022, 2018).amount);
  model::Money& money = *indexed.build.of(indexed.flow).amount.all[0].value;
  money.index_clause = model::IndexClause::unnamed_model;
  CHECK(indexed.to(2021, 2018).refusal == Refusal::no_index_named);
  money.index_clause = model::IndexClause::indexed;
  money.index.reset();
  CHECK(indexed.to(2021, 2018).refusal == Refusal::index_not_loaded);
  money.index = Ref<model::PriceIndex>{0};
  indexed.build.data.indexes[0].years.clear();
  CHECK(indexed.to(2021, 2018).refusal == Refusal::index_not_loaded);
  indexed.build.of(indexed.flow).amount = looked_for<model::Money>();
  CHECK(indexed.to(2021, 2018).refusal == Refusal::amount_unknown);
}

TEST_CASE("repriced: definitive before preliminary, whichever comes first") {
  Indexed indexed;
  indexed.add(2022, 46, model::IndexStatus::definitive);
  indexed.add(2022, 35, model::IndexStatus::preliminary);
  indexed.add(2023, 35, model::IndexStatus::preliminary);
  const auto result = indexed.to(2022, 2021);
  REQUIRE(result.steps.size() == 1);
  CHECK(result.steps[0].tenths_of_percent == 46);
  CHECK_FALSE(result.not_definitive);
  CHECK(indexed.to(2023, 2021).not_definitive);
}

TEST_CASE("repriced: a stated level stands against an assumed one") {
  Indexed indexed;
  indexed.build.of(indexed.flow).amount.all[0].value->price_level = 2020;
  const auto result = indexed.to(2021, 2018);
  CHECK(result.from_level == 2020);
  CHECK_FALSE(result.level_assumed);
  CHECK(result.steps.size() == 1);
}

TEST_CASE("repriced: amounts that grow beyond counting are refused, not wrapped") {
  Indexed indexed;
  indexed.build.of(indexed.flow).amount.all[0].value->amount = base::Ore{9'200'000'000'000'000'000};
  CHECK_FALSE(indexed.to(2021, 2018).amount);
}

}  // namespace avtal::test
