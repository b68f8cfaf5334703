#pragma once
// What agreements, costs and handovers say of whom, how much and until when, each in one text: so
// that a question that combines two matters («vad kostar hantverkshuset») finds the record that
// answers it. Internal to the search's files.

#include <vector>

#include "answers/search.h"
#include "model/dataset.h"
#include "state/view_state.h"

namespace avtal::scene {

/// One text at most for each agreement, cost and handover.
void add_told(const model::Dataset& dataset, state::Language language,
              std::vector<answers::SearchFact>& found);

}  // namespace avtal::scene
