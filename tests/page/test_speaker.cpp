#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "page/linkoping.h"
#include "page/page.h"
#include "page/page_checks.h"
#include "page/speaker.h"

using namespace avtal;
using namespace avtal::scene;
using namespace avtal::test;

namespace {

using document::Block;

PageRequest speaker_request(const std::string& fragment, float width = 1232, float height = 453) {
  return test::page_request(fragment + "&talarvy=1", width, height);
}
Page speaker(const std::string& fragment, float width = 1232, float height = 453) {
  return build_page(speaker_request(fragment, width, height));
}

/// Where the drawn words that hold `part` begin from the left; nothing when there are none.
std::optional<float> drawn_at(const Page& page, const std::string& part) {
  for (const Layer& layer : page.layers) {
    for (const Shape& shape : layer.shapes) {
      const Text* text = std::get_if<Text>(&shape);
      if (text != nullptr && text->string.find(part) != std::string::npos) return text->at.x;
    }
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("the presenter's window is a sound document, at any size, in any language") {
  for (const char* language : {"sv", "en"}) {
    for (const auto& [width, height] :
         {std::pair{320.0F, 180.0F}, {800.0F, 300.0F}, {1872.0F, 693.0F}}) {
      for (const char* step : {"1", "4", "12"}) {
        const std::string fragment = "steg=" + std::string(step) + "&spr=" + language;
        CAPTURE(fragment);
        const Page page = speaker(fragment, width, height);
        check_document(page);
        check_nodes(page);
        check_texts(page);
      }
    }
  }
}

TEST_CASE("it shows the slide, beside it the next one, and says what the audience sees") {
  const auto& steps = test::linkoping().steps;
  const Page page = speaker("steg=8");
  CHECK(said_in(page, "slide:headline") == steps[7].sentence.sv);
  CHECK(said_in(page, "slide:status") == "Bild 8 av 12");
  CHECK(said_in(page, "speaker:audience") == "Publiken ser bild 8");
  CHECK(said_in(page, "speaker:next").find("bild 9") != std::string::npos);
  CHECK(said_in(page, "speaker:notes").find(steps[7].note.sv) != std::string::npos);
  const std::string now = steps[7].sentence.sv.substr(0, 12);
  const std::string next = steps[8].sentence.sv.substr(0, 12);
  REQUIRE(drawn_at(page, now).has_value());
  REQUIRE(drawn_at(page, next).has_value());
  CHECK(*drawn_at(page, now) < page.width / 2);
  CHECK(*drawn_at(page, next) > page.width / 2);
}

TEST_CASE("after the last slide none comes, and it says so") {
  const Page page = speaker("steg=12");
  CHECK(said_in(page, "speaker:next") == "Det här är den sista bilden");
  CHECK(block_with(page, "slide:next")->disabled);
  CHECK_FALSE(block_with(page, "slide:previous")->disabled);
}

TEST_CASE("each slide is in its list, in order, and leads there") {
  const auto& steps = test::linkoping().steps;
  const Page page = speaker("steg=3");
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const Block* slide = block_with(page, "speaker:slide:" + std::to_string(i + 1));
    REQUIRE(slide != nullptr);
    CHECK(document::words_of(*slide).find(steps[i].sentence.sv) != std::string::npos);
    CHECK(slide->current == (i == 2));
    const auto& there = std::get<state::GoTo>(*slide->action).state;
    CHECK(there.step == static_cast<int>(i + 1));
    CHECK(there.speaker);
  }
}

TEST_CASE("slides of the presenter's own are named by what they find") {
  const Page page = speaker("egna=vy=oversikt!vy=kallor&steg=1");
  CHECK(block_with(page, "speaker:slide:3") == nullptr);
  CHECK(document::words_of(*block_with(page, "speaker:slide:1")).size() > 3);
  CHECK(document::words_of(*block_with(page, "speaker:slide:2")) !=
        document::words_of(*block_with(page, "speaker:slide:1")));
}

TEST_CASE("it says when the audience sees black, and when its window is gone it can be opened") {
  PageRequest request = speaker_request("steg=2");
  request.around.blank = true;
  const Page blank = build_page(request);
  CHECK(said_in(blank, "speaker:audience") == "Publiken ser svart");
  CHECK(said_in(blank, "slide:headline") == test::linkoping().steps[1].sentence.sv);
  CHECK(block_with(blank, "speaker:open") == nullptr);
  request.around.audience_gone = true;
  const Page alone = build_page(request);
  CHECK(said_in(alone, "speaker:audience") == "Publikens fönster är stängt");
  REQUIRE(block_with(alone, "speaker:open") != nullptr);
  CHECK(block_with(alone, "speaker:open")->command.kind == CommandKind::audience);
}

TEST_CASE("the clock and the time used are brought up to date without all else") {
  PageRequest request = speaker_request("steg=2");
  request.around.minute_of_day = 18 * 60 + 42;
  request.around.used_seconds = 7 * 60 + 15;
  Page page = build_page(request);
  CHECK(said_in(page, "speaker:clock") == "18:42");
  CHECK(said_in(page, "speaker:used") == "07:15");
  request.around.minute_of_day = 9 * 60 + 5;
  request.around.used_seconds = 100 * 60;
  set_times(request.around, page);
  CHECK(said_in(page, "speaker:clock") == "09:05");
  CHECK(said_in(page, "speaker:used") == "100:00");
  CHECK(all_said(page) == all_said(build_page(request)));
}

TEST_CASE("a slide has the way to the presenter's window, but not of a file of the reader's own") {
  PageRequest request = test::page_request("steg=2", 1920, 1080);
  REQUIRE(block_with(build_page(request), "slide:speaker") != nullptr);
  request.around.foreign_file = "egen.json";
  CHECK(block_with(build_page(request), "slide:speaker") == nullptr);
}
