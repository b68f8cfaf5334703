#pragma once
// Keys that mean something to the picture. Focus, Tab and Escape are not among them, nor are those
// of a presentation. Pure.

#include <string>
#include <string_view>
#include <variant>

#include "scene/scene.h"
#include "state/view_state.h"

namespace avtal::platform {

/// What is seen when a key is pressed.
struct Seen {
  const scene::Page& page;
  const state::ViewState& view;
  const state::Context& context;
  std::string_view focused;  // id of the node that has focus; empty: none
};

/// A node is operated, and brought into view when it is chosen in the picture.
struct Operate {
  std::string node;
  bool reveal = false;
};
struct ScrollPart {
  float by = 0;  // px, positive: further down
};
/// Nothing for a key that has no meaning here, and is the browser's.
using KeyMeaning = std::variant<std::monostate, state::Action, scene::Command, Operate, ScrollPart>;

KeyMeaning meaning_of(std::string_view key, bool shift, const Seen& seen);

}  // namespace avtal::platform
