#pragma once
// A view whose matter is a picture: what stands before and after that is read, the picture has the
// room that is left.

#include <functional>

#include "scene/request.h"

namespace avtal::scene {

/// The region that such a view is made of, with nothing in it.
document::Block figure_region(std::string name, std::string record);
/// Where the picture stands in it.
document::Block figure_block();

/// Adds the region to the page, and the picture as `paint` draws it within a rectangle. In pictures
/// what stands around it is drawn too, unless the figure is asked for alone.
void add_figure_view(const PageRequest& request, document::Block region, Rect area, Page& page,
                     const std::function<void(Rect)>& paint);

}  // namespace avtal::scene
