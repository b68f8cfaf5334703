#include "scene/overlay.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "scene/scaled.h"
#include "scene/widgets.h"

namespace avtal::scene {

void add_overlay_group(Page& page, const std::string& name, const std::string& close_name,
                       const std::string& command) {
  Node group;
  group.id = "overlay";
  group.kind = NodeKind::group;
  group.name = name;
  group.rect = {0, 0, page.width, page.height};
  page.nodes.push_back(group);
  page.nodes.push_back(
      button_node({"overlay:close", close_name, std::nullopt, "overlay", command}, group.rect));
}

void hide_fields_below(Page& page, Rect box) {
  page.fields.erase(std::remove_if(page.fields.begin(), page.fields.end(),
                                   [&](const Field& field) {
                                     const Rect both = intersection(field.rect, box);
                                     return field.kind != Field::Kind::search && both.w > 0 &&
                                            both.h > 0;
                                   }),
                    page.fields.end());
}

void add_overlay_node(Page& page, Rect clip, Node node) {
  node.parent = "overlay";
  node.highlight = node.rect;
  const float top = std::max(node.rect.y, clip.y);
  const float bottom = std::min(node.rect.bottom(), clip.bottom());
  node.hidden = bottom - top < 1;
  if (!node.hidden) {
    node.rect.y = top;
    node.rect.h = bottom - top;
  }
  page.nodes.push_back(std::move(node));
}

std::string shortened(const Pen& pen, const std::string& text, float size, Face face, float width) {
  if (pen.width(text, size, face) <= width) return text;
  constexpr const char* kEllipsis = "\u2026";
  std::string_view kept = text;
  while (!kept.empty()) {
    kept = base::truncated_utf8(kept, kept.size() - 1);
    std::string shown = std::string(kept) + kEllipsis;
    if (pen.width(shown, size, face) <= width) return shown;
  }
  return kEllipsis;
}

}  // namespace avtal::scene
