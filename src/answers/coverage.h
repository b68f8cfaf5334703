#pragma once
// The years that documents speak of.

#include <vector>

#include "answers/model_names.h"
#include "model/dataset.h"

namespace avtal::answers {

struct CoverageCell {
  Ref<model::Agreement> agreement;
  int year = 0;
  std::vector<Ref<model::Document>> documents;  // that speak of the agreement in that year
};
/// Every year of every agreement, from its first to its last documented one, also those that no
/// document speaks of. A document that says "until further notice", or nothing of the end, speaks
/// of no year later than its own.
std::vector<CoverageCell> coverage(const Dataset& dataset);

}  // namespace avtal::answers
