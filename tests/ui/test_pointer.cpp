#include "ui/pointer.h"

#include <doctest/doctest.h>

namespace avtal::ui {
namespace {

constexpr double kFrame = 16;

TEST_CASE(
    "pointer: a press and a release between two frames are told one by one, with nothing lost") {
  PointerQueue queue;
  queue.move(scene::Point{10.5F, 20.25F});
  queue.press(true);
  queue.move(scene::Point{40, 20});
  queue.press(false);
  queue.move(std::nullopt);

  CHECK(queue.take(0).pressed);
  CHECK(queue.now().pressed_at == scene::Point{10.5F, 20.25F});
  CHECK(queue.waits());
  CHECK(queue.take(kFrame).released);
  CHECK(queue.now().at == scene::Point{40, 20});
  CHECK(queue.now().pressed_at == scene::Point{10.5F, 20.25F});
  CHECK(queue.waits());
  CHECK_FALSE(queue.take(2 * kFrame).at.has_value());
  CHECK_FALSE(queue.waits());
  CHECK_FALSE(queue.now().released);
}

TEST_CASE("pointer: what is down already is not pressed again, nor what is up released") {
  PointerQueue queue;
  queue.press(false);
  CHECK_FALSE(queue.take(0).released);
  queue.press(true);
  queue.take(0);
  queue.press(true);
  CHECK_FALSE(queue.take(kFrame).pressed);
  CHECK(queue.now().down);
  CHECK(queue.now().clicks == 1);
}

TEST_CASE(
    "pointer: a second click counts where and when the first one was, else it is a first one") {
  const auto clicks_after = [](scene::Point second, double ms) {
    PointerQueue queue;
    const auto click = [&](scene::Point at, double when) {
      queue.move(at);
      queue.press(true);
      queue.take(when);
      queue.press(false);
      queue.take(when);
    };
    click({100, 100}, 1000);
    click(second, 1000 + ms);
    return queue.now().clicks;
  };
  CHECK(clicks_after({103, 100}, 200) == 2);
  CHECK(clicks_after({110, 100}, 200) == 1);
  CHECK(clicks_after({100, 100}, 400) == 1);
}

}  // namespace
}  // namespace avtal::ui
