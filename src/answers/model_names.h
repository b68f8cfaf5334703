#pragma once
// Answers are pure questions to a dataset, one header for each matter. No pixels, no words: results
// carry ids, statuses, places and arithmetic; `words` makes sentences of them. Every function is
// deterministic. These are the names of the model that the answers speak of throughout.

#include "model/dataset.h"

namespace avtal::answers {

using model::Claim;
using model::Dataset;
using model::Place;
using model::Ref;
using model::Status;

}  // namespace avtal::answers
