#pragma once
// What was paid in a year, in words.

#include <string>

#include "answers/outcomes.h"
#include "model/dataset.h"
#include "state/view_state.h"

namespace avtal::scene {

/// "956 000 kr", "Inget dokument säger".
std::string paid_text(const answers::OutcomeAnswer& outcome, state::Language language);
/// "44 000 kr lägre än avtalat"; empty where the two are not set against each other.
std::string difference_text(const answers::OutcomeAnswer& outcome, state::Language language);
/// "956 000 kr, angivet, 44 000 kr lägre än avtalat".
std::string outcome_text(const answers::OutcomeAnswer& outcome, state::Language language);

}  // namespace avtal::scene
