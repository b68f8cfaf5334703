#pragma once
// The five pictures.

#include "scene/request.h"

namespace avtal::scene {

/// The view that `request.view` names, within `area`.
void add_view(const PageRequest& request, Rect area, Page& page);

}  // namespace avtal::scene
