#pragma once
// What holds in one sentence, key figures, deadlines, and the questions people ask.

#include "prepared/prepared.h"
#include "scene/pen.h"

namespace avtal::scene {

/// Adds the view to the page, within `area`.
void add_overview(const PageRequest& request, Rect area, Page& page);

}  // namespace avtal::scene
