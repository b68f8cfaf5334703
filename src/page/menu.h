#pragma once
// What is not needed all the time: theme, language, files, print.

#include "prepared/prepared.h"
#include "scene/pen.h"

namespace avtal::scene {

/// Adds the open menu over the page; what lies behind cannot be operated.
void add_menu(const PageRequest& request, Page& page);

}  // namespace avtal::scene
