#include <doctest/doctest.h>

#include "scene/scaled.h"

using namespace avtal::scene;

namespace {

const Scaling kTwice{{10, 20}, {100, 200}, 2};

template <class T>
T twice(const T& shape) {
  return std::get<T>(scaled(Shape{shape}, kTwice));
}

}  // namespace

TEST_CASE("what stands at the corner goes to the new corner, and lengths grow") {
  CHECK(kTwice(Point{10, 20}) == Point{100, 200});
  CHECK(kTwice(Point{15, 30}) == Point{110, 220});
  CHECK(kTwice(Rect{15, 30, 4, 3}) == Rect{110, 220, 8, 6});
}

TEST_CASE("every kind of shape grows with all its lengths") {
  const Box box = twice(Box{{10, 20, 5, 6}, {}, {}, 1.5F, 3, 4, 2});
  CHECK(box.rect == Rect{100, 200, 10, 12});
  CHECK(box.edge_width == 3);
  CHECK(box.radius == 6);
  CHECK(box.dash == 8);
  CHECK(box.gap == 4);
  const Fade fade = twice(Fade{{10, 20, 5, 6}, {}, 1, 0});
  CHECK(fade.rect == Rect{100, 200, 10, 12});
  CHECK(fade.alpha_left == 1);
  const Line line = twice(Line{{10, 20}, {20, 20}, {}, 2, 4, 3});
  CHECK(line.to == Point{120, 200});
  CHECK(line.width == 4);
  CHECK(line.dash == 8);
  CHECK(line.gap == 6);
  const Polygon polygon = twice(Polygon{{{10, 20}, {11, 21}}, {}, {}, 1, false});
  CHECK(polygon.points[1] == Point{102, 202});
  CHECK(polygon.edge_width == 2);
  CHECK(!polygon.closed);
  const Circle circle = twice(Circle{{11, 20}, 7, {}, {}, 1, 2, 3});
  CHECK(circle.centre == Point{102, 200});
  CHECK(circle.radius == 14);
  CHECK(circle.edge_width == 2);
  CHECK(circle.gap == 6);
  const Hatch hatch = twice(Hatch{{10, 20, 5, 6}, {}, 5, 1.5F});
  CHECK(hatch.rect == Rect{100, 200, 10, 12});
  CHECK(hatch.step == 10);
  CHECK(hatch.width == 3);
  Band before;
  before.upper = {{10, 20}};
  before.lower = {{10, 24}};
  before.edge_width = 1;
  before.dash = 4;
  before.gap = 3;
  before.hatch_step = 8;
  before.hatch_width = 1;
  const Band band = twice(before);
  CHECK(band.upper[0] == Point{100, 200});
  CHECK(band.lower[0] == Point{100, 208});
  CHECK(band.edge_width == 2);
  CHECK(band.dash == 8);
  CHECK(band.gap == 6);
  CHECK(band.hatch_step == 16);
  CHECK(band.hatch_width == 2);
  const Text text = twice(Text{{10, 22}, "Avtal", 14, Face::semibold, {}, Align::right});
  CHECK(text.at == Point{100, 204});
  CHECK(text.size == 28);
  CHECK(text.string == "Avtal");
  CHECK(text.align == Align::right);
}

TEST_CASE("a layer is cut to what is shown of the page it comes from") {
  const Layer layer{{0, 0, 100, 100}, {Box{{10, 20, 5, 6}, {}, {}, 0, 0, 0, 0}}};
  CHECK(scaled(layer, {10, 20, 30, 300}, kTwice).clip == Rect{100, 200, 60, 160});
  CHECK(scaled(layer, {200, 200, 30, 30}, kTwice).clip.w == 0);
  CHECK(scaled(layer, {10, 20, 30, 300}, kTwice).shapes.size() == 1);
}
