#pragma once
// The fragment of the page's address: what stands there, and what is to stand there.

#include <optional>
#include <string>
#include <string_view>

#include "state/view_state.h"

namespace avtal::platform {

class AddressBar {
 public:
  struct Change {
    std::string fragment;
    bool push = false;  // a step that Back undoes
  };

  /// What the browser says stands there.
  void read(std::string_view fragment) { known_ = fragment; }
  /// The view is to stand there.
  void write(const state::ViewState& view, bool push);
  /// What the browser has not been told yet, once.
  std::optional<Change> take();

 private:
  std::string known_;
  std::optional<Change> change_;
};

}  // namespace avtal::platform
