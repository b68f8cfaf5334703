#include <algorithm>

#include "scene/page.h"
#include "scene/pen.h"

namespace avtal::scene {
namespace {

constexpr float kTipPadding = 12;
constexpr float kMaxWidth = 320;
constexpr float kDistance = 8;

struct Row {
  std::string text;
  bool strong = false;
};

}  // namespace

Layer build_tooltip(const Node& node, const Page& page, const TextWidth& text_width) {
  Layer layer{{0, 0, page.width, page.height}, {}};
  if (node.tooltip.empty()) return layer;
  Pen pen(layer, text_width, page.language);
  std::vector<Row> rows;
  float width = 0;
  const float max_width = std::min(kMaxWidth, page.width - 2 * kDistance) - 2 * kTipPadding;
  for (const TooltipLine& line : node.tooltip) {
    const float size = line.strong ? 14 : 12;
    const Face face = line.strong ? Face::semibold : Face::regular;
    for (std::string& text : pen.wrapped(line.text, size, face, max_width)) {
      width = std::max(width, pen.width(text, size, face));
      rows.push_back({std::move(text), line.strong});
    }
  }
  float height = 2 * kTipPadding;
  for (const Row& row : rows) height += row.strong ? 20 : 16;
  const float w = width + 2 * kTipPadding;
  const float above = node.rect.y - kDistance - height;
  const float y = above >= 0 ? above : node.rect.bottom() + kDistance;
  const float x = std::clamp(node.rect.x + node.rect.w / 2 - w / 2, kDistance,
                             std::max(kDistance, page.width - w - kDistance));
  pen.fill({x, y, w, height}, ink(Role::tooltip), 4);
  float row_y = y + kTipPadding;
  for (const Row& row : rows) {
    const float step = row.strong ? 20 : 16;
    pen.text({x + kTipPadding, row_y + step - 5}, row.text,
             {row.strong ? 14.0F : 12.0F, row.strong ? Face::semibold : Face::regular,
              ink(Role::tooltip_ink)});
    row_y += step;
  }
  return layer;
}

}  // namespace avtal::scene
