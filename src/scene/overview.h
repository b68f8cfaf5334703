#pragma once
// The overview: what holds on the day in one sentence, key figures, what comes next, and answers to
// the questions that people ask.

#include "scene/page.h"

namespace avtal::scene {

void add_overview(const PageRequest& request, Rect area, Page& page);

}  // namespace avtal::scene
