#include <doctest/doctest.h>

#include "hand_made_page.h"
#include "screenless.h"
#include "ui/surface.h"

namespace scene = avtal::scene;
namespace ui = avtal::ui;
using avtal::test::Screenless;

namespace {

/// A slide of 800 by 600 with one button at its bottom right.
scene::Page slide() {
  scene::Page page;
  page.width = 800;
  page.height = 600;
  page.turning = scene::Rect{0, 0, 800, 500};
  scene::Node button;
  button.id = "next";
  button.kind = scene::NodeKind::button;
  button.rect = {700, 440, 60, 40};
  button.command = scene::CommandKind::share;
  page.nodes.push_back(button);
  return page;
}

std::vector<int> turns(const std::vector<ui::Request>& requests) {
  std::vector<int> found;
  for (const ui::Request& request : requests) {
    if (const auto* turn = std::get_if<ui::Turn>(&request)) found.push_back(turn->direction);
  }
  return found;
}

std::vector<int> swiped(float x, float y, float to_x, float to_y) {
  Screenless screen;
  const scene::Page page = slide();
  screen.frames(page);
  screen.touch_down(x, y);
  screen.frames(page);
  screen.touch_move((x + to_x) / 2, (y + to_y) / 2);
  screen.frames(page);
  screen.touch_move(to_x, to_y);
  screen.frames(page);
  screen.touch_up(to_x, to_y);
  return turns(screen.frames(page, 5));
}

using Turns = std::vector<int>;

}  // namespace

TEST_CASE("a tap on the right half turns on, on the left half back") {
  Screenless screen;
  const scene::Page page = slide();
  screen.frames(page);
  screen.click(500, 200);
  CHECK(turns(screen.frames(page, 5)) == Turns{1});
  screen.click(100, 200);
  CHECK(turns(screen.frames(page, 5)) == Turns{-1});
  screen.click(500, 550);  // below the slide: the notes
  CHECK(turns(screen.frames(page, 5)).empty());
}

TEST_CASE("a tap on a button is the button's") {
  Screenless screen;
  const scene::Page page = slide();
  screen.frames(page);
  screen.click(720, 460);
  const auto requests = screen.frames(page, 5);
  CHECK(turns(requests).empty());
  REQUIRE(requests.size() == 1);
  CHECK(std::get<ui::Activate>(requests[0]).node == "next");
}

TEST_CASE("a swipe to the left turns on, to the right back, wherever it begins") {
  CHECK(swiped(600, 200, 450, 210) == Turns{1});
  CHECK(swiped(200, 200, 350, 190) == Turns{-1});
  CHECK(swiped(720, 460, 500, 460) == Turns{1});
}

TEST_CASE("a stroke that is short or goes up or down turns nothing") {
  CHECK(swiped(600, 200, 575, 200).empty());
  CHECK(swiped(600, 200, 560, 300).empty());
}

TEST_CASE("a page that is no slide has nothing to turn") {
  Screenless screen;
  const scene::Page page = avtal::test::hand_made_page();
  screen.frames(page);
  screen.click(700, 300);
  CHECK(turns(screen.frames(page, 5)).empty());
}
