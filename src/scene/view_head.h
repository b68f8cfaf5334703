#pragma once
// The head of a view: its finding as a headline, and a sentence below. Internal to the scene room.

#include <string>

#include "scene/pen.h"
#include "scene/prepared.h"

namespace avtal::scene {

struct ViewHead {
  std::string finding;   // node and headline
  std::string sentence;  // below it; not drawn on narrow pages, but always a node
  std::string brief;     // stands for the finding on narrow pages; empty: the finding
};

/// Draws the head at the top of `area` and returns the rectangle below it. Width for controls at
/// the right is not kept free: they must fit beside the finding or go below.
Rect add_view_head(const PageRequest& request, Page& page, Rect area, const ViewHead& head);

}  // namespace avtal::scene
