#include "kit/figure_view.h"

#include <algorithm>
#include <utility>

#include "kit/block_picture.h"
#include "kit/read_view.h"
#include "scene/metrics.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;

constexpr float kLeastFigure = 96;

/// What stands before the figure, or after it.
Block part_of(const Block& region, bool before) {
  Block part{.kind = Kind::group};
  const auto figure = std::find_if(region.children.begin(), region.children.end(),
                                   [](const Block& child) { return child.kind == Kind::figure; });
  const auto from =
      before || figure == region.children.end() ? region.children.begin() : figure + 1;
  const auto to = before ? figure : region.children.end();
  part.children.assign(from, to);
  return part;
}

/// Its own height, drawn from `top` down.
float add_part(const PageRequest& request, const Block& part, Rect area, float top, Page& page) {
  if (part.children.empty()) return 0;
  const float width = area.w + 2 * kPanelPadding;
  BlockPicture picture = picture_of(part, width, request.text_width, request.view.language);
  const float height = picture.height;
  add_block_picture(std::move(picture), {0, 0, width, height},
                    {{0, 0}, {area.x - kPanelPadding, top}, 1}, page);
  return height;
}

float height_of(const PageRequest& request, const Block& part, Rect area) {
  if (part.children.empty()) return 0;
  return picture_of(part, area.w + 2 * kPanelPadding, request.text_width, request.view.language)
      .height;
}

void add_pictured(const PageRequest& request, const Block& region, Rect area, Page& page,
                  const std::function<void(Rect)>& paint) {
  const float top = add_part(request, part_of(region, true), area, area.y, page);
  const Block after = part_of(region, false);
  const float below = height_of(request, after, area);
  const float height = std::max(kLeastFigure, area.h - top - below);
  paint({area.x, area.y + top, area.w, height});
  add_part(request, after, area, area.y + top + height, page);
}

}  // namespace

Block figure_region(std::string name, std::string record) {
  return {.kind = Kind::region,
          .id = std::string(ids::kView),
          .style = Style::pictured,
          .label = std::move(name),
          .record = std::move(record)};
}

Block figure_block() { return {.kind = Kind::figure, .id = "figure"}; }

void add_figure_view(const PageRequest& request, Block region, Rect area, Page& page,
                     const std::function<void(Rect)>& paint) {
  if (const Block* headline = document::find(region, ids::kHeadline)) {
    page.headline = headline->text;
  }
  const bool figure = document::find(region, "figure") != nullptr;
  if (!figure) return add_read_view(request, std::move(region), area, page);
  if (request.around.figure_only) return paint(area);
  if (request.around.bare) return add_pictured(request, region, area, page, paint);
  paint(area);
  page.regions.push_back(std::move(region));
}

}  // namespace avtal::scene
