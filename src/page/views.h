#pragma once
// All views.

#include "kit/view.h"

namespace avtal::scene {

const ViewDescriptor& descriptor_of(state::View view);

/// The view that `request.view` names, within `area`.
void add_view(const PageRequest& request, Rect area, Page& page);

}  // namespace avtal::scene
