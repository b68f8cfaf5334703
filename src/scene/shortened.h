#pragma once
// Texts that have less room than they would take: cut between characters, never in one, with an
// ellipsis that says so. Widths are pixels.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "scene/pen.h"

namespace avtal::scene {

/// The longest beginning that is no wider than `width`; its first character even if that is.
std::string_view fitting(const Pen& pen, std::string_view text, float size, Face face, float width);
/// The text, or as much of it as fits with an ellipsis.
std::string shortened(const Pen& pen, std::string_view text, float size, Face face, float width);
/// The text in at most so many lines (> 0); the last one is cut where there would be more, and so
/// is a word that is wider than a line.
std::vector<std::string> shortened_lines(const Pen& pen, std::string_view text, float size,
                                         Face face, float width, std::size_t most);

}  // namespace avtal::scene
