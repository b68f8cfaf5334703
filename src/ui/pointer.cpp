#include "ui/pointer.h"

#include <cmath>

namespace avtal::ui {
namespace {

// As on desktops.
constexpr double kNextClickMs = 300;
constexpr float kSamePlacePx = 6;

}  // namespace

void PointerQueue::move(std::optional<scene::Point> to) { waiting_.push_back({std::nullopt, to}); }

void PointerQueue::press(bool down) { waiting_.push_back({down, std::nullopt}); }

void PointerQueue::change_button(bool down, double now_ms) {
  pointer_.down = down;
  pointer_.pressed = down;
  pointer_.released = !down;
  if (!down) return;
  const scene::Point at = pointer_.at.value_or(scene::Point{-1, -1});
  const bool again =
      pointer_.clicks > 0 && now_ms - pressed_ms_ < kNextClickMs &&
      std::hypot(at.x - pointer_.pressed_at.x, at.y - pointer_.pressed_at.y) < kSamePlacePx;
  pointer_.clicks = again ? pointer_.clicks + 1 : 1;
  pointer_.pressed_at = at;
  pressed_ms_ = now_ms;
}

const Pointer& PointerQueue::take(double now_ms) {
  pointer_.pressed = false;
  pointer_.released = false;
  auto next = waiting_.begin();
  for (; next != waiting_.end() && !pointer_.pressed && !pointer_.released; ++next) {
    if (!next->down) {
      pointer_.at = next->to;
    } else if (*next->down != pointer_.down) {
      change_button(*next->down, now_ms);
    }
  }
  waiting_.erase(waiting_.begin(), next);
  return pointer_;
}

}  // namespace avtal::ui
