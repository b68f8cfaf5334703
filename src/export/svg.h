#pragma once
// A page as one SVG picture: the same shapes that the canvas shows, text as text.

#include <string>
#include <vector>

#include "scene/scene.h"

namespace avtal::exporting {

struct SvgOptions {
  std::string title = {};        // <title>, for screen readers and file managers
  std::string description = {};  // <desc>
  bool with_fonts = false;       // carries the typeface along: looks the same wherever it is opened
  std::string inlined = {};      // begins the ids of a drawing that stands in a page, whose style
                             // sheets have the colours, by role, and whose words stand beside it
};

/// Deterministic: the same page gives the same bytes. Numbers have at most two decimals.
std::string to_svg(const scene::Page& page, const SvgOptions& options);

/// A page with its corner somewhere in a larger picture.
struct Placed {
  const scene::Page* page = nullptr;
  float x = 0;
  float y = 0;
};

/// Several pages in one picture, which is as large and as dark as the first one.
std::string to_svg(const std::vector<Placed>& pages, const SvgOptions& options);

}  // namespace avtal::exporting
