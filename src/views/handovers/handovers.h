#pragma once
// Who answers for each service while committees come, go and change name.

#include "prepared/prepared.h"
#include "scene/pen.h"

namespace avtal::scene {

/// Adds the view to the page, within `area`.
void add_handovers(const PageRequest& request, Rect area, Page& page);

}  // namespace avtal::scene
