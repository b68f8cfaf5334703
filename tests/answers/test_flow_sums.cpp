// Summed flows: nothing is dropped, and the largest have their names.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "answers/build.h"
#include "answers/flow_sums.h"
#include "support/dice.h"

using namespace avtal;
using namespace avtal::answers;
using namespace avtal::test;

namespace {

constexpr int kYear = 2024;

/// Flows between random parties: amounts with öre, credits, unknown ones, proposals, frames.
Dataset random_money(std::uint64_t seed) {
  Dice dice(seed);
  Build build;
  std::vector<Ref<model::Organization>> bodies;
  for (int i = 0; i < 9; ++i) bodies.push_back(build.organization("o" + std::to_string(i)));
  std::vector<Ref<model::Service>> services;
  for (int i = 0; i < 6; ++i) services.push_back(build.service("s" + std::to_string(i)));
  const int count = 1 + dice.below(60);
  for (int i = 0; i < count; ++i) {
    model::Money money = per_year(0);
    money.amount = base::Ore{dice.below(900'000'000) - (dice.one_in(8) ? 900'000'000 : 0)};
    money.approximate = dice.one_in(5);
    const auto flow = build.flow("f" + std::to_string(i), "2024-01-01", "2024-12-31",
                                 dice.one_in(4) ? looked_for<model::Money>({})
                                                : one(money, static_cast<Status>(dice.below(3))));
    model::MoneyFlow& record = build.of(flow);
    if (!dice.one_in(9)) record.payer = one(bodies[dice.below(bodies.size())]);
    if (!dice.one_in(9)) record.payee = one(bodies[dice.below(bodies.size())]);
    for (int n = dice.below(3); n > 0; --n) {
      record.services.push_back(services[dice.below(services.size())]);
    }
    if (dice.one_in(10)) record.form = model::MoneyForm::frame_transfer;
  }
  return build.done();
}

FlowSum added(const std::vector<FlowSum>& sums) {
  FlowSum whole;
  for (const FlowSum& sum : sums) {
    whole.stated.value += sum.stated.value;
    whole.derived.value += sum.derived.value;
    whole.proposed.value += sum.proposed.value;
    whole.flows += sum.flows;
    whole.proposals += sum.proposals;
    whole.missing += sum.missing;
  }
  return whole;
}

template <class Part>
FlowSum added_of(const std::vector<Part>& parts) {
  std::vector<FlowSum> sums;
  for (const Part& part : parts) sums.push_back(part.sum);
  return added(sums);
}

}  // namespace

TEST_CASE(
    "flow sums: in each column named and rest are the whole, to the öre, and so are the bands") {
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    CAPTURE(seed);
    const Dataset data = random_money(seed);
    const FlowYear year = flow_year(data, {kYear, {}, seed % 2 == 0});
    for (const SumLimits& limits : {SumLimits{8, 8, 12}, SumLimits{2, 1, 3}}) {
      const SummedFlows sums = flow_sums(year, limits);
      CHECK(sums.whole.total() == *year.total);
      CHECK(sums.whole.missing == year.missing);
      CHECK(sums.whole.flows == year.counted + year.missing);
      CHECK(static_cast<std::size_t>(sums.whole.flows + sums.left_out) == year.rows.size());
      for (std::size_t column = 0; column < 3; ++column) {
        CHECK(added_of(sums.columns[column]) == sums.whole);
        CHECK(sums.columns[column].size() <= limits[column] + 1);
      }
      for (std::size_t step = 0; step < 2; ++step) {
        CHECK(added_of(sums.bands[step]) == sums.whole);
        for (std::size_t i = 0; i < sums.columns[step].size(); ++i) {
          std::vector<SumBand> from;
          std::copy_if(sums.bands[step].begin(), sums.bands[step].end(), std::back_inserter(from),
                       [&](const SumBand& band) { return band.from == i; });
          CHECK(added_of(from) == sums.columns[step][i].sum);
        }
      }
    }
  }
}

TEST_CASE("flow sums: the largest come first and the rest last, never a rest of one") {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    const Dataset data = random_money(seed);
    const SummedFlows sums = flow_sums(flow_year(data, {kYear, {}, false}), {3, 3, 3});
    for (const std::vector<SumNode>& column : sums.columns) {
      for (std::size_t i = 0; i < column.size(); ++i) {
        CHECK((!column[i].is_rest || (i + 1 == column.size() && column[i].members >= 2)));
        if (i > 0 && !column[i].is_rest) CHECK(column[i - 1].sum.total() >= column[i].sum.total());
      }
    }
  }
}

TEST_CASE("flow sums: what is opened is what its node said") {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    const Dataset data = random_money(seed);
    const FlowYear year = flow_year(data, {kYear, {}, false});
    const SummedFlows sums = flow_sums(year, {99, 99, 99});
    const auto check = [&](const FlowPart& part, const FlowSum& sum) {
      const FlowYear opened = part_of(data, year, part);
      CHECK(*opened.total == sum.total());
      CHECK(opened.missing == sum.missing);
      CHECK(opened.counted + opened.missing == sum.flows);
    };
    for (const SumNode& node : sums.columns[0]) {
      if (node.body) check({node.body, {}, {}}, node.sum);
    }
    for (const SumNode& node : sums.columns[1]) {
      if (node.services.size() == 1) check({{}, node.services.front(), {}}, node.sum);
    }
    for (const SumNode& node : sums.columns[2]) {
      if (node.body) check({{}, {}, node.body}, node.sum);
    }
  }
}
