#pragma once
// The whole page for a state: frame, picture and detail panel.

#include "prepared/prepare.h"
#include "scene/request.h"

namespace avtal::scene {

/// Lays out everything. Deterministic: the same request gives the same page.
Page build_page(const PageRequest& request);

}  // namespace avtal::scene
