#include "platform/app.h"

#include <doctest/doctest.h>

#include <string>

#include "json_check.h"
#include "opened.h"

namespace platform = avtal::platform;
namespace scene = avtal::scene;
namespace state = avtal::state;
using avtal::platform::Headless;
using avtal::test::is_json;
using avtal::test::middle_of;
using avtal::test::Opened;
using avtal::test::real_dataset;

// ---- start and idleness ------------------------------------------------------------------------

TEST_CASE("everything the browser is told is JSON") {
  Opened opened("v=1&id=saknas&x=\"\\%00");
  opened.key("+");
  opened.key("ArrowDown");
  opened.app().field("as-of", "i går \" \\ \n");
  opened.app().show_text(true);
  opened.app().want_stats();
  opened.browser.settle();
  REQUIRE(!opened.browser.messages().empty());
  for (const std::string& message : opened.browser.messages()) {
    CHECK(is_json(message));
    CHECK(message.front() == '{');
  }
  CHECK(opened.said("\"page\":{\"nodes\":[{"));
  CHECK(opened.said("\"title\":"));
  CHECK(opened.said("\"lang\":\"sv\""));
  CHECK(opened.said("\"dark\":false"));
  CHECK(opened.said("\"stats\":{\"frames\":"));
  CHECK(opened.said("\"failed\":null"));
}

TEST_CASE("a page at rest draws nothing and says nothing") {
  Opened opened;
  CHECK(opened.browser.draw_data_is_sane());
  opened.browser.forget_messages();
  for (int i = 0; i < 20; ++i) {
    opened.browser.pass_ms(500);
    CHECK_FALSE(opened.browser.frame());
    CHECK(opened.browser.settle() == 0);
  }
  CHECK(opened.browser.messages().empty());
}

TEST_CASE("an event draws a few frames, then there is rest again") {
  Opened opened;
  opened.browser.move(5, 5);
  const int frames = opened.browser.settle();
  CHECK(frames >= 1);
  CHECK(frames <= 3);
  CHECK(opened.browser.settle() == 0);
}

TEST_CASE("a click selects, opens the panel and makes a step in the history") {
  Opened opened;
  const scene::Node* item = opened.first_item();
  REQUIRE(item != nullptr);
  const auto* select = std::get_if<state::Select>(&*item->action);
  REQUIRE(select != nullptr);
  const std::string id = select->id;
  const scene::Point at = middle_of(item->rect);
  opened.browser.forget_messages();
  opened.browser.click(at.x, at.y);
  opened.browser.settle();
  CHECK(opened.app().view().selected == id);
  CHECK(opened.said("\"url\":{\"fragment\":\"v=1&id=" + id + "\",\"push\":true}"));
  CHECK(opened.messages_with("\"announce\":") == 1);
  CHECK(opened.said("\"nodes\":"));
  CHECK(opened.browser.settle() == 0);
}

TEST_CASE("operating the node in the document does the same as the click") {
  Opened clicked;
  Opened operated;
  const std::string id = clicked.first_item()->id;
  const scene::Point at = middle_of(clicked.first_item()->rect);
  clicked.browser.click(at.x, at.y);
  clicked.browser.settle();
  operated.app().activate(id);
  operated.browser.settle();
  CHECK(clicked.app().view() == operated.app().view());
  operated.app().activate("no such node");
  CHECK(clicked.app().view() == operated.app().view());
}

// ---- datasets ----------------------------------------------------------------------------------

TEST_CASE("a dataset of our own that cannot be read is reported, and nothing else is there") {
  Headless browser;
  browser.app().load("linkoping.json", "{\"id\": ", false);
  browser.settle();
  bool failed = false;
  for (const std::string& message : browser.messages()) {
    CHECK(is_json(message));
    failed = failed || message.find("\"failed\":{\"file\":\"linkoping.json\",\"list\":[\"Rad 1") !=
                           std::string::npos;
    CHECK(message.find("\"nodes\"") == std::string::npos);
  }
  CHECK(failed);
  CHECK(browser.app().key("1", {}) == false);
  browser.forget_messages();
  browser.app().load("linkoping.json", real_dataset(), false);
  browser.settle();
  REQUIRE(!browser.messages().empty());
  CHECK(browser.messages().front().find("\"failed\":null") != std::string::npos);
  CHECK(browser.messages().front().find("\"nodes\"") != std::string::npos);
}

TEST_CASE("a reader's file that cannot be read leaves the view and lists what is wrong") {
  Opened opened("v=1&datum=2020-01-01");
  const state::ViewState before = opened.app().view();
  opened.app().load("min \"fil\".json", "{\"schemaVersion\": \"1.0\",\n  oj}", true);
  opened.browser.settle();
  CHECK(opened.app().view() == before);
  REQUIRE(opened.block("problems"));
  CHECK(opened.block("problems")->kind == avtal::document::Kind::alert);
  CHECK(opened.words("problems").find("min \"fil\".json") != std::string::npos);
  CHECK(opened.words("problem:0").find("Rad 2") == 0);
  CHECK(opened.key("Escape"));
  CHECK_FALSE(opened.block("problems"));
  CHECK_FALSE(opened.said("\"failed\":{"));
}

TEST_CASE("a reader's file with faults is shown without them, and every one is listed") {
  Opened opened;
  std::string bytes = real_dataset();
  for (const char* day : {"\"2017-12-31\"", "\"2019-12-31\""}) {
    bytes.replace(bytes.find(day), 12, "\"2017-13-31\"");
  }
  opened.app().load("nastan.json", bytes, true);
  opened.browser.settle();
  CHECK(opened.words("problems").find("nastan.json visas utan") != std::string::npos);
  CHECK(opened.words("problem:0").find("/agreements/") != std::string::npos);
  CHECK(opened.block("problem:1"));
  CHECK(opened.block("foreign"));
  CHECK(opened.node("headline"));
}

TEST_CASE("a reader's own file is marked as such until it is closed") {
  Opened opened("v=1&datum=2020-01-01&spr=en");
  opened.app().load("other.json", real_dataset(), true);
  opened.browser.settle();
  CHECK(opened.words("foreign").find("other.json") != std::string::npos);
  CHECK_FALSE(opened.app().view().as_of.has_value());
  CHECK(opened.app().view().language == state::Language::en);
  REQUIRE(opened.block("close-foreign"));
  opened.app().activate("close-foreign");
  opened.browser.settle();
  CHECK_FALSE(opened.block("foreign"));
  CHECK(opened.first_item() != nullptr);
}

TEST_CASE("what was made with the page's own data is there again when a file is closed") {
  Opened opened("v=1&vy=oversikt&egna=vy=oversikt!vy=kallor&datum=2020-01-01");
  const std::string before = state::to_fragment(opened.app().view());
  for (const char* name : {"a.json", "b.json"}) {
    opened.app().load(name, real_dataset(), true);
    opened.browser.settle();
    CHECK(opened.app().view().own_steps.empty());
    CHECK(opened.app().view().file == name);
  }
  opened.app().activate("close-foreign");
  opened.browser.settle();
  CHECK(state::to_fragment(opened.app().view()) == before);
}

TEST_CASE("opening a file is a step that Back undoes: it closes the file") {
  Opened opened("v=1&vy=kallor&del=tackning");
  opened.app().load("egen.json", real_dataset(), true);
  opened.browser.settle();
  CHECK(opened.said("fil=egen.json\",\"push\":true"));
  opened.app().set_fragment("v=1&vy=kallor&del=tackning");
  opened.browser.settle();
  CHECK_FALSE(opened.block("foreign"));
  CHECK(opened.app().view().sources_part == state::SourcesPart::coverage);
}

TEST_CASE("an address of a file that is not open says so, and holds when the file is opened") {
  Opened opened("v=1&vy=kallor&id=c-06&fil=Mina-avtal.json");
  CHECK(opened.words("notices").find("Mina-avtal.json") != std::string::npos);
  CHECK(opened.app().view().selected.empty());
  CHECK(opened.app().view().file.empty());
  opened.app().load("Mina avtal.json", real_dataset(), true);
  opened.browser.settle();
  CHECK(opened.app().view().selected == "c-06");
  CHECK(opened.app().view().file == "Mina-avtal.json");
}

TEST_CASE("while a file is open all that is done keeps its name in the address") {
  Opened opened("v=1&vy=tidslinje");
  opened.app().load("egen.json", real_dataset(), true);
  opened.browser.settle();
  opened.key("p");
  opened.key("Escape");
  opened.app().activate(opened.first_item()->id);
  CHECK(opened.app().view().file == "egen.json");
}

// ---- address -----------------------------------------------------------------------------------

TEST_CASE("the address carries the state there and back") {
  Opened first;
  first.app().activate(first.first_item()->id);
  first.key("+");
  first.key("ArrowLeft");
  first.app().field("as-of", "2019-05-01");
  const std::string fragment = state::to_fragment(first.app().view());
  Opened second(fragment);
  CHECK(state::to_fragment(second.app().view()) == fragment);
  CHECK(second.app().view().selected == first.app().view().selected);
  CHECK_FALSE(second.said("\"url\":"));
}

TEST_CASE("Back shows the state before, and does not write the address again") {
  Opened opened;
  opened.app().activate(opened.first_item()->id);
  opened.browser.settle();
  CHECK_FALSE(opened.app().view().selected.empty());
  opened.browser.forget_messages();
  opened.app().set_fragment("v=1&vy=tidslinje");
  opened.browser.settle();
  CHECK(opened.app().view() == state::ViewState{});
  CHECK_FALSE(opened.said("\"url\":"));
  CHECK(opened.said("\"nodes\":"));
}

TEST_CASE("what cannot be used in an address is named, in the reader's language") {
  Opened opened("v=1&datum=2020-13-01&vad=nu");
  REQUIRE(opened.block("notice:0"));
  CHECK(opened.block("notice:0")->kind == avtal::document::Kind::status);
  CHECK(opened.words("notice:0").find("datum=2020-13-01") != std::string::npos);
  CHECK(opened.said("\"push\":false"));
  opened.app().activate("language:en");
  opened.browser.settle();
  CHECK(opened.words("notice:0").find("The address") == 0);
  opened.app().activate("notice:0:close");
  opened.browser.settle();
  CHECK_FALSE(opened.block("notice:0"));
}

TEST_CASE("a link to a record that is not there says so") {
  Opened opened("v=1&id=finns-inte");
  CHECK(opened.app().view().selected.empty());
  CHECK(opened.words("notice:0").find("finns-inte") != std::string::npos);
}
