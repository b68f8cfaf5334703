#pragma once
// What differs between two days.

#include <vector>

#include "answers/in_force.h"
#include "answers/model_names.h"
#include "answers/parties.h"
#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers {

struct Difference {
  Ref<model::Service> service;
  ServiceState before;
  ServiceState after;
  std::vector<PartyAnswer> parties_before;
  std::vector<PartyAnswer> parties_after;
};
/// Services whose answer or parties differ between the two days.
std::vector<Difference> compare(const Dataset& dataset, base::Day from, base::Day to);

}  // namespace avtal::answers
