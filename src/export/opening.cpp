#include "export/opening.h"

#include <algorithm>
#include <array>

#include "export/document_html.h"
#include "export/svg.h"
#include "prepared/prepared.h"
#include "scene/metrics.h"

namespace avtal::exporting {
namespace {

struct Still {
  float width;
  float height;
  const char* id;  // begins the ids in it; the style sheet shows the one that fits
};

constexpr std::array<Still, 3> kStills = {
    {{390, 0, "narrow-"}, {800, 600, "middle-"}, {1440, 600, "wide-"}}};
constexpr float kUnbound = 640;

std::string still(scene::PageRequest request, const Still& size) {
  request.around.bare = true;
  request.around.figure_only = true;
  request.around.width = size.width;
  request.around.height = size.height > 0 ? size.height : kUnbound;
  scene::Page page = scene::build_page(request);
  if (size.height <= 0 && page.whole_height > 0) {
    request.around.height = page.whole_height;
    page = scene::build_page(request);
  }
  return to_svg(page, {{}, {}, false, size.id});
}

}  // namespace

std::string opening_html(const scene::Prepared& prepared, const state::ViewState& view,
                         const scene::TextWidth& text_width) {
  scene::PageRequest request;
  request.prepared = &prepared;
  request.view = view;
  request.text_width = text_width;
  const scene::Page page = scene::build_page(request);
  const auto address = [&](const state::Action& action) {
    return "#" + state::page_fragment(state::reduce(view, action, scene::context_of(prepared)));
  };
  std::string html = inner_html(document::lowered(page.regions, address));
  constexpr std::string_view kPlace = "data-figure=\"\">";
  const std::size_t at = html.find(kPlace);
  if (at == std::string::npos) return html;
  std::string stills;
  for (const Still& size : kStills) stills += still(request, size);
  // A line's end would stay as a text when the drawings go.
  stills.erase(std::remove(stills.begin(), stills.end(), '\n'), stills.end());
  return html.insert(at + kPlace.size(), stills);
}

}  // namespace avtal::exporting
