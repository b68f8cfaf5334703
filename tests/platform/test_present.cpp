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

TEST_CASE("presenting in two windows: what one shows is told to the other, once") {
  Opened opened("steg=2");
  CHECK(opened.said("\"stage\":{\"fragment\":\"v=1&steg=2"));
  const int before = opened.messages_with("\"stage\"");
  opened.key("PageDown");
  opened.key("b");
  CHECK(opened.said("steg=3\",\"blank\":false}"));
  CHECK(opened.said("steg=3\",\"blank\":true}"));
  opened.app().resize({1200, 700, 1, 0, 0});
  opened.browser.settle();
  CHECK(opened.messages_with("\"stage\"") == before + 2);
  opened.key("Escape");
  CHECK(opened.messages_with("\"stage\"") == before + 3);
}

TEST_CASE("presenting in two windows: nobody is told of a view that is no slide") {
  Opened opened("vy=tidslinje");
  CHECK_FALSE(opened.said("\"stage\""));
}

TEST_CASE("presenting in two windows: the presenter's keeps being that when it follows") {
  Opened opened("steg=2&talarvy=1&anteckningar=1");
  opened.app().follow_stage("v=1&steg=5", false);
  CHECK(opened.app().view().step == 5);
  CHECK(opened.app().view().speaker);
  CHECK(opened.app().view().notes);
  CHECK(opened.words("speaker:audience") == "Publiken ser bild 5");
  opened.app().follow_stage("v=1&steg=5", true);
  CHECK(opened.words("speaker:audience") == "Publiken ser svart");
}

TEST_CASE("presenting in two windows: the audience's goes blank when it is told to") {
  Opened opened("steg=2");
  opened.app().follow_stage("v=1&steg=2", true);
  CHECK(opened.block("slide:unblank") != nullptr);
  opened.app().follow_stage("v=1&steg=3", false);
  CHECK(opened.block("slide:unblank") == nullptr);
  CHECK(opened.app().view().step == 3);
}

TEST_CASE("presenting in two windows: the presenter's closes when the presentation ends") {
  Opened opened("steg=2&talarvy=1");
  opened.app().follow_stage("v=1&vy=tidslinje", false);
  opened.browser.settle();
  CHECK(opened.said("\"command\":\"close-speaker\""));
  CHECK_FALSE(opened.said("fullscreen:off"));
}

TEST_CASE("presenting in two windows: a second that passes changes words and draws nothing") {
  Opened opened("steg=2&talarvy=1");
  opened.app().tick(600, 0, true);
  opened.browser.settle();
  CHECK(opened.words("speaker:clock") == "10:00");
  const int frames = opened.messages_with("\"frame\":true");
  opened.app().tick(601, 754, true);
  opened.browser.settle();
  CHECK(opened.words("speaker:clock") == "10:01");
  CHECK(opened.words("speaker:used") == "12:34");
  CHECK(opened.messages_with("\"frame\":true") == frames);
  opened.app().tick(601, 755, false);
  opened.browser.settle();
  CHECK(opened.words("speaker:audience") == "Publikens fönster är stängt");
}

TEST_CASE("presenting in two windows: the time used is the windows' own, which T begins anew") {
  Opened opened("steg=2&talarvy=1");
  opened.key("t");
  CHECK(opened.said("\"command\":\"restart-clock\""));
}

TEST_CASE("presenting in two windows: opening the other does not end what is shown here") {
  Opened opened("steg=2", platform::kFullScreen);
  opened.key("s");
  CHECK(opened.said("\"command\":\"open-speaker\""));
  opened.app().set_flags(0);  // a new window ends the whole screen
  CHECK(opened.app().view().step == 2);
  opened.app().set_flags(platform::kFullScreen);
  opened.app().set_flags(0);
  CHECK(opened.app().view().step == 0);
}
