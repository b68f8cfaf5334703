#pragma once
// What stands above the views: whose page it is, the day, the search, and what can be done with the
// page.

#include "document/block.h"
#include "scene/request.h"

namespace avtal::scene {

/// The top bar. What has no room stands in the menu; which that is, CSS decides.
document::Block header_block(const PageRequest& request);
/// In a frame in another page: what it is, as of when, and the way to the whole.
document::Block embedded_header_block(const PageRequest& request);

}  // namespace avtal::scene
