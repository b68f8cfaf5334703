#include "scene/slide_picture.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "scene/colours.h"
#include "scene/filtering.h"
#include "scene/metrics.h"
#include "scene/prepared.h"
#include "scene/views.h"

namespace avtal::scene {
namespace {

/// How much larger than on the page, on a slide of 1920 × 1080: letters of 12 become 26 where there
/// is room, down to 18 where the view needs it to be seen whole.
constexpr std::array<float, 4> kEnlargements = {2.2F, 1.9F, 1.65F, 1.5F};

constexpr std::array<std::string_view, 5> kPictures = {"overview", "timeline", "handovers", "flows",
                                                       "sources"};
constexpr float kBelowHead = 8;

/// Headline and the choices at the top belong to the page, not to the picture.
bool is_head(const Node& node, Rect area) {
  if (node.id.compare(0, 8, "headline") == 0) return true;
  return node.kind == NodeKind::toggle && node.rect.bottom() < area.y + area.h / 2;
}

Rect below_head(const Page& page, Rect area) {
  float top = area.y;
  for (const Node& node : page.nodes) {
    if (is_head(node, area)) top = std::max(top, node.rect.bottom() + kBelowHead);
  }
  return {area.x, top, area.w, std::max(1.0F, area.bottom() - top)};
}

/// What the view is about, where it is higher than its place.
const ScrollArea* scrolling(const Page& page) {
  for (const ScrollArea& area : page.scroll_areas) {
    if (area.area == Area::chart && area.content_height > area.rect.h + 1) return &area;
  }
  return nullptr;
}

/// What of the view is the picture itself: what pans, else the list that scrolls, else the group of
/// its name where that lies below the head, else all that does.
Rect picture_of(const Page& page, Rect area) {
  if (page.chart) return page.chart->rect;
  const Rect below = below_head(page, area);
  if (const ScrollArea* list = scrolling(page)) return intersection(list->rect, below);
  for (const Node& node : page.nodes) {
    const bool named = std::find(kPictures.begin(), kPictures.end(), node.id) != kPictures.end();
    if (named && node.rect.h > 0 && node.rect.y >= below.y - kBelowHead) return node.rect;
  }
  return below;
}

Page laid_out(const PageRequest& request, Rect area) {
  Page page;
  page.width = area.w;
  page.height = area.h;
  page.language = request.view.language;
  add_view(request, area, page);
  return page;
}

/// How far down what is selected comes to the middle; 0 where all is seen.
float scroll_to_selected(const Page& page) {
  const ScrollArea* area = scrolling(page);
  if (area == nullptr) return 0;
  for (const Node& node : page.nodes) {
    if (node.kind != NodeKind::item || !node.selected) continue;
    // What is seen elsewhere, as the chosen year below the picture, is not what scrolls.
    const Rect seen = intersection(node.rect, area->rect);
    if (!node.hidden && (seen.w <= 0 || seen.h <= 0)) continue;
    const Rect& rect = node.highlight.h > 0 ? node.highlight : node.rect;
    const float middle = rect.y + rect.h / 2 - (area->rect.y + area->rect.h / 2);
    return std::clamp(middle, 0.0F, area->content_height - area->rect.h);
  }
  return 0;
}

/// The view in `width` × `height` for its picture; what stands around that comes on top.
SlidePicture fitted_picture(PageRequest request, float width, float height) {
  request.around = {};
  request.around.width = width;
  request.around.height = height;
  request.view.embedded = true;
  request.around.bare = true;  // nothing is operated on a slide either
  Rect area{0, 0, width, height};
  const Page first = laid_out(request, area);
  const Rect cut = picture_of(first, area);
  area.h += std::max(0.0F, height - cut.h);
  request.around.height = area.h;
  SlidePicture picture;
  picture.page = laid_out(request, area);
  request.around.chart_scroll = scroll_to_selected(picture.page);
  if (request.around.chart_scroll > 0) picture.page = laid_out(request, area);
  picture.cut = picture_of(picture.page, area);
  return picture;
}

/// A list is cut wherever it ends, so its letters stay large; of a picture more is seen.
bool is_list(const state::ViewState& view) {
  return view.view == state::View::overview || view.view == state::View::sources ||
         (view.view == state::View::cost_flows && view.flow_form == state::FlowForm::table);
}

bool can_be_read(const Node& node) {
  return node.kind == NodeKind::item || node.kind == NodeKind::row || node.kind == NodeKind::text;
}

void add_readable(const Node& node, const Rect& cut, const Scaling& scaling,
                  const std::string& parent, Page& page) {
  const Rect seen = intersection(node.rect, cut);
  if (!can_be_read(node) || node.hidden || seen.w <= 0 || seen.h <= 0) return;
  Node text;
  text.id = "slide:" + node.id;
  text.parent = parent;
  text.kind = NodeKind::text;
  text.rect = scaling(seen);
  text.name = node.value.empty() ? node.name : node.name + ": " + node.value;
  page.nodes.push_back(std::move(text));
}

}  // namespace

SlidePicture lay_out_picture(const PageRequest& request, const state::ViewState& view, Rect area,
                             float unit) {
  PageRequest small = request;
  small.view = view;
  small.moving.reset();
  // A step has a filter of its own, whatever the presenter has filtered away.
  const Prepared& whole = *request.prepared->whole;
  answers::Filtered filtered;
  std::shared_ptr<const Prepared> part;
  small.prepared = &whole;
  if (is_filtered(view)) {
    filtered = filter_dataset(whole, view);
    part = prepare_filtered(filtered.dataset, whole, filtered);
    small.prepared = part.get();
  }
  SlidePicture picture;
  for (const float enlargement : kEnlargements) {
    const float factor = std::max(1.0F, enlargement * unit);
    picture = fitted_picture(small, area.w / factor, area.h / factor);
    picture.factor = factor;
    if (scrolling(picture.page) == nullptr || is_list(view)) break;
  }
  paint_in_own_colours(picture.page, *small.prepared->dataset);
  // What is larger than its place all the same is shown smaller.
  picture.factor = std::min({picture.factor, area.w / std::max(1.0F, picture.cut.w),
                             area.h / std::max(1.0F, picture.cut.h)});
  return picture;
}

void add_slide_picture(const SlidePicture& picture, Rect area, const std::string& parent,
                       Page& page) {
  const Rect& cut = picture.cut;
  const float w = cut.w * picture.factor;
  const float h = cut.h * picture.factor;
  const Scaling scaling{
      {cut.x, cut.y}, {area.x + (area.w - w) / 2, area.y + (area.h - h) / 2}, picture.factor};
  for (const Layer& layer : picture.page.layers) {
    Layer larger = scaled(layer, cut, scaling);
    if (larger.clip.w > 0 && larger.clip.h > 0) page.layers.push_back(std::move(larger));
  }
  for (const Node& node : picture.page.nodes) add_readable(node, cut, scaling, parent, page);
}

}  // namespace avtal::scene
