#pragma once
// A picture that is taller than what it is to stand on, cut into pieces where nothing is cut
// through.

#include <vector>

#include "scene/scene.h"

namespace avtal::scene {

/// The tops of the pieces and the bottom of the last one, in pixels of `page`. The first piece is
/// at most `first` high and the others `height`. Cut below half of that, where no text and nothing
/// that is shorter than half a piece lies; if there is no such place, between texts; else anywhere.
std::vector<float> slice_edges(const Page& page, float first, float height);

/// What lies between `top` and `bottom`, as a picture of its own: shapes without nodes.
Page slice(const Page& page, float top, float bottom);

}  // namespace avtal::scene
