// The timeline operated by mouse, touch and keyboard: folding, kinds of lanes, the strip, the
// dates.

#include <doctest/doctest.h>

#include <string>

#include "opened.h"

namespace scene = avtal::scene;
namespace state = avtal::state;
namespace ui = avtal::ui;
using avtal::test::middle_of;
using avtal::test::Opened;

namespace {

void drag(Opened& opened, scene::Point from, scene::Point to) {
  opened.browser.move(from.x, from.y);
  opened.browser.press(from.x, from.y);
  opened.browser.settle();
  for (int i = 1; i <= 4; ++i) {
    const float part = static_cast<float>(i) / 4;
    opened.browser.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, 1);
    opened.browser.settle();
  }
  opened.browser.release(to.x, to.y);
  opened.browser.settle();
}

void touch(Opened& opened, ui::PointerEvent::Kind kind, scene::Point at, int id = 1) {
  opened.app().pointer(
      {kind, id, at.x, at.y, kind == ui::PointerEvent::Kind::up ? 0 : 1, ui::Device::touch});
  opened.browser.settle();
}

}  // namespace

TEST_CASE("timeline: the L key goes round what a row stands for") {
  Opened opened;
  CHECK(opened.key("l"));
  CHECK(opened.app().view().lanes == state::Lanes::committees);
  CHECK(opened.node("lane:son") != nullptr);
  CHECK(opened.key("L"));
  CHECK(opened.app().view().lanes == state::Lanes::agreements);
  CHECK(opened.node("lane:overenskommelse-2018") != nullptr);
  CHECK(opened.key("l"));
  CHECK(opened.app().view().lanes == state::Lanes::services);
  CHECK(opened.said("rader=namnder"));
  Opened elsewhere("v=1&vy=kallor");
  CHECK_FALSE(elsewhere.key("l"));
}

TEST_CASE("timeline: a click on a row's name selects it, one on its arrow folds it") {
  Opened opened;
  const scene::Point name = middle_of(opened.node("lane:hantverkshuset:select")->rect);
  opened.browser.click(name.x, name.y);
  opened.browser.settle();
  CHECK(opened.app().view().selected == "hantverkshuset");
  CHECK(opened.block("panel:in-force") != nullptr);
  const scene::Point arrow = middle_of(opened.node("lane:hantverkshuset:fold")->rect);
  opened.browser.click(arrow.x, arrow.y);
  opened.browser.settle();
  CHECK(opened.app().view().folded == std::vector<std::string>{"hantverkshuset"});
  opened.app().activate("lane:hantverkshuset:fold");
  opened.browser.settle();
  CHECK(opened.app().view().folded.empty());
}

TEST_CASE("timeline: a finger folds a row and chooses what the rows stand for") {
  Opened opened("v=1&vy=tidslinje", avtal::platform::kTouch, {390, 844, 1, 0, 0});
  opened.app().activate("lanes:committees");
  opened.browser.settle();
  REQUIRE(opened.node("lane:on:fold") != nullptr);
  const scene::Point at = middle_of(opened.node("lane:on:fold")->rect);
  touch(opened, ui::PointerEvent::Kind::down, at);
  touch(opened, ui::PointerEvent::Kind::up, at);
  CHECK(opened.app().view().lanes == state::Lanes::committees);
  CHECK(opened.app().view().folded == std::vector<std::string>{"on"});
}

TEST_CASE("timeline: the strip's frame is dragged, and each of its edges") {
  Opened opened("v=1&vy=tidslinje&fran=2015&till=2017");
  REQUIRE(opened.page().time_strip);
  const state::Window before = *opened.app().view().window;
  const scene::TimeStrip strip = *opened.page().time_strip;
  const scene::Point middle = middle_of(strip.frame);
  drag(opened, middle, {middle.x + 60, middle.y});
  const state::Window moved = *opened.app().view().window;
  CHECK(moved.first > before.first + 300);
  CHECK(moved.last - moved.first == doctest::Approx(before.last - before.first));
  const scene::Rect frame = opened.page().time_strip->frame;
  drag(opened, {frame.right(), middle.y}, {frame.right() + 40, middle.y});
  const state::Window wider = *opened.app().view().window;
  CHECK(wider.first == doctest::Approx(moved.first));
  CHECK(wider.last > moved.last + 200);
  const scene::Rect wide = opened.page().time_strip->frame;
  drag(opened, {wide.x, middle.y}, {wide.x + 30, middle.y});
  CHECK(opened.app().view().window->first > wider.first + 100);
  CHECK(opened.app().view().window->last == doctest::Approx(wider.last));
}

TEST_CASE("timeline: a click on the strip beside the frame brings it there, one on it shows all") {
  Opened opened("v=1&vy=tidslinje&fran=2015&till=2017");
  const scene::TimeStrip strip = *opened.page().time_strip;
  const scene::Point beside{strip.rect.x + 30, strip.rect.y + strip.rect.h / 2};
  const double day = strip.scale.day_at(beside.x);
  opened.browser.click(beside.x, beside.y);
  opened.browser.settle();
  const state::Window window = *opened.app().view().window;
  CHECK(window.first <= day);
  CHECK(window.last >= day);
  const scene::Point on = middle_of(opened.node("strip:frame")->rect);
  opened.browser.click(on.x, on.y);
  opened.browser.settle();
  CHECK_FALSE(opened.app().view().window);
}

TEST_CASE("timeline: the strip by keys and by the document") {
  Opened opened("v=1&vy=tidslinje&fran=2015&till=2017");
  opened.app().focus("strip:frame", true);
  const state::Window before = *opened.app().view().window;
  CHECK(opened.key("ArrowRight"));
  CHECK(opened.app().view().window->first > before.first);
  opened.app().activate("strip:earlier");
  opened.browser.settle();
  CHECK(opened.app().view().window->first < before.first);
  CHECK(opened.key("-"));
  CHECK(opened.app().view().window->last - opened.app().view().window->first >
        before.last - before.first);
}

TEST_CASE("timeline: a finger drags the strip") {
  Opened opened("v=1&vy=tidslinje&fran=2015&till=2017", avtal::platform::kTouch,
                {390, 844, 1, 0, 0});
  REQUIRE(opened.page().time_strip);
  const state::Window before = *opened.app().view().window;
  const scene::Point from = middle_of(opened.page().time_strip->frame);
  touch(opened, ui::PointerEvent::Kind::down, from);
  for (const float by : {15.0F, 30.0F, 45.0F}) {
    touch(opened, ui::PointerEvent::Kind::move, {from.x + by, from.y});
  }
  touch(opened, ui::PointerEvent::Kind::up, {from.x + 45, from.y});
  CHECK(opened.app().view().window->first > before.first);
}

TEST_CASE("timeline: the second clock is typed, wrong dates are said, and emptied again") {
  Opened opened;
  opened.app().field("known", "2021-12-31");
  opened.browser.settle();
  CHECK(opened.app().view().known == avtal::base::day_of(2021, 12, 31));
  CHECK(opened.said("kant=2021-12-31"));
  opened.app().field("known", "i fjol");
  opened.browser.settle();
  CHECK(opened.app().view().known == avtal::base::day_of(2021, 12, 31));
  CHECK(opened.said("i fjol är inte ett datum"));
  opened.app().field("known", "");
  opened.browser.settle();
  CHECK_FALSE(opened.app().view().known);
}

TEST_CASE("timeline: today comes from outside, and is one click away") {
  Opened opened;
  CHECK(opened.node("as-of:today") == nullptr);
  opened.app().set_today("2026-03-01");
  opened.browser.settle();
  REQUIRE(opened.node("as-of:today") != nullptr);
  opened.app().activate("as-of:today");
  opened.browser.settle();
  CHECK(opened.app().view().as_of == avtal::base::day_of(2026, 3, 1));
  opened.app().set_today("i dag");
  CHECK(opened.node("as-of:today") == nullptr);
}

TEST_CASE("timeline: a tie is walked by its node, with the tooltip on focus as on hover") {
  Opened opened("v=1&vy=tidslinje&id=verksamhetsuppdrag-2020-support");
  const std::string tie =
      "tie:support-och-arbetsteamet:verksamhetsuppdrag-2020-hantverkshuset:overfort-uppdrag-2022:3";
  // The link has the id of what is now a part of another record.
  CHECK(opened.app().view().selected == "verksamhetsuppdrag-2020-hantverkshuset");
  REQUIRE(opened.node(tie) != nullptr);
  opened.app().focus(tie, true);
  opened.browser.settle();
  CHECK(opened.app().surface().shows_tooltip());
  opened.app().activate(tie);
  opened.browser.settle();
  CHECK(opened.app().view().selected == "overfort-uppdrag-2022");
}
