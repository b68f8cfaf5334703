#include "platform/glide.h"

#include <algorithm>

namespace avtal::platform {

void Glide::start(const state::Window& from, const state::Window& to, double now_ms) {
  from_ = from;
  to_ = to;
  started_ms_ = now_ms;
}

bool Glide::active(double now_ms) const { return started_ms_ && now_ms - *started_ms_ < kGlideMs; }

std::optional<state::Window> Glide::at(double now_ms) const {
  if (!active(now_ms)) return std::nullopt;
  const double left = 1 - std::max(0.0, now_ms - *started_ms_) / kGlideMs;
  const double share = 1 - left * left * left;  // fast at first, then slower
  return state::Window{from_.first + (to_.first - from_.first) * share,
                       from_.last + (to_.last - from_.last) * share};
}

}  // namespace avtal::platform
