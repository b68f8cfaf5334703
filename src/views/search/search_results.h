#pragma once
// What a search found, under the field.

#include <optional>

#include "document/block.h"
#include "scene/request.h"

namespace avtal::scene {

/// The region "overlay" with the results; nothing while nothing is sought.
std::optional<document::Block> search_results(const PageRequest& request);

}  // namespace avtal::scene
