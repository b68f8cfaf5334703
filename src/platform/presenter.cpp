#include "platform/presenter.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <utility>

#include "scene/ids.h"

namespace avtal::platform {
namespace {

constexpr std::size_t kMostDigits = 3;

bool is_one_of(std::string_view key, std::initializer_list<std::string_view> keys) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool is_digit(std::string_view key) { return key.size() == 1 && key[0] >= '0' && key[0] <= '9'; }

Errand focus_on(std::string_view node) { return {Errand::Kind::focus, std::string(node)}; }

}  // namespace

Presenter::Step Presenter::go_to(const state::ViewState& view, int slides, int number) {
  Step step;
  if (blank_) step.errands.push_back(focus_on(scene::ids::kSlideHeadline));
  blank_ = false;
  typed_.clear();
  state::GoTo action{view};
  action.state.step = std::clamp(number, 1, slides);
  step.action = std::move(action);
  return step;
}

Presenter::Step Presenter::turn(const state::ViewState& view, int slides, int direction) {
  if (blank_) return toggle_blank();
  // A link may name a slide beyond the last one, which shows the last.
  return go_to(view, slides, std::min(view.step, slides) + direction);
}

Presenter::Step Presenter::start(const state::ViewState& view, int slides) const {
  if (view.step > 0) return {};
  state::GoTo action{view};
  action.state.step = std::clamp(left_at_, 1, slides);
  action.state.text_version = false;
  return {true, action, {{Errand::Kind::enter_full_screen}}};
}

Presenter::Step Presenter::leave(const state::ViewState& view) {
  if (view.step == 0) return {};
  state::GoTo action{view};
  action.state.step = 0;
  return {true, action, {}};
}

std::vector<Errand> Presenter::settle(const state::ViewState& view) {
  if (view.step > 0) left_at_ = view.step;
  if ((view.step > 0) == presenting_) return {};
  presenting_ = view.step > 0;
  blank_ = false;
  typed_.clear();
  if (presenting_) return {focus_on(scene::ids::kSlideHeadline)};
  if (view.speaker) return {{Errand::Kind::close_speaker}};
  return {{Errand::Kind::leave_full_screen}, focus_on(scene::ids::kPresent)};
}

Presenter::Step Presenter::toggle_blank() {
  blank_ = !blank_;
  typed_.clear();
  return {
      true, std::nullopt, {focus_on(blank_ ? scene::ids::kUnblank : scene::ids::kSlideHeadline)}};
}

/// Digits wait for Enter. Focus leaves the buttons meanwhile, whose own key Enter is.
std::optional<Presenter::Step> Presenter::number_key(const state::ViewState& view, int slides,
                                                     std::string_view key) {
  if (is_digit(key)) {
    Step step;
    if (typed_.empty()) {
      step.errands.push_back(focus_on(blank_ ? scene::ids::kSlide : scene::ids::kSlideHeadline));
    }
    if (typed_.size() < kMostDigits) typed_ += key;
    return step;
  }
  if (typed_.empty()) return std::nullopt;
  if (key == "Enter") {
    int number = 1;
    std::from_chars(typed_.data(), typed_.data() + typed_.size(), number);
    return go_to(view, slides, number);
  }
  if (key != "Escape" && key != "Backspace") return std::nullopt;
  if (key == "Backspace") {
    typed_.pop_back();
  } else {
    typed_.clear();
  }
  return Step{};
}

Presenter::Step Presenter::key(const state::ViewState& view, int slides, std::string_view key) {
  if (auto step = number_key(view, slides, key)) return *std::move(step);
  const int shown = std::min(view.step, slides);
  if (is_one_of(key, {"ArrowRight", "ArrowDown", "PageDown", " ", "Enter"})) {
    return go_to(view, slides, shown + 1);
  }
  if (is_one_of(key, {"ArrowLeft", "ArrowUp", "PageUp", "Backspace"})) {
    return go_to(view, slides, shown - 1);
  }
  if (key == "Home") return go_to(view, slides, 1);
  if (key == "End") return go_to(view, slides, slides);
  if (is_one_of(key, {"b", "B", "."})) return toggle_blank();
  if (is_one_of(key, {"n", "N"})) {
    state::GoTo action{view};
    action.state.notes = !view.notes;
    return {true, action, {}};
  }
  if (is_one_of(key, {"f", "F"})) return {true, std::nullopt, {{Errand::Kind::enter_full_screen}}};
  if (is_one_of(key, {"Escape", "p", "P"})) return leave(view);
  return {false, std::nullopt, {}};
}

}  // namespace avtal::platform
