#include "answers/build.h"
#include "answers/costs.h"
#include "answers/yearly_flows.h"

namespace avtal::test {

namespace {

/// Is a flow among the costs of just the years in which it may run?
void check_against_costs(const Dataset& dataset) {
  const auto running = answers::running_years(dataset);
  REQUIRE(running.size() == dataset.money_flows.size());
  for (int year = 2004; year < 2030; ++year) {
    std::vector<bool> seen(running.size(), false);
    for (const auto& line : answers::costs(dataset, year).lines) seen[line.flow.index] = true;
    for (std::size_t i = 0; i < running.size(); ++i) {
      CAPTURE(year);
      CAPTURE(dataset.money_flows[i].id);
      CHECK(running[i].has(year) == seen[i]);
    }
  }
}

}  // namespace

TEST_CASE("running years: money may run in the years that have it among their costs") {
  check_against_costs(real());
  Build build;
  for (const char* start : {"", "2018", "2018-05-01", "2021-02"}) {
    for (const char* end : {"", "..", "2020", "2022-03-31"}) {
      build.flow(std::string("from-") + start + "-to-" + end, start, end, one(per_year(100)));
    }
  }
  check_against_costs(build.done());
}

TEST_CASE("running years: what nobody bounds is missing") {
  Build build;
  build.flow("a", "", "2020", one(per_year(100)));
  build.flow("b", "2018-05-01", "..", one(per_year(100)));
  const auto running = answers::running_years(build.done());
  CHECK(running[0].first == std::nullopt);
  CHECK(running[0].last == 2020);
  CHECK(running[1].first == 2018);
  CHECK(running[1].last == std::nullopt);
}

}  // namespace avtal::test
