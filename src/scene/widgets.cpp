#include "scene/widgets.h"

#include <algorithm>

#include "base/sort.h"
#include "scene/metrics.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

constexpr float kSegmentPadding = 16;

}  // namespace

void clip_to(Node& node, Rect clip) {
  if (node.highlight == Rect{}) node.highlight = node.rect;
  const float left = std::max(node.rect.x, clip.x);
  const float top = std::max(node.rect.y, clip.y);
  const float right = std::min(node.rect.right(), clip.right());
  const float bottom = std::min(node.rect.bottom(), clip.bottom());
  node.hidden = right <= left || bottom <= top;
  node.rect =
      node.hidden ? Rect{clip.x, clip.y, 0, 0} : Rect{left, top, right - left, bottom - top};
}

Node button_node(const ButtonSpec& spec, Rect rect) {
  Node node;
  node.id = spec.id;
  node.parent = spec.parent;
  node.kind = NodeKind::button;
  node.rect = rect;
  node.name = spec.name;
  node.action = spec.action;
  node.command = spec.command;
  return node;
}

float add_segments(Pen& pen, Page& page, Point top_right, float height,
                   const std::vector<Segment>& segments, const std::string& parent) {
  float total = 0;
  for (const Segment& segment : segments) {
    total += pen.width(segment.label, 14, Face::semibold) + 2 * kSegmentPadding;
  }
  const float left = top_right.x - total;
  float x = left;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const Segment& segment = segments[i];
    const Face face = segment.selected ? Face::semibold : Face::regular;
    const float w = pen.width(segment.label, 14, Face::semibold) + 2 * kSegmentPadding;
    const Rect rect{x, top_right.y, w, height};
    if (segment.selected) pen.fill(rect, ink(Role::brand7), kControlRadius);
    pen.text({x + w / 2, top_right.y + height / 2 + 5}, segment.label,
             {14, face, ink(segment.selected ? Role::on_brand : Role::ink7), Align::centre});
    if (i > 0) {
      pen.line({x + 0.5F, top_right.y}, {x + 0.5F, top_right.y + height}, ink(Role::line5));
    }
    Node node = button_node({segment.id, segment.label, segment.action, parent, {}}, rect);
    node.kind = NodeKind::toggle;
    node.selected = segment.selected;
    page.nodes.push_back(std::move(node));
    x += w;
  }
  pen.frame({left, top_right.y, total, height}, ink(Role::line5), 1, kControlRadius);
  return left;
}

void add_icon_button(Pen& pen, Page& page, Rect rect, Icon icon, const ButtonSpec& spec) {
  pen.box(rect, ink(Role::background), ink(Role::line5), 1, kControlRadius);
  add_bare_icon_button(pen, page, rect, icon, ink(Role::ink9), spec);
}

void add_bare_icon_button(Pen& pen, Page& page, Rect rect, Icon icon, Paint paint,
                          const ButtonSpec& spec) {
  pen.icon({rect.x + (rect.w - 16) / 2, rect.y + (rect.h - 16) / 2}, icon, paint);
  Node node = button_node(spec, rect);
  node.tooltip = {{spec.name, false}};
  page.nodes.push_back(std::move(node));
}

void order_by_x(Page& page, std::size_t first) {
  base::stable_sort(page.nodes.begin() + static_cast<std::ptrdiff_t>(first), page.nodes.end(),
                    [](const Node& a, const Node& b) { return a.rect.x < b.rect.x; });
}

void add_text_node(Page& page, std::string id, std::string parent, std::string name, Rect rect) {
  Node node;
  node.id = std::move(id);
  node.parent = std::move(parent);
  node.kind = NodeKind::text;
  node.name = std::move(name);
  node.rect = rect;
  page.nodes.push_back(std::move(node));
}

void add_heading_node(Page& page, std::string id, std::string name, int level, Rect rect) {
  Node node;
  node.id = std::move(id);
  node.kind = NodeKind::heading;
  node.level = level;
  node.name = std::move(name);
  node.rect = rect;
  page.nodes.push_back(std::move(node));
}

void add_headline_node(Page& page, std::string id, std::string finding, Rect rect) {
  page.headline = finding;
  add_heading_node(page, std::move(id), std::move(finding), 2, rect);
}

}  // namespace avtal::scene
