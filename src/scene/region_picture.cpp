#include "scene/region_picture.h"

#include <algorithm>
#include <utility>

#include "scene/block_picture.h"
#include "scene/metrics.h"
#include "scene/pen.h"
#include "scene/scaled.h"

namespace avtal::scene {
namespace {

constexpr float kWidest = 960;  // of a column to be read

/// What is read on a slide, where it is drawn.
void add_said(const BlockPicture& picture, Point to, Rect area, Page& page) {
  for (const BlockPicture::Said& said : picture.said) {
    Node node;
    node.id = said.id;
    node.kind = NodeKind::text;
    node.name = said.words;
    node.rect = {to.x + said.rect.x, to.y + said.rect.y, said.rect.w, said.rect.h};
    node.hidden = node.rect.bottom() <= area.y || node.rect.y >= area.bottom();
    page.nodes.push_back(std::move(node));
  }
}

void draw_in(const PageRequest& request, const document::Block& region, Rect area, Page& page) {
  const float width = std::min(area.w, kWidest) + 2 * kPanelPadding;
  BlockPicture picture = picture_of(region, width, request.text_width, request.view.language);
  const Point to{area.x - kPanelPadding, area.y - request.around.chart_scroll};
  const Layer whole{{0, 0, width, picture.height}, std::move(picture.shapes)};
  const Rect seen{kPanelPadding - 8, area.y - to.y, width - 2 * kPanelPadding + 16, area.h};
  Layer layer = scaled(whole, seen, {{0, 0}, to, 1});
  add_said(picture, to, area, page);
  if (picture.height > area.h) {
    page.scroll_areas.push_back({Area::chart, area, picture.height});
  }
  if (layer.clip.w > 0 && layer.clip.h > 0) page.layers.push_back(std::move(layer));
}

}  // namespace

void add_view_region(const PageRequest& request, document::Block region, Rect area, Page& page) {
  if (request.around.bare) return draw_in(request, region, area, page);
  const float margin = request.around.width < kTabletFrom ? kMarginNarrow : kMargin;
  region.place = document::Place{area.x - margin, area.y, area.w + 2 * margin, area.h};
  page.regions.push_back(std::move(region));
}

void draw_regions(const PageRequest& request, Page& page) {
  for (const document::Block& region : page.regions) {
    if (region.kind != document::Kind::region || !region.place) continue;
    const document::Place& place = *region.place;
    const bool view = region.style == document::Style::view;
    const float width = std::min(place.w, view ? kWidest + 2 * kPanelPadding : place.w);
    BlockPicture picture = picture_of(region, width, request.text_width, request.view.language);
    Layer ground{{place.x, place.y, place.w, place.h}, {}};
    const Role role = view ? Role::background : Role::panel;
    ground.shapes.emplace_back(Box{ground.clip, ink(role), {}, 0, 0, 0, 0});
    page.layers.push_back(std::move(ground));
    const Layer whole{{0, 0, width, picture.height}, std::move(picture.shapes)};
    Layer layer = scaled(whole, {0, 0, width, place.h}, {{0, 0}, {place.x, place.y}, 1});
    if (layer.clip.w > 0 && layer.clip.h > 0) page.layers.push_back(std::move(layer));
  }
}

}  // namespace avtal::scene
