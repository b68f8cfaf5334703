#pragma once
// What there is to filter by, as a list of boxes to tick. Internal to the scene room.

#include "scene/page.h"
#include "scene/pen.h"

namespace avtal::scene {

/// The button that opens it, as wide as its words or, `brief`, its icon.
float filter_button_width(const PageRequest& request, const Pen& pen, bool brief);
void add_filter_button(const PageRequest& request, Page& page, Pen& pen, Rect rect, bool brief);
void add_filter_panel(const PageRequest& request, Page& page);

}  // namespace avtal::scene
