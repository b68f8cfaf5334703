// What stretch of time the handovers open on, which names their lanes have where, and what their
// headline is about.

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "answers/build.h"
#include "page/linkoping.h"
#include "page/page.h"
#include "page/page_checks.h"
#include "say/showing.h"
#include "words/bodies.h"

using namespace avtal;
using namespace avtal::scene;

namespace {

Page handovers_page(const std::string& fragment, float width = 1440, float height = 1200) {
  return build_page(test::page_request("vy=overlamningar&" + fragment, width, height));
}

double day(int year, int month, int of) { return base::day_of(year, month, of).number; }

/// Where the body is named, in full or briefly.
std::vector<Rect> places_of(const Page& page, const std::string& id) {
  const model::Dataset& data = test::linkoping();
  const model::Organization& body = data.organizations[data.find(id)->index];
  std::vector<Rect> places;
  for (const Layer& layer : page.layers) {
    for (const Shape& shape : layer.shapes) {
      const Text* text = std::get_if<Text>(&shape);
      const bool named =
          text != nullptr && (text->string == body.short_name ||
                              text->string == words::body_name(body, state::Language::sv));
      if (named) places.push_back(test::bounds_of(*text));
    }
  }
  return places;
}

}  // namespace

TEST_CASE("handovers: they open on the time from the first move to the last, and a year around") {
  const auto window = handovers_page("").chart->scale.window;
  CHECK(window.first == day(2016, 11, 28));
  CHECK(window.last == day(2025, 10, 2));
  const auto linked = handovers_page("fran=2010&till=2012").chart->scale.window;
  CHECK(linked.first == day(2010, 1, 1));
  CHECK(linked.last == day(2013, 1, 1));
  // A day far from the moves is in the picture too.
  CHECK(handovers_page("datum=2010-03-01").chart->scale.window.first < day(2010, 3, 1));
}

TEST_CASE("handovers: the full period is one press away, and a second press takes it back") {
  const Page page = handovers_page("");
  const document::Block* full = test::block_with(page, "window:full");
  REQUIRE(full);
  CHECK_FALSE(full->selected);
  const auto& context = test::linkoping_prepared().context;
  const auto whole = state::reduce({}, *full->action, context);
  state::ViewState before;
  before.view = state::View::handovers;
  const state::ViewState after = state::reduce(before, *full->action, context);
  CHECK_FALSE(whole.window.has_value());  // the timeline shows it of itself
  CHECK(state::window_shown(after, context) == state::full_in_days(context));
  const Page shown = build_page(test::page_request(state::to_fragment(after), 1440, 900));
  const document::Block* again = test::block_with(shown, "window:full");
  CHECK(again->selected);
  CHECK(state::reduce(after, *again->action, context) == before);
}

TEST_CASE("handovers: the way to a move that lies outside what they open on leads to its time") {
  test::Build build;
  const auto a = build.organization("a");
  const auto b = build.organization("b");
  const auto add = [&](const char* id) -> model::Handover& {
    model::Handover made;
    made.id = id;
    made.from = test::one(a);
    made.to = test::one(b);
    build.data.handovers.push_back(std::move(made));
    return build.data.handovers.back();
  };
  // Of the undated one only the document that tells of it has a day.
  model::Place place;
  place.document = build.document("letter", "2000-05-05");
  add("undated").places = {place};
  add("dated").when.date = test::one(test::date("2015-03-01"));
  build.document("newest", "2015-06-01");
  const model::Dataset data = build.done();
  const auto prepared = prepare(data);
  state::ViewState from;
  from.view = state::View::handovers;
  const double written = day(2000, 5, 5);
  CHECK(state::window_shown(from, prepared->context).first > written);
  const state::ViewState to = showing(*prepared, from, data, *data.find("undated"));
  REQUIRE(to.view == state::View::handovers);
  const state::Window shown = state::window_shown(to, prepared->context);
  CHECK(shown.first <= written);
  CHECK(shown.last > written);
  CHECK_FALSE(showing(*prepared, from, data, *data.find("dated")).window.has_value());
}

TEST_CASE("handovers: a committee's name stands where it is true, and between two nobody's") {
  for (const char* fragment : {"fran=2012&till=2025", "", "fran=2016&till=2021"}) {
    CAPTURE(fragment);
    const Page page = handovers_page(fragment);
    const layout::TimeScale& scale = page.chart->scale;
    const float last_on = scale.x_of(base::day_of(2017, 12, 4));
    const float first_son = scale.x_of(base::day_of(2020, 6, 30));
    const auto before = places_of(page, "on");
    REQUIRE(before.size() >= 1);
    for (const Rect& each : before) CHECK(each.right() <= last_on);
    const auto after = places_of(page, "son");
    REQUIRE(after.size() >= 1);
    for (const Rect& each : after) CHECK(each.x >= first_son);
    const Node* seam = nullptr;
    for (const Node& node : page.nodes) {
      if (node.id.find("change:") == 0 && node.id.find(":on-till-son") != std::string::npos) {
        seam = &node;
      }
    }
    REQUIRE(seam);
    CHECK(seam->rect.x == doctest::Approx(last_on));
    CHECK(seam->rect.right() == doctest::Approx(first_son));
    const bool hatched =
        std::any_of(page.layers.begin(), page.layers.end(), [&](const Layer& layer) {
          return std::any_of(layer.shapes.begin(), layer.shapes.end(), [&](const Shape& shape) {
            const Hatch* hatch = std::get_if<Hatch>(&shape);
            return hatch != nullptr && std::abs(hatch->rect.x - last_on) < 0.5F &&
                   std::abs(hatch->rect.right() - first_son) < 0.5F;
          });
        });
    CHECK(hatched);
  }
}

TEST_CASE("handovers: of a seam that reaches beyond the picture only the true name is told") {
  CHECK(places_of(handovers_page("fran=2018-06&till=2022"), "on").empty());
  CHECK(places_of(handovers_page("fran=2018-06&till=2022"), "son").size() >= 1);
  CHECK(places_of(handovers_page("fran=2014&till=2019"), "son").empty());
}

TEST_CASE("handovers: the headline is about the bodies of the level shown") {
  const std::string committees =
      "Arbetsmarknadsnämnden tar över två insatser, varav en enligt förslag";
  const std::string administrations =
      "Integrations- och arbetsmarknadsförvaltningen tar över två insatser, varav en enligt "
      "förslag";
  CHECK(handovers_page("").headline == committees);
  CHECK(handovers_page("niva=forvaltningar").headline == administrations);
  // Tables and lists name the bodies that the documents name.
  CHECK(handovers_page("niva=forvaltningar&form=tabell").headline == committees);
  CHECK(handovers_page("niva=forvaltningar", 390, 844).headline == committees);
  CHECK(handovers_page("niva=forvaltningar&vikta=bild", 390, 844).headline == administrations);
}
