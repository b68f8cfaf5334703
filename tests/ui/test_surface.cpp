#include "ui/hit_test.h"
#include "ui/surface.h"

#include <doctest/doctest.h>

#include <cmath>

#include "hand_made_page.h"
#include "screenless.h"
#include "ui/hit_test.h"

namespace scene = avtal::scene;
namespace state = avtal::state;
namespace ui = avtal::ui;
using avtal::test::hand_made_page;
using avtal::test::Screenless;

namespace {

template <class T>
std::vector<T> all_of(const std::vector<ui::Request>& requests) {
  std::vector<T> found;
  for (const ui::Request& request : requests) {
    if (const T* each = std::get_if<T>(&request)) found.push_back(*each);
  }
  return found;
}

std::vector<std::string> activated(const std::vector<ui::Request>& requests) {
  std::vector<std::string> nodes;
  for (const ui::Activate& each : all_of<ui::Activate>(requests)) nodes.push_back(each.node);
  return nodes;
}

template <class A>
std::vector<A> gestures(const std::vector<ui::Request>& requests) {
  std::vector<A> found;
  for (const ui::Gesture& each : all_of<ui::Gesture>(requests)) {
    if (const A* action = std::get_if<A>(&each.action)) found.push_back(*action);
  }
  return found;
}

using Names = std::vector<std::string>;

ui::WheelEvent wheel_at(float x, float y, float dy) {
  ui::WheelEvent event;
  event.x = x;
  event.y = y;
  event.dy = dy;
  return event;
}

bool always(const ui::Request&) { return true; }
bool never(const ui::Request&) { return false; }

}  // namespace

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

TEST_CASE("a tooltip comes after 150 ms, and goes with the pointer") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  screen.frames(page);
  screen.move(200, 260);
  screen.frames(page, 2);
  CHECK(screen.surface.hovered() == "bar-a");
  CHECK_FALSE(screen.surface.shows_tooltip());
  REQUIRE(screen.surface.wake_at_ms().has_value());
  screen.now_ms = *screen.surface.wake_at_ms() - 16;
  screen.frames(page, 1);
  CHECK(screen.surface.shows_tooltip());
  CHECK_FALSE(screen.surface.wake_at_ms().has_value());
  screen.send(ui::PointerEvent::Kind::leave, 0, 0, 0);
  screen.frames(page);
  CHECK_FALSE(screen.surface.shows_tooltip());
  CHECK(screen.surface.hovered().empty());
}

TEST_CASE("a tooltip can be put away, and comes back on another node") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  screen.frames(page);
  screen.move(200, 260);
  screen.frames(page, 12);
  REQUIRE(screen.surface.shows_tooltip());
  CHECK(screen.surface.hide_tooltip());
  CHECK_FALSE(screen.surface.hide_tooltip());
  screen.frames(page, 20);
  CHECK_FALSE(screen.surface.shows_tooltip());
  screen.move(320, 365);
  screen.frames(page, 12);
  CHECK(screen.surface.shows_tooltip());
}

TEST_CASE("keyboard focus shows the tooltip at once") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  screen.surface.set_focus("bar-b");
  screen.frames(page, 1);
  CHECK(screen.surface.shows_tooltip());
  screen.surface.set_focus("");
  screen.frames(page, 1);
  CHECK_FALSE(screen.surface.shows_tooltip());
}

TEST_CASE("the cursor says what can be done") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  const auto cursor_at = [&](float x, float y) {
    screen.move(x, y);
    screen.frames(page);
    return std::string(screen.surface.cursor());
  };
  CHECK(cursor_at(20, 20) == "pointer");
  CHECK(cursor_at(150, 470) == "grab");
  CHECK(cursor_at(700, 300) == "default");
  CHECK(cursor_at(300, 210) == "ew-resize");
}

namespace {

/// Corners of triangles that lie around the edge of the rectangle.
int corners_along(ImDrawData& data, const scene::Rect& rect) {
  const float reach = 6;
  int found = 0;
  for (const ImDrawList* list : data.CmdLists) {
    for (const ImDrawVert& corner : list->VtxBuffer) {
      const float x = corner.pos.x;
      const float y = corner.pos.y;
      const bool near = x > rect.x - reach && x < rect.right() + reach && y > rect.y - reach &&
                        y < rect.bottom() + reach;
      const bool inner = x > rect.x + reach && x < rect.right() - reach && y > rect.y + reach &&
                         y < rect.bottom() - reach;
      if (near && !inner) ++found;
    }
  }
  return found;
}

}  // namespace

TEST_CASE("the mark is a layer above the page, and the tooltip is told of, for whoever shows it") {
  Screenless screen;
  const scene::Page page = hand_made_page();
  screen.frames(page);
  CHECK(screen.surface.marks(page).empty());
  screen.move(200, 260);
  screen.frames(page);
  const auto marks = screen.surface.marks(page);
  REQUIRE(marks.size() == 1);
  const auto* mark = std::get_if<scene::Box>(&marks[0].shapes.at(0));
  REQUIRE(mark != nullptr);
  CHECK(mark->rect == scene::Rect{150, 250, 200, 32});
  CHECK(marks[0].clip == page.chart->rect);
  screen.now_ms += 200;
  screen.frames(page);
  CHECK(screen.surface.marks(page).size() == 1);
  const scene::Node* told = screen.surface.tooltip_node(page);
  REQUIRE(told != nullptr);
  CHECK(told->tooltip.front().text == "What it is");
}

TEST_CASE("what the pointer is on is marked wherever it stands, also where a link leads to it") {
  scene::Page page = hand_made_page();
  scene::Node link;
  link.id = "link";
  link.kind = scene::NodeKind::link;
  link.rect = {620, 300, 80, 24};
  link.name = "Leads to the bar";
  link.hoverable = true;
  state::ViewState target;
  const scene::Node* bar = ui::node_at(page, {200, 260}, 0);
  REQUIRE(bar != nullptr);
  target.selected = std::string(scene::record_of(*bar));
  scene::lead_to(link, target);
  page.nodes.push_back(link);

  Screenless screen;
  screen.frames(page);
  const int before = corners_along(*screen.surface.draw_data(), link.rect);
  screen.move(200, 260);
  screen.frames(page);
  CHECK(corners_along(*screen.surface.draw_data(), link.rect) > before);
  screen.move(20, 20);
  screen.frames(page);
  CHECK(corners_along(*screen.surface.draw_data(), link.rect) == before);
}
