// Places and persons: contracted, used, and what each costs a year.

#include "answers/capacity.h"

#include <algorithm>
#include <utility>

#include "answers/flows.h"
#include "answers/statuses.h"
#include "model/binding.h"

namespace avtal::answers {

namespace {

using inner::FlowTime;
using inner::Yearly;

/// What all agreements share.
struct Money {
  std::vector<FlowTime> times;
  std::vector<std::vector<std::uint32_t>> by_agreement;
};

struct Days {
  std::int64_t first = 0;
  std::int64_t last = 0;
};

/// The first day of the flow that begins soonest after the days, else of the one that ended last
/// before them.
std::optional<std::int64_t> nearest_day(const std::vector<FlowTime>& times,
                                        const std::vector<std::uint32_t>& flows,
                                        const Dataset& dataset, const Days& days) {
  std::optional<std::int64_t> after;
  std::optional<std::int64_t> before;
  for (const std::uint32_t flow : flows) {
    const FlowTime& time = times[flow];
    if (!time.start_known || !inner::is_day(time.first)) continue;
    if (!inner::yearly_amount(dataset, times, {flow}, time.first, time.first)) continue;
    if (time.first > days.last) after = after ? std::min(*after, time.first) : time.first;
    if (time.first < days.first) before = before ? std::max(*before, time.first) : time.first;
  }
  return after ? after : before;
}

void set_per_unit(CapacityAnswer& answer, const Yearly& yearly) {
  const auto divided = [&](const model::Claims<model::Quantity>& count) {
    const model::Quantity* quantity = count.value();
    if (quantity == nullptr || quantity->hundredths <= 0) return std::optional<base::Ore>();
    answer.approximate = answer.approximate || yearly.approximate;
    answer.status = inner::weakest_known(answer.status, yearly.status);
    return std::optional(base::scaled(yearly.amount, model::kHundredths, quantity->hundredths));
  };
  answer.yearly = yearly.amount;
  answer.flow = Ref<model::MoneyFlow>{yearly.flow};
  answer.per_contracted = divided(answer.capacity->contracted);
  answer.per_used = divided(answer.capacity->used);
}

/// Rounded to the nearest; nothing for counts that no ratio can be made of.
std::optional<int> permille(const model::Quantity& used, const model::Quantity& contracted) {
  constexpr std::int64_t kMost = 1'000'000'000;
  const std::int64_t all = contracted.hundredths;
  if (all <= 0 || used.hundredths < 0 || used.hundredths > kMost * model::kHundredths) {
    return std::nullopt;
  }
  const std::int64_t ratio = (used.hundredths * 1000 + all / 2) / all;
  if (ratio > kMost) return std::nullopt;
  return static_cast<int>(ratio);
}

void set_use(CapacityAnswer& answer) {
  const model::Quantity* contracted = answer.capacity->contracted.value();
  const model::Quantity* used = answer.capacity->used.value();
  answer.status =
      inner::weakest_known(answer.capacity->contracted.status(), answer.capacity->used.status());
  answer.approximate =
      (contracted != nullptr && contracted->approximate) || (used != nullptr && used->approximate);
  if (contracted == nullptr || used == nullptr) return;
  answer.used_permille = permille(*used, *contracted);
  answer.units_differ = contracted->unit.sv != used->unit.sv;
}

void set_money(CapacityAnswer& answer, const Dataset& dataset, const Money& money) {
  if (!answer.capacity->as_of && !answer.capacity->contracted.value()) return;
  const std::vector<std::uint32_t>& flows = money.by_agreement[answer.agreement.index];
  Days days{inner::kLongAgo, inner::kLongAgo};  // without a date: the first amount there is
  if (answer.capacity->as_of) {
    days = {answer.capacity->as_of->earliest().number, answer.capacity->as_of->latest().number};
  }
  std::optional<Yearly> yearly =
      inner::yearly_amount(dataset, money.times, flows, days.first, days.last);
  if (!yearly) {
    const std::optional<std::int64_t> day = nearest_day(money.times, flows, dataset, days);
    if (!day) return;
    yearly = inner::yearly_amount(dataset, money.times, flows, *day, *day);
    answer.other_year = answer.capacity->as_of.has_value();
  }
  if (yearly) set_per_unit(answer, *yearly);
}

}  // namespace

std::vector<CapacityAnswer> capacities(const Dataset& dataset) {
  const Money money{inner::flow_times(dataset), inner::flows_by_agreement(dataset)};
  std::vector<CapacityAnswer> answers;
  for (std::uint32_t i = 0; i < dataset.agreements.size(); ++i) {
    for (const model::Capacity& capacity : dataset.agreements[i].capacities) {
      CapacityAnswer answer;
      answer.agreement = {i};
      answer.capacity = &capacity;
      set_use(answer);
      answer.status = model::within_state(dataset.agreements[i], answer.status);
      set_money(answer, dataset, money);
      answers.push_back(answer);
    }
  }
  return answers;
}

}  // namespace avtal::answers
