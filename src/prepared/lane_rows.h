#pragma once
// In which row of its lane everything lies.

#include "prepared/prepared.h"

namespace avtal::scene {

/// Gives all that lies in the lane its row, and the lane its height in pixels. To be called when
/// all is in.
void lay_rows(const Prepared& prepared, Lane& lane, state::Lanes kind);

}  // namespace avtal::scene
