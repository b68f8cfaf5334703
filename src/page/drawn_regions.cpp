#include "page/drawn_regions.h"

#include <utility>

#include "kit/block_picture.h"
#include "scene/metrics.h"
#include "scene/scaled.h"
#include "views/detail/detail.h"

namespace avtal::scene {
namespace {

void draw(const document::Block& region, Rect area, Role ground, Page& page,
          const TextWidth& text_width) {
  Layer below{area, {}};
  below.shapes.emplace_back(Box{area, {ground, 0, 1}, {}, 0, 0, 0, 0});
  page.layers.push_back(std::move(below));
  BlockPicture picture = picture_of(region, area.w, text_width, page.language);
  const Layer all{{0, 0, area.w, picture.height}, std::move(picture.shapes)};
  page.layers.push_back(scaled(all, {0, 0, area.w, area.h}, {{0, 0}, {area.x, area.y}, 1}));
}

}  // namespace

Page drawn_page(PageRequest request) {
  request.around.bare = true;
  Page page = build_page(request);
  if (request.view.step > 0) return page;
  if (const auto panel = detail_region(request)) {
    const Rect area{page.width, 0, kPanelWidth, page.height};
    page.width += kPanelWidth;
    draw(*panel, area, Role::panel, page, request.text_width);
  }
  return page;
}

}  // namespace avtal::scene
