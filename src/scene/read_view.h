#pragma once
// A view that is read: a region of the document, or in pictures the same blocks drawn. Internal to
// the scene room.

#include "scene/page.h"

namespace avtal::scene {

/// Adds the region to the page within `area`; its headline is the page's.
void add_read_view(const PageRequest& request, document::Block region, Rect area, Page& page);

}  // namespace avtal::scene
