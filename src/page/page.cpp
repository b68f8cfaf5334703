#include "page/page.h"

#include <optional>
#include <utility>

#include "page/change_marks.h"
#include "page/filter_bar.h"
#include "page/filter_panel.h"
#include "page/guide.h"
#include "page/header.h"
#include "page/menu.h"
#include "page/notices.h"
#include "page/slide.h"
#include "page/speaker.h"
#include "page/tabs.h"
#include "page/views.h"
#include "say/describe.h"
#include "scene/colours.h"
#include "scene/metrics.h"
#include "views/comparison/comparison.h"
#include "views/detail/detail.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;

/// The ground of the picture; the view has a margin at either side.
Rect add_ground(const PageRequest& request, Page& page) {
  const Rect all{0, 0, page.width, page.height};
  Layer layer{all, {}};
  layer.shapes.emplace_back(Box{all, {Role::background, 0, 1}, {}, 0, 0, 0, 0});
  page.layers.push_back(std::move(layer));
  const float margin = request.around.width < kTabletFrom ? kMarginNarrow : kMargin;
  return {margin, 0, page.width - 2 * margin, page.height};
}

void add_picture(const PageRequest& request, Page& page) {
  const Rect area = add_ground(request, page);
  if (shows_comparison(request)) return add_comparison(request, area, page);
  const std::size_t first = page.nodes.size();
  add_view(request, area, page);
  add_change_marks(request, first, page);
}

void add_if_any(std::vector<Block>& regions, std::optional<Block> block) {
  if (block) regions.push_back(std::move(*block));
}

/// Header, tabs and what is to be told before the view.
void add_top(const PageRequest& request, Page& page) {
  if (request.view.embedded) {
    page.regions.push_back(embedded_header_block(request));
  } else {
    page.regions.push_back(header_block(request));
    page.regions.push_back(tab_row_block(request));
  }
  add_if_any(page.regions, notices_block(request));
  add_if_any(page.regions, filter_bar_block(request));
}

/// The picture's place; a view that is read stands there itself.
void add_main(const PageRequest& request, Page& page, std::vector<Block> read) {
  Block content =
      read.empty() ? Block{.kind = Kind::figure, .id = "figure"} : std::move(read.front());
  Block main{.kind = Kind::tab_panel,
             .id = "main",
             .style = Style::main,
             .label = tab_name(request.view.view, request.view.language)};
  main.children.push_back(std::move(content));
  page.regions.push_back(std::move(main));
}

void add_all(const PageRequest& request, Page& page) {
  page.title = tab_name(request.view.view, request.view.language) + " \u00B7 " +
               dataset_title(*request.prepared->dataset, request.view.language) + " \u00B7 " +
               words::say(request.view.language, words::labels::product);
  add_picture(request, page);
  std::vector<Block> read = std::exchange(page.regions, {});
  if (request.around.bare) {
    page.regions = std::move(read);
    return;
  }
  add_top(request, page);
  add_main(request, page, std::move(read));
  add_if_any(page.regions, detail_region(request));
  if (request.around.filter_open) add_filter_panel(request, page);
  if (request.around.menu_open) add_menu(request, page);
  if (request.view.help) add_guide(request, page);
}

}  // namespace

Page build_page(const PageRequest& request) {
  Page page;
  page.width = request.around.picture_width.value_or(request.around.width);
  page.height = request.around.picture_height.value_or(request.around.height);
  page.language = request.view.language;
  page.dark = is_dark(request);
  if (request.view.step > 0) {
    PageRequest whole = request;
    whole.prepared = request.prepared->whole;
    if (whole.view.speaker) {
      add_speaker(whole, page);
    } else {
      add_slide(whole, page);
    }
    return page;
  }
  add_all(request, page);
  paint_in_own_colours(page, *request.prepared->dataset);
  return page;
}

}  // namespace avtal::scene
