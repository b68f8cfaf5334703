#pragma once
// What the reader has filtered away: chips, and how much is hidden.

#include <optional>

#include "document/block.h"
#include "scene/request.h"

namespace avtal::scene {

/// Nothing when nothing is filtered.
std::optional<document::Block> filter_bar_block(const PageRequest& request);

}  // namespace avtal::scene
