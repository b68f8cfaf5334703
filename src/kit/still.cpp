#include "kit/still.h"

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
    case Kind::figure:  // below what is read it is there to choose from
      return true;
    default:
      return block.style == Style::bar || block.style == Style::choices ||
             block.style == Style::controls;
  }
}

/// What only leads on, or stands beside the matter.
bool is_beside(const Block& block) {
  return block.style == Style::onward || block.style == Style::cards ||
         block.style == Style::aside || block.style == Style::key;
}

/// Icons of links say that they lead somewhere.
bool is_sign_of_link(const Block& child, const Block& of) {
  return child.kind == Kind::icon && of.kind == Kind::link;
}

/// The head of a column that sorts its table is its name.
void name_column(Block& head) {
  for (Block& child : head.children) {
    if (child.kind == Kind::button) child.kind = Kind::text;
  }
}

}  // namespace

Block still(Block block) {
  block.action.reset();
  block.command = {};
  if (block.kind == Kind::expander) block.kind = Kind::text;
  if (block.kind == Kind::status) block.kind = Kind::paragraph;  // nothing changes it
  if (block.kind == Kind::column_header) name_column(block);
  auto& all = block.children;
  all.erase(std::remove_if(all.begin(), all.end(),
                           [&](const Block& child) {
                             return is_operated(child) || is_beside(child) ||
                                    is_sign_of_link(child, block);
                           }),
            all.end());
  for (Block& child : all) child = still(std::move(child));
  return block;
}

}  // namespace avtal::scene
