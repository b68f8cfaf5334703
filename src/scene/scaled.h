#pragma once
// A picture laid out for a small area, shown larger: the same shapes and words, nothing laid out
// anew. So a slide can show any view with letters that are read from the back of the room.

#include "scene/scene.h"

namespace avtal::scene {

/// Takes `from` to `to` and makes everything `factor` times as large.
struct Scaling {
  Point from;
  Point to;
  float factor = 1;

  Point operator()(Point point) const {
    return {to.x + (point.x - from.x) * factor, to.y + (point.y - from.y) * factor};
  }
  Rect operator()(const Rect& rect) const {
    const Point corner = (*this)(Point{rect.x, rect.y});
    return {corner.x, corner.y, rect.w * factor, rect.h * factor};
  }
};

Rect intersection(const Rect& a, const Rect& b);

Shape scaled(const Shape& shape, const Scaling& scaling);
/// The layer cut to `cut`, which is in the layer's own units.
Layer scaled(const Layer& layer, const Rect& cut, const Scaling& scaling);

}  // namespace avtal::scene
