#include "ui/frame_gate.h"

#include <algorithm>

namespace avtal::ui {

void FrameGate::wake(int frames) { frames_ = std::max(frames_, frames); }

void FrameGate::wake_at(double ms) { at_ms_ = at_ms_ ? std::min(*at_ms_, ms) : ms; }

FrameGate::Decision FrameGate::next(double now_ms) const {
  if (frames_ > 0 || (at_ms_ && *at_ms_ <= now_ms)) return {Next::draw, 0};
  if (at_ms_) return {Next::sleep_until, *at_ms_};
  return {};
}

void FrameGate::drawn(double now_ms) {
  if (frames_ > 0) --frames_;
  if (at_ms_ && *at_ms_ <= now_ms) at_ms_.reset();
}

}  // namespace avtal::ui
