#include "scene/still.h"

#include <algorithm>
#include <utility>

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;

bool is_operated(const Block& block) {
  switch (block.kind) {
    case Kind::button:
    case Kind::toggle:
    case Kind::check:
    case Kind::field:
      return true;
    default:
      return block.style == Style::bar || block.style == Style::choices;
  }
}

/// What only leads on, or stands beside the matter.
bool is_beside(const Block& block) {
  return block.style == Style::onward || block.style == Style::cards ||
         block.style == Style::aside;
}

}  // namespace

Block still(Block block) {
  block.action.reset();
  block.command = {};
  if (block.kind == Kind::expander) block.kind = Kind::text;
  auto& all = block.children;
  all.erase(
      std::remove_if(all.begin(), all.end(),
                     [](const Block& child) { return is_operated(child) || is_beside(child); }),
      all.end());
  for (Block& child : all) child = still(std::move(child));
  return block;
}

}  // namespace avtal::scene
