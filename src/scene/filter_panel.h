#pragma once
// What there is to filter by, as a list of boxes to tick. Internal to the scene room.

#include "scene/page.h"
#include "scene/pen.h"

namespace avtal::scene {

/// The button that opens it, its right end at `right`; returns its left edge.
float add_filter_button(const PageRequest& request, Page& page, Pen& pen, float right, float middle);
void add_filter_panel(const PageRequest& request, Page& page);

}  // namespace avtal::scene
