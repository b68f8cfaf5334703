#pragma once
// Presenting: where in the slides, what is typed, the keys of a keyboard and of a clicker. Pure: a
// step gives what is to change and what the browser is asked.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/command_words.h"
#include "state/view_state.h"

namespace avtal::platform {

class Presenter {
 public:
  /// What comes of a key or a button.
  struct Step {
    bool used = true;  // the key means something
    std::optional<state::Action> action = std::nullopt;
    std::vector<Errand> errands = {};
  };

  /// Where the presenter left, so that leaving to show something else costs nothing.
  Step start(const state::ViewState& view, int slides) const;
  static Step leave(const state::ViewState& view);
  Step turn(const state::ViewState& view, int slides, int direction);
  Step toggle_blank();
  /// While slides are shown.
  Step key(const state::ViewState& view, int slides, std::string_view key);

  /// After every change of the view, whatever brought it about: what the browser is asked.
  std::vector<Errand> settle(const state::ViewState& view);
  /// Another dataset has other slides.
  void start_over() { left_at_ = 1; }

  /// In another window the slide has been hidden, or is shown again.
  void set_blank(bool blank) { blank_ = blank && presenting_; }
  bool blank() const { return blank_; }
  /// The number of a slide while it is being typed.
  const std::string& typed() const { return typed_; }

 private:
  Step go_to(const state::ViewState& view, int slides, int number);
  std::optional<Step> number_key(const state::ViewState& view, int slides, std::string_view key);

  int left_at_ = 1;
  bool presenting_ = false;  // as the browser was last told
  bool blank_ = false;       // the slide is hidden for a while
  std::string typed_;
};

}  // namespace avtal::platform
