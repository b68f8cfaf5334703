// Moving in time: dragging, the wheel, gliding.

#include <doctest/doctest.h>

#include <string>

#include "opened.h"
#include "platform/app.h"
#include "ui/hit_test.h"

namespace platform = avtal::platform;
namespace scene = avtal::scene;
namespace state = avtal::state;
namespace ui = avtal::ui;
using avtal::test::length_of;
using avtal::test::middle_of;
using avtal::test::Opened;
using avtal::test::wheel_over;

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
