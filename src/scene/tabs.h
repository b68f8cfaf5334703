#pragma once
// The five views to choose from: a row under the top bar, on narrow pages a bar at the bottom.
// Internal to the scene room.

#include "scene/pen.h"
#include "scene/prepared.h"

namespace avtal::scene {

/// Draws the row and returns the y below it.
float add_tabs(const PageRequest& request, Page& page, Pen& pen, float y);
/// Draws the bar at the bottom of a narrow page and returns its top.
float add_bottom_bar(const PageRequest& request, Page& page, Pen& pen);
/// «5 handlingar · alla är förslag»
std::string documents_line(const PageRequest& request);

}  // namespace avtal::scene
