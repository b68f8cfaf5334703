// What changes the state, and with it the address.

#include <algorithm>
#include <utility>

#include "platform/app.h"
#include "ui/hit_test.h"

namespace avtal::platform {
namespace {

using words::Phrase;

constexpr float kRevealMargin = 16;
/// The timeline without anything else; an empty address means the overview.
constexpr const char* kTimelineFragment = "v=1&vy=tidslinje";

std::string_view scroll_area_of(const scene::Node& node) {
  return node.parent == "side" ? "side" : "chart";
}

std::string fragment_of(const state::ViewState& state) {
  std::string fragment = state::to_fragment(state);
  return fragment.empty() ? kTimelineFragment : fragment;
}

/// Near the bottom of its area, or cut by it.
bool is_low(const scene::Node& node, const scene::ScrollArea& area) {
  constexpr float kRoom = 0.4F;  // of the area, for what opens below
  return node.highlight.bottom() > area.rect.bottom() - kRoom * area.rect.h;
}

}  // namespace

/// A state from somewhere else, brought to fit the dataset.
void App::use(const state::ViewState& state) {
  state_ = state;
  glide_.stop();
  around_.chart_scroll = 0;
  around_.side_scroll = 0;
  selection_moved_ = true;
  field_errors_.clear();
  if (const state::Context* known = context()) {
    state_ = state::fitted(state_, *known);
    check_selected();
    settle_presentation();
    check_data_hash();
  }
  invalidate();
}

void App::check_selected() {
  if (state_.selected.empty() || shown()->dataset.find(state_.selected)) return;
  const bool filtered_out =
      library_.known_on(state_.known)->dataset.find(state_.selected).has_value();
  notices_.push_back(filtered_out ? Sentence{Phrase::filter_hides_selected, {}}
                                  : Sentence{Phrase::link_unknown_record, {state_.selected}});
  state_.selected.clear();
}

/// Another dataset: what was chosen in the last one has no meaning in it.
void App::start_over() {
  state::ViewState fresh;
  fresh.view = state_.view;
  fresh.language = state_.language;
  fresh.theme = state_.theme;
  fresh.text_version = state_.text_version;
  state_ = std::move(fresh);
  left_slide_ = 1;
  notices_.clear();
}

bool App::apply(const state::Action& action, Motion motion, bool push) {
  const state::Context* known = context();
  if (known == nullptr) return false;
  const state::ViewState before = state_;
  const state::Window from = displayed_window();
  state_ = state::reduce(before, action, *known);
  if (state_ == before) return false;
  settle_after(before);
  if (state_.window != before.window) {
    if (motion == Motion::glide) {
      glide_to_state(from);
    } else {
      glide_.stop();
    }
  }
  write_url(push);
  invalidate();
  return true;
}

void App::settle_after(const state::ViewState& before) {
  if (state_.known != before.known) {
    if (const state::Context* known = context()) state_ = state::fitted(state_, *known);
  }
  if (!(state_.filter == before.filter) && !shown()->dataset.find(state_.selected)) {
    state_.selected.clear();
  }
  if (state_.view != before.view) {
    around_.chart_scroll = 0;
    around_.side_scroll = 0;
    around_.comparison_open = false;
    selection_moved_ = true;
    glide_.stop();
  }
  if (state_.as_of != before.as_of || state_.known != before.known) field_errors_.clear();
  if (state_.lanes != before.lanes) around_.chart_scroll = 0;
  if (state_.selected != before.selected) selection_moved_ = true;
  settle_presentation();
}

void App::glide_to_state(const state::Window& from) {
  if ((flags_ & kReducedMotion) != 0 || !can_draw()) return glide_.stop();
  const state::Context* known = context();
  glide_.start(from, state_.window.value_or(known->full), now_ms_);
}

void App::take_step(const state::Action& action) {
  in_motion_ = false;
  if (apply(action, Motion::glide, state::is_discrete(action))) {
    say_step(action);
  } else {
    invalidate();
  }
}

/// Where a link to the action's result leads.
std::string App::address_of(const state::Action& action) {
  return "#" + fragment_of(state::reduce(state_, action, *context()));
}

void App::write_url(bool push) {
  if (context() == nullptr) return;
  std::string fragment = fragment_of(state_);
  if (fragment == known_fragment_) return;
  known_fragment_ = fragment;
  url_ = Url{std::move(fragment), push || (url_ && url_->push)};
}

// ---- what the reader does --------------------------------------------------------------------

void App::perform(const scene::Node& node) {
  if (node.disabled) return;
  if (node.action) {
    take_step(*node.action);
  } else if (!node.command.empty()) {
    run_command(node.command);
  }
}

void App::perform(const document::Block& block, bool over) {
  if (block.disabled) return;
  const bool is_hit = over && block.kind == document::Kind::option;
  const bool ticks = around_.filter_open && block.action.has_value();  // more may be ticked
  const bool sees_to_it = block.command == "menu" || block.command == "search-clear" ||
                          block.command == "close-overlay";
  if (over && !ticks && !sees_to_it) close_overlay();
  if (block.action) {
    take_step(*block.action);
    if (is_hit) show_chosen();
  } else if (!block.command.empty()) {
    run_command(block.command);
  }
}

void App::run_command(const std::string& command) {
  in_motion_ = false;
  if (command == "close-foreign") {
    close_foreign();
  } else if (command == "menu" || command == "filter" || command == "search") {
    open_overlay(command);
  } else if (command == "close-overlay") {
    close_overlay();
  } else if (command == "search-clear") {
    around_.search_text.clear();
    commands_.emplace_back("focus:search");
    invalidate();
  } else if (command == "close-comparison" || command == "show-comparison") {
    compared_command(command);
  } else if (command == "present") {
    start_presenting();
  } else if (command == "blank") {
    toggle_blank();
  } else if (command == "dismiss-notice") {
    notices_.clear();
    invalidate();
  } else if (command == "dismiss-problems") {
    dismiss_problems();
  } else if (!share_command(command)) {
    commands_.push_back(command);
  }
}

void App::dismiss_problems() {
  problem_file_.clear();
  problems_.clear();
  invalidate();
}

float* App::scroll_of(std::string_view area) {
  if (area == "chart") return &around_.chart_scroll;
  if (area == "side") return &around_.side_scroll;
  return nullptr;
}

float App::scrolled(std::string_view area, float by) {
  const float* position = scroll_of(area);
  const float from = position != nullptr ? *position : 0;
  return std::clamp(from + by, 0.0F, ui::furthest(ui::find_area(page(), area)));
}

void App::scroll(std::string_view area, float by) {
  float* position = scroll_of(area);
  if (position == nullptr) return;
  const float to = scrolled(area, by);
  if (to == *position) return;
  *position = to;
  invalidate();
}

bool App::would_change(const ui::Request& request) {
  if (const auto* gesture = std::get_if<ui::Gesture>(&request)) {
    return context() != nullptr && !(state::reduce(state_, gesture->action, *context()) == state_);
  }
  const auto* scroll = std::get_if<ui::ScrollBy>(&request);
  const float* position = scroll != nullptr ? scroll_of(scroll->area) : nullptr;
  return position != nullptr && scrolled(scroll->area, scroll->by) != *position;
}

/// What was just chosen, elsewhere or by a link, lies at the top of its list if it was out of
/// sight, or opens below itself where there is hardly room. True when something was scrolled.
bool App::show_selection() {
  if (!selection_moved_) return false;
  selection_moved_ = false;
  for (const scene::Node& node : page_.nodes) {
    if (!node.selected || node.highlight.h <= 0) continue;
    const std::string_view area = scroll_area_of(node);
    const scene::ScrollArea* place = ui::find_area(page_, area);
    float* position = scroll_of(area);
    if (place == nullptr || position == nullptr) continue;
    const bool opens = node.kind == scene::NodeKind::toggle &&
                       scene::record_of(node) == state_.selected && is_low(node, *place);
    if (!node.hidden && !opens) continue;
    const float to = *position + node.highlight.y - kRevealMargin - place->rect.y;
    *position = std::clamp(to, 0.0F, ui::furthest(place));
    return true;
  }
  return false;
}

/// Brings what has focus but lies outside its clip into view. `highlight` is where it would be.
void App::reveal(const scene::Node& node) {
  const scene::Rect& rect = node.highlight;
  if (!node.hidden || rect.h <= 0) return;
  const std::string_view area = scroll_area_of(node);
  if (const scene::ScrollArea* place = ui::find_area(page(), area)) {
    const float above = rect.y - kRevealMargin - place->rect.y;
    const float below = rect.bottom() + kRevealMargin - place->rect.bottom();
    if (above < 0) {
      scroll(area, above);
    } else if (below > 0) {
      scroll(area, below);
    }
  }
  if (!page().chart || node.kind != scene::NodeKind::item) return;
  const scene::Chart chart = *page().chart;
  if (rect.right() > chart.rect.x && rect.x < chart.rect.right()) return;
  const double middle = chart.scale.day_at(chart.rect.x + chart.rect.w / 2);
  apply(state::Pan{chart.scale.day_at(rect.x + rect.w / 2) - middle}, Motion::glide, false);
}

void App::handle(const ui::Activate& request) {
  if (const scene::Node* node = ui::find_node(page(), request.node)) {
    const scene::Node copy = *node;
    perform(copy);
  }
}

void App::handle(const ui::Gesture& request) {
  in_motion_ = true;
  apply(request.action, Motion::direct, state::is_discrete(request.action) && !request.continues);
}

void App::handle(const ui::ZoomTo& request) { take_step(state::SetWindow{request.window}); }

void App::handle(const ui::ScrollBy& request) {
  in_motion_ = true;
  scroll(request.area, request.by);
}

}  // namespace avtal::platform
