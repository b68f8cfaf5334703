#pragma once
// What stands around a view inside another site's page: whose it is, of which day, and the way to
// the whole map. Internal to the scene room.

#include "scene/page.h"

namespace avtal::scene {

/// Returns what is left for the view.
Rect add_embedded_frame(const PageRequest& request, Page& page);

}  // namespace avtal::scene
