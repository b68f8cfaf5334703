#pragma once
// A picture as one flat list of numbers, for a painter that knows nothing of scenes: a script with
// a 2D canvas. All lengths are device pixels, set on them as on the ImGui canvas; bands and
// hatching are resolved to plain paths, and what lies outside its clip is left out.
//
// `numbers` is a row of shapes in painting order. Each is its Op and then:
//
//   clip     x y w h                                      all that follows is seen through it only
//   box      x y w h radius fill edge width dash gap      the outline lies inside the rectangle
//   fade     x y w h left right                           from the one colour to the other
//   line     x y x y colour width dash gap
//   polygon  closed fill edge width dash gap count, then x y of each point
//   circle   x y radius fill edge width dash gap
//   text     x y size face align colour                   the next of `texts`; y is the baseline
//   hatch    colour width count, then x y x y of each line
//
// Colours are positions in `palette`, whose first entry is none: not painted. `closed` is 0 or 1,
// `face` and `align` are scene::Face and scene::Align, `dash` 0 is a solid line.

#include <span>
#include <string>
#include <vector>

#include "scene/scene.h"

namespace avtal::flat {

enum class Op { clip, box, fade, line, polygon, circle, text, hatch };

struct ShapeList {
  std::vector<float> numbers;
  std::vector<scene::Paint> palette;  // roles with their strength; each once
  std::string texts;                  // UTF-8, a line feed after each
};

/// The layers, and above them those of what the pointer is on. `pixel_ratio`: device pixels for a
/// CSS pixel.
ShapeList flatten(std::span<const scene::Layer> layers, std::span<const scene::Layer> above,
                  float pixel_ratio);

/// The palette in the theme's colours as CSS has them, "#rrggbbaa", a line feed after each.
std::string css_colors(const ShapeList& list, bool dark);

/// The same in the colours that the reader has chosen in the system: "CanvasText 100", a keyword of
/// CSS and its strength per cent.
std::string system_colors(const ShapeList& list);

}  // namespace avtal::flat
