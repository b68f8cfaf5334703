#pragma once
// The timeline: a lane per service with its agreements, what was decided and what nobody wrote
// down.

#include "prepared/prepared.h"
#include "scene/pen.h"

namespace avtal::scene {

/// Adds the timeline to the page: headline, zoom buttons, axis, lanes and legend, within `area`.
void add_timeline(const PageRequest& request, Rect area, Page& page);

}  // namespace avtal::scene
