#include <doctest/doctest.h>

#include <cmath>

#include "layout/story_paths.h"

using namespace avtal::layout;

TEST_CASE("paths: a move is centred on its day") {
  const Passage passage = passage_at(100, 0, 300, 30);
  CHECK(passage.x0 == 70);
  CHECK(passage.x1 == 130);
}

TEST_CASE("paths: near another move it gives way, so that both have room") {
  // The ribbon moved at 80 too: this one begins no earlier than the middle of the stay between.
  const Passage first = passage_at(80, 0, 100, 30);
  const Passage second = passage_at(100, 80, 300, 30);
  CHECK(first.x1 == second.x0);
  CHECK(second.x1 == 130);
}

TEST_CASE("paths: two moves on one day have a way without width, and no point turns back") {
  const Passage passage = passage_at(100, 100, 100, 30);
  CHECK(passage.x0 == 100);
  CHECK(passage.x1 == 100);
  const auto line = s_curve(passage, 0, 50);
  CHECK(line.front() == PathPoint{100, 0});
  CHECK(line.back() == PathPoint{100, 50});
  for (const PathPoint& point : line) CHECK(point.x == 100);
}

TEST_CASE("paths: an S is level at its ends, never turns back and is half way in the middle") {
  const auto line = s_curve({10, 70}, 100, 40);
  CHECK(line.front() == PathPoint{10, 100});
  CHECK(line.back() == PathPoint{70, 40});
  for (std::size_t i = 1; i < line.size(); ++i) CHECK(line[i].x >= line[i - 1].x);
  CHECK(height_at(line, 40) == doctest::Approx(70));
  CHECK(height_at(line, 0) == 100);
  CHECK(height_at(line, 99) == 40);
  CHECK(height_at({}, 5) == 0);
}

TEST_CASE("paths: a part of a line has its own ends on the line") {
  const auto line = s_curve({0, 100}, 0, 60);
  const auto part = cut(line, 20, 55.5F);
  REQUIRE(part.size() > 2);
  CHECK(part.front().x == 20);
  CHECK(part.front().y == doctest::Approx(height_at(line, 20)));
  CHECK(part.back().x == 55.5F);
  CHECK(cut(line, 60, 60).empty());
  CHECK(cut(line, 200, 300).empty());
  CHECK(cut(line, -50, 500).size() == line.size());
}

TEST_CASE("paths: a ribbon is as wide as it should be everywhere, also where it falls steeply") {
  for (const float y1 : {0.0F, 30.0F, 400.0F}) {
    const RibbonEdges edges = edges_of(s_curve({0, 60}, 0, y1), 24);
    REQUIRE(edges.upper.size() == edges.lower.size());
    for (std::size_t i = 0; i < edges.upper.size(); ++i) {
      const PathPoint& a = edges.upper[i];
      const PathPoint& b = edges.lower[i];
      CHECK(std::hypot(a.x - b.x, a.y - b.y) == doctest::Approx(24));
    }
  }
  CHECK(edges_of({}, 24).upper.empty());
  const RibbonEdges still = edges_of({{5, 5}, {5, 5}}, 10);  // no way at all: upright
  CHECK(still.upper.front() == PathPoint{5, 0});
}
