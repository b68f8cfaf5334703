#include "scene/page.h"

#include <algorithm>

#include "scene/change_marks.h"
#include "scene/chrome.h"
#include "scene/colours.h"
#include "scene/comparison.h"
#include "scene/detail.h"
#include "scene/embedded_frame.h"
#include "scene/filter_bar.h"
#include "scene/filter_panel.h"
#include "scene/menu.h"
#include "scene/metrics.h"
#include "scene/search_results.h"
#include "scene/slide.h"
#include "scene/views.h"

namespace avtal::scene {
namespace {

/// Share of a narrow page that the panel takes when it comes up from below.
constexpr float kSheetShare = 0.68F;

struct Areas {
  Rect view;
  std::optional<Rect> panel;
};

/// Docked beside the view on wide pages, over it on middling ones, a sheet from below on narrow.
Areas areas_of(const PageRequest& request, Rect rest) {
  Areas areas{rest, std::nullopt};
  // In pictures it stands beside the view, see detail_columns.
  if (has_detail(request) && !request.around.bare) {
    const float width = request.around.width;
    if (width >= kTabletFrom) {
      areas.panel = Rect{rest.right() - kPanelWidth, rest.y, kPanelWidth, rest.h};
      if (width >= kDesktopFrom) areas.view.w -= kPanelWidth;
    } else {
      const float height = std::min(rest.h, request.around.height * kSheetShare);
      areas.panel = Rect{rest.x, rest.bottom() - height, rest.w, height};
    }
  }
  const float margin = request.around.width < kTabletFrom ? kMarginNarrow : kMargin;
  areas.view.x += margin;
  areas.view.w -= 2 * margin;
  return areas;
}

/// Nothing around the view but its ground.
Rect add_ground(Page& page) {
  const Rect all{0, 0, page.width, page.height};
  Layer layer{all, {}};
  layer.shapes.emplace_back(Box{all, {Role::background, 0, 1}, {}, 0, 0, 0, 0});
  page.layers.push_back(std::move(layer));
  return all;
}

void add_all(const PageRequest& request, Page& page) {
  const Rect inside = request.around.bare     ? add_ground(page)
                      : request.view.embedded ? add_embedded_frame(request, page)
                                              : add_chrome(request, page);
  const Rect rest = add_filter_bar(request, inside, page);
  const Areas areas = areas_of(request, rest);
  if (shows_comparison(request)) {
    add_comparison(request, areas.view, page);
  } else {
    const std::size_t first = page.nodes.size();
    add_view(request, areas.view, page);
    add_change_marks(request, first, page);
  }
  if (areas.panel) add_detail(request, *areas.panel, page);
  if (request.around.search_open) add_search_results(request, page);
  if (request.around.filter_open) add_filter_panel(request, page);
  if (request.around.menu_open) add_menu(request, page);
}

}  // namespace

bool is_dark(const PageRequest& request) {
  if (request.view.step > 0) return request.view.theme == state::Theme::dark;
  if (request.view.theme == state::Theme::automatic) return request.around.system_dark;
  return request.view.theme == state::Theme::dark;
}

Page build_page(const PageRequest& request) {
  Page page;
  page.width = request.around.width;
  page.height = request.around.height;
  page.language = request.view.language;
  page.dark = is_dark(request);
  if (request.view.step > 0) {
    PageRequest whole = request;
    whole.prepared = request.prepared->whole;
    add_slide(whole, page);
    return page;
  }
  add_all(request, page);
  paint_in_own_colours(page, *request.prepared->dataset);
  return page;
}

}  // namespace avtal::scene
