// A slide is read from the back of a room: what its picture has, how large, and where.

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

#include "page/linkoping.h"
#include "page/page.h"
#include "page/page_checks.h"

using namespace avtal;
using namespace avtal::scene;
using namespace avtal::test;

namespace {

using document::Block;
using document::Kind;

Page slide(const std::string& fragment) {
  return build_page(test::page_request(fragment, 1920, 1080));
}

/// As it is printed and exported.
Page drawn(const std::string& fragment) {
  PageRequest request = test::page_request(fragment, 1920, 1080);
  request.around.bare = true;
  return build_page(request);
}

std::vector<std::string> every_step(const std::string& more) {
  std::vector<std::string> fragments;
  for (std::size_t i = 1; i <= test::linkoping().steps.size(); ++i) {
    fragments.push_back("steg=" + std::to_string(i) + more);
  }
  return fragments;
}

bool draws(const Page& page, const std::string& part) {
  for (const Layer& layer : page.layers) {
    for (const Shape& shape : layer.shapes) {
      const Text* text = std::get_if<Text>(&shape);
      if (text && text->string.find(part) != std::string::npos) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("nothing of a picture on a slide is cut, and its axis has six labels at most") {
  for (const char* more : {"", "&spr=en"}) {
    for (const std::string& fragment : every_step(more)) {
      CAPTURE(fragment);
      const Page page = drawn(fragment);
      const Node* picture = node_with(page, "slide:picture");
      if (picture == nullptr) continue;
      std::map<float, int> years;  // by their line: bars are named after years too
      for (const Layer& layer : page.layers) {
        if (layer.clip.w > picture->rect.w + 1) continue;  // the slide's own
        for (const Shape& shape : layer.shapes) {
          const Text* text = std::get_if<Text>(&shape);
          if (!text) continue;
          CAPTURE(text->string);
          CHECK(text->at.y - text->size * 0.7F >= picture->rect.y);
          CHECK(text->at.y <= picture->rect.bottom());
          if (text->string.size() == 4 && text->string.compare(0, 2, "20") == 0)
            ++years[text->at.y];
        }
      }
      for (const auto& [y, count] : years) CHECK(count <= 6);
    }
  }
}

TEST_CASE("headline and picture have the same place on every slide") {
  for (const std::string& fragment : every_step("")) {
    CAPTURE(fragment);
    const Page page = drawn(fragment);
    const Node* picture = node_with(page, "slide:picture");
    if (picture != nullptr) CHECK(picture->rect.y == doctest::Approx(346).epsilon(0.12));
  }
}

TEST_CASE("a slide about one service says who does what, and nothing of other handovers") {
  const Page moves = slide("steg=8");
  CHECK(draws(moves, "Ansvarar"));
  CHECK(draws(moves, "Ansvaret flyttar 1 januari 2022"));
  CHECK_FALSE(draws(moves, "1.1"));
  CHECK_FALSE(draws(moves, "Leanlink"));
  const Page counterparty = slide("steg=6");
  CHECK_FALSE(draws(counterparty, "Utföraren byts"));
  CHECK_FALSE(draws(counterparty, "Delvis övertagen"));
}

TEST_CASE("what is about another day than the slide's is not in its picture") {
  // Proposals of 2021 and 2023 in a picture of 2005 to 2016.
  CHECK_FALSE(draws(slide("steg=2"), "förslag"));
  CHECK_FALSE(draws(slide("steg=2"), "I kraft"));
  CHECK(draws(slide("steg=10"), "30 augusti 2023"));  // in words, as the sentences have it
  CHECK_FALSE(draws(slide("steg=10"), "2023-08-30"));
}

TEST_CASE("the last slide has three wishes and the count of the rest") {
  const Page page = slide("steg=12");
  std::vector<const Block*> wishes;
  for (const Block* item : blocks_of(page, Kind::item)) {
    if (item->id.rfind("wish:", 0) == 0) wishes.push_back(item);
  }
  CHECK(wishes.size() == 3);
  CHECK(said_in(page, "wishes:rest").find(" dokument till finns under Källor") !=
        std::string::npos);
}
