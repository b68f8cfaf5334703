#pragma once
// A view that is read where nothing in it is operated: on a slide.

#include "document/block.h"

namespace avtal::scene {

/// The same words without buttons and choices, and with links that lead nowhere: whoever presents
/// shall not be led away by a slip of the hand. What only leads on, or stands beside the matter, is
/// left out altogether.
document::Block still(document::Block block);

}  // namespace avtal::scene
