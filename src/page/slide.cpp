#include "page/slide.h"

#include <algorithm>
#include <utility>

#include "kit/block_picture.h"
#include "kit/block_picture_slide.h"
#include "page/slide_parts.h"
#include "page/slide_picture.h"
#include "scene/metrics.h"
#include "scene/scaled.h"
#include "words/format.h"

namespace avtal::scene {
namespace {

using document::Block;

constexpr float kSmallestUnit = 0.42F;
/// Letters that are meant for a large screen still have to be read on a small one.
constexpr float kSmallestText = 13;
/// Letters of 12 become 24 on a slide of 1920 × 1080, where its own smallest are as large.
constexpr float kReadEnlargement = 2;
constexpr float kLeastPicture = 96;  // px
constexpr float kSmallWidth = 1280;  // that a slide shown in small is laid out for
constexpr const char* kPicture = "slide:picture";

/// One pixel of a slide of 1920 × 1080.
float unit_of(float width, float height) {
  return std::max(kSmallestUnit, std::min(width / 1920, height / 1080));
}

void add_ground(Page& page) {
  const Rect all{0, 0, page.width, page.height};
  Layer layer{all, {}};
  layer.shapes.emplace_back(Box{all, {Role::background, 0, 1}, {}, 0, 0, 0, 0});
  page.layers.push_back(std::move(layer));
}

/// What is read out; it also stands for the picture where that cannot be seen.
std::string said(const Slide& slide) {
  return slide.detail.empty() ? slide.headline : slide.headline + " " + slide.detail;
}

void add_figure(const SlideParts& s, Rect place, float unit, Page& page) {
  Node figure;
  figure.id = kPicture;
  figure.kind = NodeKind::figure;
  figure.name = said(s.slide);
  figure.rect = place;
  page.nodes.push_back(std::move(figure));
  add_slide_picture(s.request, s.slide.view, place, unit, kPicture, page);
}

// ---- a slide as a picture ----------------------------------------------------------------------

/// How far down what is selected comes to the middle.
float scroll_to_current(const BlockPicture& picture, float height) {
  for (const Painted& each : picture.painted) {
    if (!each.current) continue;
    const float middle = each.rect.y + each.rect.h / 2 - height / 2;
    return std::clamp(middle, 0.0F, std::max(0.0F, picture.height - height));
  }
  return 0;
}

void draw_read(const SlideParts& s, const Block& view, Rect place, float unit, Page& page) {
  const float factor = std::max(1.0F, kReadEnlargement * unit);
  const float width = place.w / factor + 2 * kPanelPadding;
  const float height = place.h / factor;
  BlockPicture picture = picture_of(view, width, s.request.text_width, s.language);
  const Rect cut{kPanelPadding, scroll_to_current(picture, height), width - 2 * kPanelPadding,
                 height};
  const Layer all{{0, 0, width, picture.height}, std::move(picture.shapes)};
  page.layers.push_back(scaled(all, cut, {{cut.x, cut.y}, {place.x, place.y}, factor}));
}

/// What the browser lays out on the page, we lay out here.
void draw_slide(const SlideParts& s, const Block& region, const Block* read, Page& page) {
  const float unit = unit_of(page.width, page.height);
  SlideSheet sheet =
      slide_sheet(region, {page.width / unit, page.height / unit, kSmallestText / unit},
                  s.request.text_width, s.language);
  const Rect all{0, 0, page.width / unit, page.height / unit};
  const Scaling scaling{{0, 0}, {0, 0}, unit};
  page.layers.push_back(scaled(Layer{all, std::move(sheet.shapes)}, all, scaling));
  const Rect place = scaling(sheet.place);
  if (place.h < kLeastPicture) return;
  if (read != nullptr) return draw_read(s, *read, place, unit, page);
  add_figure(s, place, unit, page);
}

// ---- a slide on the page -----------------------------------------------------------------------

void show_slide(const SlideParts& s, Block region, bool read, Page& page) {
  page.regions.push_back(std::move(region));
  if (s.request.view.notes) page.regions.push_back(notes_region(s));
  if (read) return;
  const Rect all{0, 0, page.width, page.height};
  const Surroundings& around = s.request.around;
  page.turning = all;
  add_figure(s, all, unit_of(around.width, around.height), page);
}

/// Where the step has no sentence of its own.
std::string headline_of(const PageRequest& request, const SlideView& view) {
  if (!view.finding.empty()) return view.finding;
  return words::local(request.prepared->dataset->title, request.view.language);
}

}  // namespace

std::string slide_headline(const PageRequest& request) {
  const Slide slide = slide_of(request);
  if (!slide.headline.empty()) return slide.headline;
  return headline_of(request, view_on_slide(request, slide.view));
}

void add_small_slide(const PageRequest& request, Rect area, Page& page) {
  PageRequest small = request;
  small.around = {};
  small.around.bare = true;
  Page drawn;
  drawn.width = kSmallWidth;
  drawn.height = kSmallWidth * area.h / area.w;
  drawn.language = page.language;
  drawn.dark = page.dark;
  add_slide(small, drawn);
  const Rect all{0, 0, drawn.width, drawn.height};
  const Scaling scaling{{0, 0}, {area.x, area.y}, area.w / drawn.width};
  for (const Layer& layer : drawn.layers) page.layers.push_back(scaled(layer, all, scaling));
}

void add_slide(const PageRequest& request, Page& page) {
  Slide slide = slide_of(request);
  const SlideView view = view_on_slide(request, slide.view);
  if (slide.headline.empty()) slide.headline = headline_of(request, view);
  page.title = slide.headline;
  page.headline = slide.headline;
  add_ground(page);
  const SlideParts s{request, slide, request.view.language};
  if (request.around.blank) {
    page.regions.push_back(blank_region(s));
    return;
  }
  Block region = slide_region(s, view.read);
  if (request.around.bare) return draw_slide(s, region, view.read ? &*view.read : nullptr, page);
  show_slide(s, std::move(region), view.read.has_value(), page);
}

}  // namespace avtal::scene
