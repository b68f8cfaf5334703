#include "ui/paths.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using avtal::scene::Point;
using avtal::scene::Rect;
using avtal::ui::is_convex;
using avtal::ui::kPi;
using avtal::ui::lengthen_ends;
using avtal::ui::ring_of;
using avtal::ui::rounded;
using avtal::ui::signed_area;
using avtal::ui::without_repeats;

TEST_CASE("area and convexity tell how points go round") {
  const std::vector<Point> square = {{0, 0}, {10, 0}, {10, 10}, {0, 10}};
  CHECK(signed_area(square) == doctest::Approx(100));
  CHECK(is_convex(square));
  std::vector<Point> turned = square;
  std::reverse(turned.begin(), turned.end());
  CHECK(signed_area(turned) == doctest::Approx(-100));
  const std::vector<Point> arrow = {{0, 0}, {10, 5}, {0, 10}, {4, 5}};
  CHECK_FALSE(is_convex(arrow));
}

TEST_CASE("points that stand on the spot are one point") {
  const std::vector<Point> path = {{0, 0}, {0, 0}, {5, 0}, {5, 0.0001F}, {0, 0}};
  CHECK(without_repeats(path).size() == 3);
  CHECK(ring_of(path).size() == 2);
  CHECK(ring_of({}).empty());
}

TEST_CASE("rounded corners stay inside the rectangle and are round") {
  const Rect rect{10, 20, 100, 40};
  const auto points = rounded(rect, 6);
  CHECK(signed_area(points) > 0);
  CHECK(is_convex(points));
  for (const Point& point : points) {
    CHECK(point.x >= rect.x - 0.001F);
    CHECK(point.x <= rect.right() + 0.001F);
    CHECK(point.y >= rect.y - 0.001F);
    CHECK(point.y <= rect.bottom() + 0.001F);
  }
  CHECK(signed_area(points) == doctest::Approx(100 * 40 - (4 - kPi) * 36).epsilon(0.001));
  CHECK(rounded(rect, 0).size() == 4);
  CHECK(rounded({0, 0, 10, 4}, 50).size() > 8);  // no wider than half the shorter side
}

TEST_CASE("a short stroke reaches beyond both its ends") {
  std::vector<Point> path = {{10, 10}, {10, 10.2F}};
  lengthen_ends(path, 1);
  CHECK(path[0].y == doctest::Approx(9));
  CHECK(path[1].y == doctest::Approx(11.2F));
  std::vector<Point> nothing = {{1, 1}, {1, 1}};
  lengthen_ends(nothing, 1);
  CHECK(nothing[0] == Point{1, 1});
}
