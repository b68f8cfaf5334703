#pragma once
// The pointer as a frame sees it, and what has happened to it since the last one.

#include <optional>
#include <vector>

#include "scene/scene.h"

namespace avtal::ui {

/// All places are CSS pixels in the picture.
struct Pointer {
  std::optional<scene::Point> at;  // none: not over the picture
  bool down = false;               // its main button, or a finger
  bool pressed = false;            // in this frame
  bool released = false;
  scene::Point pressed_at;  // last
  int clicks = 0;           // the last press and those before it, at one place in quick succession
};

class PointerQueue {
 public:
  /// None: it leaves.
  void move(std::optional<scene::Point> to);
  void press(bool down);
  /// Is there more than one frame can take?
  bool waits() const { return !waiting_.empty(); }
  /// What happened, as far as a frame can tell it: nothing after a press or a release.
  const Pointer& take(double now_ms);
  const Pointer& now() const { return pointer_; }

 private:
  struct Event {
    std::optional<bool> down;  // none: a move
    std::optional<scene::Point> to;
  };
  void change_button(bool down, double now_ms);

  std::vector<Event> waiting_;
  Pointer pointer_;
  double pressed_ms_ = 0;
};

}  // namespace avtal::ui
