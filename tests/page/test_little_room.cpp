// Much to show, or little room for it: nothing lies over what it does not belong to.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "answers/build.h"
#include "page/linkoping.h"
#include "page/page.h"
#include "page/page_checks.h"
#include "scene/metrics.h"
#include "scene/pen.h"

using namespace avtal;
using namespace avtal::scene;

namespace {

/// One service with so many agreements at the same time, and one with a single one.
model::Dataset parallel(int count) {
  test::Build build;
  const auto many = build.service("manga");
  const auto other = build.service("annan");
  for (int i = 0; i < count; ++i) {
    build.term(build.agreement("avtal-" + std::to_string(i), {many}), "2020-01-01", "2024-12-31");
  }
  build.term(build.agreement("ensamt", {other}), "2020-01-01", "2024-12-31");
  return build.done();
}

Page overview_of(const model::Dataset& data) {
  const auto prepared = prepare(data);
  PageRequest request = test::page_request("vy=oversikt&datum=2022-01-01", 1440, 900);
  request.prepared = prepared.get();
  return build_page(request);
}

/// The strip of a service.
const document::Block* strip_in(const Page& page, std::string_view row) {
  const document::Block* found = test::block_with(page, row);
  if (found == nullptr) return nullptr;
  for (const document::Block& cell : found->children) {
    if (!cell.children.empty() && cell.children[0].kind == document::Kind::drawing) {
      return &cell.children[0];
    }
  }
  return nullptr;
}

}  // namespace

TEST_CASE("overview: agreements at the same time stay in their row, folded where they are many") {
  for (const int count : {1, 3, 4, 5, 24, 200}) {
    CAPTURE(count);
    const Page page = overview_of(parallel(count));
    const document::Block* strip = strip_in(page, "row:manga");
    REQUIRE(strip != nullptr);
    int bars = 0;
    std::string counted;
    for (const document::Block& shape : strip->children) {
      REQUIRE(shape.part);
      CHECK(shape.part->x >= 0);
      CHECK(shape.part->y >= 0);
      CHECK(shape.part->x + shape.part->w <= 100.01F);
      CHECK(shape.part->y + shape.part->h <= 100);
      if (shape.kind == document::Kind::letters) counted = shape.text;
      if (shape.style == document::Style::held) ++bars;
    }
    CHECK(bars == (count > 4 ? 1 : count));
    const std::string number = count == 1 ? "ett" : std::to_string(count);
    CHECK(counted == (count > 4 ? number + " avtal" : ""));
    CHECK(strip->label.find(": " + number + " avtal, ") != std::string::npos);
    test::check_page(page);
  }
}

TEST_CASE("overview: every service has a row, or is counted where all of them are") {
  for (const int count : {1, 12, 13, 40}) {
    CAPTURE(count);
    test::Build build;
    for (int i = 0; i < count; ++i) {
      const auto service = build.service("insats-" + std::to_string(i));
      build.term(build.agreement("avtal-" + std::to_string(i), {service}), "2020-01-01",
                 "2024-12-31");
    }
    const model::Dataset data = build.done();
    const Page page = overview_of(data);
    int rows = 0;
    for (const model::Service& service : data.services) {
      rows += test::block_with(page, "row:" + service.id) != nullptr ? 1 : 0;
    }
    CHECK(rows == std::min(count, 12));
    const std::string more = test::said_in(page, "services:more");
    CHECK(more.empty() == (count <= 12));
    if (count > 12) CHECK(more.find(" " + std::to_string(count) + " ") != std::string::npos);
    test::check_page(page);
  }
}

TEST_CASE("low windows: the chart leaves the tabs free, and all of it can be scrolled to") {
  for (const char* view :
       {"vy=tidslinje", "vy=overlamningar&vikta=bild", "vy=tidslinje&fran=2018&till=2020",
        "vy=tidslinje&rader=avtal&ordning=namn"}) {
    for (const auto& [width, height] : std::initializer_list<std::pair<float, float>>{
             {720, 450}, {720, 400}, {667, 375}, {390, 480}, {844, 390}, {1440, 450}}) {
      CAPTURE(view);
      const Page page = build_page(test::page_request(view, width, height));
      CAPTURE(page.width);
      CAPTURE(page.height);
      const float bottom = height;
      for (std::size_t i = 1; i < page.layers.size(); ++i) {  // the first is the ground
        if (page.layers[i].shapes.empty()) continue;
        CHECK(page.layers[i].clip.bottom() <= bottom);
      }
      REQUIRE(page.chart);
      REQUIRE_FALSE(page.scroll_areas.empty());
      const ScrollArea& chart = page.scroll_areas.front();
      CHECK(chart.rect.bottom() <= bottom);
      CHECK(chart.content_height == page.chart->content_height);
    }
  }
}
