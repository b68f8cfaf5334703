#include "scene/scaled.h"

#include <algorithm>

namespace avtal::scene {
namespace {

struct Scaler {
  const Scaling& scaling;

  float length(float value) const { return value * scaling.factor; }

  Shape operator()(Box box) const {
    box.rect = scaling(box.rect);
    box.edge_width = length(box.edge_width);
    box.radius = length(box.radius);
    box.dash = length(box.dash);
    box.gap = length(box.gap);
    return box;
  }
  Shape operator()(Fade fade) const {
    fade.rect = scaling(fade.rect);
    return fade;
  }
  Shape operator()(Line line) const {
    line.from = scaling(line.from);
    line.to = scaling(line.to);
    line.width = length(line.width);
    line.dash = length(line.dash);
    line.gap = length(line.gap);
    return line;
  }
  Shape operator()(Polygon polygon) const {
    for (Point& point : polygon.points) point = scaling(point);
    polygon.edge_width = length(polygon.edge_width);
    return polygon;
  }
  Shape operator()(Circle circle) const {
    circle.centre = scaling(circle.centre);
    circle.radius = length(circle.radius);
    circle.edge_width = length(circle.edge_width);
    circle.dash = length(circle.dash);
    circle.gap = length(circle.gap);
    return circle;
  }
  Shape operator()(Hatch hatch) const {
    hatch.rect = scaling(hatch.rect);
    hatch.step = length(hatch.step);
    hatch.width = length(hatch.width);
    return hatch;
  }
  Shape operator()(Band band) const {
    for (Point& point : band.upper) point = scaling(point);
    for (Point& point : band.lower) point = scaling(point);
    band.edge_width = length(band.edge_width);
    band.dash = length(band.dash);
    band.gap = length(band.gap);
    band.hatch_step = length(band.hatch_step);
    band.hatch_width = length(band.hatch_width);
    return band;
  }
  Shape operator()(Text text) const {
    text.at = scaling(text.at);
    text.size = length(text.size);
    return text;
  }
};

}  // namespace

Rect intersection(const Rect& a, const Rect& b) {
  const float x = std::max(a.x, b.x);
  const float y = std::max(a.y, b.y);
  return {x, y, std::max(0.0F, std::min(a.right(), b.right()) - x),
          std::max(0.0F, std::min(a.bottom(), b.bottom()) - y)};
}

Shape scaled(const Shape& shape, const Scaling& scaling) {
  return std::visit(Scaler{scaling}, shape);
}

Layer scaled(const Layer& layer, const Rect& cut, const Scaling& scaling) {
  Layer result{scaling(intersection(layer.clip, cut)), {}};
  result.shapes.reserve(layer.shapes.size());
  for (const Shape& shape : layer.shapes) result.shapes.push_back(scaled(shape, scaling));
  return result;
}

}  // namespace avtal::scene
