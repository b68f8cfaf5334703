// Help where people are: how a view is read.

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "page/linkoping.h"
#include "page/page.h"
#include "page/page_checks.h"
#include "scene/ids.h"

using namespace avtal;
using namespace avtal::scene;
using namespace avtal::test;

namespace {

using document::Block;
using document::Kind;

Page with_guide(const std::string& fragment) {
  return build_page(page_request(fragment + "&hjalp=1", 1440, 900));
}

std::vector<int> signs_in(const Block& block) {
  std::vector<int> signs;
  if (block.kind == Kind::sign) signs.push_back(block.sign);
  for (const Block& child : block.children) {
    for (const int sign : signs_in(child)) signs.push_back(sign);
  }
  return signs;
}

}  // namespace

TEST_CASE("guide: it lies over every view, in both languages, and says what the view answers") {
  std::set<std::string> leads;
  for (const state::View view : state::kViews) {
    for (const char* language : {"", "&spr=en"}) {
      const std::string word(state::view_word(view));
      CAPTURE(word);
      const Page page = with_guide("vy=" + word + language);
      const Block* dialog = block_with(page, ids::kOverlay);
      REQUIRE(dialog);
      CHECK(dialog->kind == Kind::dialog);
      const Block* lead = block_with(page, "guide:lead");
      REQUIRE(lead);
      leads.insert(lead->text);
      CHECK(document::words_of(*dialog).find("Esc") != std::string::npos);
      check_page(page);
    }
  }
  CHECK(leads.size() == 2 * state::kViews.size());
}

TEST_CASE("guide: it tells of the signs that are in the picture, each of them, and of no other") {
  for (const char* view :
       {"tidslinje", "tidslinje&id=overenskommelse-2018", "overlamningar", "kostnadsfloden"}) {
    CAPTURE(view);
    const Page page = with_guide(std::string("vy=") + view);
    const Block* legend = block_with(page, "legend");
    const Block* key = block_with(page, "guide:signs:key");
    REQUIRE(legend);
    REQUIRE(key);
    CHECK(signs_in(*key) == signs_in(*legend));
    std::set<std::string> meanings;
    for (const Block& entry : key->children) meanings.insert(entry.children.back().text);
    CHECK(meanings.size() == key->children.size());
  }
  CHECK_FALSE(block_with(with_guide("vy=oversikt"), "guide:signs:key"));
  CHECK_FALSE(block_with(with_guide("vy=tidslinje&text=1"), "guide:signs:key"));
}

TEST_CASE("guide: the committees' short names are spelt out") {
  const Page page = with_guide("vy=oversikt");
  const Block* key = block_with(page, "guide:short:key");
  REQUIRE(key);
  const std::string words = document::words_of(*key);
  CHECK(words.find("Social- och omsorgsnämnden") != std::string::npos);
  CHECK(words.find("SON") != std::string::npos);
}

TEST_CASE("guide: a slide has none over it") {
  CHECK_FALSE(block_with(with_guide("steg=2"), ids::kOverlay));
}
