#include "scene/filter_bar.h"

#include <algorithm>

#include "scene/filter_names.h"
#include "scene/filtering.h"
#include "scene/metrics.h"
#include "scene/prepared.h"
#include "scene/shortened.h"
#include "scene/widgets.h"
#include "words/filter.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr float kRow = 40;
constexpr float kRowTouch = 52;
constexpr float kChipHeight = 28;
constexpr float kGap = 8;
constexpr float kLongestChip = 280;
constexpr int kMostRows = 2;

struct Strip {
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

struct HiddenKind {
  Phrase<2> phrase;
  std::size_t hidden;
  std::size_t of;
};

/// What the view shows of the dataset, besides agreements.
std::vector<HiddenKind> hidden_kinds(const PageRequest& request) {
  const model::Dataset& part = *request.prepared->dataset;
  const model::Dataset& whole = *request.prepared->whole->dataset;
  const auto kind = [](const Phrase<2>& phrase, const auto& kept, const auto& all) {
    return HiddenKind{phrase, all.size() - kept.size(), all.size()};
  };
  switch (request.view.view) {
    case state::View::handovers:
      return {kind(filter::of_handovers, part.handovers, whole.handovers)};
    case state::View::cost_flows:
      return {kind(filter::of_flows, part.money_flows, whole.money_flows)};
    case state::View::sources:
      return {kind(filter::of_questions, part.questions, whole.questions),
              kind(filter::of_documents, part.documents, whole.documents)};
    case state::View::overview:
    case state::View::timeline:
      break;
  }
  return {kind(filter::of_services, part.services, whole.services)};
}

/// "14 av 17 avtal och 3 av 4 insatser döljs".
std::string hidden_text(const PageRequest& request) {
  const Hidden& hidden = request.prepared->hidden;
  const auto text = [&](const HiddenKind& kind) {
    return words::say(request.view.language, kind.phrase, kind.hidden, kind.of);
  };
  std::vector<std::string> parts = {text({filter::of_agreements, hidden.agreements, hidden.of})};
  // Narrow pages have no room for more.
  if (request.around.width >= kTabletFrom) {
    for (const HiddenKind& kind : hidden_kinds(request)) {
      if (kind.hidden > 0) parts.push_back(text(kind));
    }
  }
  return words::say(request.view.language, filter::hides,
                    words::joined(parts, request.view.language));
}

/// Room for `width` on this row, or at the beginning of the next; false when all rows are full.
bool make_room(Strip& strip, float width, float kept) {
  const bool last = strip.rows == kMostRows;
  if (strip.x + width <= strip.right - (last ? kept : 0)) return true;
  if (last || strip.x == strip.left) return strip.x == strip.left;
  strip.x = strip.left;
  strip.y += strip.row;
  ++strip.rows;
  return strip.x + width <= strip.right - kept;
}

/// Where a finger hits the chip: as high as its row lets it be.
Rect target_of(const Strip& strip, const Rect& chip) {
  const float height = strip.request.around.touch ? kControlHeightTouch : kChipHeight;
  return {chip.x, strip.y + (strip.row - height) / 2, chip.w, height};
}

void add_chip(Strip& strip, const FilterPart& part, const std::string& text, float width) {
  const float top = strip.y + (strip.row - kChipHeight) / 2;
  const Rect chip{strip.x, top, width, kChipHeight};
  strip.pen.box(chip, ink(Role::brand_tint), ink(Role::brand7), 1, kChipHeight / 2);
  strip.pen.text({chip.x + 12, chip.y + 18}, text, {12, Face::semibold, ink(Role::brand7)});
  strip.pen.icon({chip.right() - 24, chip.y + 6}, Icon::close, ink(Role::brand7));
  Node node =
      button_node({part.id,
                   words::say(strip.request.view.language, filter::remove, part.kind, part.name),
                   changed(strip.request.view, [&](auto& view) { view.filter = part.without; }),
                   "filter-bar",
                   {}},
                  target_of(strip, chip));
  node.tooltip = {{part.kind + ": " + part.name, false}};
  node.hoverable = true;
  strip.page.nodes.push_back(std::move(node));
  strip.x += width + kGap;
}

void add_chips(Strip& strip) {
  const std::vector<FilterPart> parts = filter_parts(strip.request);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const float most = std::min(kLongestChip, strip.right - strip.left) - 40;
    const std::string text =
        shortened(strip.pen, parts[i].kind + ": " + parts[i].brief, 12, Face::semibold, most);
    const float width = strip.pen.width(text, 12, Face::semibold) + 40;
    if (make_room(strip, width, i + 1 == parts.size() ? 0 : 48)) {
      add_chip(strip, parts[i], text, width);
      continue;
    }
    const std::string rest = "+" + words::number(static_cast<std::int64_t>(parts.size() - i),
                                                 strip.request.view.language);
    const Rect more{strip.x, strip.y + (strip.row - kChipHeight) / 2, 40, kChipHeight};
    strip.pen.frame(more, ink(Role::line5), 1, kChipHeight / 2);
    strip.pen.text({more.x + 20, more.y + 18}, rest,
                   {12, Face::semibold, ink(Role::ink7), Align::centre});
    strip.page.nodes.push_back(button_node({"filter:more", say(strip.request, filter::button),
                                            std::nullopt, "filter-bar", CommandKind::filter},
                                           target_of(strip, more)));
    strip.x += 48;
    return;
  }
}

/// How many are hidden, and the way back; on a row of their own where there is no room beside.
void add_end(Strip& strip) {
  const std::string hidden = hidden_text(strip.request);
  const std::string clear = say(strip.request, filter::clear);
  const float hidden_width = strip.pen.width(hidden, 12);
  const float clear_width = strip.pen.width(clear, 12, Face::semibold) + 16;
  if (strip.x > strip.left && strip.x + hidden_width + clear_width + 16 > strip.right) {
    strip.x = strip.left;
    strip.y += strip.row;
  }
  const float base = strip.y + strip.row / 2 + 4;
  strip.pen.text({strip.x + 4, base}, hidden, {12, Face::regular, ink(Role::ink6)});
  Node node;
  node.id = "filter:hidden";
  node.parent = "filter-bar";
  node.kind = NodeKind::status;
  node.name = hidden;
  node.rect = {strip.x + 4, strip.y, hidden_width, strip.row};
  if (strip.request.prepared->hidden.context > 0) {
    node.name += ". " + say(strip.request, filter::context);
    node.tooltip = {{say(strip.request, filter::context), false}};
  }
  strip.page.nodes.push_back(std::move(node));
  const Rect button{strip.x + hidden_width + 12, strip.y + (strip.row - kControlHeight) / 2,
                    clear_width, kControlHeight};
  strip.pen.text({button.x + 8, base}, clear, {12, Face::semibold, ink(Role::brand7)});
  strip.pen.line({button.x + 8, base + 3}, {button.right() - 8, base + 3}, ink(Role::brand7));
  strip.page.nodes.push_back(
      button_node({"filter:clear",
                   clear,
                   changed(strip.request.view, [](auto& view) { view.filter = {}; }),
                   "filter-bar",
                   {}},
                  button));
}

}  // namespace

Rect add_filter_bar(const PageRequest& request, Rect area, Page& page) {
  if (!is_filtered(request.view)) return area;
  const float margin = area.w < kTabletFrom ? kMarginNarrow : kMargin;
  Layer layer{area, {}};
  Pen pen(layer, request.text_width, request.view.language);
  const float row = request.around.touch ? kRowTouch : kRow;
  Strip strip{request,         page,  pen, area.x + margin, area.right() - margin, row,
              area.x + margin, area.y};
  const std::size_t group_at = page.nodes.size();
  Node group;
  group.id = "filter-bar";
  group.kind = NodeKind::group;
  group.name = say(request, filter::button);
  page.nodes.push_back(group);
  layer.shapes.emplace_back(Box{});  // the ground, when its height is known
  add_chips(strip);
  add_end(strip);
  const Rect ground{area.x, area.y, area.w, strip.y + row - area.y};
  layer.shapes.front() = Box{ground, ink(Role::panel), {}, 0, 0, 0, 0};
  pen.line({area.x, ground.bottom() - 0.5F}, {area.right(), ground.bottom() - 0.5F},
           ink(Role::line2));
  page.nodes[group_at].rect = ground;
  page.layers.push_back(std::move(layer));
  return {area.x, ground.bottom(), area.w, std::max(0.0F, area.h - ground.h)};
}

}  // namespace avtal::scene
