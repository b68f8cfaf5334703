#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <random>

#include "state/view_state.h"

namespace avtal::state {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

double at(int year, int month = 1, int day = 1) { return base::day_of(year, month, day).number; }

Context sample_context() {
  Context context;
  context.default_as_of = base::day_of(2023, 8, 30);
  context.full = Window{at(2015), at(2026)};
  context.change_days = {base::day_of(2018, 1, 1), base::day_of(2020, 1, 1),
                         base::day_of(2023, 8, 30), base::day_of(2024, 10, 1)};
  return context;
}

ViewState after(const ViewState& state, const Action& action) {
  return reduce(state, action, sample_context());
}

TEST_CASE("simple choices change one thing each") {
  const ViewState start;
  ViewState expected;
  expected.view = View::sources;
  CHECK(after(start, ShowView{View::sources}) == expected);
  expected = start;
  expected.selected = "C-07";
  CHECK(after(start, Select{"C-07"}) == expected);
  CHECK(after(expected, Select{""}) == start);
  expected = start;
  expected.language = Language::en;
  CHECK(after(start, SetLanguage{Language::en}) == expected);
  // What the dataset calls its services is not the reader's to choose.
  ViewState calling = start;
  calling.language = Language::sv.calling_services(base::ServiceWord::tjanst);
  CHECK(after(calling, SetLanguage{Language::en}).language.services() == base::ServiceWord::tjanst);
  expected = start;
  expected.theme = Theme::dark;
  CHECK(after(start, SetTheme{Theme::dark}) == expected);
  expected = start;
  expected.text_version = true;
  CHECK(after(start, ShowText{true}) == expected);
  CHECK(after(expected, ShowText{false}) == start);
  expected = start;
  expected.known = base::day_of(2021, 10, 19);
  CHECK(after(start, SetKnown{base::day_of(2021, 10, 19)}) == expected);
  CHECK(after(expected, SetKnown{}) == start);
}

TEST_CASE("the dataset's own date is stored as none") {
  const ViewState start;
  const ViewState moved = after(start, SetAsOf{base::day_of(2020, 5, 1)});
  CHECK(moved.as_of == base::day_of(2020, 5, 1));
  CHECK(after(moved, SetAsOf{base::day_of(2023, 8, 30)}) == start);
  CHECK(after(moved, SetAsOf{}) == start);
  CHECK(after(start, SetAsOf{base::Day{2000000000}}).as_of == base::kLastDay);
}

TEST_CASE("stepping goes to the next change strictly before or after") {
  struct Row {
    std::optional<base::Day> from;
    int direction;
    std::optional<base::Day> to;
  };
  const Row table[] = {
      {std::nullopt, -1, base::day_of(2020, 1, 1)},
      {std::nullopt, 1, base::day_of(2024, 10, 1)},
      {base::day_of(2020, 1, 1), 1, std::nullopt},  // the dataset's own date
      {base::day_of(2020, 1, 1), -1, base::day_of(2018, 1, 1)},
      {base::day_of(2019, 6, 1), 1, base::day_of(2020, 1, 1)},
      {base::day_of(2019, 6, 1), -1, base::day_of(2018, 1, 1)},
      {base::day_of(2018, 1, 1), -1, base::day_of(2018, 1, 1)},  // none before
      {base::day_of(2010, 1, 1), -1, base::day_of(2010, 1, 1)},
      {base::day_of(2024, 10, 1), 1, base::day_of(2024, 10, 1)},  // none after
      {base::day_of(2030, 1, 1), -5, base::day_of(2024, 10, 1)},  // one step all the same
      {base::day_of(2019, 6, 1), 0, base::day_of(2019, 6, 1)},
  };
  for (const Row& row : table) {
    ViewState state;
    state.as_of = row.from;
    CHECK(after(state, StepAsOf{row.direction}).as_of == row.to);
  }
  Context empty = sample_context();
  empty.change_days.clear();
  CHECK(reduce(ViewState{}, StepAsOf{1}, empty) == ViewState{});
}

TEST_CASE("zooming keeps the pivot in its place") {
  const double pivot = at(2020);
  ViewState state;
  const double share = (pivot - at(2015)) / (at(2026) - at(2015));
  for (int i = 0; i < 8; ++i) {
    state = after(state, Zoom{1.2, pivot});
    REQUIRE(state.window.has_value());
    const Window window = *state.window;
    CHECK((pivot - window.first) / (window.last - window.first) == doctest::Approx(share));
  }
  CHECK(state.window->last - state.window->first ==
        doctest::Approx((at(2026) - at(2015)) / std::pow(1.2, 8)));
  for (int i = 0; i < 8; ++i) state = after(state, Zoom{1 / 1.2, pivot});
  CHECK(state == ViewState{});  // back at the full period
}

TEST_CASE("zooming stops at a week and at the full period and 5 %") {
  ViewState state = after(ViewState{}, Zoom{1e9, at(2020)});
  REQUIRE(state.window.has_value());
  CHECK(state.window->last - state.window->first == doctest::Approx(7));
  CHECK(state.window->first < at(2020));
  CHECK(state.window->last > at(2020));
  CHECK(after(state, Zoom{2, at(2020)}).window->last - state.window->first == doctest::Approx(7));

  state = after(state, Zoom{1e-9, at(2020)});
  REQUIRE(state.window.has_value());
  CHECK(state.window->last - state.window->first == doctest::Approx(1.05 * (at(2026) - at(2015))));
  CHECK(state.window->first <= at(2015));
  CHECK(state.window->last >= at(2026));
}

TEST_CASE("at a limit more of the same changes nothing, not even the last digit") {
  std::mt19937 dice(7);
  std::uniform_real_distribution<double> days(at(2015), at(2026));
  for (int i = 0; i < 200; ++i) {
    const double pivot = days(dice);
    const ViewState close = after(ViewState{}, Zoom{1e9, pivot});
    CHECK(after(close, Zoom{1.2, days(dice)}) == close);
    ViewState moved = after(close, Pan{days(dice) - pivot});
    CHECK(after(moved, Zoom{1.2, days(dice)}) == moved);
    moved = after(close, Pan{1e6});
    CHECK(after(moved, Pan{1}) == moved);
    const ViewState wide = after(close, Zoom{1e-9, pivot});
    CHECK(after(wide, Zoom{0.8, days(dice)}) == wide);
  }
}

/// Half of the margin that the widest window has around the full period.
double margin() { return 0.025 * (at(2026) - at(2015)); }

TEST_CASE("at the edge a window stays inside the full period and its margin") {
  ViewState state;
  state.window = Window{at(2015), at(2017)};
  state = after(state, Zoom{0.5, at(2017)});
  REQUIRE(state.window.has_value());
  CHECK(state.window->first == doctest::Approx(at(2015) - margin()));
  CHECK(state.window->last == doctest::Approx(at(2015) - margin() + 2 * (at(2017) - at(2015))));

  state.window = Window{at(2016), at(2017)};
  CHECK(after(state, Pan{10}).window == Window{at(2016) + 10, at(2017) + 10});
  CHECK(after(state, Pan{-10000}).window->first == doctest::Approx(at(2015) - margin()));
  CHECK(after(state, Pan{1e6}).window->last == doctest::Approx(at(2026) + margin()));
  CHECK(after(ViewState{}, Pan{1000}).window->last == doctest::Approx(at(2026) + margin()));
}

TEST_CASE("a window is set within the limits") {
  const ViewState start;
  CHECK(after(start, SetWindow{Window{at(2015), at(2026)}}) == start);
  CHECK(after(start, SetWindow{Window{at(2018), at(2020)}}).window == Window{at(2018), at(2020)});
  const double middle = at(2018, 7, 1);
  const double half = kShortestWindowDays / 2;
  CHECK(after(start, SetWindow{Window{middle - 1, middle + 1}}).window ==
        Window{middle - half, middle + half});
  const auto early = after(start, SetWindow{Window{at(2010), at(2016)}}).window;
  REQUIRE(early.has_value());
  CHECK(early->first == doctest::Approx(at(2015) - margin()));
  CHECK(early->last - early->first == doctest::Approx(at(2016) - at(2010)));
  ViewState state;
  state.window = Window{at(2018), at(2020)};
  CHECK(after(state, SetWindow{}) == start);
}

TEST_CASE("what makes no sense changes nothing") {
  ViewState state;
  state.window = Window{at(2018), at(2020)};
  const Action table[] = {
      Zoom{0, at(2019)},
      Zoom{-1, at(2019)},
      Zoom{kNaN, at(2019)},
      Zoom{2, kNaN},
      Zoom{2, kInfinity},
      Zoom{kInfinity, at(2019)},
      Pan{kNaN},
      Pan{kInfinity},
      SetWindow{Window{at(2020), at(2018)}},
      SetWindow{Window{0, kNaN}},
  };
  for (const Action& action : table) CHECK(after(state, action) == state);
}

TEST_CASE("a short full period is no narrower than itself") {
  Context context = sample_context();
  context.full = Window{at(2020), at(2020, 1, 5)};
  CHECK(reduce(ViewState{}, Zoom{2, at(2020, 1, 3)}, context) == ViewState{});
  CHECK(reduce(ViewState{}, SetWindow{Window{at(2015), at(2026)}}, context).window.has_value());
  context.full = Window{at(2020), at(2020)};  // nothing to show
  CHECK(reduce(ViewState{}, Zoom{2, at(2020)}, context) == ViewState{});
  CHECK(reduce(ViewState{}, Pan{2}, context) == ViewState{});
}

TEST_CASE("a state from an address is made to fit") {
  const Context context = sample_context();
  ViewState state = from_fragment("v=1&fran=2015&till=2025&datum=2023-08-30&id=x").state;
  ViewState expected;
  expected.selected = "x";
  CHECK(fitted(state, context) == expected);
  state = from_fragment("v=1&fran=1900&till=2100").state;
  const ViewState fit = fitted(state, context);
  REQUIRE(fit.window.has_value());
  CHECK(fit.window->last - fit.window->first == doctest::Approx(1.05 * (at(2026) - at(2015))));
  CHECK(fitted(fit, context) == fit);
}

TEST_CASE("windows are within the limits whatever is done") {
  std::mt19937_64 engine(1);
  const Context context = sample_context();
  const double full = context.full.last - context.full.first;
  ViewState state;
  for (int i = 0; i < 20000; ++i) {
    const double part = static_cast<double>(engine() % 10001) / 10000.0;
    const double day = context.full.first - 1000 + part * (full + 2000);
    switch (engine() % 4) {
      case 0:
        state = reduce(state, Zoom{0.3 + 2 * part, day}, context);
        break;
      case 1:
        state = reduce(state, Pan{(part - 0.5) * 4000}, context);
        break;
      case 2:
        state = reduce(state, Zoom{std::pow(10.0, 600 * part - 300), day}, context);
        break;
      default:
        state = reduce(state, SetWindow{Window{day, day + part * 9000}}, context);
        break;
    }
    if (!state.window) continue;
    const Window window = *state.window;
    const double width = window.last - window.first;
    REQUIRE(std::isfinite(width));
    REQUIRE(width > 7 - 1e-6);
    REQUIRE(width < full * 1.05 + 1e-6);
    REQUIRE(window.first > context.full.first - margin() - 1e-6);
    REQUIRE(window.last < context.full.last + margin() + 1e-6);
  }
}

TEST_CASE("zoom and pan are no steps of their own") {
  CHECK_FALSE(is_discrete(Zoom{2, 0}));
  CHECK_FALSE(is_discrete(Pan{1}));
  CHECK(is_discrete(ShowView{View::overview}));
  CHECK(is_discrete(Select{"x"}));
  CHECK(is_discrete(SetAsOf{}));
  CHECK(is_discrete(StepAsOf{1}));
  CHECK(is_discrete(SetWindow{}));
  CHECK(is_discrete(ShowText{true}));
}

TEST_CASE("history goes back and forward") {
  const auto with_id = [](const char* id) {
    ViewState state;
    state.selected = id;
    return state;
  };
  History history(with_id("a"));
  CHECK_FALSE(history.back());
  CHECK_FALSE(history.forward());
  history.push(with_id("b"));
  history.push(with_id("c"));
  history.push(with_id("c"));  // not twice
  CHECK(history.back());
  CHECK(history.current().selected == "b");
  CHECK(history.back());
  CHECK(history.current().selected == "a");
  CHECK_FALSE(history.back());
  CHECK(history.forward());
  history.replace(with_id("B"));
  CHECK(history.forward());
  CHECK(history.current().selected == "c");
  CHECK_FALSE(history.forward());
  CHECK(history.back());
  CHECK(history.current().selected == "B");
  history.push(with_id("d"));
  CHECK_FALSE(history.forward());
  CHECK(history.current().selected == "d");
  CHECK(history.back());
  CHECK(history.current().selected == "B");
}

TEST_CASE("reduce: a place belongs to the document that it was asked for in") {
  const Context context;
  ViewState state;
  state.selected = "brev-1";
  state.place = "bakgrund-2";
  CHECK(reduce(state, ShowView{View::overview}, context).place == "bakgrund-2");
  CHECK(reduce(state, Select{"brev-2"}, context).place.empty());
  ViewState other = state;
  other.selected = "avtal-1";
  CHECK(reduce(state, GoTo{other}, context).place.empty());
  other.selected = "brev-2";
  other.place = "bakgrund-3";
  CHECK(reduce(state, GoTo{other}, context).place == "bakgrund-3");
}

}  // namespace
}  // namespace avtal::state
