#include "platform/app.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "json_check.h"
#include "opened.h"
#include "ui/hit_test.h"

namespace platform = avtal::platform;
namespace scene = avtal::scene;
namespace state = avtal::state;
namespace ui = avtal::ui;
using avtal::platform::Headless;
using avtal::test::is_json;
using avtal::test::Opened;
using avtal::test::real_dataset;

namespace {

scene::Point middle_of(const scene::Rect& rect) {
  return {rect.x + rect.w / 2, rect.y + rect.h / 2};
}

double length_of(const state::Window& window) { return window.last - window.first; }

ui::WheelEvent wheel_over(const scene::Chart& chart, float dy) {
  ui::WheelEvent event;
  event.x = chart.rect.x + chart.rect.w / 2;
  event.y = chart.rect.y + chart.rect.h / 2;
  event.dy = dy;
  return event;
}

}  // namespace

// ---- handovers ---------------------------------------------------------------------------------

TEST_CASE("while a handover is open the arrows walk from one to the next, else they pan") {
  Opened opened("v=1&vy=overlamningar&id=overlamning-support");
  opened.key("ArrowRight");
  CHECK(opened.app().view().selected == "overlamning-hantverkshuset-kvar");
  opened.key("ArrowLeft");
  CHECK(opened.app().view().selected == "overlamning-support");
  CHECK(opened.key("ArrowLeft"));  // the first: stays
  CHECK(opened.app().view().selected == "overlamning-support");
  CHECK_FALSE(opened.app().view().window);
  opened.key("Escape");
  opened.key("+");
  const auto before = opened.app().view().window;
  opened.key("ArrowLeft");
  CHECK(opened.app().view().window != before);
}

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

// ---- moving in time ----------------------------------------------------------------------------

TEST_CASE("dragging replaces the address and makes no steps") {
  Opened opened;
  opened.key("+");
  const scene::Chart chart = *opened.page().chart;
  const float x = chart.rect.x + 20;
  const float y = chart.rect.bottom() - 3;
  opened.browser.forget_messages();
  opened.browser.press(x, y);
  opened.browser.settle();
  for (int i = 1; i <= 10; ++i) {
    opened.browser.move(x + static_cast<float>(i) * 10, y, 1);
    opened.browser.settle();
  }
  opened.browser.release(x + 100, y);
  opened.browser.settle();
  CHECK(opened.page().chart->scale.day_at(x + 100) == doctest::Approx(chart.scale.day_at(x)));
  CHECK(opened.said("\"push\":false"));
  CHECK_FALSE(opened.said("\"push\":true"));
  CHECK_FALSE(opened.said("\"announce\":"));
}

TEST_CASE("the wheel zooms at the pointer and keeps the day there") {
  Opened opened;
  const scene::Chart before = *opened.page().chart;
  const ui::WheelEvent event = wheel_over(before, -100);
  CHECK(opened.app().wheel(event));
  opened.browser.settle();
  const scene::Chart after = *opened.page().chart;
  CHECK(length_of({after.scale.window.first, after.scale.window.last}) ==
        doctest::Approx(length_of({before.scale.window.first, before.scale.window.last}) / 1.2));
  CHECK(after.scale.day_at(event.x) == doctest::Approx(before.scale.day_at(event.x)));
}

TEST_CASE("at its limits the wheel is left to whatever lies around the picture") {
  Opened opened;
  const auto turns = [&](float dy) {  // until the wheel is not taken any more
    int used = 0;
    while (used < 100 && opened.app().wheel(wheel_over(*opened.page().chart, dy))) {
      opened.browser.settle();
      ++used;
    }
    return used;
  };
  CHECK(turns(100) <= 1);  // a little more than the full period can be seen
  const int closer = turns(-100);
  CHECK(closer > 10);
  CHECK(closer < 100);
  CHECK(length_of(*opened.app().view().window) == doctest::Approx(state::kShortestWindowDays));
  ui::WheelEvent sideways = wheel_over(*opened.page().chart, 0);
  sideways.dx = 500;
  CHECK(opened.app().wheel(sideways));
  CHECK(turns(100) < 100);
  sideways.dx = 1e7F;
  opened.app().wheel(sideways);
  opened.browser.settle();
  CHECK_FALSE(opened.app().wheel(sideways));
}

TEST_CASE("at the end of a list the wheel is left to whatever lies around the picture") {
  Opened opened("v=1&vy=kostnadsfloden&form=serie", 0, {390, 844, 1, 0, 0});
  const scene::ScrollArea* list = ui::find_area(opened.page());
  REQUIRE(list != nullptr);
  REQUIRE(ui::overflows(*list));
  ui::WheelEvent event;
  event.x = list->rect.x + 10;
  event.y = list->rect.y + 10;
  event.dy = -1e6F;  // the year shown is the last
  opened.app().wheel(event);
  opened.browser.settle();
  event.dy = -50;
  CHECK_FALSE(opened.app().wheel(event));
  event.dy = 1e6F;
  CHECK(opened.app().wheel(event));
  opened.browser.settle();
  CHECK_FALSE(opened.app().wheel(event));
  event.dy = -50;
  CHECK(opened.app().wheel(event));
}

TEST_CASE("a double click zooms to what the first click hit, though the panel has opened since") {
  Opened opened;
  const scene::Node item = *opened.first_item();
  const scene::Point at = middle_of(item.rect);
  opened.browser.click(at.x, at.y);
  opened.browser.settle();
  const std::string selected = opened.app().view().selected;
  CHECK_FALSE(selected.empty());
  opened.browser.click(at.x, at.y);
  opened.browser.settle();
  CHECK(opened.app().view().selected == selected);
  REQUIRE(opened.app().view().window.has_value());
  const scene::Chart chart = *opened.page().chart;
  const scene::Node* shown = opened.node(item.id);
  REQUIRE(shown != nullptr);
  // A tenth on either side, but not beyond the full period.
  CHECK(shown->rect.w > chart.rect.w * 0.8F);
  CHECK(shown->rect.w < chart.rect.w * 0.96F);
}

TEST_CASE("dragging the flag is one step in the history") {
  Opened opened;
  REQUIRE(opened.page().as_of_handle.has_value());
  const scene::Point at = middle_of(*opened.page().as_of_handle);
  opened.browser.forget_messages();
  opened.browser.press(at.x, at.y);
  opened.browser.settle();
  for (int i = 1; i <= 5; ++i) {
    opened.browser.move(at.x - static_cast<float>(i) * 30, at.y, 1);
    opened.browser.settle();
  }
  opened.browser.release(at.x - 150, at.y);
  opened.browser.settle();
  CHECK(opened.app().view().as_of.has_value());
  CHECK(opened.messages_with("\"push\":true") == 1);
  CHECK(opened.messages_with("\"push\":false") >= 1);
}

TEST_CASE("nodes are published now and then while the picture moves, and at last as they are") {
  Opened opened;
  const scene::Chart chart = *opened.page().chart;
  int published = 0;
  constexpr int kFrames = 62;  // a second
  for (int i = 0; i < kFrames; ++i) {
    opened.app().wheel(wheel_over(chart, -3));
    for (std::string out = opened.app().outbox(); !out.empty(); out = opened.app().outbox()) {
      if (out.find("\"nodes\"") != std::string::npos) ++published;
    }
    opened.browser.pass_ms(16);
    opened.browser.frame();
  }
  CHECK(published >= 4);
  CHECK(published <= 9);
  opened.browser.forget_messages();
  opened.browser.settle();
  CHECK(opened.messages_with("\"nodes\"") == 1);
  CHECK(opened.browser.settle() == 0);
}

TEST_CASE("a date that is typed while the picture moves is answered at once") {
  Opened opened;
  opened.app().key("+", {});
  while (!opened.app().outbox().empty()) {
  }
  opened.browser.pass_ms(16);
  opened.browser.frame();
  opened.app().field("as-of", "i går");
  const std::string out = opened.app().outbox();
  CHECK(out.find("[\"t\",\"as-of/error\",\"i går är inte ett datum.") != std::string::npos);
}

TEST_CASE("keys and buttons glide to their goal; the state is there at once") {
  Opened opened;
  const scene::Chart before = *opened.page().chart;
  opened.app().key("+", {});
  REQUIRE(opened.app().view().window.has_value());
  const double goal = length_of(*opened.app().view().window);
  const double start = before.scale.window.last - before.scale.window.first;
  opened.browser.pass_ms(30);
  while (!opened.app().outbox().empty()) {
  }
  opened.browser.frame();
  const auto& moving = opened.page().chart->scale.window;
  CHECK(moving.last - moving.first < start);
  CHECK(moving.last - moving.first > goal);
  const int frames = opened.browser.settle();
  CHECK(frames >= 5);
  CHECK(frames <= 15);
  const auto& there = opened.page().chart->scale.window;
  CHECK(there.last - there.first == doctest::Approx(goal));
  CHECK(opened.browser.settle() == 0);
}

TEST_CASE("with reduced motion there is no gliding") {
  Opened opened("v=1&vy=tidslinje", platform::kReducedMotion);
  opened.app().key("+", {});
  CHECK(opened.browser.settle() <= 3);
  const auto& there = opened.page().chart->scale.window;
  CHECK(there.last - there.first == doctest::Approx(length_of(*opened.app().view().window)));
}

// ---- keys --------------------------------------------------------------------------------------

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

// ---- fields, text, screen ----------------------------------------------------------------------

TEST_CASE("a date can be typed; what is no date is said, and nothing changes") {
  Opened opened;
  opened.browser.forget_messages();
  opened.app().field("as-of", " 2019-02-28 ");
  opened.browser.settle();
  CHECK(opened.app().view().as_of == avtal::base::day_of(2019, 2, 28));
  CHECK(opened.messages_with("\"announce\":\"Läget den 2019-02-28") == 1);
  CHECK(opened.said("[\"a\",\"as-of\",\"value\",\"2019-02-28\"]"));
  opened.browser.forget_messages();
  opened.app().field("as-of", "2019-02-29");
  opened.browser.settle();
  CHECK(opened.app().view().as_of == avtal::base::day_of(2019, 2, 28));
  CHECK(opened.said("[\"t\",\"as-of/error\",\"2019-02-29 är inte ett datum."));
  CHECK(opened.said("[\"a\",\"as-of\",\"aria-invalid\",\"true\"]"));
  opened.browser.forget_messages();
  opened.app().field("as-of", "");
  opened.browser.settle();
  CHECK_FALSE(opened.app().view().as_of.has_value());
  CHECK(opened.said("[\"t\",\"as-of/error\",\"\"]"));
  CHECK(opened.said("[\"x\",\"as-of\",\"aria-invalid\"]"));
}

TEST_CASE("every choice is told, once") {
  for (const auto& [fragment, button] : std::vector<std::pair<const char*, const char*>>{
           {"v=1&vy=tidslinje", "lanes:committees"},
           {"v=1&vy=tidslinje", "lane-order"},
           {"v=1&vy=tidslinje", "form:table"},
           {"v=1&vy=overlamningar", "level:administrations"},
           {"v=1&vy=kostnadsfloden", "compare"},
           {"v=1&vy=kostnadsfloden", "assumed"},
           {"v=1&vy=kostnadsfloden", "form:table"},
           {"v=1&vy=kostnadsfloden", "form:multiples"},
           {"v=1&vy=kallor", "part:coverage"}}) {
    const std::string pressed = button;
    CAPTURE(pressed);
    Opened opened(fragment);
    opened.browser.forget_messages();
    opened.app().activate(button);
    opened.browser.settle();
    CHECK(opened.messages_with("\"announce\":\"") == 1);
    CHECK_FALSE(opened.said("\"announce\":\"\""));
  }
}

TEST_CASE(
    "the text version is the same page with tables instead of pictures, and follows the state") {
  for (const char* view : {"tidslinje", "overlamningar", "kostnadsfloden"}) {
    CAPTURE(view);
    Opened opened("v=1&vy=" + std::string(view));
    REQUIRE(opened.block("figure") != nullptr);
    const std::string headline = opened.words("headline");
    opened.app().show_text(true);
    opened.browser.settle();
    CHECK(opened.block("figure") == nullptr);
    CHECK(opened.words("headline") == headline);
    CHECK(avtal::test::blocks_of(opened.page(), avtal::document::Kind::table).size() > 0);
    CHECK(opened.block("as-of") != nullptr);  // all controls are there
    CHECK(opened.block("tab:overview") != nullptr);
    opened.app().field("as-of", "2015-01-01");
    opened.browser.settle();
    CHECK(opened.app().view().text_version);
    opened.app().show_text(false);
    opened.browser.settle();
    CHECK(opened.block("figure") != nullptr);
  }
}

namespace {

/// The frame that is due, as whoever has no WebGL paints it.
avtal::flat::ShapeList flat_frame(Opened& opened) {
  opened.browser.pass_ms(16);
  REQUIRE(opened.app().frame_due());
  return opened.app().draw_flat();
}

}  // namespace

TEST_CASE("the flat picture has what the page has, and above it what the pointer is on") {
  Opened opened;
  const scene::Node item = *opened.first_item();
  opened.app().resize({1440, 900, 2, 2880, 1800});
  const auto before = flat_frame(opened);
  CHECK(before.numbers.size() > 1000);
  CHECK(before.palette.size() > 5);
  CHECK(before.texts.find("Skog och mark\n") != std::string::npos);
  REQUIRE(!item.tooltip.empty());
  const scene::Point at = middle_of(item.rect);
  opened.browser.move(at.x, at.y);
  const auto hovered = flat_frame(opened);
  CHECK(hovered.numbers.size() > before.numbers.size());
  CHECK(opened.app().surface().cursor() == std::string("pointer"));
  opened.browser.pass_ms(1000);
  flat_frame(opened);
  CHECK(opened.app().surface().shows_tooltip());
}

TEST_CASE("gestures do the same whoever paints") {
  Opened painted;
  Opened flat;
  const scene::Chart chart = *painted.page().chart;
  const float x = chart.rect.x + chart.rect.w / 2;
  const float y = chart.rect.bottom() - 2;
  for (Opened* each : {&painted, &flat}) {
    each->app().wheel(wheel_over(chart, -200));
    each->browser.press(x, y);
    each->browser.move(x - 50, y, 1);
    each->browser.release(x - 50, y);
  }
  painted.browser.settle();
  while (flat.app().frame_due()) flat.app().draw_flat();
  CHECK(painted.app().view().window.has_value());
  CHECK(flat.app().view() == painted.app().view());
}

TEST_CASE("while the context is lost nothing is drawn; afterwards everything is") {
  Opened opened;
  opened.app().context_lost(true);
  opened.browser.move(100, 100);
  CHECK(opened.browser.settle() == 0);
  opened.app().context_lost(false);
  CHECK(opened.browser.settle() >= 1);
  CHECK(opened.browser.draw_data_is_sane());
}

TEST_CASE("the page follows size, pixel ratio and the system's colours") {
  Opened opened;
  opened.app().resize({390, 844, 3, 1170, 2532});
  opened.app().set_flags(platform::kSystemDark | platform::kTouch);
  opened.browser.settle();
  CHECK(opened.page().width == 390);
  CHECK(opened.page().dark);
  CHECK(opened.said("\"dark\":true"));
  CHECK(opened.browser.draw_data_is_sane());
  CHECK(opened.browser.settle() == 0);
}

TEST_CASE("focus on what lies outside its clip brings it into view") {
  Opened opened("v=1&vy=tidslinje", 0, {1000, 420, 1, 0, 0});
  const scene::Node* hidden = nullptr;
  for (const scene::Node& node : opened.page().nodes) {
    if (node.kind == scene::NodeKind::item && node.hidden && node.highlight.h > 0) hidden = &node;
  }
  if (hidden == nullptr) return;
  const std::string id = hidden->id;
  opened.app().focus(id, true);
  opened.browser.settle();
  CHECK_FALSE(opened.node(id)->hidden);
}

TEST_CASE("commands that are the browser's are passed on") {
  Opened opened;
  opened.browser.forget_messages();
  opened.app().activate("menu");
  opened.app().activate("menu:open-file");
  opened.browser.settle();
  CHECK(opened.messages_with("\"command\":\"open-file\"") == 1);
}

TEST_CASE("the menu lies over the page until something is chosen or Escape closes it") {
  Opened opened;
  CHECK(opened.block("menu:open-file") == nullptr);
  opened.app().activate("menu");
  REQUIRE(opened.block("menu:open-file"));
  opened.browser.settle();
  CHECK(opened.messages_with("\"command\":\"focus:menu:share\"") == 1);
  CHECK(opened.app().key("Escape", {}));
  CHECK(opened.block("menu:open-file") == nullptr);
  opened.app().activate("menu");
  opened.app().activate("theme");
  CHECK(opened.app().view().theme == state::Theme::dark);
  CHECK(opened.block("menu:open-file") == nullptr);
}

TEST_CASE("without a link the page opens at the overview, and the timeline keeps its address") {
  Opened opened{""};
  CHECK(opened.app().view().view == state::View::overview);
  opened.app().activate("tab:timeline");
  opened.browser.settle();
  CHECK(opened.said("\"fragment\":\"v=1&vy=tidslinje\""));
  opened.app().set_fragment("");
  CHECK(opened.app().view().view == state::View::overview);
  opened.app().set_fragment("v=1&datum=2019-06-01");
  CHECK(opened.app().view().view == state::View::timeline);
}

TEST_CASE("the tabs lead to five views, by pointer and by number") {
  Opened opened;
  for (const char* const tab : {"tab:overview", "tab:handovers", "tab:flows", "tab:sources"}) {
    opened.app().activate(tab);
    REQUIRE(opened.block(tab));
    CHECK(opened.block(tab)->selected);
  }
  CHECK(opened.app().key("1", {}));
  CHECK(opened.app().view().view == state::View::overview);
}

TEST_CASE("a window that stays as it is has nothing drawn, and another one is laid out for") {
  Opened opened;
  opened.app().set_window(1440, 900);
  opened.browser.settle();
  opened.app().set_window(1440, 900);
  CHECK_FALSE(opened.app().frame_due());
  opened.app().set_window(390, 844);
  CHECK(opened.app().frame_due());
}

TEST_CASE("garbage in events does no harm") {
  Opened opened;
  const float nan = std::nanf("");
  opened.app().wheel({nan, nan, nan, nan, false, false});
  opened.browser.click(-1e9F, 1e9F);
  opened.app().pointer({ui::PointerEvent::Kind::up, 7, 0, 0, 0, ui::Device::touch});
  opened.app().pointer({ui::PointerEvent::Kind::cancel, 7, 0, 0, 0, ui::Device::pen});
  opened.app().focus("nobody", true);
  opened.app().field("nothing", "x");
  opened.app().set_fragment(std::string(5000, '%'));
  CHECK(opened.browser.settle() < 50);
  CHECK(opened.browser.draw_data_is_sane());
}
