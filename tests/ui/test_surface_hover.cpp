// What the pointer and the keyboard are on: tooltips, cursors, marks.

#include <doctest/doctest.h>

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
