// Clicks and taps, single and double.

#include <doctest/doctest.h>

#include "hand_made_page.h"
#include "screenless.h"
#include "surface_requests.h"
#include "ui/hit_test.h"
#include "ui/surface.h"

namespace scene = avtal::scene;
namespace ui = avtal::ui;
using namespace avtal::test;

TEST_CASE("press and release in one go make a click") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  screen.frames(page);
  screen.click(20, 20);
  CHECK(activated(screen.frames(page)) == Names{"ok"});
  screen.click(200, 260);
  CHECK(activated(screen.frames(page)) == Names{"bar-a"});
  screen.click(700, 300);
  CHECK(screen.frames(page).empty());
  CHECK(screen.frames(page, 10).empty());
}

TEST_CASE("what is released elsewhere, or dragged more than 4 px, is no click") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  screen.frames(page);
  screen.down(200, 260);
  screen.move(204, 260, 1);
  screen.up(204, 260);
  CHECK(activated(screen.frames(page)) == Names{"bar-a"});
  screen.down(200, 260);
  screen.move(205, 260, 1);
  screen.up(205, 260);
  CHECK(activated(screen.frames(page)).empty());
  screen.down(20, 20);
  screen.up(20, 300);
  CHECK(activated(screen.frames(page)).empty());
}

TEST_CASE("only the main button clicks") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  screen.frames(page);
  screen.send(ui::PointerEvent::Kind::down, 20, 20, 2);
  screen.send(ui::PointerEvent::Kind::up, 20, 20, 0);
  CHECK(screen.frames(page).empty());
}

TEST_CASE("what does not act takes no click") {
  Screenless screen;
  scene::Page page = hand_made_page();
  page.nodes[0].disabled = true;
  screen.frames(page);
  screen.click(20, 20);
  CHECK(screen.frames(page).empty());
}

TEST_CASE("a double click on a bar zooms to it with a tenth on either side") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  screen.frames(page);
  screen.click(200, 260);
  CHECK(activated(screen.frames(page)) == Names{"bar-a"});
  screen.click(200, 260);
  const auto requests = screen.frames(page);
  const auto zooms = all_of<ui::ZoomTo>(requests);
  REQUIRE(zooms.size() == 1);
  REQUIRE(zooms[0].window.has_value());
  CHECK(zooms[0].window->first == doctest::Approx(50 - 20));
  CHECK(zooms[0].window->last == doctest::Approx(250 + 20));
  CHECK(activated(requests).empty());
}

TEST_CASE("a double click where there is nothing shows the full period") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  screen.frames(page);
  screen.click(150, 470);
  CHECK(screen.frames(page).empty());
  screen.click(150, 470);
  const auto zooms = all_of<ui::ZoomTo>(screen.frames(page));
  REQUIRE(zooms.size() == 1);
  CHECK_FALSE(zooms[0].window.has_value());
}

TEST_CASE("two clicks far apart in time are two clicks; on a button always") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  screen.frames(page);
  screen.click(200, 260);
  screen.frames(page);
  screen.now_ms += 2000;  // nothing was drawn meanwhile
  screen.click(200, 260);
  const auto requests = screen.frames(page);
  CHECK(all_of<ui::ZoomTo>(requests).empty());
  CHECK(activated(requests) == Names{"bar-a"});
  screen.click(20, 20);
  screen.click(20, 20);
  CHECK(activated(screen.frames(page)) == Names{"ok", "ok"});
}

TEST_CASE("a tap clicks, with a wider reach and some trembling") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  screen.frames(page);
  screen.touch_down(188, 406);
  screen.touch_move(193, 409);
  screen.touch_up(193, 409);
  CHECK(activated(screen.frames(page)) == Names{"diamond"});
  CHECK(screen.surface.hovered().empty());
}

TEST_CASE("a cancelled press does nothing more") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  screen.frames(page);
  screen.down(200, 260);
  screen.frames(page);
  screen.send(ui::PointerEvent::Kind::cancel, 200, 260, 0);
  CHECK(screen.frames(page).empty());
  screen.move(300, 300);
  CHECK(screen.frames(page).empty());
}
