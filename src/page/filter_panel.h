#pragma once
// What there is to filter by, as a list of boxes to tick.

#include "document/block.h"
#include "scene/request.h"

namespace avtal::scene {

/// The button that opens it.
document::Block filter_button(const PageRequest& request);
void add_filter_panel(const PageRequest& request, Page& page);

}  // namespace avtal::scene
