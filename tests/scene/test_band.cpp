// The geometry of bands: the ring round them and the hatching along them.

#include <doctest/doctest.h>

#include <cmath>

#include "scene/band.h"

using namespace avtal::scene;

namespace {

/// A level band 100 long and 10 wide.
Band level_band() {
  Band band;
  band.upper = {{0, 0}, {50, 0}, {100, 0}};
  band.lower = {{0, 10}, {50, 10}, {100, 10}};
  band.hatch_step = 8;
  return band;
}

}  // namespace

TEST_CASE("band: the ring goes along the upper edge and back along the lower") {
  Band band = level_band();
  const std::vector<Point> ring{{0, 0}, {50, 0}, {100, 0}, {100, 10}, {50, 10}, {0, 10}};
  CHECK(band_ring(band) == ring);
  band.upper.push_back({120, 0});  // has no fellow on the lower edge
  CHECK(band_ring(band) == ring);
}

TEST_CASE("band: hatching leans 45 degrees and stays inside") {
  const auto lines = band_hatch(level_band());
  REQUIRE(lines.size() >= 12);
  for (const auto& line : lines) {
    const Point from = line.front();
    const Point to = line.back();
    CHECK(to.x - from.x == doctest::Approx(from.y - to.y));
    for (const Point& point : line) {
      CHECK(point.x >= -0.001F);
      CHECK(point.x <= 100.001F);
      CHECK(point.y >= -0.001F);
      CHECK(point.y <= 10.001F);
    }
  }
}

TEST_CASE("band: hatching follows a band that goes straight down") {
  Band band;
  band.upper = {{10, 0}, {10, 100}};
  band.lower = {{0, 0}, {0, 100}};
  for (const auto& line : band_hatch(band)) {
    for (const Point& point : line) {
      CHECK(point.x >= -0.001F);
      CHECK(point.x <= 10.001F);
    }
  }
}

TEST_CASE("band: what is no band has no hatching, and an endless one no endless hatching") {
  CHECK(band_hatch(Band{}).empty());
  Band point = level_band();
  point.upper.resize(1);
  CHECK(band_hatch(point).empty());
  Band still = level_band();
  still.hatch_step = 0;
  CHECK(band_hatch(still).empty());
  Band flat = level_band();
  flat.lower = flat.upper;
  CHECK(band_hatch(flat).empty());
  Band endless = level_band();
  for (Point& each : endless.upper) each.x *= 1e5F;
  for (Point& each : endless.lower) each.x *= 1e5F;
  CHECK(band_hatch(endless).size() <= 2048);
}
