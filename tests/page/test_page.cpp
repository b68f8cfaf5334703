#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "export/svg.h"
#include "page/linkoping.h"
#include "page/page.h"
#include "page/page_checks.h"

using namespace avtal;
using namespace avtal::scene;
using namespace avtal::test;

namespace {

struct Case {
  const char* fragment;
  float width;
  float height;
};

std::vector<Case> cases() {
  std::vector<Case> all;
  for (const char* fragment :
       {"", "spr=en&tema=morkt", "id=overenskommelse-2018", "id=c-07&spr=en",
        "fran=2015&till=2025&datum=2020-06-01",
        "fran=2022-06-01&till=2022-12-31&id=grundavtal-2012", "datum=2006-01-01",
        "datum=2024-10-01&fran=2023&till=2024", "rader=namnder&datum=2020-01-15&kant=2021-12-31",
        "rader=avtal&id=hantverkshuset&fran=2016&till=2022&spr=en",
        "vikta=hantverkshuset&fran=2022-12-28&till=2023-01-08", "vy=overlamningar",
        "vy=overlamningar&spr=en&id=overlamning-support",
        "vy=overlamningar&niva=forvaltningar&id=son&tema=morkt",
        "vy=overlamningar&fran=2021-06&till=2023-06&id=overlamning-bin-an"}) {
    for (const auto& [width, height] : std::vector<std::pair<float, float>>{
             {1440, 900}, {1280, 720}, {1024, 768}, {744, 1024}, {390, 844}, {360, 640}}) {
      all.push_back({fragment, width, height});
    }
  }
  return all;
}

Page page_of(const Case& each) {
  return build_page(test::page_request(each.fragment, each.width, each.height));
}

const Node* node_named(const Page& page, std::string_view part) {
  for (const Node& node : page.nodes) {
    if (node.name.find(part) != std::string::npos) return &node;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("no text covers another and none runs out of the page, at any size") {
  for (const Case& each : cases()) {
    CAPTURE(each.fragment);
    CAPTURE(each.width);
    const Page page = page_of(each);
    check_texts(page);
  }
}

TEST_CASE("every node has its own id, and everything operable a name of its own") {
  for (const Case& each : cases()) {
    CAPTURE(each.fragment);
    CAPTURE(each.width);
    const Page page = page_of(each);
    check_nodes(page);
  }
}

TEST_CASE("controls are large enough to hit") {
  for (const Case& each : cases()) {
    const Page page = page_of(each);
    CAPTURE(each.width);
    check_controls(page);
  }
}

TEST_CASE("the same request gives the same picture") {
  for (const Case& each : cases()) {
    const Page first = page_of(each);
    const Page second = page_of(each);
    CHECK(exporting::to_svg(first, {"x", ""}) == exporting::to_svg(second, {"x", ""}));
  }
}

TEST_CASE("the timeline says what the letters say") {
  const Page page = page_of({"", 1440, 900});
  CHECK(node_with(page, "headline")->name ==
        "Tre av fyra insatser är i kraft, en föreslogs upphöra");
  CHECK(node_named(page, "Inget dokument täcker 2020-01-01–2020-12-31"));
  CHECK(node_named(page, "Inget dokument täcker 2019-10-01–2019-12-31"));
  const Node* gap = node_named(page, "Inget dokument täcker 2020");
  REQUIRE(gap->action);
  CHECK(std::get<state::Select>(*gap->action).id == "c-07");
  CHECK(node_named(page, "Uppsägningstid 12 månader. Sista dag att säga upp är 2023-10-01"));
  const Node* state = node_with(page, "lane:arbetsinriktad-rehabilitering:state");
  REQUIRE(state);
  CHECK(state->name.find("I kraft") == 0);
  CHECK(state->name.find("Slut 2024-10-01 föreslås") != std::string::npos);
  CHECK(state->name.find("SON betalar, AN utför") != std::string::npos);
}

TEST_CASE("the date decides what a lane says") {
  const auto state_on = [](const std::string& day) {
    const Page page = build_page(test::page_request("datum=" + day, 1440, 900));
    return node_with(page, "lane:arbetsinriktad-rehabilitering:state")->name;
  };
  CHECK(state_on("2020-06-01").find("Inget dokument säger") == 0);
  CHECK(state_on("2005-06-01").find("Inte i kraft") == 0);
  CHECK(state_on("2006-06-01").find("Oklart om i kraft") == 0);
  CHECK(state_on("2016-06-01").find("I kraft") == 0);
  CHECK(state_on("2025-06-01").find("Föreslogs upphöra 2024-10-01") == 0);
}

TEST_CASE("the panel tells the agreement with status and source") {
  const Page page = page_of({"id=overenskommelse-2018", 1440, 4000});
  const auto row = [&](const char* id) { return test::said_in(page, id); };
  CHECK(row("panel:period").find("2018-01-01–2024-10-01 (") == 0);
  CHECK(row("panel:period").find("Slutet är föreslaget") != std::string::npos);
  CHECK(row("panel:period").find("Inget dokument täcker 2020-01-01–2020-12-31") !=
        std::string::npos);
  CHECK(row("panel:cost").find("ca 1,9\u00a0mnkr per år (angivet)") == 0);
  CHECK(row("panel:cost").find("1\u00a0694\u00a0000\u00a0kr") != std::string::npos);
  CHECK(row("panel:deadline").find("2023-10-01 (beräknat)") == 0);
  CHECK(row("panel:deadline").find("2024-10-01 minus 12 månader = 2023-10-01") !=
        std::string::npos);
  CHECK(row("panel:deadline").find("Om 2024-09-30 är sista dagen: senast 2023-09-30.") !=
        std::string::npos);
  CHECK(row("panel:deadline").find("Om 32 dagar") != std::string::npos);
  CHECK(row("panel:deadline").find("ca 158\u00a0000\u00a0kr") != std::string::npos);
  CHECK(row("panel:extension").find("Motsägs av") != std::string::npos);
  CHECK(test::said_in(page, "panel").find("SON 2020-281") != std::string::npos);
}

TEST_CASE("the panel offers the meeting card under its title, before what one would scroll past") {
  for (const char* fragment : {"id=overenskommelse-2018", "id=hantverkshuset"}) {
    CAPTURE(fragment);
    const std::string panel = test::said_in(page_of({fragment, 1440, 900}), "panel");
    const std::size_t card = panel.find("Möteskort");
    REQUIRE(card != std::string::npos);
    CHECK(card < panel.find("Betalar"));
    CHECK(card < panel.find("Källor"));
  }
}

TEST_CASE("without a selection there is no panel; the picture has the place it is told of") {
  const Page without = page_of({"", 1440, 900});
  const Page with = page_of({"id=overenskommelse-2018", 1440, 900});
  CHECK_FALSE(test::block_with(without, "panel"));
  REQUIRE(test::block_with(with, "panel"));
  PageRequest beside = test::page_request("id=overenskommelse-2018", 1440, 900);
  beside.around.picture_width = 1440.0F - 352;
  const Page docked = build_page(beside);
  CHECK(docked.width == 1440 - 352);
  CHECK(with.chart->rect.w - docked.chart->rect.w == doctest::Approx(352));
  CHECK_FALSE(test::block_with(page_of({"id=finns-inte", 1440, 900}), "panel"));
}

TEST_CASE("a foreign file and a bad one are said in the page") {
  scene::PageRequest request = test::page_request("", 1440, 900);
  request.around.foreign_file = "egen.json";
  request.around.problem_file = "trasig.json";
  request.around.problems = {{"Rad 3: fel datum", true}};
  const Page page = build_page(request);
  CHECK(test::said_in(page, "foreign").find("Du ser din egen fil egen.json") == 0);
  CHECK(test::said_in(page, "problems").find("Filen trasig.json kan inte läsas") == 0);
  CHECK(test::said_in(page, "problem:0") == "Rad 3: fel datum");
  CHECK(node_named(page, "Tre av fyra"));
}
