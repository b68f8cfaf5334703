// Dragging, wheels and fingers.

#include <doctest/doctest.h>

#include <cmath>

#include "hand_made_page.h"
#include "screenless.h"
#include "surface_requests.h"
#include "ui/hit_test.h"
#include "ui/surface.h"

namespace scene = avtal::scene;
namespace state = avtal::state;
namespace ui = avtal::ui;
using namespace avtal::test;

namespace {

bool always(const ui::Request&) { return true; }
bool never(const ui::Request&) { return false; }

}  // namespace

TEST_CASE("dragging the picture keeps the day under the pointer") {
  Screenless screen;
  scene::Page page = hand_made_page();
  screen.frames(page);
  screen.down(200, 260);
  screen.frames(page);
  CHECK(std::string(screen.surface.cursor()) == "pointer");  // may still become a click
  screen.move(260.5F, 300, 1);
  auto pans = gestures<state::Pan>(screen.frames(page));
  REQUIRE(!pans.empty());
  CHECK(pans.front().days == doctest::Approx(-60.5));
  CHECK(std::string(screen.surface.cursor()) == "grabbing");
  // The picture follows, and the pointer goes on beyond its edge.
  page.chart->scale.window = {-60.5, 339.5};
  screen.move(900, 300, 1);
  pans = gestures<state::Pan>(screen.frames(page));
  REQUIRE(!pans.empty());
  CHECK(pans.front().days == doctest::Approx(-(900 - 260.5)));
  screen.up(900, 300);
  CHECK(screen.frames(page, 5).size() <= 2);
  CHECK(screen.frames(page).empty());
}

TEST_CASE("dragging up and down scrolls a picture that is higher than its place") {
  Screenless screen;
  scene::Page page = hand_made_page();
  screen.frames(page);
  screen.down(200, 450);
  screen.move(200, 420, 1);
  float by = 0;
  for (const auto& scroll : all_of<ui::ScrollBy>(screen.frames(page))) {
    by += scroll.by;
  }
  CHECK(by == doctest::Approx(30));
  screen.up(200, 420);
  screen.frames(page);
  page.scroll_areas[0].content_height = 300;
  screen.down(200, 450);
  screen.move(200, 420, 1);
  CHECK(all_of<ui::ScrollBy>(screen.frames(page)).empty());
}

TEST_CASE("dragging the flag moves the as-of date by whole days, as one stroke") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  screen.frames(page);
  screen.move(300, 210);
  screen.frames(page);
  CHECK(std::string(screen.surface.cursor()) == "ew-resize");
  screen.down(303, 210);  // three pixels off the line of day 200
  screen.move(343.4F, 210, 1);
  auto requests = screen.frames(page);
  auto days = gestures<state::SetAsOf>(requests);
  REQUIRE(!days.empty());
  CHECK(days.back().day == avtal::base::Day{240});
  CHECK_FALSE(all_of<ui::Gesture>(requests).front().continues);
  screen.move(353, 210, 1);
  requests = screen.frames(page);
  REQUIRE(!requests.empty());
  CHECK(gestures<state::SetAsOf>(requests).back().day == avtal::base::Day{250});
  CHECK(all_of<ui::Gesture>(requests).front().continues);
  CHECK(gestures<state::Pan>(requests).empty());
  screen.up(353, 210);
  screen.frames(page);
  CHECK(screen.frames(page).empty());
}

TEST_CASE("the wheel zooms by 1.2 a notch at the pointer, a trackpad in proportion") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  CHECK(screen.surface.wheel(wheel_at(250, 300, -100), page, always));
  auto zooms = gestures<state::Zoom>(screen.frames(page));
  REQUIRE(zooms.size() == 1);
  CHECK(zooms[0].factor == doctest::Approx(1.2));
  CHECK(zooms[0].pivot_day == doctest::Approx(150));
  CHECK(screen.surface.wheel(wheel_at(250, 300, 4), page, always));
  zooms = gestures<state::Zoom>(screen.frames(page));
  REQUIRE(zooms.size() == 1);
  CHECK(zooms[0].factor == doctest::Approx(std::pow(1.2, -0.04)));
}

TEST_CASE("shift and sideways wheels pan, a pinch on a trackpad zooms") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  ui::WheelEvent event = wheel_at(250, 300, 60);
  event.shift = true;
  CHECK(screen.surface.wheel(event, page, always));
  auto pans = gestures<state::Pan>(screen.frames(page));
  REQUIRE(pans.size() == 1);
  CHECK(pans[0].days == doctest::Approx(60));
  event = wheel_at(250, 300, 2);
  event.dx = -30;
  CHECK(screen.surface.wheel(event, page, always));
  pans = gestures<state::Pan>(screen.frames(page));
  REQUIRE(pans.size() == 1);
  CHECK(pans[0].days == doctest::Approx(-30));
  event = wheel_at(250, 300, -10);
  event.pinch = true;
  CHECK(screen.surface.wheel(event, page, always));
  const auto zooms = gestures<state::Zoom>(screen.frames(page));
  REQUIRE(zooms.size() == 1);
  CHECK(zooms[0].factor == doctest::Approx(std::exp(0.1)));
}

TEST_CASE("the wheel scrolls a list, and is left alone where nothing scrolls") {
  Screenless screen;
  scene::Page page = hand_made_list();
  CHECK(screen.surface.wheel(wheel_at(600, 300, 53), page, always));
  const auto scrolls = all_of<ui::ScrollBy>(screen.frames(page));
  REQUIRE(scrolls.size() == 1);
  CHECK(scrolls[0].by == 53);
  CHECK_FALSE(screen.surface.wheel(wheel_at(20, 20, 53), page, always));
  page.scroll_areas[0].content_height = 100;
  CHECK_FALSE(screen.surface.wheel(wheel_at(600, 300, 53), page, always));
  CHECK(screen.frames(page).empty());
}

TEST_CASE("a wheel that would change nothing is left to whatever lies around the picture") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  CHECK_FALSE(screen.surface.wheel(wheel_at(250, 300, 100), page, never));
  CHECK_FALSE(screen.surface.wheel(wheel_at(600, 300, 53), hand_made_list(), never));
  CHECK(screen.frames(page).empty());
}

TEST_CASE("a list scrolls by dragging and its buttons still click") {
  Screenless screen;
  const scene::Page page = hand_made_list();
  screen.frames(page);
  screen.down(600, 300);
  screen.move(600, 260, 1);
  float by = 0;
  for (const auto& scroll : all_of<ui::ScrollBy>(screen.frames(page))) by += scroll.by;
  CHECK(by == doctest::Approx(40));
  screen.up(600, 260);
  screen.frames(page);
  screen.click(760, 120);
  CHECK(activated(screen.frames(page)) == Names{"close"});
}

TEST_CASE("a finger drags the picture") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  screen.frames(page);
  screen.touch_down(200, 300);
  screen.frames(page);
  screen.touch_move(240, 300);
  const auto pans = gestures<state::Pan>(screen.frames(page));
  REQUIRE(!pans.empty());
  CHECK(pans.back().days == doctest::Approx(-40));
  screen.touch_up(240, 300);
  CHECK(activated(screen.frames(page)).empty());
}

TEST_CASE("two fingers zoom at their middle and pan, and never click") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  screen.frames(page);
  screen.touch_down(200, 260, 1);
  screen.touch_down(300, 260, 2);
  CHECK(screen.frames(page).empty());
  screen.touch_move(150, 260, 1);
  screen.touch_move(350, 260, 2);
  auto requests = screen.frames(page);
  auto zooms = gestures<state::Zoom>(requests);
  REQUIRE(zooms.size() == 1);
  CHECK(zooms[0].factor == doctest::Approx(2));
  CHECK(zooms[0].pivot_day == doctest::Approx(150));
  CHECK(gestures<state::Pan>(requests).empty());
  screen.touch_move(170, 280, 1);
  screen.touch_move(370, 280, 2);
  requests = screen.frames(page);
  const auto pans = gestures<state::Pan>(requests);
  REQUIRE(pans.size() == 1);
  CHECK(pans[0].days == doctest::Approx(-20));
  const auto scrolls = all_of<ui::ScrollBy>(requests);
  REQUIRE(scrolls.size() == 1);
  CHECK(scrolls[0].by == doctest::Approx(-20));
  screen.touch_up(170, 280, 1);
  screen.touch_move(250, 300, 2);
  screen.touch_up(250, 300, 2);
  CHECK(screen.frames(page).empty());
  screen.touch_down(20, 20, 3);
  screen.touch_up(20, 20, 3);
  CHECK(activated(screen.frames(page)) == Names{"ok"});
}
