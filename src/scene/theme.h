#pragma once
// Which colour a role has. The only place with colours.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "scene/scene.h"

namespace avtal::scene {

struct Color {
  std::uint8_t r = 0;
  std::uint8_t g = 0;
  std::uint8_t b = 0;
  float alpha = 1;
};

/// So many services have a colour of their own.
inline constexpr std::size_t kServiceColors = 8;

/// Services beyond the eighth start over; the name always stands beside the colour.
Color color_of(const Paint& paint, bool dark);

/// The keyword of CSS for it where the reader has chosen all colours in the system (forced
/// colours): "CanvasText". Grounds and tints are one there, and so are inks, but for the lines of
/// grids: patterns, edges and words tell apart what colours did. `role`: any but none.
std::string_view system_color(Role role);

/// "ink9": what style sheets and drawings call it; empty for none.
std::string_view role_name(Role role);

}  // namespace avtal::scene
