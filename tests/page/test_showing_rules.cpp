// What of the reader's view the way to a record keeps.

#include <doctest/doctest.h>

#include <functional>
#include <string>

#include "page/linkoping.h"
#include "prepared/filtering.h"
#include "say/showing.h"

using namespace avtal;
using namespace avtal::scene;
using model::RecordKind;
using state::View;
using state::ViewState;

namespace {

/// From a view of Linköping's file that `change` makes of the plain one.
ViewState led(const std::string& id, const std::function<void(ViewState&)>& change = {}) {
  PageRequest request = test::page_request("vy=kallor", 1440, 900);
  if (change) change(request.view);
  const auto record = test::linkoping().find(id);
  REQUIRE(record);
  return showing(request, test::linkoping(), *record);
}

std::optional<int> year_of(const std::string& flow, std::optional<int> year,
                           std::optional<base::Day> day = std::nullopt) {
  return led(flow,
             [&](ViewState& view) {
               view.year = year;
               view.as_of = day;
             })
      .year;
}

state::Window years(int first, int last) {
  return {static_cast<double>(base::day_of(first, 1, 1).number),
          static_cast<double>(base::day_of(last + 1, 1, 1).number)};
}

bool has(const state::Window& window, base::Day day) {
  return day.number >= window.first && day.number < window.last;
}

}  // namespace

TEST_CASE("showing: each kind of record in its view; what has no panel through what has") {
  struct Row {
    const char* id;
    View view;
    const char* selected;
  };
  for (const Row& row :
       std::initializer_list<Row>{{"skog-och-mark-insats", View::timeline, "skog-och-mark-insats"},
                                  {"overenskommelse-2018", View::timeline, "overenskommelse-2018"},
                                  {"forslag-overforing", View::timeline, "forslag-overforing"},
                                  {"son", View::handovers, "son"},
                                  {"overlamning-support", View::handovers, "overlamning-support"},
                                  {"bin-till-an", View::handovers, "an"},
                                  {"an-bildas", View::handovers, "an"},
                                  {"flode-rehab-2021", View::cost_flows, "flode-rehab-2021"},
                                  {"son-2019-719", View::sources, "son-2019-719"},
                                  {"c-59", View::sources, "c-59"}}) {
    const std::string id = row.id;
    CAPTURE(id);
    const ViewState shown = led(id);
    CHECK(shown.view == row.view);
    CHECK(shown.selected == row.selected);
  }
  const ViewState index = led("opi");
  CHECK(index.view == View::sources);
  CHECK(test::linkoping().find(index.selected)->kind == RecordKind::document);
}

TEST_CASE("showing: what the reader has chosen stays, and steps of a presentation do not") {
  const auto chosen = [](ViewState& view) {
    view.as_of = base::day_of(2020, 1, 1);
    view.known = base::day_of(2022, 1, 1);
    view.language = base::Language::en;
    view.theme = state::Theme::dark;
    view.lane_order = state::LaneOrder::end;
    view.level = state::Level::administrations;
    view.flow_form = state::FlowForm::table;
    view.compare_year = 2018;
    view.sources_part = state::SourcesPart::clauses;
    view.selected = "son-2019-719";
  };
  ViewState expected;
  chosen(expected);
  expected.view = View::timeline;
  expected.selected = "overenskommelse-2018";
  const ViewState shown = led("overenskommelse-2018", [&](ViewState& view) {
    chosen(view);
    view.step = 3;
    view.place = "2";
  });
  CHECK(shown == expected);
}

TEST_CASE("showing: a question opens in the register") {
  const ViewState shown =
      led("c-59", [](ViewState& view) { view.sources_part = state::SourcesPart::coverage; });
  CHECK(shown.sources_part == state::SourcesPart::questions);
}

TEST_CASE("showing: a filter goes only when it hides the record") {
  PageRequest request = test::page_request("vy=tidslinje&f-insats=skog-och-mark-insats", 1440, 900);
  const auto part = filter_dataset(test::linkoping_prepared(), request.view);
  const auto prepared = prepare_filtered(part.dataset, test::linkoping_prepared(), part);
  request.prepared = prepared.get();
  const auto filter_after = [&](const char* id) {
    const auto record = test::linkoping().find(id);
    REQUIRE(record);
    return showing(request, test::linkoping(), *record).filter;
  };
  for (const char* id :
       {"skog-och-mark-insats", "flode-skog-och-mark-2020", "c-59", "skog-och-mark"}) {
    CAPTURE(std::string(id));
    CHECK(filter_after(id) == request.view.filter);
  }
  for (const char* id : {"hantverkshuset", "overenskommelse-2018", "flode-rehab-2021"}) {
    CAPTURE(std::string(id));
    CHECK(filter_after(id) == state::Filter{});
  }
}

TEST_CASE("showing: the year stays, else it is that of the day, else the first of the flow") {
  const base::Day in_2021 = base::day_of(2021, 6, 1);
  const std::string flow = "flode-skog-och-mark-2020";  // 2020 to the spring of 2022
  CHECK(year_of(flow, 2020, in_2021) == 2020);
  CHECK(year_of(flow, 2016, in_2021) == std::nullopt);
  CHECK(year_of(flow, std::nullopt, in_2021) == std::nullopt);
  CHECK(year_of(flow, 2016, base::day_of(2016, 1, 1)) == 2020);
  CHECK(year_of(flow, std::nullopt, base::day_of(2023, 1, 1)) == 2020);
  // Money that has nothing to do with the year leaves it alone.
  CHECK(year_of("overenskommelse-2018", 1999) == 1999);
}

TEST_CASE("showing: a stretch of time that shows nothing of the record moves, as wide as it was") {
  const state::Window early = years(2010, 2011);
  const auto window_for = [&](const std::string& id, const state::Window& window) {
    return led(id, [&](ViewState& view) { view.window = window; }).window;
  };
  // Agreements that run then, and what lies in no time, leave it alone.
  for (const char* id :
       {"son", "skog-och-mark-insats", "flode-rehab-2021", "son-2019-719", "c-59"}) {
    CAPTURE(std::string(id));
    CHECK(window_for(id, early) == early);
  }
  const state::Window of_agreement = years(2018, 2019);
  CHECK(window_for("overenskommelse-2018", of_agreement) == of_agreement);
  for (const char* id : {"overenskommelse-2018", "forslag-overforing", "overlamning-support"}) {
    CAPTURE(std::string(id));
    const auto moved = window_for(id, early);
    REQUIRE(moved);
    CHECK(moved->last - moved->first == doctest::Approx(early.last - early.first));
    CHECK(moved->first > early.first);
    // And then it is where it should be.
    CHECK(window_for(id, *moved) == moved);
  }
  const auto at_start = window_for("overenskommelse-2018", early);
  CHECK(has(*at_start, base::day_of(2018, 1, 1)));
}
