#include "kit/read_view.h"

#include <utility>

#include "scene/metrics.h"

namespace avtal::scene {
namespace {

using document::Block;

/// What can be read in the picture: the headline as a heading, and its rows.
void add_nodes(const BlockPicture& picture, const Scaling& moved, Page& page) {
  for (const Painted& each : picture.painted) {
    Node node;
    node.id = each.id;
    node.kind = each.level > 0 ? NodeKind::heading : NodeKind::item;
    node.level = each.level;
    node.name = each.words;
    node.rect = moved(each.rect);
    node.highlight = node.rect;
    node.selected = each.current;
    page.nodes.push_back(std::move(node));
  }
}

/// All of it, of which `area` shows what `chart_scroll` says.
void add_picture(const PageRequest& request, const Block& region, Rect area, Page& page) {
  const float width = area.w + 2 * kPanelPadding;
  BlockPicture picture = picture_of(region, width, request.text_width, request.view.language);
  const Rect cut{0, request.around.chart_scroll, width, area.h};
  const Scaling moved{{0, request.around.chart_scroll}, {area.x - kPanelPadding, area.y}, 1};
  const float height = picture.height;
  add_block_picture(std::move(picture), cut, moved, page);
  if (height > area.h) page.scroll_areas.push_back({area, height});
}

}  // namespace

void add_block_picture(BlockPicture picture, Rect cut, const Scaling& moved, Page& page) {
  add_nodes(picture, moved, page);
  const Layer all{{0, 0, cut.w, picture.height}, std::move(picture.shapes)};
  page.layers.push_back(scaled(all, cut, moved));
}

void add_read_view(const PageRequest& request, Block region, Rect area, Page& page) {
  if (const Block* headline = document::find(region, ids::kHeadline)) {
    page.headline = headline->text;
  }
  if (request.around.bare) return add_picture(request, region, area, page);
  page.regions.push_back(std::move(region));
}

}  // namespace avtal::scene
