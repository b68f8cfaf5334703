#pragma once
// While two versions of the data are compared: what is new or changed is marked where it stands, in
// every view.

#include <cstddef>

#include "scene/request.h"

namespace avtal::scene {

/// Marks the items from `first` on, and says so in their names. Nothing when nothing is compared.
void add_change_marks(const PageRequest& request, std::size_t first, Page& page);

}  // namespace avtal::scene
