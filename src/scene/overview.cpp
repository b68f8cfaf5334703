#include "scene/overview.h"

#include "scene/view_head.h"
#include "words/format.h"

namespace avtal::scene {

void add_overview(const PageRequest& request, Rect area, Page& page) {
  add_view_head(
      request, page, area,
      {std::string(words::text(words::Phrase::view_overview, request.view.language)), "", ""});
}

}  // namespace avtal::scene
