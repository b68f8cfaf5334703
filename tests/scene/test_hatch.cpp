#include <doctest/doctest.h>

#include "scene/hatch.h"

using avtal::scene::cut_hatch_lines;
using avtal::scene::hatch_lines;
using avtal::scene::Rect;

TEST_CASE("hatching covers the rectangle, with lines only where it can be seen") {
  const Rect rect{100, 10, 40, 12};
  const auto lines = hatch_lines(rect, 5, 0, 1000);
  REQUIRE(!lines.empty());
  for (const auto& [bottom, top] : lines) {
    CHECK(bottom.y == rect.bottom());
    CHECK(top.y == rect.y);
    CHECK(top.x - bottom.x == doctest::Approx(rect.h));
    CHECK(top.x > rect.x);
    CHECK(bottom.x < rect.right());
  }
  const Rect wide{-50000, 0, 100000, 12};
  const auto seen = hatch_lines(wide, 5, 0, 100);
  CHECK(seen.size() < 30);
  CHECK(seen.front().first.x <= 0);
  CHECK(seen.back().second.x >= 100);
  CHECK(hatch_lines({0, 0, 0, 12}, 5, 0, 100).empty());
}

TEST_CASE("cut hatching stays within its rectangle, without the shortest corners") {
  const Rect rect{100, 10, 40, 12};
  const auto lines = cut_hatch_lines(rect, 5, 0, 1000);
  CHECK(lines.size() == 10);
  for (const auto& [from, to] : lines) {
    CHECK(from.x >= rect.x);
    CHECK(to.x <= rect.right());
    CHECK(from.y <= rect.bottom());
    CHECK(to.y >= rect.y);
    CHECK(to.x - from.x == doctest::Approx(from.y - to.y));
    CHECK(to.x - from.x >= 1);
  }
}
