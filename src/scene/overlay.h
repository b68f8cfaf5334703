#pragma once
// A box that lies over the page and closes when something beside it is pressed. Internal to the
// scene room.

#include <string>

#include "scene/pen.h"

namespace avtal::scene {

/// Adds the group "overlay" and a button around it that closes it by `command`.
void add_overlay_group(Page& page, const std::string& name, const std::string& close_name,
                       const std::string& command);
/// Fields stand above the canvas: those that `box` lies over are taken away as long as it does.
void hide_fields_below(Page& page, Rect box);
/// Adds a node of the overlay, cut to what can be seen of it.
void add_overlay_node(Page& page, Rect clip, Node node);
/// The text, or as much of it as fits with an ellipsis.
std::string shortened(const Pen& pen, const std::string& text, float size, Face face, float width);

}  // namespace avtal::scene
