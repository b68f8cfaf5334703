#pragma once
// A view that is read: a region of the document, or in pictures the same blocks drawn.

#include "kit/block_picture.h"
#include "scene/request.h"
#include "scene/scaled.h"

namespace avtal::scene {

/// Adds what of a drawn region `cut` holds, and what can be read in it.
void add_block_picture(BlockPicture picture, Rect cut, const Scaling& moved, Page& page);
/// Adds the region to the page within `area`; its headline is the page's.
void add_read_view(const PageRequest& request, document::Block region, Rect area, Page& page);

}  // namespace avtal::scene
