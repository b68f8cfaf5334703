#include "page/slide_picture.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "kit/still.h"
#include "page/views.h"
#include "prepared/filtering.h"
#include "prepared/prepared.h"
#include "scene/colours.h"
#include "scene/metrics.h"
#include "scene/scaled.h"

namespace avtal::scene {
namespace {

/// How much larger than on the page, on a slide of 1920 × 1080: letters of 12 become 31 where there
/// is room, down to 24, the smallest that is read from the back of a room, where the view needs it
/// to be seen whole; and where even those leave something out, no smaller than that takes.
constexpr std::array<float, 5> kEnlargements = {2.6F, 2.4F, 2.2F, 2.0F, 1.59F};

/// Wide enough for a view that is a picture where there is room for one.
constexpr float kLookedAtWidth = 1280;
constexpr float kLookedAtHeight = 720;

/// A view in its own small units.
struct SlidePicture {
  Page page;
  float factor = 1;  // how much larger it is shown
};

/// What the view is about, where it is higher than its place.
const ScrollArea* scrolling(const Page& page) {
  for (const ScrollArea& area : page.scroll_areas) {
    if (area.content_height > area.rect.h + 1) return &area;
  }
  return nullptr;
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

/// The view's figure in `width` × `height`, with what is selected in sight.
Page fitted_picture(PageRequest request, float width, float height) {
  const bool narrow = request.around.width < kTabletFrom;
  request.around.width = narrow ? width : std::max(width, kTabletFrom);
  request.around.height = height;
  request.around.bare = true;  // nothing is operated on a slide either
  request.around.figure_only = true;
  const Rect area{0, 0, width, height};
  Page page = laid_out(request, area);
  request.around.chart_scroll = scroll_to_selected(page);
  return request.around.chart_scroll > 0 ? laid_out(request, area) : page;
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

/// A step has a filter of its own, whatever the presenter has filtered away.
struct StepRequest {
  PageRequest request;
  answers::Filtered filtered;
  std::shared_ptr<const Prepared> part;

  StepRequest(const PageRequest& whole, const state::ViewState& view) : request(whole) {
    request.view = view;
    request.view.embedded = true;
    request.moving.reset();
    request.around = {};
    request.around.width = std::min(whole.around.width, kLookedAtWidth);
    request.around.height = kLookedAtHeight;
    request.around.on_slide = true;
    request.prepared = whole.prepared->whole;
    if (!is_filtered(view)) return;
    filtered = filter_dataset(*whole.prepared->whole, view);
    part = prepare_filtered(filtered.dataset, *whole.prepared->whole, filtered);
    request.prepared = part.get();
  }
  StepRequest(const StepRequest&) = delete;
  StepRequest& operator=(const StepRequest&) = delete;
};

/// The slide has a headline of its own.
void take_headline(document::Block& block) {
  auto& all = block.children;
  all.erase(std::remove_if(all.begin(), all.end(),
                           [](const document::Block& child) {
                             return child.id.compare(0, ids::kHeadline.size(), ids::kHeadline) == 0;
                           }),
            all.end());
  for (document::Block& child : all) take_headline(child);
}

SlidePicture lay_out_picture(const PageRequest& request, Rect area, float unit) {
  SlidePicture picture;
  for (const float enlargement : kEnlargements) {
    picture.factor = std::max(1.0F, enlargement * unit);
    picture.page = fitted_picture(request, area.w / picture.factor, area.h / picture.factor);
    if (scrolling(picture.page) == nullptr) break;
  }
  paint_in_own_colours(picture.page, *request.prepared->dataset);
  return picture;
}

}  // namespace

SlideView view_on_slide(const PageRequest& request, const state::ViewState& view) {
  StepRequest step(request, view);
  const Surroundings& around = step.request.around;
  Page page = laid_out(step.request, {0, 0, around.width, around.height});
  SlideView seen{page.headline, std::nullopt};
  if (page.regions.empty() || page.regions.front().style == document::Style::pictured) return seen;
  paint_in_own_colours(page, *step.request.prepared->dataset);
  seen.read = still(std::move(page.regions.front()));
  seen.read->scrolls = true;
  take_headline(*seen.read);
  return seen;
}

void add_slide_picture(const PageRequest& request, const state::ViewState& view, Rect area,
                       float unit, const std::string& parent, Page& page) {
  const StepRequest step(request, view);
  const SlidePicture picture = lay_out_picture(step.request, area, unit);
  const Rect cut{0, 0, picture.page.width, picture.page.height};
  const Scaling scaling{{0, 0}, {area.x, area.y}, picture.factor};
  for (const Layer& layer : picture.page.layers) {
    Layer larger = scaled(layer, cut, scaling);
    if (larger.clip.w > 0 && larger.clip.h > 0) page.layers.push_back(std::move(larger));
  }
  for (const Node& node : picture.page.nodes) add_readable(node, cut, scaling, parent, page);
}

}  // namespace avtal::scene
