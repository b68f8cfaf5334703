#include "export/picture.h"

#include <algorithm>
#include <vector>

#include "export/svg.h"
#include "scene/metrics.h"
#include "scene/pen.h"
#include "scene/shortened.h"
#include "views/detail/detail.h"

namespace avtal::exporting {
namespace {

using scene::Face;
using scene::ink;
using scene::Pen;
using scene::Role;

constexpr float kTallest = 12000;  // pixels: browsers make no taller canvas at double size
constexpr float kLeastHeight = 320;
constexpr float kPadding = 24;
constexpr float kLine = 20;
constexpr float kSmallLine = 18;

/// A link has no blanks to break at: as many characters on each line as there is room for.
std::vector<std::string> broken(const Pen& pen, std::string_view text, float size, float width) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    lines.emplace_back(scene::fitting(pen, text, size, Face::regular, width));
    text.remove_prefix(lines.back().size());
  }
  return lines;
}

/// What scrolls on screen is wholly in the picture.
float missing_height(const scene::Page& page) {
  float most = 0;
  for (const scene::ScrollArea& area : page.scroll_areas) {
    most = std::max(most, area.content_height - area.rect.h);
  }
  return most;
}

/// Text from `y` down; returns the y below it.
class TextColumn {
 public:
  TextColumn(Pen& pen, float x, float y, float width) : pen_(pen), x_(x), y_(y), width_(width) {}

  void paragraph(const std::string& text, float size, Face face, scene::Paint paint, float line) {
    if (text.empty()) return;
    lines(pen_.wrapped(text, size, face, width_), size, face, paint, line);
  }
  void link(const std::string& text) {
    if (text.empty()) return;
    lines(broken(pen_, text, 12, width_), 12, Face::regular, ink(Role::brand7), kSmallLine);
  }
  void skip(float by) { y_ += by; }
  float y() const { return y_; }

 private:
  void lines(const std::vector<std::string>& all, float size, Face face, scene::Paint paint,
             float line) {
    for (const std::string& text : all) {
      pen_.text({x_, y_ + line * 0.75F}, text, {size, face, paint});
      y_ += line;
    }
  }

  Pen& pen_;
  float x_;
  float y_;
  float width_;
};

/// A mark that no cropping of the title removes: a band of its own across the picture.
float add_proposal(Pen& pen, const std::string& text, float width, float margin, float y) {
  if (text.empty()) return y;
  const auto lines = pen.wrapped(text, 14, Face::semibold, width - 2 * margin);
  const float height = static_cast<float>(lines.size()) * kLine + 12;
  pen.fill({0, y, width, height}, ink(Role::warn_tint));
  pen.line({0, y + 0.5F}, {width, y + 0.5F}, ink(Role::warn));
  pen.line({0, y + height - 0.5F}, {width, y + height - 0.5F}, ink(Role::warn));
  float line_y = y + 6 + 15;
  for (const std::string& line : lines) {
    pen.text({margin, line_y}, line, {14, Face::semibold, ink(Role::warn)});
    line_y += kLine;
  }
  return y + height;
}

struct Frame {
  scene::Page page;
  float view_top = 0;
};

float add_head(Pen& pen, const Origin& origin, float width, float margin) {
  pen.fill({0, 0, width, 4}, ink(Role::top));
  TextColumn column(pen, margin, 4 + kPadding / 2, width - 2 * margin);
  column.paragraph(title_of(origin) + " · " + view_name(origin.view), 16, Face::semibold,
                   ink(Role::ink9), 24);
  column.paragraph(as_of_line(origin), 14, Face::regular, ink(Role::ink7), kLine);
  column.skip(kPadding / 2);
  return add_proposal(pen, proposal_line(origin), width, margin, column.y());
}

float add_foot(Pen& pen, const Origin& origin, float width, float margin, float y) {
  pen.line({margin, y + 0.5F}, {width - margin, y + 0.5F}, ink(Role::line3));
  TextColumn column(pen, margin, y + kPadding / 2, width - 2 * margin);
  column.paragraph(sources_line(origin), 12, Face::regular, ink(Role::ink7), kSmallLine);
  column.paragraph(version_line(origin), 12, Face::regular, ink(Role::ink7), kSmallLine);
  column.link(link_to(origin));
  return column.y() + kPadding / 2;
}

Frame frame_of(const PictureRequest& request, const scene::Page& view, float width) {
  Frame frame;
  scene::Page& page = frame.page;
  page.width = width;
  page.language = view.language;
  page.dark = view.dark;
  const float margin = width < scene::kTabletFrom ? scene::kMarginNarrow : scene::kMargin;
  scene::Layer layer;
  Pen pen(layer, request.text_width, view.language);
  pen.fill({0, 0, width, kTallest * 2}, ink(Role::background));
  frame.view_top = add_head(pen, request.origin, width, margin);
  page.height = add_foot(pen, request.origin, width, margin, frame.view_top + view.height);
  layer.clip = {0, 0, page.width, page.height};
  page.layers.push_back(std::move(layer));
  return frame;
}

}  // namespace

namespace {

scene::PageRequest page_request(const PictureRequest& request) {
  scene::PageRequest page;
  page.prepared = request.origin.prepared;
  page.view = request.origin.view;
  page.view.text_version = false;
  page.around.width = request.around.width;
  page.around.height =
      std::max(kLeastHeight, request.around.height - scene::kTopBarHeight - scene::kTabsHeight);
  page.around.system_dark = request.around.system_dark;
  page.around.touch = request.around.touch;
  page.around.bare = true;
  page.text_width = request.text_width;
  return page;
}

}  // namespace

scene::Page view_alone(const PictureRequest& request) {
  scene::PageRequest page = page_request(request);
  scene::Page built = scene::build_page(page);
  // With more room a picture may grow, up to its largest scale, and then needs more again.
  constexpr int kMostTries = 16;
  for (int i = 0; i < kMostTries; ++i) {
    const float missing = missing_height(built);
    if (missing <= 0 || page.around.height >= kTallest) break;
    page.around.height = std::min(page.around.height + missing, kTallest);
    built = scene::build_page(page);
  }
  return built;
}

std::string description_of(const scene::Page& view, const Origin& origin) {
  const std::string finding = view.headline.empty() ? "" : view.headline + ". ";
  return finding + as_of_line(origin) + ".";
}

std::string picture_svg(const PictureRequest& request) {
  const scene::Page view = view_alone(request);
  const auto panel = scene::detail_columns(page_request(request), view.height);
  const Frame frame = frame_of(request, view, view.width + (panel ? panel->width : 0));
  const SvgOptions options{title_of(request.origin) + " · " + view_name(request.origin.view),
                           description_of(view, request.origin), true};
  std::vector<Placed> pages{{&frame.page, 0, 0}, {&view, 0, frame.view_top}};
  if (panel) pages.push_back({&*panel, view.width, frame.view_top});
  return to_svg(pages, options);
}

}  // namespace avtal::exporting
