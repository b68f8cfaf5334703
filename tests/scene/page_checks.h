#pragma once
// What every page must keep to, whatever it shows.

#include "scene/page.h"

namespace avtal::tests {

/// No text covers another within a layer, and none runs out of its layer at the sides.
void check_texts(const scene::Page& page);
/// Ids are unique and parents are there; everything operable has a name of its own and lies on the
/// page.
void check_nodes(const scene::Page& page);
/// Buttons and toggles are large enough to hit, wider on narrow pages.
void check_controls(const scene::Page& page);

const scene::Node* node_with(const scene::Page& page, std::string_view id);

}  // namespace avtal::tests
