#pragma once
// The page as one picture: the view with what stands around it, and beside it the panel.

#include "page/page.h"

namespace avtal::scene {

/// What the browser would lay out is drawn; nothing in it is operated. The panel makes the picture
/// wider.
Page drawn_page(PageRequest request);

}  // namespace avtal::scene
