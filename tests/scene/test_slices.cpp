// Tall pictures are cut where nothing is cut through.

#include <doctest/doctest.h>

#include "scene/slices.h"

using namespace avtal::scene;

namespace {

Page page_with(float height, std::vector<Shape> shapes) {
  Page page;
  page.width = 100;
  page.height = height;
  page.layers.push_back({{0, 0, 100, height}, std::move(shapes)});
  return page;
}

Box box(float y, float h) {
  Box made;
  made.rect = {0, y, 100, h};
  return made;
}

Text text(float baseline) {
  Text made;
  made.at = {0, baseline};
  made.string = "rad";
  made.size = 12;
  return made;
}

}  // namespace

TEST_CASE("a low picture is one piece") {
  CHECK(slice_edges(page_with(90, {}), 100, 100) == std::vector<float>{0, 90});
}

TEST_CASE("cards are not cut through") {
  const Page page = page_with(230, {box(30, 40), box(80, 40), box(140, 40)});
  const std::vector<float> edges = slice_edges(page, 100, 100);
  REQUIRE(edges.size() == 4);
  CHECK(edges[1] > 70);
  CHECK(edges[1] < 80);
  CHECK(edges[2] > 130);
  CHECK(edges[2] < 140);
}

TEST_CASE("where a frame is taller than a piece, no line of text is cut through") {
  std::vector<Shape> shapes{box(0, 400)};
  for (float y = 20; y < 400; y += 22) shapes.emplace_back(text(y));
  const std::vector<float> edges = slice_edges(page_with(400, shapes), 100, 150);
  CHECK(edges.size() > 3);
  for (const float edge : edges) {
    for (float y = 20; y < 400; y += 22) CHECK_FALSE((edge > y - 12 && edge < y + 4));
  }
}

TEST_CASE("with no place to cut the pieces are as high as there is room") {
  std::vector<Shape> shapes;
  for (float y = 5; y < 300; y += 5) shapes.emplace_back(text(y));
  CHECK(slice_edges(page_with(300, shapes), 100, 120) == std::vector<float>{0, 100, 220, 300});
}

TEST_CASE("a piece holds what lies in it, moved to its top") {
  const Page page = page_with(300, {box(10, 60), box(180, 40), text(280)});
  const Page piece = slice(page, 150, 250);
  CHECK(piece.height == 100);
  REQUIRE(piece.layers.size() == 1);
  REQUIRE(piece.layers[0].shapes.size() == 1);
  CHECK(std::get<Box>(piece.layers[0].shapes[0]).rect.y == 30);
  CHECK(piece.layers[0].clip.bottom() == 100);
}
