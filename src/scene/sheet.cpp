#include "scene/sheet.h"

#include <algorithm>

#include "scene/widgets.h"

namespace avtal::scene {
namespace {

constexpr float kLinkSize = 14;
constexpr float kLinkIcon = 16;
constexpr float kLinkGap = 4;

}  // namespace

void add_node(Sheet& s, Node node) {
  if (node.parent.empty()) node.parent = s.parent;
  const Rect whole = node.rect;
  const float top = std::max(whole.y, s.clip.y);
  const float bottom = std::min(whole.bottom(), s.clip.bottom());
  if (node.highlight.w <= 0) node.highlight = whole;  // where it is when it is out of sight
  node.hidden = bottom <= top;
  node.rect.y = node.hidden ? s.clip.y : top;
  node.rect.h = node.hidden ? 0 : bottom - top;
  s.page.nodes.push_back(std::move(node));
}

void add_text(Sheet& s, std::string id, std::string text, Rect rect) {
  Node node;
  node.id = std::move(id);
  node.kind = NodeKind::text;
  node.name = std::move(text);
  node.rect = rect;
  add_node(s, std::move(node));
}

void add_heading(Sheet& s, std::string id, std::string text, int level, Rect rect) {
  Node node;
  node.id = std::move(id);
  node.kind = NodeKind::heading;
  node.level = level;
  node.name = std::move(text);
  node.rect = rect;
  add_node(s, std::move(node));
}

void add_headline(Sheet& s, std::string finding, Rect rect) {
  s.page.headline = finding;
  add_heading(s, "headline", std::move(finding), 2, rect);
}

bool is_near(const Sheet& s, float y, float height) {
  return y < s.clip.bottom() + s.clip.h && y + height > s.clip.y - s.clip.h;
}

float link_width(const Sheet& s, const std::string& label) {
  return s.pen.width(label, kLinkSize, Face::semibold) + kLinkGap + kLinkIcon;
}

float add_link(Sheet& s, Point at, const std::string& label, Node node) {
  const float width = link_width(s, label);
  const float height = s.touch_height();
  s.pen.text({at.x, at.y + 5}, label, {kLinkSize, Face::semibold, ink(Role::brand7)});
  s.pen.icon({at.x + width - kLinkIcon, at.y - kLinkIcon / 2}, Icon::right, ink(Role::brand7));
  node.kind = NodeKind::link;
  node.rect = {at.x, at.y - height / 2, width, height};
  node.hoverable = true;
  node.highlight = {at.x - 4, at.y - 12, width + 8, 24};
  add_node(s, std::move(node));
  return at.x + width;
}

float text_height(const Sheet& s, const std::string& text, float size, Face face, float line_height,
                  float width) {
  return static_cast<float>(s.pen.wrapped(text, size, face, width).size()) * line_height;
}

}  // namespace avtal::scene
