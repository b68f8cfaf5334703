#include "ui/surface.h"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <utility>

#include "imgui.h"
#include "imgui_internal.h"
#include "ui/hit_test.h"
#include "ui/painter.h"

namespace avtal::ui {
namespace {

using scene::Node;
using scene::Page;
using scene::Point;

constexpr double kTooltipDelayMs = 150;
constexpr float kClickSlack = 4.5F;  // whole pixels: five are a drag
constexpr float kTapSlack = 10.5F;   // a finger is never quite still
constexpr double kZoomPerNotch = 1.2;
constexpr float kNotchPx = 100;      // what browsers report for a notch of a mouse wheel
constexpr float kMostNotches = 3;    // in one event
constexpr float kPinchPerPx = 0.01F;
constexpr double kItemMargin = 0.1;  // on either side of what was double clicked
constexpr float kSmallestStretch = 12;  // px between two fingers

constexpr ImGuiWindowFlags kPageWindow =
    ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
    ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav |
    ImGuiWindowFlags_NoBringToFrontOnFocus;

Point middle(Point a, Point b) { return {(a.x + b.x) / 2, (a.y + b.y) / 2}; }
float distance(Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); }
Point point_of(ImVec2 v) { return {v.x, v.y}; }

/// ImGui knows whole pixels only; where the pointer still is there, its own place is better.
Point precise(ImVec2 whole, Point fine) {
  const bool same = std::floor(fine.x) == whole.x && std::floor(fine.y) == whole.y;
  return same ? fine : point_of(whole);
}

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

state::Window window_of(const Node& node, const layout::TimeScale& scale) {
  const scene::Rect& rect = node.highlight.w > 0 ? node.highlight : node.rect;
  const double first = scale.day_at(rect.x);
  const double last = scale.day_at(rect.right());
  const double margin = (last - first) * kItemMargin;
  return {first - margin, last + margin};
}

}  // namespace

Surface::Surface() : context_(ImGui::CreateContext()) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
  io.ConfigInputTextCursorBlink = false;
  io.Fonts->Flags |= ImFontAtlasFlags_NoBakedLines | ImFontAtlasFlags_NoMouseCursors;
  typeface_.load(*io.Fonts);
  ImGuiStyle& style = ImGui::GetStyle();
  style.WindowPadding = {0, 0};
  style.WindowBorderSize = 0;
  style.WindowRounding = 0;
  style.AntiAliasedLinesUseTex = false;
}

Surface::~Surface() { ImGui::DestroyContext(context_); }

void Surface::set_screen(const Screen& screen) {
  screen_ = screen;
  const auto whole = [&](int device, float css) {
    return device > 0 ? static_cast<float>(device) : std::round(css * screen_.pixel_ratio);
  };
  // A hair more than the canvas, as ImGui's renderer cuts the fraction off.
  constexpr float kHair = 0.01F;
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {(whole(screen.device_width, screen.width) + kHair) / screen.pixel_ratio,
                    (whole(screen.device_height, screen.height) + kHair) / screen.pixel_ratio};
  io.DisplayFramebufferScale = {screen.pixel_ratio, screen.pixel_ratio};
}

float Surface::reach() const { return touching_ ? kTouchReach : kMouseReach; }

// ---- what comes in ---------------------------------------------------------------------------

void Surface::pointer(const PointerEvent& event) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  const bool touch = event.device == Device::touch;
  touching_ = touch;
  io.AddMouseSourceEvent(touch ? ImGuiMouseSource_TouchScreen
                               : event.device == Device::pen ? ImGuiMouseSource_Pen
                                                             : ImGuiMouseSource_Mouse);
  const auto finger = std::find_if(fingers_.begin(), fingers_.end(),
                                   [&](const Finger& f) { return f.id == event.id; });
  if (touch && finger != fingers_.end()) finger->at = {event.x, event.y};
  const bool moves_pointer = !touch || (!pinched_ && (fingers_.empty() || finger == fingers_.begin()));
  if (moves_pointer && event.kind != PointerEvent::Kind::leave) {
    pointer_ = {event.x, event.y};
    io.AddMousePosEvent(event.x, event.y);
  }
  switch (event.kind) {
    case PointerEvent::Kind::move:
      if (!touch && (event.buttons & 1) == 0) io.AddMouseButtonEvent(0, false);
      break;
    case PointerEvent::Kind::down:
      if (touch) {
        finger_down(event);
      } else if ((event.buttons & 1) != 0) {
        io.AddMouseButtonEvent(0, true);
      }
      break;
    case PointerEvent::Kind::up:
      if (touch) {
        finger_up(event);
      } else if ((event.buttons & 1) == 0) {
        io.AddMouseButtonEvent(0, false);
      }
      break;
    case PointerEvent::Kind::cancel:
      press_ = {};
      fingers_.clear();
      pinch_.clear();
      pinched_ = false;
      release_button();
      break;
    case PointerEvent::Kind::leave: io.AddMousePosEvent(-FLT_MAX, -FLT_MAX); break;
  }
}

void Surface::finger_down(const PointerEvent& event) {
  fingers_.push_back({event.id, {event.x, event.y}});
  if (fingers_.size() == 1 && !pinched_) {
    ImGui::GetIO().AddMouseButtonEvent(0, true);
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
  ImGuiIO& io = ImGui::GetIO();
  io.AddMouseButtonEvent(0, false);
  if (touching_) io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
}

bool Surface::wheel(const WheelEvent& event, const Page& page) {
  const Point at{event.x, event.y};
  if (const scene::ScrollArea* area = area_at(page, at)) {
    if (!overflows(*area) || event.pinch) return false;
    scroll(area->id, event.dy);
    return true;
  }
  if (!over_chart(page, at)) return false;
  const layout::TimeScale& scale = page.chart->scale;
  if (const float sideways = sideways_of(event); sideways != 0) {
    const auto per_px = static_cast<double>(1 / std::max(scale.px_per_day(), FLT_MIN));
    send(state::Pan{static_cast<double>(sideways) * per_px});
  } else if (event.dy != 0) {
    send(state::Zoom{zoom_of(event), scale.day_at(event.x)});
  }
  return true;
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

// ---- a frame ---------------------------------------------------------------------------------

std::vector<Request> Surface::begin(const Page& page, base::Day as_of, double now_ms) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  const double elapsed_ms = last_ms_ < 0 ? 16 : now_ms - last_ms_;
  io.DeltaTime = std::max(1e-4F, static_cast<float>(elapsed_ms / 1000));
  last_ms_ = now_ms;
  ImGui::NewFrame();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(io.DisplaySize);
  ImGui::Begin("page", nullptr, kPageWindow);

  update_pinch(page);
  if (ImGui::IsMouseClicked(ImGuiMouseButton_Left) && !pinched_) start_press(page, as_of);
  if (press_.down) drag(page);
  if (press_.down && ImGui::IsMouseReleased(ImGuiMouseButton_Left)) finish_press(page);
  update_hover(page, now_ms);
  update_tooltip(page, now_ms);
  update_cursor(page);
  return std::exchange(requests_, {});
}

void Surface::end(const Page& page) {
  {
    Painter painter(*ImGui::GetWindowDrawList(), typeface_, screen_.pixel_ratio, page.dark);
    for (const scene::Layer& layer : page.layers) painter.paint(layer);
    if (const Node* node = find_node(page, hover_.node); node != nullptr && node->hoverable) {
      const scene::Rect& rect = node->highlight.w > 0 ? node->highlight : node->rect;
      painter.paint_hover(rect, node->kind == scene::NodeKind::item ? 2 : 6, clip_of(page, *node));
    }
    if (const Node* node = find_node(page, tooltip_); node != nullptr && !node->hidden) {
      painter.paint(scene::build_tooltip(*node, page, text_width));
    }
  }
  ImGui::End();
  ImGui::Render();
}

ImDrawData* Surface::draw_data() const {
  ImGui::SetCurrentContext(context_);
  return ImGui::GetDrawData();
}

bool Surface::has_pending_events() const { return context_->InputEventsQueue.Size > 0; }

std::optional<double> Surface::wake_at_ms() const { return wake_at_ms_; }

// ---- gestures --------------------------------------------------------------------------------

void Surface::send(state::Action action) {
  requests_.emplace_back(Gesture{std::move(action), press_.emitted});
  press_.emitted = press_.down;
}

void Surface::scroll(const std::string& area, float by) {
  if (by != 0) requests_.emplace_back(ScrollBy{area, by});
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
  if (chart_area(page) != nullptr) scroll(chart_area(page)->id, before.y - after.y);
}

void Surface::start_press(const Page& page, base::Day as_of) {
  const ImGuiIO& io = ImGui::GetIO();
  const Point at = precise(io.MouseClickedPos[0], pointer_);
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
  if (over_chart(page, at)) {
    press_.grip = Grip::chart;
  } else if (const scene::ScrollArea* area = area_at(page, at); area && overflows(*area)) {
    press_.grip = Grip::area;
    press_.area = area->id;
  }
}

void Surface::drag(const Page& page) {
  const ImGuiIO& io = ImGui::GetIO();
  if (!ImGui::IsMousePosValid()) return;
  const float moved = distance(point_of(io.MouseClickedPos[0]), point_of(io.MousePos));
  if (moved > (touching_ ? kTapSlack : kClickSlack)) press_.dragging = true;
  if (!press_.dragging) return;
  const Point from = std::exchange(press_.last, pointer_);
  if (press_.grip == Grip::area) return scroll(press_.area, from.y - pointer_.y);
  if (!page.chart || press_.grip == Grip::none) return;
  const layout::TimeScale& scale = page.chart->scale;
  if (press_.grip == Grip::as_of) {
    const base::Day day = day_near(scale.day_at(pointer_.x - press_.as_of_offset));
    return send(state::SetAsOf{day});
  }
  if (pointer_.x != from.x) send(state::Pan{press_.anchor_day - scale.day_at(pointer_.x)});
  if (const scene::ScrollArea* area = chart_area(page)) scroll(area->id, from.y - pointer_.y);
}

void Surface::finish_press(const Page& page) {
  const Press press = std::exchange(press_, {});
  if (press.dragging) {
    last_click_ = {};
    return;
  }
  const ImGuiIO& io = ImGui::GetIO();
  const Point at = point_of(io.MouseClickedPos[0]);
  const Node* node = press.node.empty() ? nullptr : find_node(page, press.node);
  Click click{press.node, node != nullptr && node->kind == scene::NodeKind::item,
              press.node.empty() && press.grip == Grip::chart && over_chart(page, at)};
  const Click before = std::exchange(last_click_, click);
  const bool twice = io.MouseClickedLastCount[0] == 2;
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

// ---- what follows the pointer ----------------------------------------------------------------

void Surface::update_hover(const Page& page, double now_ms) {
  const bool hovers = !touching_ && !press_.dragging && ImGui::IsMousePosValid();
  const Node* node =
      hovers ? node_at(page, point_of(ImGui::GetIO().MousePos), reach()) : nullptr;
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
    if (press_.grip == Grip::as_of) cursor_ = "ew-resize";
    return;
  }
  if (touching_ || !ImGui::IsMousePosValid()) return;
  const Point at = point_of(ImGui::GetIO().MousePos);
  const Node* node = find_node(page, hover_.node);
  if (over_handle(page, at, reach())) {
    cursor_ = "ew-resize";
  } else if (node != nullptr && can_act(*node)) {
    cursor_ = "pointer";
  } else if (over_chart(page, at)) {
    cursor_ = "grab";
  }
}

}  // namespace avtal::ui
