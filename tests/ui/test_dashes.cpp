#include "ui/dashes.h"

#include <doctest/doctest.h>

#include <cmath>

using avtal::scene::Point;
using avtal::ui::dashed;

namespace {

float length_of(const std::vector<Point>& path) {
  float length = 0;
  for (std::size_t i = 1; i < path.size(); ++i) {
    length += std::hypot(path[i].x - path[i - 1].x, path[i].y - path[i - 1].y);
  }
  return length;
}

}  // namespace

TEST_CASE("a line is cut into dashes, the last one as long as there is room") {
  const Point line[] = {{0, 5}, {20, 5}};
  const auto pieces = dashed(line, false, 5, 3);
  REQUIRE(pieces.size() == 3);
  CHECK(pieces[0].front() == Point{0, 5});
  CHECK(pieces[0].back() == Point{5, 5});
  CHECK(pieces[1].front() == Point{8, 5});
  CHECK(pieces[2].back() == Point{20, 5});
}

TEST_CASE("a dash goes round a corner and keeps its length") {
  const Point path[] = {{0, 0}, {4, 0}, {4, 10}};
  const auto pieces = dashed(path, false, 6, 2);
  REQUIRE(pieces.size() == 2);
  REQUIRE(pieces[0].size() == 3);
  CHECK(pieces[0][1] == Point{4, 0});
  CHECK(length_of(pieces[0]) == doctest::Approx(6));
  CHECK(length_of(pieces[1]) == doctest::Approx(6));
}

TEST_CASE("a closed path comes back to its start; without a dash it stays whole") {
  const Point square[] = {{0, 0}, {10, 0}, {10, 10}, {0, 10}};
  const auto whole = dashed(square, true, 0, 3);
  REQUIRE(whole.size() == 1);
  CHECK(length_of(whole.front()) == doctest::Approx(40));
  float painted = 0;
  for (const auto& piece : dashed(square, true, 2.6F, 1.95F)) painted += length_of(piece);
  CHECK(painted < 26);
  CHECK(painted > 20);
}

TEST_CASE("degenerate paths and endless dashes do no harm") {
  const Point one[] = {{1, 1}};
  CHECK(dashed(one, false, 2, 2).empty());
  const Point same[] = {{1, 1}, {1, 1}};
  CHECK(dashed(same, false, 2, 2).size() <= 1);
  const Point far[] = {{0, 0}, {1e7F, 0}};
  CHECK(dashed(far, false, 1, 1).size() == 1);
}
