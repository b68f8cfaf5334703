// Each kind of shape as numbers, against the list written out by hand.

#include "flat/shape_list.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "fonts/fonts.h"
#include "scene/theme.h"

using namespace avtal;
using namespace avtal::scene;
using avtal::flat::ShapeList;

namespace {

Paint solid(Role role) { return {role, 0, 1}; }

const Rect kWhole{0, 0, 800, 600};

ShapeList list_of(Shape shape, float ratio = 1, Rect clip = kWhole) {
  const Layer layer{clip, {std::move(shape)}};
  return flat::flatten({&layer, 1}, {}, ratio);
}

/// What follows the layer's clip.
std::vector<float> shape_of(const ShapeList& list) {
  REQUIRE(list.numbers.size() >= 5);
  return {list.numbers.begin() + 5, list.numbers.end()};
}

using Numbers = std::vector<float>;

constexpr float kBox = 1;
constexpr float kFade = 2;
constexpr float kLine = 3;
constexpr float kPolygon = 4;
constexpr float kCircle = 5;
constexpr float kText = 6;
constexpr float kHatch = 7;

bool is_whole(float number) { return number == std::round(number); }

}  // namespace

TEST_CASE("flat: a box lies on device pixels, its outline inside, and keeps a pixel") {
  const Box box{{10.3F, 20.7F, 30, 12.1F}, solid(Role::ok), solid(Role::warn), 1, 4, 3, 2};
  CHECK(shape_of(list_of(box)) == Numbers{kBox, 10, 21, 30, 12, 4, 1, 2, 1, 3, 2});
  CHECK(shape_of(list_of(box, 2)) == Numbers{kBox, 21, 41, 60, 25, 8, 1, 2, 2, 6, 4});
  const auto thin = shape_of(list_of(Box{{10, 20, 0.1F, 12}, solid(Role::ok), {}, 0, 0, 0, 0}));
  CHECK(thin == Numbers{kBox, 10, 20, 1, 12, 0, 1, 0, 0, 0, 0});
}

TEST_CASE("flat: an outline wider than its box does not turn it inside out") {
  const auto box = shape_of(list_of(Box{{0, 0, 2, 2}, {}, solid(Role::warn), 6, 0, 0, 0}));
  CHECK(box == Numbers{kBox, 0, 0, 2, 2, 0, 0, 1, 1, 0, 0});
}

TEST_CASE("flat: a fade has the same role twice, as strong as it is at either end") {
  const auto list = list_of(Fade{{0, 0, 8, 60}, {Role::panel, 0, 0.5F}, 0, 0.5F});
  CHECK(shape_of(list) == Numbers{kFade, 0, 0, 8, 60, 1, 2});
  CHECK(list.palette.at(1) == Paint{Role::panel, 0, 0});
  CHECK(list.palette.at(2) == Paint{Role::panel, 0, 0.25F});
}

TEST_CASE("flat: level and upright lines fill whole pixels, leaning ones are left as they are") {
  const Line level{{10.2F, 20.5F}, {90.4F, 20.5F}, solid(Role::ink9), 1, 0, 0};
  CHECK(shape_of(list_of(level)) == Numbers{kLine, 10, 20.5F, 90, 20.5F, 1, 1, 0, 0});
  CHECK(shape_of(list_of(level, 2)) == Numbers{kLine, 20, 41, 181, 41, 1, 2, 0, 0});
  const Line upright{{10.2F, 90}, {10.2F, 20}, solid(Role::ink9), 2, 4, 3};
  CHECK(shape_of(list_of(upright)) == Numbers{kLine, 10, 20, 10, 90, 1, 2, 4, 3});
  const Line leaning{{1, 2}, {3.5F, 4.25F}, solid(Role::ink9), 1.5F, 0, 0};
  CHECK(shape_of(list_of(leaning, 2)) == Numbers{kLine, 2, 4, 7, 8.5F, 1, 3, 0, 0});
  for (const float ratio : {1.0F, 1.25F, 1.5F, 2.0F, 3.0F}) {
    const auto numbers = shape_of(list_of(level, ratio));
    CHECK(is_whole(numbers.at(1)));
    CHECK(is_whole(numbers.at(6)));
    CHECK(is_whole(numbers.at(2) - numbers.at(6) / 2));
  }
}

TEST_CASE("flat: polygons are filled, stroked, or both; open or closed") {
  const Polygon both{{{0, 0}, {4, 0}, {2, 3.5F}}, solid(Role::error), solid(Role::panel), 1, true};
  CHECK(shape_of(list_of(both, 2)) == Numbers{kPolygon, 1, 1, 2, 2, 0, 0, 3, 0, 0, 8, 0, 4, 7});
  const Polygon open{{{0, 0}, {9, 9}}, {}, solid(Role::focus), 2, false};
  CHECK(shape_of(list_of(open)) == Numbers{kPolygon, 0, 0, 1, 2, 0, 0, 2, 0, 0, 9, 9});
}

TEST_CASE("flat: circles") {
  const Circle circle{{6, 7}, 2.5F, solid(Role::info), solid(Role::ink9), 1, 2, 1.5F};
  CHECK(shape_of(list_of(circle, 2)) == Numbers{kCircle, 12, 14, 5, 1, 2, 2, 4, 3});
}

TEST_CASE("flat: hatching is a row of lines within its rectangle") {
  const auto numbers = shape_of(list_of(Hatch{{0, 0, 10, 4}, solid(Role::line5), 5, 1.5F}));
  CHECK(numbers ==
        Numbers{kHatch, 1, 1.5F, 3, 0, 2.5F, 2.5F, 0, 3.5F, 4, 7.5F, 0, 8.5F, 4, 10, 2.5F});
}

TEST_CASE("flat: a band is its fill, its hatching and its two edges, not its ends") {
  Band band;
  band.upper = {{0, 0}, {10, 2}};
  band.lower = {{0, 8}, {10, 10}};
  band.fill = solid(Role::info);
  band.edge = solid(Role::warn);
  band.edge_width = 1.5F;
  band.dash = 5;
  band.gap = 4;
  CHECK(shape_of(list_of(band)) == Numbers{kPolygon, 1,  1, 0, 0,    0, 0, 4, 0, 0, 10, 2,
                                           10,       10, 0, 8,                              //
                                           kPolygon, 0,  0, 2, 1.5F, 5, 4, 2, 0, 0, 10, 2,  //
                                           kPolygon, 0,  0, 2, 1.5F, 5, 4, 2, 0, 8, 10, 10});
  band.hatch = solid(Role::ink9);
  CHECK(shape_of(list_of(band)).size() > 60);
}

TEST_CASE("flat: known letters begin on a pixel where the layout has measured") {
  const Text text{{100, 50.4F}, "Å", 14, Face::semibold, solid(Role::ink7), Align::right};
  const float width = fonts::text_width("Å", 14, fonts::Face::semibold);
  const auto list = list_of(text);
  CHECK(shape_of(list) == Numbers{kText, std::round(100 - width), 50, 14, 1, 0, 1});
  CHECK(list.texts == "Å\n");
}

TEST_CASE("flat: where letters are the browser's own it also finds where they begin") {
  const Text text{{100, 50}, "Ελλάδα", 14, Face::regular, solid(Role::ink7), Align::centre};
  const auto list = list_of(text, 2);
  CHECK(shape_of(list) == Numbers{kText, 200, 100, 28, 0, 1, 1});
  CHECK(list.texts == "Ελλάδα\n");
}

TEST_CASE("flat: texts are as many lines as there are texts, whatever is in them") {
  Layer layer{kWhole, {}};
  for (const char* string : {"one\ntwo", "", "three"}) {
    layer.shapes.emplace_back(Text{{9, 99}, string, 14, Face::regular, solid(Role::ink9), {}});
  }
  CHECK(flat::flatten({&layer, 1}, {}, 1).texts == "one two\nthree\n");
}

TEST_CASE("flat: layers come in order, each with its own clip, those above last") {
  const Box box{{0, 0, 100, 100}, solid(Role::ok), {}, 0, 0, 0, 0};
  const Layer layers[] = {{{0, 0, 50.4F, 50}, {box}}, {{10, 10, 20, 20}, {box}}};
  const Layer above[] = {{{5, 5, 10, 10}, {}}};
  const auto numbers = flat::flatten(layers, above, 1).numbers;
  REQUIRE(numbers.size() == 3 * 5 + 2 * 11);
  CHECK(Numbers(numbers.begin(), numbers.begin() + 6) == Numbers{0, 0, 0, 50, 50, kBox});
  CHECK(Numbers(numbers.begin() + 16, numbers.begin() + 22) == Numbers{0, 10, 10, 20, 20, kBox});
  CHECK(Numbers(numbers.end() - 5, numbers.end()) == Numbers{0, 5, 5, 10, 10});
}

TEST_CASE("flat: what lies outside its clip, or is in no colour, is left out") {
  const Rect clip{0, 200, 800, 100};
  const Paint ink = solid(Role::ink9);
  const Shape unseen[] = {
      Box{{0, 0, 50, 50}, ink, {}, 0, 0, 0, 0},
      Fade{{0, 0, 50, 50}, ink, 0, 1},
      Line{{0, 0}, {50, 50}, ink, 1, 0, 0},
      Line{{0, 250}, {50, 250}, {}, 1, 0, 0},
      Polygon{{{0, 0}, {50, 0}, {50, 50}}, ink, ink, 1, true},
      Polygon{{{0, 250}, {50, 250}, {50, 300}}, {}, ink, 0, true},
      Polygon{{}, ink, ink, 1, true},
      Circle{{50, 50}, 20, ink, ink, 1, 0, 0},
      Circle{{50, 250}, 0, ink, ink, 1, 0, 0},
      Hatch{{0, 0, 50, 50}, ink, 5, 1},
      Band{{{5, 250}}, {}, ink, ink, 1, 0, 0, {}, 0, 0},
      Text{{50, 50}, "unseen", 14, Face::regular, ink, Align::left},
      Text{{50, 250}, "", 14, Face::regular, ink, Align::left},
  };
  for (const Shape& shape : unseen) CHECK(shape_of(list_of(shape, 1, clip)).empty());
}

TEST_CASE("flat: what is endless is cut by whole dashes, so that it costs what is seen of it") {
  const auto line = shape_of(list_of(Line{{-1e6F, 180}, {1e6F, 180}, solid(Role::error), 1, 5, 3}));
  REQUIRE(line.size() == 9);
  CHECK(line[1] > -200);
  CHECK(line[3] < 1000);
  CHECK(std::fmod(line[1] + 1e6F, 8) == doctest::Approx(0));
  const auto box =
      shape_of(list_of(Box{{-1e6F, 150, 2e6F, 20}, {}, solid(Role::error), 1, 0, 5, 3}));
  REQUIRE(box.size() == 11);
  CHECK(box[3] < 1200);
  const auto hatch = shape_of(list_of(Hatch{{-50000, 0, 100000, 12}, solid(Role::ink6), 5, 1.5F}));
  CHECK(hatch.size() < 1000);
}

TEST_CASE("flat: the palette has each colour once, as a role and how strong it is") {
  Layer layer{kWhole, {}};
  const Paint paints[] = {solid(Role::ok),
                          {Role::ok, 0, 0.5F},
                          solid(Role::ok),
                          {Role::service_base, 1, 1},
                          {Role::service_base, 2, 1}};
  for (const Paint& paint : paints) {
    layer.shapes.emplace_back(Box{{0, 0, 9, 9}, paint, {}, 0, 0, 0, 0});
  }
  const auto list = flat::flatten({&layer, 1}, {}, 1);
  REQUIRE(list.palette.size() == 5);
  CHECK(list.palette[0].role == Role::none);
  CHECK(list.palette[2] == Paint{Role::ok, 0, 0.5F});
  CHECK(list.palette[4].service == 2);
}

TEST_CASE("flat: in colours of the reader's own each role has one, and what lies on it another") {
  ShapeList list;
  list.palette = {{}, solid(Role::background), {Role::ink9, 0, 0.5F}};
  CHECK(flat::system_colors(list) == "Canvas 0\nCanvas 100\nCanvasText 50\n");
  for (int role = 1; role <= static_cast<int>(Role::service_tint); ++role) {
    CHECK(!system_color(static_cast<Role>(role)).empty());
  }
  CHECK(system_color(Role::on_bar) != system_color(Role::service_base));
  CHECK(system_color(Role::on_brand) != system_color(Role::brand7));
  CHECK(system_color(Role::service_text) != system_color(Role::service_tint));
  // Lines of the grid are weaker than edges and marks.
  for (const Role grid : {Role::line1, Role::line2}) {
    CHECK(system_color(grid) != system_color(Role::line5));
    CHECK(system_color(grid) != system_color(Role::service_base));
    CHECK(system_color(grid) != system_color(Role::background));
  }
}

TEST_CASE("flat: colours are the theme's, with their strength") {
  ShapeList list;
  list.palette = {{}, solid(Role::background), {Role::focus, 0, 0.5F}};
  CHECK(flat::css_colors(list, false) == "#00000000\n#ffffffff\n#ffd43b80\n");
  const Color dark = color_of(solid(Role::background), true);
  CHECK(dark.r == 0x10);
  CHECK(flat::css_colors(list, true).substr(10, 9) == "#101c23ff");
}
