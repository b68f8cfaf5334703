#pragma once
// What is contracted, what of it is used, and what each costs.

#include <optional>
#include <vector>

#include "answers/model_names.h"
#include "base/money.h"
#include "model/dataset.h"

namespace avtal::answers {

struct CapacityAnswer {
  Ref<model::Agreement> agreement;
  const model::Capacity* capacity = nullptr;
  std::optional<int> used_permille;  // used / contracted; the units may differ
  bool units_differ = false;
  std::optional<base::Ore> per_contracted;  // yearly amount / contracted
  std::optional<base::Ore> per_used;
  bool approximate = false;
  std::optional<base::Ore> yearly;            // the amount divided
  std::optional<Ref<model::MoneyFlow>> flow;  // it comes from; the first, when several make it up
  bool other_year = false;                    // the amount is stated for another year than `as_of`
  Status status = Status::unknown;            // weakest of counts and amount
};
/// Amounts: the agreement's yearly flows in the year of `as_of`, else the nearest later one, else
/// the nearest earlier; never those whose amount is only assumed.
std::vector<CapacityAnswer> capacities(const Dataset& dataset);

}  // namespace avtal::answers
