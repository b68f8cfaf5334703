#pragma once
// What is said between tabs and view: whose file is shown, what is known, notices, faults of a
// file.

#include <optional>

#include "document/block.h"
#include "scene/request.h"

namespace avtal::scene {

/// Nothing when there is nothing to say.
std::optional<document::Block> notices_block(const PageRequest& request);

}  // namespace avtal::scene
