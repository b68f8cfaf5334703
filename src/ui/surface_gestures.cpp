// The pointer and the wheel: what comes in, and what the reader wants by it.

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <utility>

#include "ui/hit_test.h"
#include "ui/surface.h"

namespace avtal::ui {
namespace {

using scene::Node;
using scene::Page;
using scene::Point;

constexpr int kMainButton = 1;
constexpr float kClickSlack = 4.5F;  // five pixels are a drag
constexpr float kTapSlack = 10.5F;   // a finger is never quite still
constexpr double kZoomPerNotch = 1.2;
constexpr float kNotchPx = 100;    // what browsers report for a notch of a mouse wheel
constexpr float kMostNotches = 3;  // in one event
constexpr float kPinchPerPx = 0.01F;
constexpr double kItemMargin = 0.1;     // on either side of what was double clicked
constexpr float kEdgeReach = 8;         // on either side of an edge of the time strip's frame
constexpr float kSmallestStretch = 12;  // px between two fingers
constexpr float kSwipe = 40;            // px; shorter strokes turn no slide

Point middle(Point a, Point b) { return {(a.x + b.x) / 2, (a.y + b.y) / 2}; }
float distance(Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); }

base::Day day_near(double day) {
  const double first = base::kFirstDay.number;
  const double last = base::kLastDay.number;
  if (!(day > first)) return base::kFirstDay;
  return base::Day{static_cast<std::int32_t>(std::lround(std::min(day, last)))};
}

double zoom_of(const WheelEvent& event) {
  if (event.pinch) return std::exp(static_cast<double>(-event.dy * kPinchPerPx));
  const float notches = std::clamp(-event.dy / kNotchPx, -kMostNotches, kMostNotches);
  return std::pow(kZoomPerNotch, static_cast<double>(notches));
}

/// Sideways by the horizontal wheel, or by the vertical one with Shift.
float sideways_of(const WheelEvent& event) {
  if (event.pinch) return 0;
  if (event.shift) return event.dx != 0 ? event.dx : event.dy;
  return std::abs(event.dx) > std::abs(event.dy) ? event.dx : 0;
}

std::optional<Request> wheel_request(const WheelEvent& event, const Page& page) {
  const Point at{event.x, event.y};
  if (const scene::ScrollArea* area = area_at(page, at)) {
    if (!overflows(*area) || event.pinch || event.dy == 0) return std::nullopt;
    return ScrollBy{event.dy};
  }
  if (!over_chart(page, at)) return std::nullopt;
  const layout::TimeScale& scale = page.chart->scale;
  if (const float sideways = sideways_of(event); sideways != 0) {
    const auto per_px = static_cast<double>(1 / std::max(scale.px_per_day(), FLT_MIN));
    return Gesture{state::Pan{static_cast<double>(sideways) * per_px}};
  }
  if (event.dy == 0) return std::nullopt;
  return Gesture{state::Zoom{zoom_of(event), scale.day_at(event.x)}};
}

state::Window window_of(const Node& node, const layout::TimeScale& scale) {
  const scene::Rect& rect = node.highlight.w > 0 ? node.highlight : node.rect;
  const double first = scale.day_at(rect.x);
  const double last = scale.day_at(rect.right());
  const double margin = (last - first) * kItemMargin;
  return {first - margin, last + margin};
}

}  // namespace

// ---- what comes in ---------------------------------------------------------------------------

void Surface::pointer(const PointerEvent& event) {
  touching_ = event.device == Device::touch;
  if (event.kind == PointerEvent::Kind::cancel) return cancel();
  if (event.kind == PointerEvent::Kind::leave) return pointer_.move(std::nullopt);
  if (touching_) return finger(event);
  pointer_.move(Point{event.x, event.y});
  const bool pressed = (event.buttons & kMainButton) != 0;
  // A release may have been missed; a press may not be made of a move.
  if (!pressed || event.kind == PointerEvent::Kind::down) pointer_.press(pressed);
}

void Surface::finger(const PointerEvent& event) {
  const auto known = std::find_if(fingers_.begin(), fingers_.end(),
                                  [&](const Finger& each) { return each.id == event.id; });
  if (known != fingers_.end()) known->at = {event.x, event.y};
  // The first finger is the pointer, until there are two.
  if (!pinched_ && known == fingers_.begin()) pointer_.move(Point{event.x, event.y});
  if (event.kind == PointerEvent::Kind::down) finger_down(event);
  if (event.kind == PointerEvent::Kind::up) finger_up(event);
}

void Surface::cancel() {
  press_ = {};
  fingers_.clear();
  pinch_.clear();
  pinched_ = false;
  release_button();
}

void Surface::finger_down(const PointerEvent& event) {
  fingers_.push_back({event.id, {event.x, event.y}});
  if (fingers_.size() == 1 && !pinched_) {
    pointer_.press(true);
  } else if (fingers_.size() == 2) {
    pinched_ = true;
    press_ = {};
    pinch_ = fingers_;
    release_button();
  }
}

void Surface::finger_up(const PointerEvent& event) {
  std::erase_if(fingers_, [&](const Finger& finger) { return finger.id == event.id; });
  pinch_.clear();
  if (!fingers_.empty()) return;
  pinched_ = false;
  release_button();
}

void Surface::release_button() {
  pointer_.press(false);
  if (touching_) pointer_.move(std::nullopt);
}

bool Surface::wheel(const WheelEvent& event, const Page& page, const Changes& changes) {
  const auto request = wheel_request(event, page);
  if (!request || !changes(*request)) return false;
  if (const auto* gesture = std::get_if<Gesture>(&*request)) {
    send(gesture->action);
  } else {
    requests_.push_back(*request);
  }
  return true;
}

// ---- gestures --------------------------------------------------------------------------------

void Surface::send(state::Action action) {
  requests_.emplace_back(Gesture{std::move(action), press_.emitted});
  press_.emitted = press_.down;
}

void Surface::scroll(float by) {
  if (by != 0) requests_.emplace_back(ScrollBy{by});
}

void Surface::update_pinch(const Page& page) {
  if (fingers_.size() != 2 || pinch_.size() != 2 || !page.chart) return;
  const Point before = middle(pinch_[0].at, pinch_[1].at);
  const Point after = middle(fingers_[0].at, fingers_[1].at);
  const float stretch_before = std::max(distance(pinch_[0].at, pinch_[1].at), kSmallestStretch);
  const float stretch_after = std::max(distance(fingers_[0].at, fingers_[1].at), kSmallestStretch);
  pinch_ = fingers_;
  if (!over_chart(page, before)) return;
  const double factor = static_cast<double>(stretch_after / stretch_before);
  const layout::TimeScale& scale = page.chart->scale;
  if (stretch_after != stretch_before) send(state::Zoom{factor, scale.day_at(before.x)});
  if (after.x != before.x) {
    const double px_per_day = static_cast<double>(scale.px_per_day()) * factor;
    send(state::Pan{static_cast<double>(before.x - after.x) / std::max(px_per_day, 1e-9)});
  }
  if (chart_area(page) != nullptr) scroll(before.y - after.y);
}

void Surface::start_press(const Page& page, base::Day as_of) {
  const Point at = pointer_.now().pressed_at;
  press_ = {};
  press_.down = true;
  press_.last = at;
  if (page.chart) press_.anchor_day = page.chart->scale.day_at(at.x);
  if (over_handle(page, at, reach())) {
    press_.grip = Grip::as_of;
    press_.as_of_offset = page.chart ? at.x - page.chart->scale.x_of(as_of) : 0;
    return;
  }
  if (const Node* node = node_at(page, at, reach()); node != nullptr && can_act(*node)) {
    press_.node = node->id;
  }
  if (const auto grip = strip_grip(page, at)) {
    press_.grip = *grip;
    press_.anchor_day = page.time_strip->scale.day_at(at.x);
    press_.window = {page.chart->scale.window.first, page.chart->scale.window.last};
    return;
  }
  if (over_chart(page, at)) {
    press_.grip = Grip::chart;
  } else if (const scene::ScrollArea* area = area_at(page, at); area && overflows(*area)) {
    press_.grip = Grip::area;
  }
}

void Surface::drag(const Page& page) {
  const Pointer& pointer = pointer_.now();
  if (!pointer.at) return;
  const float moved = distance(pointer.pressed_at, *pointer.at);
  if (moved > (touching_ ? kTapSlack : kClickSlack)) press_.dragging = true;
  if (!press_.dragging) return;
  const Point at = *pointer.at;
  const Point from = std::exchange(press_.last, at);
  if (press_.grip == Grip::area) return scroll(from.y - at.y);
  if (press_.grip >= Grip::strip) return drag_strip(page);
  if (!page.chart || press_.grip == Grip::none) return;
  const layout::TimeScale& scale = page.chart->scale;
  if (press_.grip == Grip::as_of) {
    const base::Day day = day_near(scale.day_at(at.x - press_.as_of_offset));
    return send(state::SetAsOf{day});
  }
  if (at.x != from.x) send(state::Pan{press_.anchor_day - scale.day_at(at.x)});
  if (chart_area(page) != nullptr) scroll(from.y - at.y);
}

/// What of the time strip the pointer takes hold of: the frame's edges, the frame, or, beside it,
/// the frame as well, brought under the pointer.
std::optional<Surface::Grip> Surface::strip_grip(const Page& page, Point at) const {
  if (!page.time_strip || !page.chart) return std::nullopt;
  const scene::TimeStrip& strip = *page.time_strip;
  const scene::Rect& rect = strip.rect;
  if (at.y < rect.y || at.y >= rect.bottom() || at.x < rect.x - kEdgeReach ||
      at.x >= rect.right() + kEdgeReach) {
    return std::nullopt;
  }
  // Of a narrow frame the edges are taken from outside.
  const float inside = std::min(kEdgeReach, strip.frame.w / 4);
  if (at.x >= strip.frame.x - kEdgeReach && at.x < strip.frame.x + inside) {
    return Grip::strip_first;
  }
  if (at.x > strip.frame.right() - inside && at.x <= strip.frame.right() + kEdgeReach) {
    return Grip::strip_last;
  }
  return Grip::strip;
}

void Surface::drag_strip(const Page& page) {
  const Pointer& pointer = pointer_.now();
  if (!page.time_strip) return;
  const scene::TimeStrip& strip = *page.time_strip;
  const double day = strip.scale.day_at(pointer.at.value_or(pointer.pressed_at).x);
  state::Window window = press_.window;
  const bool beside = press_.anchor_day < window.first || press_.anchor_day > window.last;
  double by = day - press_.anchor_day;
  if (press_.grip == Grip::strip && beside) by = day - (window.first + window.last) / 2;
  constexpr double kLeast = 1;  // the state keeps its own limit
  if (press_.grip != Grip::strip_last) window.first += by;
  if (press_.grip != Grip::strip_first) window.last += by;
  if (press_.grip == Grip::strip_first) window.first = std::min(window.first, window.last - kLeast);
  if (press_.grip == Grip::strip_last) window.last = std::max(window.last, window.first + kLeast);
  if (press_.grip == Grip::strip) {
    const double left = std::max(0.0, strip.scale.window.first - window.first);
    const double right = std::max(0.0, window.last - strip.scale.window.last);
    window = {window.first + left - right, window.last + left - right};
  }
  send(state::SetWindow{window});
}

/// On a slide nothing is dragged: a stroke to the side, or a tap beside all buttons, turns it.
bool Surface::finish_turn(const Page& page, const Press& press) {
  const Point from = pointer_.now().pressed_at;
  if (!page.turning || !page.turning->contains(from.x, from.y)) return false;
  if (press.dragging) {
    const Point moved{press.last.x - from.x, press.last.y - from.y};
    if (std::abs(moved.x) < kSwipe || std::abs(moved.x) < 2 * std::abs(moved.y)) return true;
    requests_.emplace_back(Turn{moved.x < 0 ? 1 : -1});
    return true;
  }
  if (!press.node.empty()) return false;
  const bool right = from.x >= page.turning->x + page.turning->w / 2;
  requests_.emplace_back(Turn{right ? 1 : -1});
  return true;
}

void Surface::finish_press(const Page& page) {
  // A click beside the frame brings it there.
  if (press_.grip == Grip::strip && !press_.dragging && press_.node.empty()) drag_strip(page);
  const Press press = std::exchange(press_, {});
  if (finish_turn(page, press)) {
    last_click_ = {};
    return;
  }
  if (press.dragging) {
    last_click_ = {};
    return;
  }
  const Pointer& pointer = pointer_.now();
  const Point at = pointer.pressed_at;
  const Node* node = press.node.empty() ? nullptr : find_node(page, press.node);
  Click click{press.node, node != nullptr && node->kind == scene::NodeKind::item,
              press.node.empty() && press.grip == Grip::chart && over_chart(page, at)};
  const Click before = std::exchange(last_click_, click);
  const bool twice = pointer.clicks == 2;
  if (twice && (before.on_item || (before.on_empty_chart && click.on_empty_chart))) {
    last_click_ = {};
    return finish_double_click(page, before);
  }
  if (press.node.empty()) return;
  hover_.dismissed = true;
  focus_dismissed_ = true;
  requests_.emplace_back(Activate{press.node});
}

void Surface::finish_double_click(const Page& page, const Click& click) {
  if (!click.on_item) {
    requests_.emplace_back(ZoomTo{});
    return;
  }
  const Node* node = find_node(page, click.node);
  if (node == nullptr || !page.chart) return;
  requests_.emplace_back(ZoomTo{window_of(*node, page.chart->scale)});
}

}  // namespace avtal::ui
