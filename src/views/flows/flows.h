#pragma once
// Who pays whom, for what, in a year.

#include "prepared/prepared.h"
#include "scene/pen.h"

namespace avtal::scene {

/// Adds the view to the page, within `area`.
void add_flows(const PageRequest& request, Rect area, Page& page);

}  // namespace avtal::scene
