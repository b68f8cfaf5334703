#pragma once
// An icon of the pictures as a block of the document: the same strokes. Internal to the scene room.

#include "document/block.h"
#include "scene/pen.h"

namespace avtal::scene {

/// 16 × 16; in the colour of the words beside it.
document::Block icon_block(Icon icon);

}  // namespace avtal::scene
