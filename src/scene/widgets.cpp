#include "scene/widgets.h"

#include <algorithm>

#include "scene/metrics.h"
#include "words/say.h"

namespace avtal::scene {
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
