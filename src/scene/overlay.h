#pragma once
// Texts that must fit. Internal to the scene room.

#include <string>

#include "scene/pen.h"

namespace avtal::scene {

/// The text, or as much of it as fits with an ellipsis.
std::string shortened(const Pen& pen, const std::string& text, float size, Face face, float width);

}  // namespace avtal::scene
