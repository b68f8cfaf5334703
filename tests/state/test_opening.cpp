// The stretch of time that a view opens on.

#include <doctest/doctest.h>

#include "state/view_state.h"

namespace avtal::state {
namespace {

double at(int year, int month = 1, int day = 1) { return base::day_of(year, month, day).number; }

Context context_with_moves() {
  Context context;
  context.default_as_of = base::day_of(2020, 6, 30);
  context.full = Window{at(2005) - 0.25, at(2026)};
  context.moves = Window{at(2017), at(2024)};
  return context;
}

ViewState handovers() {
  ViewState state;
  state.view = View::handovers;
  return state;
}

TEST_CASE("opening: the handovers open on the time of the moves, other views on the full period") {
  const Context context = context_with_moves();
  CHECK(window_shown(handovers(), context) == *context.moves);
  CHECK(window_shown(ViewState{}, context) == context.full);
  Context without = context;
  without.moves.reset();
  CHECK(window_shown(handovers(), without) == context.full);
}

TEST_CASE("opening: the day that it is about is in the picture, within the full period") {
  const Context context = context_with_moves();
  ViewState state = handovers();
  state.as_of = base::day_of(2012, 3, 1);
  CHECK(window_shown(state, context).first < at(2012, 3, 1));
  CHECK(window_shown(state, context).last == context.moves->last);
  state.as_of = base::day_of(2025, 12, 20);
  CHECK(window_shown(state, context).first == context.moves->first);
  CHECK(window_shown(state, context).last == context.full.last);
  state.as_of = base::day_of(1950, 1, 1);
  CHECK(window_shown(state, context).first == context.full.first);
}

TEST_CASE("opening: a window that a link names wins") {
  const Context context = context_with_moves();
  const ViewState linked =
      fitted(from_fragment("vy=overlamningar&fran=2010&till=2012").state, context);
  CHECK(window_shown(linked, context) == Window{at(2010), at(2013)});
  // The time of the moves is none: links stay short.
  CHECK_FALSE(fitted(from_fragment("vy=overlamningar&fran=2017&till=2023").state, context).window);
  CHECK(fitted(from_fragment("vy=tidslinje&fran=2017&till=2023").state, context).window);
}

TEST_CASE("opening: the full period is one of the handovers' windows, and comes back from a link") {
  const Context context = context_with_moves();
  const ViewState full = reduce(handovers(), SetWindow{full_in_days(context)}, context);
  REQUIRE(full.window.has_value());
  CHECK(full.window->first <= context.full.first);
  CHECK(full.window->last == context.full.last);
  CHECK(fitted(from_fragment(to_fragment(full)).state, context) == full);
  // In the timeline nobody needs to name it.
  CHECK_FALSE(reduce(full, ShowView{View::timeline}, context).window.has_value());
  CHECK(reduce(full, SetWindow{}, context) == handovers());
}

TEST_CASE("opening: zooming and moving begin with what is seen") {
  const Context context = context_with_moves();
  CHECK(reduce(handovers(), Pan{10}, context).window == Window{at(2017) + 10, at(2024) + 10});
  const double middle = (at(2017) + at(2024)) / 2;
  const auto zoomed = reduce(handovers(), Zoom{2, middle}, context).window;
  REQUIRE(zoomed);
  CHECK(zoomed->last - zoomed->first == doctest::Approx((at(2024) - at(2017)) / 2));
  CHECK(reduce(reduce(handovers(), Pan{10}, context), Pan{-10}, context) == handovers());
}

}  // namespace
}  // namespace avtal::state
