// Presenting: the keys of a keyboard and of a clicker, full screen, and the way in and out.

#include <algorithm>
#include <charconv>

#include "platform/app.h"
#include "scene/slides.h"

namespace avtal::platform {
namespace {

constexpr std::size_t kMostDigits = 3;

bool is_one_of(std::string_view key, std::initializer_list<std::string_view> keys) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool is_digit(std::string_view key) { return key.size() == 1 && key[0] >= '0' && key[0] <= '9'; }

}  // namespace

int App::slide_count() { return scene::slide_count(shown()->dataset, state_); }

void App::go_to_slide(int number) {
  around_.blank = false;
  around_.typed.clear();
  state::GoTo action{state_};
  action.state.step = std::clamp(number, 1, slide_count());
  take_step(action);
}

void App::turn_slide(int direction) {
  // A link may name a slide beyond the last one, which shows the last.
  go_to_slide(std::min(state_.step, slide_count()) + direction);
}

/// Where the presenter left, so that leaving to show something else costs nothing.
void App::start_presenting() {
  if (context() == nullptr || state_.step > 0) return;
  state::GoTo action{state_};
  action.state.step = std::clamp(left_slide_, 1, slide_count());
  action.state.text_version = false;
  commands_.emplace_back("fullscreen:on");
  take_step(action);
}

void App::leave_presentation() {
  if (state_.step == 0) return;
  state::GoTo action{state_};
  action.state.step = 0;
  take_step(action);
}

/// After every change of state, whatever brought it about.
void App::settle_presentation() {
  if (state_.step > 0) left_slide_ = state_.step;
  if ((state_.step > 0) == presenting_) return;
  presenting_ = state_.step > 0;
  around_.blank = false;
  around_.typed.clear();
  if (presenting_) {
    commands_.emplace_back("focus:slide:headline");
  } else {
    commands_.emplace_back("fullscreen:off");
    commands_.emplace_back("focus:present");
  }
}

void App::toggle_blank() {
  around_.blank = !around_.blank;
  around_.typed.clear();
  commands_.emplace_back(around_.blank ? "focus:slide:unblank" : "focus:slide:headline");
  invalidate();
}

void App::handle(const ui::Turn& request) {
  if (around_.blank) return toggle_blank();
  turn_slide(request.direction);
}

/// Digits wait for Enter. Focus leaves the buttons meanwhile, whose own key Enter is.
bool App::slide_number_key(std::string_view key) {
  std::string& typed = around_.typed;
  if (is_digit(key)) {
    if (typed.empty()) commands_.emplace_back("focus:slide:headline");
    if (typed.size() < kMostDigits) typed += key;
    invalidate();
    return true;
  }
  if (typed.empty()) return false;
  if (key == "Enter") {
    int number = 1;
    std::from_chars(typed.data(), typed.data() + typed.size(), number);
    go_to_slide(number);
    return true;
  }
  if (key != "Escape" && key != "Backspace") return false;
  if (key == "Backspace") {
    typed.pop_back();
  } else {
    typed.clear();
  }
  invalidate();
  return true;
}

bool App::slide_key(std::string_view key) {
  if (slide_number_key(key)) return true;
  if (is_one_of(key, {"ArrowRight", "ArrowDown", "PageDown", " ", "Enter"})) {
    turn_slide(1);
  } else if (is_one_of(key, {"ArrowLeft", "ArrowUp", "PageUp", "Backspace"})) {
    turn_slide(-1);
  } else if (key == "Home") {
    go_to_slide(1);
  } else if (key == "End") {
    go_to_slide(slide_count());
  } else if (is_one_of(key, {"b", "B", "."})) {
    toggle_blank();
  } else if (is_one_of(key, {"n", "N"})) {
    state::GoTo action{state_};
    action.state.notes = !state_.notes;
    take_step(action);
  } else if (is_one_of(key, {"f", "F"})) {
    commands_.emplace_back("fullscreen:on");
  } else if (is_one_of(key, {"Escape", "p", "P"})) {
    leave_presentation();
  } else {
    return false;
  }
  return true;
}

}  // namespace avtal::platform
