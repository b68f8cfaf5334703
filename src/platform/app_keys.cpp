// Keys that mean something to the picture (design: «Interaction»). Focus and Tab are the
// document's.

#include "platform/app.h"
#include "platform/neighbour.h"
#include "ui/hit_test.h"

namespace avtal::platform {
namespace {

constexpr double kSmallStep = 0.1;  // share of the window
constexpr double kLargeStep = 0.5;
constexpr double kZoomStep = 1.2;
constexpr float kScreenful = 0.85F;  // a little of what was seen stays in view

const scene::Node* selected_item(const scene::Page& page) {
  for (const scene::Node& node : page.nodes) {
    const bool is_step = node.parent == kSlider;
    if (node.kind == scene::NodeKind::item && node.selected && !is_step) return &node;
  }
  return nullptr;
}

}  // namespace

bool App::key(std::string_view key, Modifiers modifiers) {
  now_ms_ = clock_();
  if (modifiers.command || context() == nullptr) return false;
  if (state_.step > 0) return slide_key(key);
  const double step = modifiers.shift ? kLargeStep : kSmallStep;
  if (key == "ArrowLeft") return walk_key(-1) || pan_key(-step);
  if (key == "ArrowRight") return walk_key(1) || pan_key(step);
  if (key == "ArrowUp") return select_key(-1);
  if (key == "ArrowDown") return select_key(1);
  if (key == "+") return zoom_key(kZoomStep);
  if (key == "-" || key == "\u2212") return zoom_key(1 / kZoomStep);
  if (key == "PageUp") return scroll_key(-1);
  if (key == "PageDown") return scroll_key(1);
  if (key == "Escape") return escape_key();
  if (key == "l" || key == "L") return lanes_key();
  if (key == "p" || key == "P") {
    start_presenting();
    return true;
  }
  if (key == "/") {
    run_command("search");
    return true;
  }
  if (key == "Home" && page().chart) {
    take_step(state::SetWindow{});
    return true;
  }
  if (key.size() == 1 && key[0] >= '1' && key[0] <= '5') return view_key(key[0] - '1');
  return false;
}

/// While a handover is open the arrows walk from one to the next.
bool App::walk_key(int direction) {
  const document::Block* way =
      document::find(page().regions, direction < 0 ? "panel:previous" : "panel:next");
  if (way == nullptr) return false;
  const document::Block copy = *way;
  perform(copy, false);
  return true;
}

bool App::pan_key(double share) {
  if (!page().chart) return false;
  const state::Window window = state_.window.value_or(context()->full);
  take_step(state::Pan{(window.last - window.first) * share});
  return true;
}

/// A screenful of the rows.
bool App::scroll_key(int direction) {
  const scene::ScrollArea* area = ui::find_area(page(), "chart");
  if (area == nullptr) return false;
  scroll(area->id, static_cast<float>(direction) * area->rect.h * kScreenful);
  return true;
}

/// The rows of the timeline stand for the next kind of thing.
bool App::lanes_key() {
  if (state_.view != state::View::timeline || state_.step > 0) return false;
  state::GoTo next{state_};
  next.state.lanes = static_cast<state::Lanes>((static_cast<int>(state_.lanes) + 1) % 3);
  take_step(next);
  return true;
}

bool App::zoom_key(double factor) {
  if (!page().chart) return false;
  take_step(state::Zoom{factor, zoom_pivot()});
  return true;
}

/// What is selected keeps its place, else the middle.
double App::zoom_pivot() {
  const layout::TimeScale& scale = page().chart->scale;
  const scene::Node* item = selected_item(page());
  if (item != nullptr && !item->hidden) return scale.day_at(item->rect.x + item->rect.w / 2);
  return (scale.window.first + scale.window.last) / 2;
}

bool App::select_key(int direction) {
  const scene::Node* selected = selected_item(page());
  const std::string from = selected != nullptr ? selected->id : focused_;
  const scene::Node* next = neighbour(page(), from, direction);
  if (next == nullptr) return false;
  const scene::Node copy = *next;
  perform(copy);
  reveal(copy);
  return true;
}

bool App::view_key(int number) {
  for (const scene::Node& node : page().nodes) {
    const auto* show = node.action ? std::get_if<state::ShowView>(&*node.action) : nullptr;
    if (node.kind != scene::NodeKind::tab || show == nullptr) continue;
    if (static_cast<int>(show->view) != number) continue;
    const scene::Node copy = node;
    perform(copy);
    return true;
  }
  return false;
}

/// Closes one level: tooltip, menu or search, what was wrong with a file, panel.
bool App::escape_key() {
  if (surface_.hide_tooltip()) {
    wake();
    return true;
  }
  if (close_overlay()) return true;
  if (!problem_file_.empty()) {
    dismiss_problems();
    return true;
  }
  if (state_.selected.empty()) return false;
  take_step(state::Select{});
  return true;
}

}  // namespace avtal::platform
