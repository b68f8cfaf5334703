#include "scene/search_results.h"

namespace avtal::scene {

void add_search_results(const PageRequest& /*request*/, Page& /*page*/) {}

}  // namespace avtal::scene
