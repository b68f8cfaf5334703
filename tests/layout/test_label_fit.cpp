// Labels beside points: a few by hand, and properties of many.
#include <doctest/doctest.h>

#include <optional>
#include <random>
#include <vector>

#include "layout/label_fit.h"

namespace {

using namespace avtal::layout;
using PlacedLabels = std::vector<std::optional<PlacedLabel>>;

PointLabel label_at(float anchor_x, float width, int priority = 0) {
  return {anchor_x, width, 4, false, priority};
}

PointLabel left_label_at(float anchor_x, float width) { return {anchor_x, width, 4, true, 0}; }

bool overlap(float a0, float a1, float b0, float b1, float spacing) {
  return a0 < b1 + spacing && b0 < a1 + spacing;
}

bool hits_obstacle(float x, float width, int row, const LabelArea& area,
                   const std::vector<LabelObstacle>& obstacles) {
  for (const LabelObstacle& one : obstacles) {
    const bool here = !one.row || *one.row == row;
    if (here && overlap(x, x + width, one.x0, one.x1, area.spacing)) return true;
  }
  return false;
}

float x_beside(const PointLabel& label, bool left_side) {
  return left_side ? label.anchor_x - label.gap - label.width : label.anchor_x + label.gap;
}

struct Picture {
  std::vector<PointLabel> labels;
  LabelArea area;
  std::vector<LabelObstacle> obstacles;
};

Picture random_picture(std::mt19937& random) {
  const auto number = [&random](unsigned below) { return static_cast<float>(random() % below); };
  Picture picture;
  picture.area = {10, 10 + 100 + number(400), static_cast<int>(1 + random() % 3), number(3)};
  picture.labels.resize(random() % 25);
  for (PointLabel& label : picture.labels) {
    label = {number(520), number(90), number(8), random() % 2 == 0, static_cast<int>(random() % 3)};
  }
  picture.obstacles.resize(random() % 4);
  for (LabelObstacle& obstacle : picture.obstacles) {
    obstacle.x0 = number(500);
    obstacle.x1 = obstacle.x0 + number(20);
    if (random() % 2 == 0) obstacle.row = static_cast<int>(random() % 3);
  }
  return picture;
}

/// Is there a place for label `index` that nothing of equal or higher priority keeps it from?
bool wrongly_hidden(const Picture& picture, const PlacedLabels& placed, std::size_t index) {
  const PointLabel& label = picture.labels[index];
  for (int row = 0; row < picture.area.rows; ++row) {
    for (const bool left_side : {false, true}) {
      const float x = x_beside(label, left_side);
      if (x < picture.area.min_x || x + label.width > picture.area.max_x) continue;
      if (hits_obstacle(x, label.width, row, picture.area, picture.obstacles)) continue;
      bool kept_away = false;
      for (std::size_t other = 0; other < placed.size(); ++other) {
        if (!placed[other] || placed[other]->row != row) continue;
        if (picture.labels[other].priority < label.priority) continue;
        const float other_x = placed[other]->x;
        kept_away |= overlap(x, x + label.width, other_x, other_x + picture.labels[other].width,
                             picture.area.spacing);
      }
      if (!kept_away) return true;
    }
  }
  return false;
}

bool wrongly_placed(const Picture& picture, const PlacedLabels& placed, std::size_t index) {
  const PlacedLabel& place = *placed[index];
  const PointLabel& label = picture.labels[index];
  const LabelArea& area = picture.area;
  if (place.x != x_beside(label, place.left_side)) return true;
  if (place.x < area.min_x || place.x + label.width > area.max_x) return true;
  if (place.row < 0 || place.row >= area.rows) return true;
  if (hits_obstacle(place.x, label.width, place.row, area, picture.obstacles)) return true;
  for (std::size_t other = 0; other < placed.size(); ++other) {
    if (other == index || !placed[other] || placed[other]->row != place.row) continue;
    const float other_x = placed[other]->x;
    const float other_end = other_x + picture.labels[other].width;
    if (overlap(place.x, place.x + label.width, other_x, other_end, area.spacing)) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("label fit: the preferred side, then the other, then the next row, then none") {
  const LabelArea area{0, 200, 2, 0};
  const auto one = [&area](const PointLabel& label) { return fit_labels({label}, area, {})[0]; };
  CHECK(one(label_at(100, 50)) == PlacedLabel{104, 0, false});
  CHECK(one(left_label_at(100, 50)) == PlacedLabel{46, 0, true});
  CHECK(one(label_at(180, 50)) == PlacedLabel{126, 0, true});
  CHECK(one(left_label_at(20, 50)) == PlacedLabel{24, 0, false});
  CHECK(one(label_at(146, 50)) == PlacedLabel{150, 0, false});  // ends on the very edge
  CHECK_FALSE(one(label_at(100, 150)));
  const PlacedLabels three =
      fit_labels({label_at(100, 50), label_at(101, 50), label_at(102, 50)}, area, {});
  CHECK(three[0] == PlacedLabel{104, 0, false});
  CHECK(three[1] == PlacedLabel{47, 0, true});
  CHECK(three[2] == PlacedLabel{106, 1, false});
}

TEST_CASE("label fit: the weightier label goes first, wherever it stands in the list") {
  const LabelArea area{0, 120, 1, 0};
  const PlacedLabels placed =
      fit_labels({label_at(30, 60, 1), label_at(40, 60, 2), label_at(35, 60, 3)}, area, {});
  CHECK_FALSE(placed[0]);
  CHECK_FALSE(placed[1]);
  CHECK(placed[2] == PlacedLabel{39, 0, false});
}

TEST_CASE("label fit: obstacles stand in one row or in all, and spacing is kept") {
  const LabelArea area{0, 200, 2, 3};
  const auto beside = [&area](const LabelObstacle& obstacle) {
    return fit_labels({label_at(100, 50)}, area, {obstacle})[0];
  };
  CHECK(beside({120, 125, 0}) == PlacedLabel{46, 0, true});
  CHECK(beside({120, 125, 1}) == PlacedLabel{104, 0, false});
  CHECK(beside({0, 200, 0}) == PlacedLabel{104, 1, false});
  CHECK(beside({120, 125, std::nullopt}) == PlacedLabel{46, 0, true});
  CHECK_FALSE(beside({0, 200, std::nullopt}));
  CHECK(beside({157, 160, std::nullopt}) == PlacedLabel{104, 0, false});
  CHECK(beside({156, 160, std::nullopt}) == PlacedLabel{46, 0, true});
}

TEST_CASE("label fit: no rows, no area, no labels") {
  CHECK(fit_labels({}, {0, 200, 1, 0}, {}).empty());
  CHECK_FALSE(fit_labels({label_at(100, 50)}, {0, 200, 0, 0}, {})[0]);
  CHECK_FALSE(fit_labels({label_at(100, 50)}, {0, 200, -1, 0}, {})[0]);
  CHECK_FALSE(fit_labels({label_at(100, 50)}, {200, 0, 1, 0}, {})[0]);
  CHECK_FALSE(fit_labels({label_at(1.0F / 0.0F, 50)}, {0, 200, 1, 0}, {})[0]);
}

TEST_CASE("label fit: nothing overlaps, all within bounds, none hidden without cause, same twice") {
  std::mt19937 random(5);
  int shown = 0;
  int hidden = 0;
  int turned = 0;
  for (int round = 0; round < 3'000; ++round) {
    const Picture picture = random_picture(random);
    const PlacedLabels placed = fit_labels(picture.labels, picture.area, picture.obstacles);
    REQUIRE(placed.size() == picture.labels.size());
    for (std::size_t i = 0; i < placed.size(); ++i) {
      ++(placed[i] ? shown : hidden);
      if (placed[i]) {
        if (placed[i]->left_side != picture.labels[i].prefer_left) ++turned;
        if (wrongly_placed(picture, placed, i)) FAIL_CHECK("wrongly placed in round " << round);
      } else if (wrongly_hidden(picture, placed, i)) {
        FAIL_CHECK("wrongly hidden in round " << round);
      }
    }
    CHECK(fit_labels(picture.labels, picture.area, picture.obstacles) == placed);
  }
  CHECK(shown > 5'000);
  CHECK(hidden > 5'000);
  CHECK(turned > 500);
}

TEST_CASE("fit text: the longest wording that fits") {
  const std::vector<float> widths = {120, 80.5F, 30, 8};
  CHECK(fit_text(widths, 200) == 0);
  CHECK(fit_text(widths, 120) == 0);
  CHECK(fit_text(widths, 119.9F) == 1);
  CHECK(fit_text(widths, 80) == 2);
  CHECK(fit_text(widths, 8) == 3);
  CHECK_FALSE(fit_text(widths, 7));
  CHECK_FALSE(fit_text(widths, -1));
  CHECK_FALSE(fit_text({}, 100));
}
