#include "scene/filter_bar.h"

#include <algorithm>

#include "scene/filter_names.h"
#include "scene/filtering.h"
#include "scene/metrics.h"
#include "scene/overlay.h"
#include "scene/prepared.h"
#include "scene/widgets.h"
#include "words/format.h"

namespace avtal::scene {
namespace {

using words::Phrase;

constexpr float kRow = 40;
constexpr float kRowTouch = 52;
constexpr float kChipHeight = 28;
constexpr float kGap = 8;
constexpr float kLongestChip = 280;
constexpr int kMostRows = 2;

struct Bar {
  const PageRequest& request;
  Page& page;
  Pen& pen;
  float left = 0;
  float right = 0;
  float row = kRow;
  float x = 0;
  float y = 0;
  int rows = 1;
};

std::string word(const PageRequest& request, Phrase phrase) {
  return std::string(words::text(phrase, request.view.language));
}

/// "14 av 17 avtal döljs".
std::string hidden_text(const PageRequest& request) {
  const Hidden& hidden = request.prepared->hidden;
  const auto number = [&](std::size_t count) {
    return words::number(static_cast<std::int64_t>(count), request.view.language);
  };
  return words::filled(Phrase::filter_hides, request.view.language,
                       {number(hidden.agreements), number(hidden.of)});
}

/// Room for `width` on this row, or at the beginning of the next; false when all rows are full.
bool make_room(Bar& bar, float width, float kept) {
  const bool last = bar.rows == kMostRows;
  if (bar.x + width <= bar.right - (last ? kept : 0)) return true;
  if (last || bar.x == bar.left) return bar.x == bar.left;
  bar.x = bar.left;
  bar.y += bar.row;
  ++bar.rows;
  return bar.x + width <= bar.right - kept;
}

void add_chip(Bar& bar, const FilterPart& part, const std::string& text, float width) {
  const float top = bar.y + (bar.row - kChipHeight) / 2;
  const Rect chip{bar.x, top, width, kChipHeight};
  bar.pen.box(chip, ink(Role::brand_tint), ink(Role::brand7), 1, kChipHeight / 2);
  bar.pen.text({chip.x + 12, chip.y + 18}, text, {12, Face::semibold, ink(Role::brand7)});
  bar.pen.icon({chip.right() - 24, chip.y + 6}, Icon::close, ink(Role::brand7));
  const float height = bar.request.around.touch ? kControlHeightTouch : kChipHeight;
  Node node = button_node(
      {part.id,
       words::filled(Phrase::filter_remove, bar.request.view.language, {part.kind, part.name}),
       changed(bar.request.view, [&](auto& view) { view.filter = part.without; }), "filter-bar",
       ""},
      {chip.x, bar.y + (bar.row - height) / 2, width, height});
  node.tooltip = {{part.kind + ": " + part.name, false}};
  node.hoverable = true;
  bar.page.nodes.push_back(std::move(node));
  bar.x += width + kGap;
}

void add_chips(Bar& bar) {
  const std::vector<FilterPart> parts = filter_parts(bar.request);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const float most = std::min(kLongestChip, bar.right - bar.left) - 40;
    const std::string text =
        shortened(bar.pen, parts[i].kind + ": " + parts[i].brief, 12, Face::semibold, most);
    const float width = bar.pen.width(text, 12, Face::semibold) + 40;
    if (make_room(bar, width, i + 1 == parts.size() ? 0 : 48)) {
      add_chip(bar, parts[i], text, width);
      continue;
    }
    const std::string rest =
        "+" + words::number(static_cast<std::int64_t>(parts.size() - i), bar.request.view.language);
    const Rect more{bar.x, bar.y + (bar.row - kChipHeight) / 2, 40, kChipHeight};
    bar.pen.frame(more, ink(Role::line5), 1, kChipHeight / 2);
    bar.pen.text({more.x + 20, more.y + 18}, rest, {12, Face::semibold, ink(Role::ink7), Align::centre});
    bar.page.nodes.push_back(button_node(
        {"filter:more", word(bar.request, Phrase::filter), std::nullopt, "filter-bar", "filter"},
        more));
    bar.x += 48;
    return;
  }
}

/// How many are hidden, and the way back; on a row of their own where there is no room beside.
void add_end(Bar& bar) {
  const std::string hidden = hidden_text(bar.request);
  const std::string clear = word(bar.request, Phrase::filter_clear);
  const float hidden_width = bar.pen.width(hidden, 12);
  const float clear_width = bar.pen.width(clear, 12, Face::semibold) + 16;
  if (bar.x > bar.left && bar.x + hidden_width + clear_width + 16 > bar.right) {
    bar.x = bar.left;
    bar.y += bar.row;
  }
  const float base = bar.y + bar.row / 2 + 4;
  bar.pen.text({bar.x + 4, base}, hidden, {12, Face::regular, ink(Role::ink6)});
  Node node;
  node.id = "filter:hidden";
  node.parent = "filter-bar";
  node.kind = NodeKind::status;
  node.name = hidden;
  node.rect = {bar.x + 4, bar.y, hidden_width, bar.row};
  if (bar.request.prepared->hidden.context > 0) {
    node.name += ". " + word(bar.request, Phrase::filter_context);
    node.tooltip = {{word(bar.request, Phrase::filter_context), false}};
  }
  bar.page.nodes.push_back(std::move(node));
  const Rect button{bar.x + hidden_width + 12, bar.y + (bar.row - kControlHeight) / 2, clear_width,
                    kControlHeight};
  bar.pen.text({button.x + 8, base}, clear, {12, Face::semibold, ink(Role::brand7)});
  bar.pen.line({button.x + 8, base + 3}, {button.right() - 8, base + 3}, ink(Role::brand7));
  bar.page.nodes.push_back(
      button_node({"filter:clear", clear,
                   changed(bar.request.view, [](auto& view) { view.filter = {}; }), "filter-bar",
                   ""},
                  button));
}

}  // namespace

Rect add_filter_bar(const PageRequest& request, Rect area, Page& page) {
  if (!is_filtered(request.view)) return area;
  const float margin = area.w < kTabletFrom ? kMarginNarrow : kMargin;
  Layer layer{area, {}};
  Pen pen(layer, request.text_width, request.view.language);
  const float row = request.around.touch ? kRowTouch : kRow;
  Bar bar{request, page, pen, area.x + margin, area.right() - margin, row, area.x + margin, area.y};
  const std::size_t group_at = page.nodes.size();
  Node group;
  group.id = "filter-bar";
  group.kind = NodeKind::group;
  group.name = word(request, Phrase::filter);
  page.nodes.push_back(group);
  layer.shapes.emplace_back(Box{});  // the ground, when its height is known
  add_chips(bar);
  add_end(bar);
  const Rect ground{area.x, area.y, area.w, bar.y + row - area.y};
  layer.shapes.front() = Box{ground, ink(Role::panel), {}, 0, 0, 0, 0};
  pen.line({area.x, ground.bottom() - 0.5F}, {area.right(), ground.bottom() - 0.5F},
           ink(Role::line2));
  page.nodes[group_at].rect = ground;
  page.layers.push_back(std::move(layer));
  return {area.x, ground.bottom(), area.w, std::max(0.0F, area.h - ground.h)};
}

}  // namespace avtal::scene
