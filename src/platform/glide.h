#pragma once
// The short movement from one stretch of time to another. Only what is shown moves; the state is
// at its goal from the start. Pure: time comes in as milliseconds.

#include <optional>

#include "state/view_state.h"

namespace avtal::platform {

inline constexpr double kGlideMs = 150;

class Glide {
 public:
  void start(const state::Window& from, const state::Window& to, double now_ms);
  void stop() { started_ms_.reset(); }
  bool active(double now_ms) const;
  /// Where it has come; nothing when it has arrived or none is under way.
  std::optional<state::Window> at(double now_ms) const;

 private:
  state::Window from_;
  state::Window to_;
  std::optional<double> started_ms_;
};

}  // namespace avtal::platform
