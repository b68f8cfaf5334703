#include <doctest/doctest.h>

#include "layout/story_labels.h"

using namespace avtal::layout;

namespace {
constexpr LabelBox kArea{0, 0, 100, 100};
}

TEST_CASE("labels: each takes the first of its places that is free") {
  const LabelBox first{0, 0, 40, 10};
  const LabelBox second{0, 20, 40, 30};
  const auto chosen =
      place_labels({{{first, second}, 0}, {{first, second}, 0}, {{first}, 0}}, kArea, {});
  CHECK(chosen[0] == 0U);
  CHECK(chosen[1] == 1U);
  CHECK_FALSE(chosen[2]);
}

TEST_CASE("labels: the weightier goes first, whatever the order") {
  const LabelBox box{0, 0, 40, 10};
  const auto chosen = place_labels({{{box}, 1}, {{box}, 2}}, kArea, {});
  CHECK_FALSE(chosen[0]);
  CHECK(chosen[1] == 0U);
}

TEST_CASE("labels: nothing lies over an obstacle or outside the area; edges may meet") {
  const auto chosen =
      place_labels({{{{10, 10, 30, 20}}, 0}, {{{90, 10, 110, 20}}, 0}, {{{20, 40, 30, 50}}, 0}},
                   kArea, {{0, 0, 11, 11}, {30, 40, 50, 50}});
  CHECK_FALSE(chosen[0]);
  CHECK_FALSE(chosen[1]);
  CHECK(chosen[2] == 0U);
}
