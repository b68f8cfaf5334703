#include "ui/surface.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/hit_test.h"
#include "ui/painter.h"

namespace avtal::ui {
namespace {

using scene::Node;
using scene::Page;
using scene::Point;

constexpr double kTooltipDelayMs = 150;
constexpr float kHoverShade = 0.08F;

/// What the pointer is on: a little darker, with a thin edge.
scene::Layer hover_mark(const Page& page, const Node& node, float radius) {
  const scene::Rect& rect = node.highlight.w > 0 ? node.highlight : node.rect;
  const scene::Paint shade{scene::Role::shade, 0, kHoverShade};
  const scene::Paint edge{scene::Role::ink9, 0, 1};
  return {clip_of(page, node), {scene::Box{rect, shade, edge, 1, radius, 0, 0}}};
}

}  // namespace

void Surface::set_screen(const Screen& screen) {
  screen_ = screen;
  const auto whole = [&](int device, float css) {
    return device > 0 ? static_cast<float>(device) : std::round(css * screen_.pixel_ratio);
  };
  // A hair more than the canvas, as ImGui's renderer cuts the fraction off.
  constexpr float kHair = 0.01F;
  canvas_.set_size({(whole(screen.device_width, screen.width) + kHair) / screen.pixel_ratio,
                    (whole(screen.device_height, screen.height) + kHair) / screen.pixel_ratio},
                   screen.pixel_ratio);
}

float Surface::reach() const { return touching_ ? kTouchReach : kMouseReach; }

// ---- a frame ---------------------------------------------------------------------------------

std::vector<Request> Surface::begin(const Page& page, base::Day as_of, double now_ms) {
  const Pointer& pointer = pointer_.take(now_ms);
  update_pinch(page);
  if (pointer.pressed && !pinched_) start_press(page, as_of);
  if (press_.down) drag(page);
  if (press_.down && pointer.released) finish_press(page);
  update_hover(page, now_ms);
  update_tooltip(page, now_ms);
  update_cursor(page);
  return std::exchange(requests_, {});
}

void Surface::end(const Page& page) {
  {
    Painter painter(canvas_.begin(), typeface_, screen_.pixel_ratio, page.dark);
    for (const scene::Layer& layer : page.layers) painter.paint(layer);
    for (const scene::Layer& layer : marks(page)) painter.paint(layer);
  }
  canvas_.end();
}

std::string_view Surface::hovered_record(const Page& page) const {
  const Node* node = find_node(page, hover_.node.empty() ? focus_ : hover_.node);
  return node == nullptr ? std::string_view{} : scene::record_of(*node);
}

std::vector<scene::Layer> Surface::marks(const Page& page) const {
  std::vector<scene::Layer> marks;
  if (const Node* node = find_node(page, hover_.node); node != nullptr && node->hoverable) {
    marks.push_back(hover_mark(page, *node, node->kind == scene::NodeKind::item ? 2 : 6));
  }
  mark_linked(page, marks);
  return marks;
}

const Node* Surface::tooltip_node(const Page& page) const {
  const Node* node = find_node(page, tooltip_);
  return node != nullptr && !node->hidden ? node : nullptr;
}

/// What the pointer (or else focus) is on is marked wherever else it stands on the page.
void Surface::mark_linked(const Page& page, std::vector<scene::Layer>& marks) const {
  const Node* pointed = find_node(page, hover_.node.empty() ? focus_ : hover_.node);
  const std::string_view record = pointed_.empty() ? hovered_record(page) : pointed_;
  if (record.empty()) return;
  for (const Node& node : page.nodes) {
    if (&node == pointed || node.hidden || !node.hoverable) continue;
    if (scene::record_of(node) == record) marks.push_back(hover_mark(page, node, 2));
  }
}

std::optional<double> Surface::wake_at_ms() const { return wake_at_ms_; }

// ---- what follows the pointer ----------------------------------------------------------------

void Surface::update_hover(const Page& page, double now_ms) {
  const bool hovers = !touching_ && !press_.dragging && pointer_.now().at;
  const Node* node = hovers ? node_at(page, *pointer_.now().at, reach()) : nullptr;
  const std::string id = node != nullptr && !node->disabled ? node->id : "";
  if (id != hover_.node) hover_ = {id, now_ms, false};
}

void Surface::update_tooltip(const Page& page, double now_ms) {
  const auto has_tooltip = [&](const std::string& id) {
    const Node* node = id.empty() ? nullptr : find_node(page, id);
    return node != nullptr && !node->tooltip.empty();
  };
  tooltip_.clear();
  wake_at_ms_.reset();
  if (has_tooltip(hover_.node) && !hover_.dismissed && !press_.down) {
    const double due = hover_.since_ms + kTooltipDelayMs;
    if (now_ms >= due) {
      tooltip_ = hover_.node;
      return;
    }
    wake_at_ms_ = due;
  }
  if (has_tooltip(focus_) && !focus_dismissed_) tooltip_ = focus_;
}

void Surface::update_cursor(const Page& page) {
  cursor_ = "default";
  if (press_.dragging) {
    if (press_.grip == Grip::chart) cursor_ = "grabbing";
    if (press_.grip == Grip::strip) cursor_ = "grabbing";
    if (press_.grip == Grip::as_of || press_.grip > Grip::strip) cursor_ = "ew-resize";
    return;
  }
  if (touching_ || !pointer_.now().at) return;
  const Point at = *pointer_.now().at;
  const Node* node = find_node(page, hover_.node);
  const auto strip = strip_grip(page, at);
  if (over_handle(page, at, reach()) || (strip && *strip != Grip::strip)) {
    cursor_ = "ew-resize";
  } else if (strip) {
    cursor_ = "grab";
  } else if (node != nullptr && can_act(*node)) {
    cursor_ = "pointer";
  } else if (over_chart(page, at)) {
    cursor_ = "grab";
  }
}

void Surface::set_focus(std::string node) {
  if (node == focus_) return;
  focus_ = std::move(node);
  focus_dismissed_ = false;
}

bool Surface::hide_tooltip() {
  if (tooltip_.empty()) return false;
  hover_.dismissed = true;
  focus_dismissed_ = true;
  tooltip_.clear();
  return true;
}

}  // namespace avtal::ui
