// Fields, what is told, what the screen asks for, and who paints.

#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "opened.h"
#include "platform/app.h"
#include "ui/hit_test.h"

namespace platform = avtal::platform;
namespace scene = avtal::scene;
namespace state = avtal::state;
namespace ui = avtal::ui;
using avtal::test::middle_of;
using avtal::test::Opened;
using avtal::test::wheel_over;

namespace {

/// The frame that is due, as whoever has no WebGL paints it.
avtal::flat::ShapeList flat_frame(Opened& opened) {
  opened.browser.pass_ms(16);
  REQUIRE(opened.app().frame_due());
  return opened.app().draw_flat();
}

}  // namespace

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
