#pragma once
// Källor & frågetecken: the documents, and the register of what they contradict or leave open.

#include "scene/page.h"

namespace avtal::scene {

void add_sources(const PageRequest& request, Rect area, Page& page);

}  // namespace avtal::scene
