#pragma once
// Views that are documents: in the browser a region that scrolls by itself, in pictures drawn.
// Internal to the scene room.

#include "document/block.h"
#include "scene/page.h"

namespace avtal::scene {

/// Publishes the region in `area` with the margins beside it; where the view stands alone it is
/// drawn there instead, with its words as nodes.
void add_view_region(const PageRequest& request, document::Block region, Rect area, Page& page);

}  // namespace avtal::scene
