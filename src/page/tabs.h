#pragma once
// The views to choose from, and what they rest on.

#include <string>

#include "document/block.h"
#include "scene/request.h"

namespace avtal::scene {

/// The tabs with what the dataset is and the way to the filter.
document::Block tab_row_block(const PageRequest& request);
/// As its tab has it.
std::string tab_name(state::View view, state::Language language);
/// «2 fel i filen, …»: what the loader refused or warned of; empty where there is nothing.
std::string faults_line(const model::Dataset& dataset, state::Language language);
/// «5 handlingar · alla är förslag»
std::string documents_line(const PageRequest& request);

}  // namespace avtal::scene
