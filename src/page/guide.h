#pragma once
// Help where people are: how the view that is shown is read, its signs, its keys, and words of
// administration.

#include "document/block.h"
#include "scene/request.h"

namespace avtal::scene {

/// The button that opens it, in the row of tabs.
document::Block guide_button(const PageRequest& request);
/// "Så läser du bilden", or the page where nothing is drawn.
std::string guide_title(const PageRequest& request);
/// Adds it over the page. The signs are those that the view's own key has, so that none is told of
/// that is not there.
void add_guide(const PageRequest& request, Page& page);

}  // namespace avtal::scene
