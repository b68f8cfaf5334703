#pragma once
// What differs between two versions of the dataset, in place of the view.

#include "scene/request.h"

namespace avtal::scene {

bool shows_comparison(const PageRequest& request);
void add_comparison(const PageRequest& request, Rect area, Page& page);

}  // namespace avtal::scene
