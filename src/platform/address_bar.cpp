#include "platform/address_bar.h"

#include <utility>

namespace avtal::platform {
void AddressBar::write(const state::ViewState& view, bool push) {
  std::string fragment = state::page_fragment(view);
  if (fragment == known_) return;
  known_ = fragment;
  change_ = Change{std::move(fragment), push || (change_ && change_->push)};
}

std::optional<AddressBar::Change> AddressBar::take() {
  return std::exchange(change_, std::nullopt);
}

}  // namespace avtal::platform
