#pragma once
// What agreements, costs and handovers say of whom, how much and until when, each in one text: so
// that a question that combines two matters («vad kostar hantverkshuset») finds the record that
// answers it. Internal to the search's files.

#include <string>

#include "model/dataset.h"
#include "state/view_state.h"

namespace avtal::scene {

/// Of an agreement, a cost or a handover; empty of anything else.
std::string told(const model::Dataset& dataset, model::RecordRef record, state::Language language);

}  // namespace avtal::scene
