#pragma once
// What is said aloud after a step: the last thing that matters, once.

#include <optional>
#include <string>

#include "base/date.h"
#include "platform/sentences.h"
#include "scene/scene.h"
#include "state/view_state.h"

namespace avtal::platform {

/// As the page stands when something is said of it.
struct Told {
  const scene::Page& page;
  const state::ViewState& view;
  base::Day as_of;       // the view's, or the dataset's own
  state::Window window;  // the view's, or the whole period
};

class Announcements {
 public:
  /// A step of the reader's.
  void step(const state::Action& action);
  /// What a toggle or a link has changed.
  void choice(const state::ViewState& before, const state::ViewState& after);
  void selection() { topic_ = Topic::selection; }
  void view() { topic_ = Topic::view; }
  /// Where the page stands among slides, before every message: whatever led to another place, what
  /// is said is that place, and what the slide says if that is new.
  void slide(const scene::Page& page);
  /// This instead of what a step would give.
  void say(Sentence sentence) { said_ = std::move(sentence); }
  void forget();
  bool any() const { return said_.has_value() || topic_ != Topic::none; }
  /// The words, which are forgotten; empty when there is nothing to say.
  std::string take(const Told& told);

 private:
  enum class Topic { none, selection, as_of, view, window, rows, order, form, slide };
  Topic topic_ = Topic::none;
  std::string slide_;           // "Bild 2 av 12"; empty where there are none
  std::string slide_headline_;  // as it was when it was last said
  bool headline_is_new_ = false;
  std::optional<Sentence> said_;
};

}  // namespace avtal::platform
