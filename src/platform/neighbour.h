#pragma once
// Up and down between the lanes of a picture. Pure.

#include <string_view>

#include "scene/scene.h"

namespace avtal::platform {

/// The item of the next lane with any (`direction` +1: below, -1: above) that is nearest in time to
/// the item `from`. Without such an item, the one nearest to the picture's middle in the first or
/// last lane. nullptr when there is nothing further.
const scene::Node* neighbour(const scene::Page& page, std::string_view from, int direction);

}  // namespace avtal::platform
