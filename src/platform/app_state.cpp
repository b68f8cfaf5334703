// What changes the state, and with it the address.

#include <algorithm>
#include <utility>

#include "platform/app.h"
#include "state/address_values.h"
#include "ui/hit_test.h"
#include "words/notices.h"

namespace avtal::platform {
namespace {

using namespace words;

constexpr float kRevealMargin = 16;

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
  selection_moved_ = true;
  field_errors_.clear();
  if (const state::Context* known = context()) {
    if (state_.file != file_key()) await_file();
    state_ = state::fitted(state_, *known);
    check_selected();
    ask(presenter_.settle(state_));
    check_data_hash();
  }
  invalidate();
}

void App::check_selected() {
  state_.selected = std::string(shown()->dataset.current_id(state_.selected));
  if (state_.selected.empty() || shown()->dataset.find(state_.selected)) return;
  const bool filtered_out =
      library_.known_on(state_.known)->dataset.find(state_.selected).has_value();
  notices_.push_back(filtered_out ? sentence(notices::filter_hides_selected)
                                  : sentence(notices::link_unknown_record, state_.selected));
  state_.selected.clear();
}

/// A link that was made for another version of the data still shows the nearest view.
void App::check_data_hash() {
  const OpenDataset& open = *library_.current();
  if (state_.data_hash.empty() || state_.data_hash == data_hash(open)) return;
  notices_.push_back(sentence(notices::link_other_data, open.dataset.issued));
  state_.data_hash.clear();
}

/// Another dataset: what was chosen in the last one has no meaning in it.
void App::start_over() {
  state::ViewState fresh;
  fresh.view = state_.view;
  fresh.language = state_.language;
  fresh.theme = state_.theme;
  fresh.text_version = state_.text_version;
  state_ = std::move(fresh);
  presenter_.start_over();
  notices_.clear();
}

/// As it stands in the address; empty when the page's own data are shown.
std::string App::file_key() { return state::as_id(library_.foreign_name()); }

/// A file has been opened: the view that its address asked for, else the beginning. What was shown
/// of the page's own data comes back when it is closed.
void App::show_foreign() {
  if (!own_view_ && state_.file.empty()) own_view_ = state_;
  const std::string key = file_key();
  const bool awaited = awaited_ && awaited_->file == key;
  start_over();
  if (awaited) state_ = *awaited_;
  awaited_.reset();
  state_.file = key;
}

void App::close_foreign() {
  if (library_.foreign_name().empty()) return;
  library_.close_foreign();
  around_.comparison_open = false;
  state::ViewState own = std::exchange(own_view_, std::nullopt).value_or(state_);
  own.language = state_.language;
  own.theme = state_.theme;
  start_over();
  use(own);
  write_url(false);
  announcements_.say(sentence(notices::file_closed));
}

/// The address is of a file that is not open, after a reload for example: nothing in it is about
/// what is shown instead.
void App::await_file() {
  awaited_ = state_;
  start_over();
  state_.file = file_key();
  if (!awaited_->file.empty()) {
    notices_.push_back(sentence(notices::link_own_file, awaited_->file));
  }
}

bool App::apply(const state::Action& action, Motion motion, bool push) {
  const state::Context* known = context();
  if (known == nullptr) return false;
  const state::ViewState before = state_;
  const state::Window from = displayed_window();
  state_ = state::reduce(before, action, *known);
  state_.file = before.file;
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
    around_.comparison_open = false;
    selection_moved_ = true;
    glide_.stop();
  }
  if (state_.as_of != before.as_of || state_.known != before.known) field_errors_.clear();
  if (state_.lanes != before.lanes) around_.chart_scroll = 0;
  if (state_.selected != before.selected) selection_moved_ = true;
  ask(presenter_.settle(state_));
}

void App::glide_to_state(const state::Window& from) {
  if ((flags_ & kReducedMotion) != 0 || !can_draw()) return glide_.stop();
  const state::Context* known = context();
  glide_.start(from, state::window_shown(state_, *known), now_ms_);
}

void App::take_step(const state::Action& action) {
  in_motion_ = false;
  const state::ViewState before = state_;
  if (apply(action, Motion::glide, state::is_discrete(action))) {
    announcements_.step(action);
    if (std::holds_alternative<state::GoTo>(action) ||
        std::holds_alternative<state::ShowText>(action)) {
      announcements_.choice(before, state_);
    }
    if (const auto* help = std::get_if<state::ShowHelp>(&action)) {
      ask(Errand::Kind::focus, help->on ? scene::ids::kGuideClose : scene::ids::kGuide);
    }
  } else {
    invalidate();
  }
}

void App::write_url(bool push) {
  if (context() != nullptr) address_bar_.write(state_, push);
}

// ---- scrolling -------------------------------------------------------------------------------

float App::scrolled(float by) {
  return std::clamp(around_.chart_scroll + by, 0.0F, ui::furthest(ui::find_area(page())));
}

void App::scroll(float by) {
  const float to = scrolled(by);
  if (to == around_.chart_scroll) return;
  around_.chart_scroll = to;
  invalidate();
}

bool App::would_change(const ui::Request& request) {
  if (const auto* gesture = std::get_if<ui::Gesture>(&request)) {
    return context() != nullptr && !(state::reduce(state_, gesture->action, *context()) == state_);
  }
  const auto* scroll = std::get_if<ui::ScrollBy>(&request);
  return scroll != nullptr && scrolled(scroll->by) != around_.chart_scroll;
}

/// What was just chosen, elsewhere or by a link, lies at the top of its list if it was out of
/// sight, or opens below itself where there is hardly room. True when something was scrolled.
bool App::show_selection() {
  if (!selection_moved_) return false;
  selection_moved_ = false;
  for (const scene::Node& node : page_.nodes) {
    if (!node.selected || node.highlight.h <= 0) continue;
    const scene::ScrollArea* place = ui::find_area(page_);
    if (place == nullptr) continue;
    const bool opens = node.kind == scene::NodeKind::toggle &&
                       scene::record_of(node) == state_.selected && is_low(node, *place);
    if (!node.hidden && !opens) continue;
    const float to = around_.chart_scroll + node.highlight.y - kRevealMargin - place->rect.y;
    around_.chart_scroll = std::clamp(to, 0.0F, ui::furthest(place));
    return true;
  }
  return false;
}

/// Brings what has focus but lies outside its clip into view. `highlight` is where it would be.
void App::reveal(const scene::Node& node) {
  const scene::Rect& rect = node.highlight;
  if (!node.hidden || rect.h <= 0) return;
  if (const scene::ScrollArea* place = ui::find_area(page())) {
    const float above = rect.y - kRevealMargin - place->rect.y;
    const float below = rect.bottom() + kRevealMargin - place->rect.bottom();
    if (above < 0) {
      scroll(above);
    } else if (below > 0) {
      scroll(below);
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
  scroll(request.by);
}

}  // namespace avtal::platform
