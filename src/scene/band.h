#pragma once
// Pure geometry of bands, for everything that paints them.

#include <vector>

#include "scene/scene.h"

namespace avtal::scene {

/// As many points as both edges have: what is beyond the shorter edge belongs to no band.
std::size_t band_points(const Band& band);

/// The outline as one ring: along the upper edge and back along the lower.
std::vector<Point> band_ring(const Band& band);

/// Hatching: each line runs from the lower edge to the upper one, as far forward along the band as
/// the band is wide, so that it leans 45 degrees however the band bends.
std::vector<std::vector<Point>> band_hatch(const Band& band);

}  // namespace avtal::scene
