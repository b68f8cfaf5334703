#include "scene/flows.h"

#include "scene/view_head.h"
#include "words/format.h"

namespace avtal::scene {

void add_flows(const PageRequest& request, Rect area, Page& page) {
  add_view_head(
      request, page, area,
      {std::string(words::text(words::Phrase::view_cost_flows, request.view.language)), "", ""});
}

}  // namespace avtal::scene
