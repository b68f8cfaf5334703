// What is chosen is seen: a link into a long list scrolls to it.

#include <doctest/doctest.h>

#include "platform/opened.h"
#include "scene/page_checks.h"

using namespace avtal;
using namespace avtal::test;

TEST_CASE("a link to a question far down in the register shows it at the top of the list") {
  Opened opened("v=1&vy=kallor&id=c-51");
  const scene::Node* question = opened.node("question:c-51");
  REQUIRE(question != nullptr);
  CHECK_FALSE(question->hidden);
  CHECK(question->selected);
  CHECK(opened.node("question:c-51:settled") != nullptr);
}

TEST_CASE("findings: a question that opens low in the register is moved to where it can be read") {
  Opened register_("v=1&vy=kallor&id=c-06");
  const scene::Node* low = nullptr;
  for (const scene::Node& node : register_.page().nodes) {
    const bool is_row = node.kind == scene::NodeKind::toggle && !node.hidden;
    if (is_row && node.id.rfind("question:", 0) == 0) low = &node;
  }
  REQUIRE(low != nullptr);
  const std::string id = low->id.substr(std::string("question:").size());
  Opened opened("v=1&vy=kallor&id=" + id);
  const scene::Node* row = opened.node("question:" + id);
  const scene::Node* text = opened.node("question:" + id + ":text");
  REQUIRE(row != nullptr);
  REQUIRE(text != nullptr);
  CHECK(row->rect.y < 600);
  CHECK_FALSE(text->hidden);
}

TEST_CASE("going to a question from the overview shows it, and the reader may scroll away") {
  Opened opened("v=1&vy=oversikt");
  std::string id;
  for (const document::Block* link : test::blocks_of(opened.page(), document::Kind::link)) {
    if (link->id.rfind("question:", 0) == 0) id = link->id;
  }
  REQUIRE_FALSE(id.empty());
  opened.app().activate(id);
  opened.browser.settle();
  CHECK(opened.app().view().view == state::View::sources);
  const scene::Node* shown = opened.node(id);
  REQUIRE(shown != nullptr);
  CHECK_FALSE(shown->hidden);
  for (int i = 0; i < 6; ++i) opened.key("PageDown");
  REQUIRE(opened.node(id) != nullptr);
  CHECK(opened.node(id)->hidden);
}
