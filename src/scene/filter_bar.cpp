#include "scene/filter_bar.h"

namespace avtal::scene {

Rect add_filter_bar(const PageRequest& /*request*/, Rect area, Page& /*page*/) { return area; }

}  // namespace avtal::scene
