#include <doctest/doctest.h>

#include "opened.h"
#include "platform/app.h"

namespace platform = avtal::platform;
using avtal::test::Opened;

TEST_CASE("presenting: P begins at the first slide, asks for the whole screen, and P ends it") {
  Opened opened("v=1&vy=kallor");
  CHECK(opened.key("p"));
  CHECK(opened.app().view().step == 1);
  CHECK(opened.said("\"command\":\"fullscreen:on\""));
  CHECK(opened.said("\"command\":\"focus:slide:headline\""));
  CHECK(opened.key("P"));
  CHECK(opened.app().view().step == 0);
  CHECK(opened.app().view().view == avtal::state::View::sources);
  CHECK(opened.said("\"command\":\"fullscreen:off\""));
}

TEST_CASE("presenting: a clicker's keys turn, and stop at both ends") {
  Opened opened("steg=11");
  CHECK(opened.key("PageDown"));
  CHECK(opened.app().view().step == 12);
  CHECK(opened.key("PageDown"));
  CHECK(opened.app().view().step == 12);
  CHECK(opened.key("PageUp"));
  CHECK(opened.app().view().step == 11);
  CHECK(opened.key("Home"));
  CHECK(opened.key("PageUp"));
  CHECK(opened.app().view().step == 1);
  for (const char* key : {"ArrowRight", "ArrowDown", " ", "Enter"}) CHECK(opened.key(key));
  CHECK(opened.app().view().step == 5);
  for (const char* key : {"ArrowLeft", "ArrowUp", "Backspace"}) CHECK(opened.key(key));
  CHECK(opened.app().view().step == 2);
  CHECK(opened.key("End"));
  CHECK(opened.app().view().step == 12);
}

TEST_CASE("presenting: from a slide beyond the last one, back is the last but one") {
  Opened opened("steg=99");
  opened.key("PageUp");
  CHECK(opened.app().view().step == 11);
}

TEST_CASE("presenting: a number and Enter jump; what is typed can be taken back") {
  Opened opened("steg=1");
  opened.key("1");
  opened.key("0");
  CHECK(opened.app().view().step == 1);
  opened.key("Enter");
  CHECK(opened.app().view().step == 10);
  opened.key("0");
  opened.key("Enter");
  CHECK(opened.app().view().step == 1);
  opened.key("9");
  opened.key("9");
  opened.key("9");
  opened.key("9");
  opened.key("Enter");
  CHECK(opened.app().view().step == 12);
  opened.key("4");
  opened.key("Backspace");
  opened.key("5");
  opened.key("Escape");
  CHECK(opened.app().view().step == 12);
  opened.key("Escape");
  CHECK(opened.app().view().step == 0);
}

TEST_CASE("presenting: B blanks and shows again; turning shows too") {
  Opened opened("steg=2");
  for (const char* key : {"b", "B", "."}) {
    CHECK(opened.key(key));
    CHECK(opened.block("slide:unblank") != nullptr);
    CHECK(opened.key(key));
    CHECK(opened.block("slide:unblank") == nullptr);
  }
  opened.key("b");
  opened.key("PageDown");
  CHECK(opened.block("slide:unblank") == nullptr);
  CHECK(opened.app().view().step == 3);
  opened.key("b");
  opened.app().activate("slide:unblank");
  CHECK(opened.block("slide:headline") != nullptr);
  opened.key("b");
  opened.key("Escape");
  opened.key("p");
  CHECK(opened.block("slide:headline") != nullptr);
}

TEST_CASE("presenting: a number and Enter jump also while the screen is blank") {
  Opened opened("steg=2");
  opened.key("b");
  opened.browser.forget_messages();
  opened.key("9");
  CHECK(opened.words("slide:status") == "Till bild 9: Enter");
  // Enter would press the button that has focus: what gets it meanwhile is no button.
  CHECK(opened.said("\"command\":\"focus:slide\""));
  CHECK(opened.block("slide:unblank") != nullptr);
  opened.key("Enter");
  CHECK(opened.app().view().step == 9);
  CHECK(opened.block("slide:unblank") == nullptr);
  CHECK(opened.said("\"command\":\"focus:slide:headline\""));
}

TEST_CASE("presenting: N shows the notes, and no other letter does anything") {
  Opened opened("steg=2");
  CHECK(opened.key("n"));
  CHECK(opened.app().view().notes);
  CHECK(opened.key("N"));
  CHECK(!opened.app().view().notes);
  CHECK_FALSE(opened.key("x"));
  CHECK_FALSE(opened.key("+"));
}

TEST_CASE("presenting: the end of full screen ends it, from whichever side it came") {
  Opened opened("steg=4", platform::kFullScreen);
  opened.app().set_flags(0);
  CHECK(opened.app().view().step == 0);
  Opened window("steg=4");
  window.app().set_flags(platform::kSystemDark);
  CHECK(window.app().view().step == 4);
}

TEST_CASE("presenting: whoever leaves to show something comes back to the same slide") {
  Opened opened("steg=4");
  opened.key("Escape");
  opened.key("p");
  CHECK(opened.app().view().step == 4);
}

TEST_CASE("presenting: the reader's own view and language stay as they were") {
  Opened opened("v=1&vy=tidslinje&fran=2015&till=2025&spr=en");
  const auto before = opened.app().view();
  opened.key("p");
  opened.key("PageDown");
  CHECK(opened.words("slide:status") == "Slide 2 of 12");
  opened.key("Escape");
  CHECK(opened.app().view() == before);
}

TEST_CASE("presenting: every slide is a step of the browser's history") {
  Opened opened("steg=1");
  opened.key("PageDown");
  CHECK(opened.said("\"fragment\":\"v=1&steg=2\",\"push\":true"));
}

TEST_CASE("presenting: each step is said once: which slide it is, and what that says") {
  Opened opened("v=1&vy=tidslinje");
  const auto says = [&](const std::string& words) {
    const bool once = opened.messages_with("\"announce\"") == 1;
    const bool these = opened.said("\"announce\":\"" + words + "\"");
    opened.browser.forget_messages();
    return once && these;
  };
  opened.browser.forget_messages();
  opened.key("p");  // the headline has the focus
  CHECK(says("Bild 1 av 12"));
  opened.key("PageDown");
  CHECK(says("Bild 2 av 12. " + opened.page().headline));
  opened.app().set_fragment("v=1&steg=3");  // as Back and Forward do
  opened.browser.settle();
  CHECK(says("Bild 3 av 12. " + opened.page().headline));
  opened.key("b");
  CHECK(says("Bilden är släckt"));
  opened.key("b");
  CHECK(says("Bild 3 av 12"));
  opened.key("9");
  CHECK(says("Till bild 9: Enter"));
  opened.key("Enter");
  CHECK(says("Bild 9 av 12. " + opened.page().headline));
  CHECK(avtal::test::blocks_of(opened.page(), avtal::document::Kind::status)
            .empty());  // no second voice
}

TEST_CASE("presenting: the buttons of the slide do what its keys do") {
  Opened opened("steg=2");
  opened.app().activate("slide:next");
  CHECK(opened.app().view().step == 3);
  opened.app().activate("slide:previous");
  CHECK(opened.app().view().step == 2);
  opened.app().activate("slide:full-screen");
  opened.browser.settle();
  CHECK(opened.said("\"command\":\"fullscreen:on\""));
  opened.app().activate("slide:leave");
  CHECK(opened.app().view().step == 0);
}
