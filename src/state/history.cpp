#include <utility>

#include "state/view_state.h"

namespace avtal::state {

History::History(ViewState first) { states_.push_back(std::move(first)); }

void History::push(ViewState state) {
  if (state == current()) return;
  states_.resize(position_ + 1);
  states_.push_back(std::move(state));
  ++position_;
}

void History::replace(ViewState state) { states_[position_] = std::move(state); }

bool History::back() {
  if (position_ == 0) return false;
  --position_;
  return true;
}

bool History::forward() {
  if (position_ + 1 == states_.size()) return false;
  ++position_;
  return true;
}

}  // namespace avtal::state
