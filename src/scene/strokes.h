#pragma once
// Shapes of the pictures as strokes of a small drawing in the document.

#include <string>
#include <vector>

#include "document/block.h"
#include "scene/scene.h"

namespace avtal::scene {

/// The outline as SVG has it; empty for what has none.
std::string path_of(const Shape& shape);
/// Adds each shape with its inks.
void add_strokes(document::Block& drawing, const std::vector<Shape>& shapes);

}  // namespace avtal::scene
