#pragma once
// What is not needed all the time: theme, language, files, print. Internal to the scene room.

#include "scene/pen.h"
#include "scene/prepared.h"

namespace avtal::scene {

/// Adds the open menu over the page; what lies behind cannot be operated.
void add_menu(const PageRequest& request, Page& page);

}  // namespace avtal::scene
