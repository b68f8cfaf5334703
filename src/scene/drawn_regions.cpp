#include "scene/drawn_regions.h"

#include <utility>

#include "scene/block_picture.h"
#include "scene/metrics.h"
#include "scene/scaled.h"

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

void draw_regions(Page& page, const TextWidth& text_width) {
  if (const document::Block* view = document::find(page.regions, ids::kView)) {
    draw(*view, {0, 0, page.width, page.height}, Role::background, page, text_width);
  }
  if (const document::Block* panel = document::find(page.regions, ids::kPanel)) {
    const Rect area{page.width, 0, kPanelWidth, page.height};
    page.width += kPanelWidth;
    draw(*panel, area, Role::panel, page, text_width);
  }
}

}  // namespace avtal::scene
