#pragma once
// What a search found, under the field. Internal to the scene room.

#include "scene/pen.h"
#include "scene/prepared.h"

namespace avtal::scene {

/// Adds the region "overlay" with the results.
void add_search_results(const PageRequest& request, Page& page);

}  // namespace avtal::scene
