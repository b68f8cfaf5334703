#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "page/linkoping.h"
#include "page/page.h"
#include "page/page_checks.h"
#include "page/slides.h"

using namespace avtal;
using namespace avtal::scene;
using namespace avtal::test;

namespace {

using document::Block;
using document::Kind;
using document::Style;

Page slide(const std::string& fragment, float width = 1920, float height = 1080) {
  return build_page(test::page_request(fragment, width, height));
}

/// As it is printed and exported.
Page drawn(const std::string& fragment, float width = 1920, float height = 1080) {
  PageRequest request = test::page_request(fragment, width, height);
  request.around.bare = true;
  return build_page(request);
}

state::ViewState goal_of(const Page& page, std::string_view id) {
  const Block* block = block_with(page, id);
  REQUIRE(block != nullptr);
  REQUIRE(block->action.has_value());
  return std::get<state::GoTo>(*block->action).state;
}

bool is_disabled(const Page& page, std::string_view id) {
  const Block* block = block_with(page, id);
  REQUIRE(block != nullptr);
  return block->disabled;
}

std::vector<std::string> every_step(const std::string& more) {
  std::vector<std::string> fragments;
  for (std::size_t i = 1; i <= test::linkoping().steps.size(); ++i) {
    fragments.push_back("steg=" + std::to_string(i) + more);
  }
  return fragments;
}

std::vector<std::string> texts_of(const Page& page) {
  std::vector<std::string> all;
  for (const Layer& layer : page.layers) {
    for (const Shape& shape : layer.shapes) {
      if (const Text* text = std::get_if<Text>(&shape)) all.push_back(text->string);
    }
  }
  return all;
}

bool draws(const Page& page, const std::string& part) {
  const auto all = texts_of(page);
  return std::any_of(all.begin(), all.end(),
                     [&](const std::string& text) { return text.find(part) != std::string::npos; });
}

}  // namespace

TEST_CASE("a slide is a sound document with a sound picture, at any size, in any language") {
  for (const char* more : {"", "&spr=en&tema=morkt", "&anteckningar=1"}) {
    for (const std::string& fragment : every_step(more)) {
      for (const auto& [width, height] : kSizes) {
        CAPTURE(fragment);
        const float high = height;  // a lambda cannot take a structured binding
        CAPTURE(high);
        const Page page = slide(fragment, width, height);
        check_document(page);
        check_nodes(page);
        const bool read = block_with(page, "figure") == nullptr;
        CHECK(read == (block_with(page, ids::kView) != nullptr));
        CHECK(read == (node_with(page, "slide:picture") == nullptr));
        for (const Node& node : page.nodes) {
          CAPTURE(node.id);
          CHECK(node.rect.bottom() <= height + 0.5F);
        }
      }
    }
  }
}

TEST_CASE("the same is read of a slide wherever its view is a picture") {
  for (const std::string& fragment : every_step("&anteckningar=1")) {
    const std::string wide = all_said(slide(fragment));
    for (const auto& [width, height] : kSizes) {
      if (width < 744) continue;  // the flows are a list there
      CHECK(all_said(slide(fragment, width, height)) == wide);
    }
  }
}

TEST_CASE("every word lies within the page, and none is too small for the back of the room") {
  for (const std::string& fragment : every_step("")) {
    for (const Rect& size : {Rect{0, 0, 1920, 1080}, Rect{0, 0, 1024, 768}}) {
      CAPTURE(fragment);
      CAPTURE(size.w);
      // Of two services with all that belongs to them; else 24.
      const float smallest = 19 * size.w / 1920 - 0.01F;
      for (const Layer& layer : drawn(fragment, size.w, size.h).layers) {
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

TEST_CASE("the picture on the page has no words of the slide, only its own") {
  const Page page = slide("steg=10");
  const auto& step = test::linkoping().steps[9];
  CHECK_FALSE(draws(page, step.sentence.sv.substr(0, 20)));
  CHECK_FALSE(draws(page, "Avsluta"));
  CHECK(page.turning.has_value());
  CHECK(page.scroll_areas.empty());
}

TEST_CASE("a drawn slide has the words of its blocks, and no buttons") {
  for (const auto& [width, height] : kSizes) {
    const float high = height;
    CAPTURE(high);
    const Page page = drawn("steg=8", width, height);
    CHECK(draws(page, "Support och arbetsteamet"));
    CHECK(draws(page, "Förslag 2021-10-19"));
    CHECK(draws(page, "Ansvaret föreslås flytta"));
    CHECK(draws(page, "Källa: SON 2019-719"));
    CHECK(draws(page, "Bild 8 av 12"));
    CHECK_FALSE(draws(page, "Avsluta"));
    CHECK(page.regions.empty());
    check_texts(page);
  }
}

TEST_CASE("a slide has one headline, one picture with the same words, one source and its number") {
  const model::Step& step = test::linkoping().steps[9];
  const Page page = slide("steg=10");
  CHECK(said_in(page, "slide:headline") == step.sentence.sv);
  CHECK(said_in(page, "slide:detail") == step.detail.sv);
  CHECK(name_of(page, "slide:picture") == step.sentence.sv + " " + step.detail.sv);
  CHECK(said_in(page, "slide:status") == "Bild 10 av 12");
  CHECK(said_in(page, "slide:source").find("SON 2020-281") != std::string::npos);
  CHECK(page.title == step.sentence.sv);
  CHECK(page.headline == step.sentence.sv);
  CHECK(blocks_of(page, Kind::heading).size() == 1);
  CHECK(blocks_of(page, Kind::figure).size() == 1);
  CHECK(std::any_of(page.nodes.begin(), page.nodes.end(),
                    [](const Node& node) { return node.parent == "slide:picture"; }));
}

TEST_CASE("the number of the slide is there, and what turns it are buttons with names") {
  const Page page = slide("steg=2");
  CHECK(said_in(page, "slide:status") == "Bild 2 av 12");
  std::vector<std::string> names;
  for (const Block* button : blocks_of(page, Kind::button)) {
    names.push_back(button->text + button->label);
  }
  CHECK(names == std::vector<std::string>{"Talarvy", "Helskärm", "Avsluta", "Föregående bild",
                                          "Nästa bild"});
  CHECK(block_with(page, "slide:buttons")->label == "Visning");
}

TEST_CASE("a view that is read stands on its slide, and nothing in it is operated") {
  for (const char* fragment : {"steg=12", "egna=vy=oversikt&steg=1", "egna=vy=kallor&steg=1",
                               "egna=vy=kallor;del=tackning;id=son-2020-281&steg=1"}) {
    CAPTURE(fragment);
    const Page page = slide(fragment);
    const Block* view = block_with(page, ids::kView);
    REQUIRE(view != nullptr);
    CHECK(view->scrolls);
    CHECK_FALSE(view->children.empty());
    CHECK(block_with(page, ids::kHeadline) == nullptr);
    CHECK_FALSE(said_in(page, "slide:headline").empty());
    CHECK(page.nodes.empty());
    for (const Kind kind : {Kind::toggle, Kind::check, Kind::expander, Kind::field}) {
      CHECK(blocks_of(page, kind).empty());
    }
    for (const Block* link : blocks_of(page, Kind::link)) CHECK_FALSE(link->action.has_value());
    CHECK(draws(drawn(fragment), "Bild "));
  }
  CHECK(said_in(slide("steg=12"), ids::kView).find("Överenskommelsen") != std::string::npos);
}

TEST_CASE("the pill is there where something is only proposed, and only there") {
  CHECK(said_in(slide("steg=8"), "slide:chip").find("Förslag 2021-10-19, protokoll saknas") !=
        std::string::npos);
  CHECK(said_in(slide("steg=10"), "slide:chip").find("Förslag 2023-08-30, protokoll saknas") !=
        std::string::npos);
  CHECK(said_in(slide("steg=7"), "slide:chip").find("Förslag 2021-10, protokoll saknas") !=
        std::string::npos);
  CHECK(said_in(slide("steg=1"), "slide:chip").find("Bara förslag, protokoll saknas") !=
        std::string::npos);
  CHECK(block_with(slide("steg=2"), "slide:chip") == nullptr);
  CHECK(
      said_in(slide("steg=8&spr=en"), "slide:chip").find("Proposal 2021-10-19, minutes missing") !=
      std::string::npos);
}

TEST_CASE("the service that a slide is about stands above it, else what the data is about") {
  CHECK(said_in(slide("steg=8"), "slide:label") == "Support och arbetsteamet");
  CHECK(said_in(slide("steg=1"), "slide:label") == test::linkoping().title.sv);
}

TEST_CASE("buttons turn, stop at the ends, and leave to where one was") {
  const Page page = slide("vy=kallor&steg=5");
  CHECK(goal_of(page, "slide:next").step == 6);
  CHECK(goal_of(page, "slide:previous").step == 4);
  const state::ViewState after = goal_of(page, "slide:leave");
  CHECK(after.step == 0);
  CHECK(after.view == state::View::sources);
  CHECK(is_disabled(slide("steg=1"), "slide:previous"));
  CHECK(is_disabled(slide("steg=12"), "slide:next"));
}

TEST_CASE("a step beyond the last one is the last") {
  CHECK(said_in(slide("steg=999"), "slide:status") == "Bild 12 av 12");
}

TEST_CASE("own steps are shown instead, with the findings of their views") {
  const Page page = slide("egna=vy=kallor!vy=tidslinje;datum=2020-06-01&steg=2");
  CHECK(said_in(page, "slide:status") == "Bild 2 av 2");
  const Page live = slide("datum=2020-06-01", 1440, 900);
  CHECK(said_in(page, "slide:headline") == live.headline);
}

TEST_CASE("own steps can be moved and taken away, to the last one") {
  using Steps = std::vector<std::string>;
  const Page second = slide("egna=vy=kallor!vy=oversikt&steg=2");
  CHECK(goal_of(second, "slide:earlier").own_steps == Steps{"vy=oversikt", "vy=kallor"});
  CHECK(goal_of(second, "slide:earlier").step == 1);
  CHECK(is_disabled(second, "slide:later"));
  CHECK(goal_of(second, "slide:remove").own_steps == Steps{"vy=kallor"});
  CHECK(goal_of(second, "slide:remove").step == 1);
  const state::ViewState none = goal_of(slide("egna=vy=kallor&steg=1"), "slide:remove");
  CHECK(none.own_steps.empty());
  CHECK(none.step == 0);
  CHECK(block_with(slide("steg=1"), "slide:remove") == nullptr);
}

TEST_CASE("the menu collects the view that is shown") {
  PageRequest request = test::page_request("vy=kallor&egna=vy=oversikt", 1440, 900);
  request.around.menu_open = true;
  const Page page = build_page(request);
  const state::ViewState goal = goal_of(page, "menu:add-slide");
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
  CHECK(said_in(page, "slide:status") == "Bild 1 av 1");
  CHECK(said_in(page, "slide:headline") == slide("datum=2020-06-01", 1440, 900).headline);
}

TEST_CASE("a blank screen has nothing but the way back") {
  PageRequest request = test::page_request("steg=3", 1440, 900);
  request.around.blank = true;
  const Page page = build_page(request);
  CHECK(page.nodes.empty());
  const auto buttons = blocks_of(page, Kind::button);
  REQUIRE(buttons.size() == 1);
  CHECK(buttons.front()->command == CommandKind::blank);
  CHECK(said_in(page, "slide:status") == "Bilden är släckt");
  CHECK(texts_of(page).empty());
}

TEST_CASE("notes are a part of the page of their own, when they are wanted") {
  const Page page = slide("steg=3&anteckningar=1");
  REQUIRE(page.regions.size() == 2);
  CHECK(page.regions.back().style == Style::speaker_notes);
  CHECK(said_in(page, "slide:note") == test::linkoping().steps[2].note.sv);
  CHECK(block_with(slide("steg=3"), "slide:note") == nullptr);
}

TEST_CASE("the number that is being typed stands where the slide's own was") {
  PageRequest request = test::page_request("steg=3", 1440, 900);
  request.around.typed = "11";
  CHECK(said_in(build_page(request), "slide:status") == "Till bild 11: Enter");
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
      CHECK(blocks_of(page, Kind::field).empty());
      CHECK_FALSE(draws(page, "Som det var känt den"));
    }
  }
}
