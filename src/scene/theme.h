#pragma once
// Which colour a role has. The only place with colours.

#include <cstdint>

#include "scene/scene.h"

namespace avtal::scene {

struct Color {
  std::uint8_t r = 0;
  std::uint8_t g = 0;
  std::uint8_t b = 0;
  float alpha = 1;
};

/// Services beyond the eighth start over; the name always stands beside the colour.
Color color_of(const Paint& paint, bool dark);

}  // namespace avtal::scene
