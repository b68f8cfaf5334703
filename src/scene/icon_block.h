#pragma once
// An icon of the pictures as a block of the document: the same strokes.

#include <optional>

#include "document/block.h"
#include "scene/pen.h"

namespace avtal::scene {

/// 16 × 16; in the colour of the words beside it.
document::Block icon_block(Icon icon);
/// Which icon the block is.
std::optional<Icon> icon_in(const document::Block& block);

}  // namespace avtal::scene
