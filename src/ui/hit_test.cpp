#include "ui/hit_test.h"

#include <algorithm>
#include <cmath>

namespace avtal::ui {
namespace {

using scene::Node;
using scene::Page;
using scene::Point;
using scene::Rect;
using scene::ScrollArea;

bool has(const Rect& rect, Point point) { return rect.contains(point.x, point.y); }

Point centre_of(const Rect& rect) { return {rect.x + rect.w / 2, rect.y + rect.h / 2}; }

Rect grown_to(const Rect& rect, float side) {
  const float x = std::max(0.0F, (side - rect.w) / 2);
  const float y = std::max(0.0F, (side - rect.h) / 2);
  return {rect.x - x, rect.y - y, rect.w + 2 * x, rect.h + 2 * y};
}

float distance(const Rect& rect, Point point) {
  const float x = std::max({rect.x - point.x, 0.0F, point.x - rect.right()});
  const float y = std::max({rect.y - point.y, 0.0F, point.y - rect.bottom()});
  return std::hypot(x, y);
}

/// The list that is scrolled at the point: what lies beyond its edges is not seen.
std::optional<Rect> cover_at(const Page& page, Point point) {
  const ScrollArea* area = area_at(page, point);
  return area == nullptr ? std::nullopt : std::optional(area->rect);
}

bool can_be_hit(const Node& node) {
  return !node.hidden && (can_act(node) || node.hoverable || !node.tooltip.empty());
}

float area_of(const scene::Rect& rect) { return rect.w * rect.h; }

}  // namespace

bool can_act(const Node& node) {
  return !node.disabled && (node.action.has_value() || node.command.any());
}

const Node* find_node(const Page& page, std::string_view id) {
  const auto found = std::find_if(page.nodes.begin(), page.nodes.end(),
                                  [id](const Node& node) { return node.id == id; });
  return found == page.nodes.end() ? nullptr : &*found;
}

const ScrollArea* find_area(const Page& page) {
  return page.scroll_areas.empty() ? nullptr : &page.scroll_areas.front();
}

const ScrollArea* area_at(const Page& page, Point point) {
  const ScrollArea* area = page.chart ? nullptr : find_area(page);
  return area != nullptr && has(area->rect, point) ? area : nullptr;
}

const ScrollArea* chart_area(const Page& page) {
  const ScrollArea* area = find_area(page);
  return area != nullptr && overflows(*area) ? area : nullptr;
}

bool overflows(const ScrollArea& area) { return furthest(&area) > 0; }

float furthest(const ScrollArea* area) {
  return area == nullptr ? 0 : std::max(0.0F, area->content_height - area->rect.h);
}

bool over_chart(const Page& page, Point point) {
  return page.chart && has(page.chart->rect, point);
}

bool over_handle(const Page& page, Point point, float reach) {
  return page.as_of_handle && has(grown_to(*page.as_of_handle, reach), point) &&
         !cover_at(page, point);
}

const Node* node_at(const Page& page, Point point, float reach) {
  const std::optional<Rect> cover = cover_at(page, point);
  const Node* inmost = nullptr;
  const Node* nearest = nullptr;
  float nearest_distance = 0;
  for (auto node = page.nodes.rbegin(); node != page.nodes.rend(); ++node) {
    if (!can_be_hit(*node)) continue;
    if (cover && !has(*cover, centre_of(node->rect))) continue;
    if (has(node->rect, point)) {
      if (inmost == nullptr || area_of(node->rect) < area_of(inmost->rect)) inmost = &*node;
      continue;
    }
    if (!can_act(*node) || !has(grown_to(node->rect, reach), point)) continue;
    const float away = distance(node->rect, point);
    if (nearest == nullptr || away < nearest_distance) {
      nearest = &*node;
      nearest_distance = away;
    }
  }
  return inmost != nullptr ? inmost : nearest;
}

Rect clip_of(const Page& page, const Node& node) {
  const Point centre = centre_of(node.rect);
  if (const auto cover = cover_at(page, centre)) return *cover;
  if (over_chart(page, centre)) return page.chart->rect;
  return {0, 0, page.width, page.height};
}

}  // namespace avtal::ui
