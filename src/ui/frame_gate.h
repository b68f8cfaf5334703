#pragma once
// Says whether to draw now, later or not at all, so that a page nobody touches costs nothing.
// Pure: time comes in as milliseconds from any steady clock.

#include <optional>

namespace avtal::ui {

class FrameGate {
 public:
  enum class Next { draw, sleep_until, sleep };
  struct Decision {
    Next next = Next::sleep;
    double at_ms = 0;  // for sleep_until
    friend bool operator==(const Decision&, const Decision&) = default;
  };

  /// At least so many frames from now on: one to act on what came in, the others to settle.
  void wake(int frames = 3);
  /// A frame at that time. The earliest wish stands until it comes.
  void wake_at(double ms);
  Decision next(double now_ms) const;
  /// A frame has been drawn.
  void drawn(double now_ms);

 private:
  int frames_ = 0;
  std::optional<double> at_ms_;
};

}  // namespace avtal::ui
