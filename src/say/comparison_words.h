#pragma once
// A changed field in words.

#include <string>

#include "answers/dataset_diff.h"
#include "model/dataset.h"
#include "state/view_state.h"

namespace avtal::scene {

/// "Belopp", "Slut (förlängning 2)".
std::string field_name(const model::Dataset& dataset, const answers::RecordDiff& record,
                       const answers::FieldChange& change, state::Language language);
/// What one version says: "1 694 000 kr per år, angivet"; "ej inläst" when it has nothing.
std::string told_text(const model::Dataset& dataset, const std::vector<answers::Told>& told,
                      state::Language language);

}  // namespace avtal::scene
