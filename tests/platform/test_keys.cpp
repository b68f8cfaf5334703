// What the keys do.

#include <doctest/doctest.h>

#include <string>

#include "opened.h"
#include "platform/app.h"

namespace scene = avtal::scene;
namespace state = avtal::state;
using avtal::test::length_of;
using avtal::test::Opened;

TEST_CASE("while a handover is open the arrows walk through time, else they pan") {
  Opened opened("v=1&vy=overlamningar&id=overlamning-on-son");
  opened.key("ArrowRight");
  CHECK(opened.app().view().selected == "overlamning-samordning");
  opened.key("ArrowLeft");
  CHECK(opened.app().view().selected == "overlamning-on-son");
  CHECK(opened.key("ArrowLeft"));  // the first: stays
  CHECK(opened.app().view().selected == "overlamning-on-son");
  CHECK_FALSE(opened.app().view().window);
  opened.key("Escape");
  opened.key("+");
  const auto before = opened.app().view().window;
  opened.key("ArrowLeft");
  CHECK(opened.app().view().window != before);
}

TEST_CASE("arrows pan by a tenth, with Shift by half; Home shows everything") {
  Opened opened;
  opened.key("+");
  opened.key("+");
  opened.key("+");
  const state::Window before = *opened.app().view().window;
  CHECK(opened.key("ArrowLeft"));
  CHECK(opened.app().view().window->first ==
        doctest::Approx(before.first - length_of(before) * 0.1));
  CHECK(opened.key("ArrowRight"));
  CHECK(opened.app().view().window->first == doctest::Approx(before.first));
  CHECK(opened.key("-"));
  CHECK(length_of(*opened.app().view().window) > length_of(before));
  CHECK(opened.key("Home"));
  CHECK_FALSE(opened.app().view().window.has_value());
  opened.browser.forget_messages();
  opened.key("+");
  CHECK(opened.messages_with("\"announce\":\"Visar ") == 1);
}

TEST_CASE("up and down select in the neighbouring lane, Escape closes the panel") {
  Opened opened;
  CHECK(opened.key("ArrowDown"));
  const std::string first = opened.app().view().selected;
  CHECK_FALSE(first.empty());
  CHECK(opened.key("ArrowDown"));
  CHECK(opened.app().view().selected != first);
  CHECK(opened.key("ArrowUp"));
  CHECK(opened.key("Escape"));
  CHECK(opened.app().view().selected.empty());
  CHECK_FALSE(opened.key("Escape"));
}

TEST_CASE("the keyboard scrolls rows that do not fit") {
  Opened opened("v=1&vy=tidslinje", 0, {1280, 480, 1, 0, 0});
  const auto y_of = [&](const char* id) { return opened.node(id)->highlight.y; };
  const char* const last_bar = "bar:skog-och-mark-insats:skog-och-mark-avtal-2006:0";
  REQUIRE(opened.node(last_bar));
  const float bar = y_of(last_bar);
  CHECK(opened.key("PageDown"));
  CHECK(y_of(last_bar) < bar);
}

TEST_CASE("digits show the views that exist; other keys are the browser's") {
  Opened opened;
  CHECK(opened.key("2"));
  CHECK(opened.app().view().view == state::View::timeline);
  for (const char* key : {"a", "å", "F5", "PageDown", "0", "9", "Tab", "", "Enter"}) {
    CHECK_FALSE(opened.key(key));
  }
  CHECK_FALSE(opened.app().key("+", {false, true}));
}

TEST_CASE("Escape puts the tooltip away before anything else") {
  Opened opened;
  opened.app().activate(opened.first_item()->id);
  opened.browser.settle();
  const scene::Node* other = nullptr;
  for (const scene::Node& node : opened.page().nodes) {
    if (node.kind == scene::NodeKind::item && !node.tooltip.empty() && !node.hidden) other = &node;
  }
  REQUIRE(other != nullptr);
  opened.app().focus(other->id, true);
  opened.browser.settle();
  CHECK(opened.app().surface().shows_tooltip());
  CHECK(opened.key("Escape"));
  CHECK_FALSE(opened.app().surface().shows_tooltip());
  CHECK_FALSE(opened.app().view().selected.empty());
}
