#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "scene/linkoping.h"
#include "scene/page.h"
#include "scene/page_checks.h"
#include "scene/slides.h"

using namespace avtal;
using namespace avtal::scene;
using namespace avtal::test;

namespace {

Page slide(const std::string& fragment, float width = 1920, float height = 1080) {
  return build_page(test::page_request(fragment, width, height));
}

state::ViewState goal_of(const Page& page, std::string_view id) {
  const Node* node = node_with(page, id);
  REQUIRE(node != nullptr);
  REQUIRE(node->action.has_value());
  return std::get<state::GoTo>(*node->action).state;
}

std::vector<std::string> every_step(const std::string& more) {
  std::vector<std::string> fragments;
  for (std::size_t i = 1; i <= test::linkoping().steps.size(); ++i) {
    fragments.push_back("steg=" + std::to_string(i) + more);
  }
  return fragments;
}

}  // namespace

TEST_CASE("the parts of a slide never cover each other, at any size, in any language") {
  for (const char* more : {"", "&spr=en&tema=morkt", "&anteckningar=1"}) {
    for (const std::string& fragment : every_step(more)) {
      for (const auto& [width, height] : kSizes) {
        CAPTURE(fragment);
        const float wide = width;  // a lambda cannot take a structured binding
        CAPTURE(wide);
        const Page page = slide(fragment, width, height);
        std::vector<const Node*> parts;
        for (const Node& node : page.nodes) {
          if (node.id == "slide:buttons" || node.parent == "slide:picture") continue;
          CAPTURE(node.id);
          CHECK(node.rect.x >= 0);
          CHECK(node.rect.y >= 0);
          CHECK(node.rect.right() <= width + 0.5F);
          CHECK(node.rect.bottom() <= height + 0.5F);
          for (const Node* other : parts) {
            CAPTURE(other->id);
            CHECK_FALSE(overlap(node.rect, other->rect));
          }
          parts.push_back(&node);
        }
        CHECK(node_with(page, "slide:picture") != nullptr);
      }
    }
  }
}

TEST_CASE("every word lies within the page, and none is too small for the back of the room") {
  for (const std::string& fragment : every_step("")) {
    for (const Rect& size : {Rect{0, 0, 1920, 1080}, Rect{0, 0, 1024, 768}}) {
      CAPTURE(fragment);
      CAPTURE(size.w);
      const float smallest = 18 * size.w / 1920;
      for (const Layer& layer : slide(fragment, size.w, size.h).layers) {
        CHECK(layer.clip.right() <= size.w + 0.5F);
        CHECK(layer.clip.bottom() <= size.h + 0.5F);
        for (const Shape& shape : layer.shapes) {
          const Text* text = std::get_if<Text>(&shape);
          if (!text) continue;
          CAPTURE(text->string);
          CHECK(text->size >= smallest);
        }
      }
    }
  }
}

TEST_CASE("a slide has one headline, one picture with the same words, one source and its number") {
  const model::Step& step = test::linkoping().steps[9];
  const Page page = slide("steg=10");
  CHECK(name_of(page, "slide:headline") == step.sentence.sv);
  CHECK(name_of(page, "slide:detail") == step.detail.sv);
  CHECK(name_of(page, "slide:picture") == step.sentence.sv + " " + step.detail.sv);
  CHECK(name_of(page, "slide:status") == "Bild 10 av 12");
  CHECK(name_of(page, "slide:source").find("SON 2020-281") != std::string::npos);
  CHECK(page.title == step.sentence.sv);
  CHECK(page.turning.has_value());
  CHECK(page.scroll_areas.empty());
  const auto figures = std::count_if(page.nodes.begin(), page.nodes.end(), [](const Node& node) {
    return node.kind == NodeKind::figure;
  });
  CHECK(figures == 1);
  CHECK(std::any_of(page.nodes.begin(), page.nodes.end(),
                    [](const Node& node) { return node.parent == "slide:picture"; }));
}

TEST_CASE("the pill is there where something is only proposed, and only there") {
  CHECK(name_of(slide("steg=8"), "slide:chip") == "Förslag 2021-10-19, protokoll saknas");
  CHECK(name_of(slide("steg=10"), "slide:chip") == "Förslag 2023-08-30, protokoll saknas");
  CHECK(name_of(slide("steg=7"), "slide:chip") == "Förslag 2021-10, protokoll saknas");
  CHECK(name_of(slide("steg=1"), "slide:chip") == "Bara förslag, protokoll saknas");
  CHECK(node_with(slide("steg=2"), "slide:chip") == nullptr);
  CHECK(name_of(slide("steg=8&spr=en"), "slide:chip") == "Proposal 2021-10-19, minutes missing");
}

TEST_CASE("the service that a slide is about stands above it, else what the data is about") {
  CHECK(name_of(slide("steg=8"), "slide:label") == "Support och arbetsteamet");
  CHECK(name_of(slide("steg=1"), "slide:label") == test::linkoping().title.sv);
}

TEST_CASE("buttons turn, stop at the ends, and leave to where one was") {
  const Page page = slide("vy=kallor&steg=5");
  CHECK(goal_of(page, "slide:next").step == 6);
  CHECK(goal_of(page, "slide:previous").step == 4);
  const state::ViewState after = goal_of(page, "slide:leave");
  CHECK(after.step == 0);
  CHECK(after.view == state::View::sources);
  CHECK(node_with(slide("steg=1"), "slide:previous")->disabled);
  CHECK(node_with(slide("steg=12"), "slide:next")->disabled);
}

TEST_CASE("a step beyond the last one is the last") {
  CHECK(name_of(slide("steg=999"), "slide:status") == "Bild 12 av 12");
}

TEST_CASE("own steps are shown instead, with the findings of their views") {
  const Page page = slide("egna=vy=kallor!vy=tidslinje;datum=2020-06-01&steg=2");
  CHECK(name_of(page, "slide:status") == "Bild 2 av 2");
  const Page live = slide("datum=2020-06-01", 1440, 900);
  CHECK(name_of(page, "slide:headline") == name_of(live, "headline"));
}

TEST_CASE("own steps can be moved and taken away, to the last one") {
  using Steps = std::vector<std::string>;
  const Page second = slide("egna=vy=kallor!vy=oversikt&steg=2");
  CHECK(goal_of(second, "slide:earlier").own_steps == Steps{"vy=oversikt", "vy=kallor"});
  CHECK(goal_of(second, "slide:earlier").step == 1);
  CHECK(node_with(second, "slide:later")->disabled);
  CHECK(goal_of(second, "slide:remove").own_steps == Steps{"vy=kallor"});
  CHECK(goal_of(second, "slide:remove").step == 1);
  const state::ViewState none = goal_of(slide("egna=vy=kallor&steg=1"), "slide:remove");
  CHECK(none.own_steps.empty());
  CHECK(none.step == 0);
  CHECK(node_with(slide("steg=1"), "slide:remove") == nullptr);
}

TEST_CASE("the menu collects the view that is shown") {
  PageRequest request = test::page_request("vy=kallor&egna=vy=oversikt", 1440, 900);
  request.around.menu_open = true;
  const Page page = build_page(request);
  const state::ViewState goal =
      std::get<state::GoTo>(*test::block_with(page, "menu:add-slide")->action).state;
  CHECK(goal.own_steps == std::vector<std::string>{"vy=oversikt", "vy=kallor"});
  request.view.own_steps.assign(20, "vy=kallor");
  const Page full = build_page(request);
  CHECK(!test::block_with(full, "menu:add-slide")->action.has_value());
  CHECK(test::said_in(full, "menu:add-slide") == "Presentationen är full");
}

TEST_CASE("without any steps the view itself is the one slide") {
  model::Dataset dataset = test::linkoping();
  dataset.steps.clear();
  const auto prepared = prepare(dataset);
  PageRequest request = test::page_request("datum=2020-06-01&steg=1", 1440, 900);
  request.prepared = prepared.get();
  CHECK(slide_count(dataset, request.view) == 1);
  const Page page = build_page(request);
  CHECK(name_of(page, "slide:status") == "Bild 1 av 1");
  CHECK(name_of(page, "slide:headline") ==
        name_of(slide("datum=2020-06-01", 1440, 900), "headline"));
}

TEST_CASE("a blank screen has nothing but the way back") {
  PageRequest request = test::page_request("steg=3", 1440, 900);
  request.around.blank = true;
  const Page page = build_page(request);
  REQUIRE(page.nodes.size() == 2);
  CHECK(page.nodes[1].command == CommandKind::blank);
  for (const Layer& layer : page.layers) CHECK(layer.shapes.size() == 1);
}

TEST_CASE("notes stand below the slide when they are wanted") {
  const Page page = slide("steg=3&anteckningar=1");
  CHECK(name_of(page, "slide:note") == test::linkoping().steps[2].note.sv);
  CHECK(page.turning->bottom() <= node_with(page, "slide:notes")->rect.y);
  CHECK(node_with(slide("steg=3"), "slide:note") == nullptr);
}

TEST_CASE("the number that is being typed stands where the slide's own was") {
  PageRequest request = test::page_request("steg=3", 1440, 900);
  request.around.typed = "11";
  CHECK(name_of(build_page(request), "slide:status") == "Till bild 11: Enter");
}

TEST_CASE("a slide is light unless dark was asked for, whatever the system is") {
  PageRequest request = test::page_request("steg=3", 1440, 900);
  request.around.system_dark = true;
  CHECK_FALSE(build_page(request).dark);
  CHECK(slide("steg=3&tema=morkt").dark);
}

TEST_CASE("a slide asks for nothing to be typed, at any size") {
  for (const std::string& fragment : every_step("")) {
    for (const auto& [width, height] : kSizes) {
      const Page page = slide(fragment, width, height);
      for (const Layer& layer : page.layers) {
        for (const Shape& shape : layer.shapes) {
          const Text* text = std::get_if<Text>(&shape);
          if (text != nullptr) CHECK(text->string != "Som det var känt den");
        }
      }
    }
  }
}
