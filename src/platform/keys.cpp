#include "platform/keys.h"

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
    if (node.kind != scene::NodeKind::item || scene::is_step(page, node)) continue;
    if (node.selected) return &node;
  }
  return nullptr;
}

/// While a handover is open the arrows walk from one to the next, else they pan.
KeyMeaning sideways(const Seen& seen, int direction, bool shift) {
  const std::string_view walk = direction < 0 ? scene::ids::kPrevious : scene::ids::kNext;
  if (document::find(seen.page.regions, walk) != nullptr) return Operate{std::string(walk), false};
  if (!seen.page.chart) return {};
  const state::Window window = state::window_shown(seen.view, seen.context);
  const double share = direction * (shift ? kLargeStep : kSmallStep);
  return state::Pan{(window.last - window.first) * share};
}

KeyMeaning up_or_down(const Seen& seen, int direction) {
  const scene::Node* selected = selected_item(seen.page);
  const std::string_view from = selected != nullptr ? std::string_view(selected->id) : seen.focused;
  const scene::Node* next = neighbour(seen.page, from, direction);
  if (next == nullptr) return {};
  return Operate{next->id, true};
}

/// A screenful of the rows.
KeyMeaning page_up_or_down(const Seen& seen, int direction) {
  const scene::ScrollArea* area = ui::find_area(seen.page);
  if (area == nullptr) return {};
  return ScrollPart{static_cast<float>(direction) * area->rect.h * kScreenful};
}

/// The rows of the timeline stand for the next kind of thing.
KeyMeaning next_lanes(const Seen& seen) {
  if (seen.view.view != state::View::timeline) return {};
  state::GoTo next{seen.view};
  next.state.lanes = static_cast<state::Lanes>((static_cast<int>(seen.view.lanes) + 1) % 3);
  return next;
}

/// What is selected keeps its place, else the middle.
double zoom_pivot(const scene::Page& page) {
  const layout::TimeScale& scale = page.chart->scale;
  const scene::Node* item = selected_item(page);
  if (item != nullptr && !item->hidden) return scale.day_at(item->rect.x + item->rect.w / 2);
  return (scale.window.first + scale.window.last) / 2;
}

KeyMeaning zoom(const Seen& seen, double factor) {
  if (!seen.page.chart) return {};
  return state::Zoom{factor, zoom_pivot(seen.page)};
}

}  // namespace

KeyMeaning meaning_of(std::string_view key, bool shift, const Seen& seen) {
  if (key == "ArrowLeft") return sideways(seen, -1, shift);
  if (key == "ArrowRight") return sideways(seen, 1, shift);
  if (key == "ArrowUp") return up_or_down(seen, -1);
  if (key == "ArrowDown") return up_or_down(seen, 1);
  if (key == "+") return zoom(seen, kZoomStep);
  if (key == "-" || key == "\u2212") return zoom(seen, 1 / kZoomStep);
  if (key == "PageUp") return page_up_or_down(seen, -1);
  if (key == "PageDown") return page_up_or_down(seen, 1);
  if (key == "l" || key == "L") return next_lanes(seen);
  if (key == "p" || key == "P") return scene::Command(scene::CommandKind::present);
  if (key == "?") return state::ShowHelp{true};
  if (key == "/") return scene::Command(scene::CommandKind::search);
  if (key == "Home" && seen.page.chart) return state::SetWindow{state::full_in_days(seen.context)};
  if (key.size() == 1 && key[0] >= '1' &&
      static_cast<std::size_t>(key[0] - '1') < state::kViews.size()) {
    return state::ShowView{state::kViews[static_cast<std::size_t>(key[0] - '1')]};
  }
  return {};
}

}  // namespace avtal::platform
