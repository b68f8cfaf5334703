#include "platform/neighbour.h"

#include <cmath>
#include <optional>

namespace avtal::platform {
namespace {

using scene::Node;

float centre_of(const Node& node) { return node.rect.x + node.rect.w / 2; }

bool is_item(const scene::Page& page, const Node& node) {
  return node.kind == scene::NodeKind::item && !node.disabled && !scene::is_step(page, node);
}

const Node* item_named(const scene::Page& page, std::string_view id) {
  for (const Node& node : page.nodes) {
    if (is_item(page, node) && node.id == id) return &node;
  }
  return nullptr;
}

/// The lane nearest to `from` in the direction; the outermost one when there is no `from`.
std::optional<int> next_lane(const scene::Page& page, std::optional<int> from, int direction) {
  std::optional<int> best;
  for (const Node& node : page.nodes) {
    if (!is_item(page, node)) continue;
    if (from && (node.lane - *from) * direction <= 0) continue;
    if (!best || (node.lane - *best) * direction < 0) best = node.lane;
  }
  return best;
}

}  // namespace

const Node* neighbour(const scene::Page& page, std::string_view from, int direction) {
  const Node* start = item_named(page, from);
  const auto lane =
      next_lane(page, start != nullptr ? std::optional(start->lane) : std::nullopt, direction);
  if (!lane) return nullptr;
  const float x = start != nullptr ? centre_of(*start)
                  : page.chart     ? page.chart->rect.x + page.chart->rect.w / 2
                                   : page.width / 2;
  const Node* best = nullptr;
  for (const Node& node : page.nodes) {
    if (!is_item(page, node) || node.lane != *lane || (node.hidden && best != nullptr)) continue;
    const bool nearer = best == nullptr || best->hidden ||
                        std::abs(centre_of(node) - x) < std::abs(centre_of(*best) - x);
    if (nearer) best = &node;
  }
  return best;
}

}  // namespace avtal::platform
