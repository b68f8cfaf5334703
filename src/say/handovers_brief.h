#pragma once
// Handovers in a line, where there is little room.

#include <string>

#include "say/describe.h"

namespace avtal::scene {

/// Proposed; else that of the handover, or of who hands over or takes over when that is less
/// certain.
model::Status told_status(const model::Handover& handover);
/// Its state in a word.
Chip handover_chip(const model::Handover& handover, state::Language language);

/// "SON → AN", "AN → SON, Lotsen eller AN"; the one body of what stays; what no document says as
/// the page says that.
std::string brief_way(const model::Dataset& dataset, const model::Handover& handover,
                      state::Language language);

/// "Support och arbetsteamet, Skog och mark".
std::string services_text(const model::Dataset& dataset, const model::Handover& handover,
                          state::Language language);

}  // namespace avtal::scene
