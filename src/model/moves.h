#pragma once
// Which handovers move responsibility, and the order of handovers in time.

#include <vector>

#include "model/dataset.h"

namespace avtal::model {

/// The same body gives and takes.
bool is_same_body(const Handover& handover);

/// By the earliest day that each can have happened, then the latest; those without any day last.
/// Of the same days, as the file numbers them.
std::vector<Ref<Handover>> in_time_order(const Dataset& dataset);

/// Gives moves of responsibility from body to body their numbers; see `Handover::move`.
void number_moves(Dataset& dataset);

}  // namespace avtal::model
