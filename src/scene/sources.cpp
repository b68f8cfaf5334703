#include "scene/sources.h"

#include "scene/view_head.h"
#include "words/format.h"

namespace avtal::scene {

void add_sources(const PageRequest& request, Rect area, Page& page) {
  add_view_head(
      request, page, area,
      {std::string(words::text(words::Phrase::view_sources, request.view.language)), "", ""});
}

}  // namespace avtal::scene
