#include "platform/address_bar.h"

#include <utility>

namespace avtal::platform {
namespace {

/// The timeline without anything else; an empty address means the overview.
constexpr const char* kTimelineFragment = "v=1&vy=tidslinje";

}  // namespace

std::string fragment_of(const state::ViewState& view) {
  std::string fragment = state::to_fragment(view);
  return fragment.empty() ? kTimelineFragment : fragment;
}

void AddressBar::write(const state::ViewState& view, bool push) {
  std::string fragment = fragment_of(view);
  if (fragment == known_) return;
  known_ = fragment;
  change_ = Change{std::move(fragment), push || (change_ && change_->push)};
}

std::optional<AddressBar::Change> AddressBar::take() {
  return std::exchange(change_, std::nullopt);
}

}  // namespace avtal::platform
