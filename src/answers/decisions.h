#pragma once
// What several bodies decide together, point by point.

#include <vector>

#include "answers/model_names.h"
#include "model/dataset.h"

namespace avtal::answers {

struct PairedPoint {
  std::vector<const model::DecisionPoint*> sides;  // one per body, nullptr where none matches
};
struct PairedDecision {
  Ref<model::Event> event;
  std::vector<Ref<model::Organization>> bodies;
  std::vector<PairedPoint> points;
  int unmatched = 0;
};
/// Events in which more than one body is asked to decide. A point that matches several of another
/// body stands in each of their rows.
std::vector<PairedDecision> paired_decisions(const Dataset& dataset);

}  // namespace avtal::answers
