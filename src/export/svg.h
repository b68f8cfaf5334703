#pragma once
// A page as one SVG picture: the same shapes that the canvas shows, text as text.

#include <string>

#include "scene/scene.h"

namespace avtal::exporting {

struct SvgOptions {
  std::string title;        // <title>, for screen readers and file managers
  std::string description;  // <desc>
};

/// Deterministic: the same page gives the same bytes. Numbers have at most two decimals.
std::string to_svg(const scene::Page& page, const SvgOptions& options);

}  // namespace avtal::exporting
