#include "ui/frame_gate.h"

#include <doctest/doctest.h>

using avtal::ui::FrameGate;

namespace {

/// Draws whatever the gate asks for until it sleeps for good; returns how many frames that took.
int drawn_until_asleep(FrameGate& gate, double now_ms) {
  for (int frames = 0; frames < 100; ++frames) {
    const FrameGate::Decision decision = gate.next(now_ms);
    if (decision.next == FrameGate::Next::sleep) return frames;
    if (decision.next == FrameGate::Next::sleep_until) now_ms = decision.at_ms;
    gate.drawn(now_ms);
  }
  return 100;
}

}  // namespace

TEST_CASE("a gate that nobody wakes never draws") {
  FrameGate gate;
  CHECK(gate.next(0).next == FrameGate::Next::sleep);
  CHECK(gate.next(1e9).next == FrameGate::Next::sleep);
}

TEST_CASE("waking draws so many frames and no more") {
  FrameGate gate;
  gate.wake();
  CHECK(drawn_until_asleep(gate, 0) == 3);
  gate.wake(1);
  gate.wake(2);
  gate.wake(1);
  CHECK(drawn_until_asleep(gate, 0) == 2);
}

TEST_CASE("the earliest time wished for is waited for, once") {
  FrameGate gate;
  gate.wake_at(500);
  gate.wake_at(150);
  gate.wake_at(300);
  CHECK(gate.next(0) == FrameGate::Decision{FrameGate::Next::sleep_until, 150});
  CHECK(gate.next(149.9).next == FrameGate::Next::sleep_until);
  CHECK(gate.next(150).next == FrameGate::Next::draw);
  CHECK(drawn_until_asleep(gate, 0) == 1);
}

TEST_CASE("a frame before its time leaves the wish standing") {
  FrameGate gate;
  gate.wake_at(150);
  gate.wake(1);
  CHECK(gate.next(10).next == FrameGate::Next::draw);
  gate.drawn(10);
  CHECK(gate.next(10) == FrameGate::Decision{FrameGate::Next::sleep_until, 150});
}
