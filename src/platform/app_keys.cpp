// What comes of keys.

#include <variant>

#include "platform/app.h"
#include "ui/hit_test.h"

namespace avtal::platform {

bool App::key(std::string_view key, Modifiers modifiers) {
  now_ms_ = clock_();
  if (modifiers.command || context() == nullptr) return false;
  if (state_.step > 0 && state_.speaker && (key == "t" || key == "T")) {
    return obey(scene::CommandKind::reset_clock);
  }
  if (state_.step > 0 && (key == "s" || key == "S")) return obey(scene::CommandKind::speaker);
  if (state_.step > 0) return follow(presenter_.key(state_, slide_count(), key));
  if (key == "Escape") return escape();
  const KeyMeaning meaning =
      meaning_of(key, modifiers.shift, {page(), state_, *context(), focused_});
  return std::visit([this](const auto& each) { return obey(each); }, meaning);
}

bool App::obey(const state::Action& action) {
  take_step(action);
  return true;
}

bool App::obey(const scene::Command& command) {
  run_command(command);
  return true;
}

bool App::obey(const Operate& operate) {
  const scene::Node* found = ui::find_node(page(), operate.node);
  if (found == nullptr) {
    activate(operate.node);
    return true;
  }
  const scene::Node copy = *found;
  perform(copy);
  if (operate.reveal) reveal(copy);
  return true;
}

bool App::obey(const ScrollPart& part) {
  scroll(part.by);
  return true;
}

/// Closes one level: tooltip, menu or search, what was wrong with a file, panel.
bool App::escape() {
  if (surface_.hide_tooltip()) {
    wake();
    return true;
  }
  if (close_overlay()) return true;
  if (problems_.any()) {
    run_command(scene::CommandKind::dismiss_problems);
    return true;
  }
  if (state_.selected.empty()) return false;
  take_step(state::Select{});
  return true;
}

}  // namespace avtal::platform
