#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "export/svg.h"
#include "scene/linkoping.h"
#include "scene/page.h"

using namespace avtal;
using namespace avtal::scene;

namespace {

struct Case {
  const char* fragment;
  float width;
  float height;
};

std::vector<Case> cases() {
  std::vector<Case> all;
  for (const char* fragment : {"", "spr=en&tema=morkt", "id=overenskommelse-2018", "id=c-07&spr=en",
                               "fran=2015&till=2025&datum=2020-06-01",
                               "fran=2022-06-01&till=2022-12-31&id=grundavtal-2012",
                               "datum=2006-01-01", "datum=2024-10-01&fran=2023&till=2024",
                               "rader=namnder&datum=2020-01-15&kant=2021-12-31",
                               "rader=avtal&id=hantverkshuset&fran=2016&till=2022&spr=en",
                               "vikta=hantverkshuset&fran=2022-12-28&till=2023-01-08"}) {
    for (const auto& [width, height] : std::vector<std::pair<float, float>>{
             {1440, 900}, {1280, 720}, {1024, 768}, {744, 1024}, {390, 844}, {360, 640}}) {
      all.push_back({fragment, width, height});
    }
  }
  return all;
}

Page page_of(const Case& each) {
  return build_page(tests::page_request(each.fragment, each.width, each.height));
}

const Node* node_named(const Page& page, std::string_view part) {
  for (const Node& node : page.nodes) {
    if (node.name.find(part) != std::string::npos) return &node;
  }
  return nullptr;
}

const Node* node_with(const Page& page, std::string_view id) {
  for (const Node& node : page.nodes) {
    if (node.id == id) return &node;
  }
  return nullptr;
}

Rect bounds_of(const Text& text) {
  const float width = tests::measure()(text.string, text.size, text.face);
  const float left = text.align == Align::left     ? text.at.x
                     : text.align == Align::centre ? text.at.x - width / 2
                                                   : text.at.x - width;
  return {left, text.at.y - text.size * 0.72F, width, text.size * 0.9F};
}

bool overlap(const Rect& a, const Rect& b) {
  constexpr float kTouch = 1;
  return a.x + kTouch < b.right() && b.x + kTouch < a.right() && a.y + kTouch < b.bottom() &&
         b.y + kTouch < a.bottom();
}

Rect cut(const Rect& rect, const Rect& clip) {
  const float left = std::max(rect.x, clip.x);
  const float top = std::max(rect.y, clip.y);
  return {left, top, std::max(0.0F, std::min(rect.right(), clip.right()) - left),
          std::max(0.0F, std::min(rect.bottom(), clip.bottom()) - top)};
}

}  // namespace

TEST_CASE("no text covers another and none runs out of the page, at any size") {
  for (const Case& each : cases()) {
    CAPTURE(each.fragment);
    CAPTURE(each.width);
    const Page page = page_of(each);
    for (const Layer& layer : page.layers) {
      std::vector<std::pair<Rect, std::string>> texts;
      for (const Shape& shape : layer.shapes) {
        const Text* text = std::get_if<Text>(&shape);
        if (!text) continue;
        const Rect bounds = bounds_of(*text);
        const Rect visible = cut(bounds, layer.clip);
        if (visible.w <= 0 || visible.h <= 0) continue;
        CAPTURE(text->string);
        CHECK(bounds.x >= layer.clip.x - 0.5F);
        CHECK(bounds.right() <= layer.clip.right() + 0.5F);
        for (const auto& other : texts) {
          CAPTURE(other.second);
          CHECK_FALSE(overlap(visible, other.first));
        }
        texts.emplace_back(visible, text->string);
      }
    }
  }
}

TEST_CASE("every node has its own id, and everything operable a name of its own") {
  for (const Case& each : cases()) {
    CAPTURE(each.fragment);
    CAPTURE(each.width);
    const Page page = page_of(each);
    std::set<std::string> ids;
    std::set<std::string> names;
    for (const Node& node : page.nodes) {
      CAPTURE(node.id);
      CHECK(ids.insert(node.id).second);
      CHECK_FALSE(node.name.empty());
      if (node.action || !node.command.empty()) {
        CHECK(names.insert(node.name).second);
        if (node.hidden) continue;
        CHECK(node.rect.w > 0);
        CHECK(node.rect.h > 0);
        CHECK(node.rect.x >= -0.5F);
        CHECK(node.rect.right() <= page.width + 0.5F);
      }
    }
    for (const Node& node : page.nodes) {
      CAPTURE(node.id);
      CHECK((node.parent.empty() || node.parent == "frame" || node.parent == "head" ||
             ids.count(node.parent) == 1));
    }
  }
}

TEST_CASE("controls are large enough to hit") {
  for (const Case& each : cases()) {
    const Page page = page_of(each);
    const float least = each.width < 744 ? 36.0F : 24.0F;
    for (const Node& node : page.nodes) {
      if (node.kind != NodeKind::button && node.kind != NodeKind::toggle) continue;
      if (node.hidden || node.parent == "panel") continue;
      CAPTURE(node.id);
      CAPTURE(each.width);
      CHECK(node.rect.w >= 24);
      CHECK(node.rect.h >= least);
    }
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
  CHECK(node_with(page, "headline")->name == "Tre av fyra insatser är i kraft");
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
    const Page page = build_page(tests::page_request("datum=" + day, 1440, 900));
    return node_with(page, "lane:arbetsinriktad-rehabilitering:state")->name;
  };
  CHECK(state_on("2020-06-01").find("Inget dokument säger") == 0);
  CHECK(state_on("2005-06-01").find("Inte i kraft") == 0);
  CHECK(state_on("2006-06-01").find("Oklart om i kraft") == 0);
  CHECK(state_on("2016-06-01").find("I kraft") == 0);
  CHECK(state_on("2025-06-01").find("Upphörde 2024-10-01") == 0);
}

TEST_CASE("the panel tells the agreement with status and source") {
  const Page page = page_of({"id=overenskommelse-2018", 1440, 4000});
  const auto row = [&](const char* id) {
    const Node* node = node_with(page, id);
    return node ? node->value : std::string();
  };
  CHECK(row("panel:period").find("2018-01-01–2024-10-01 (") == 0);
  CHECK(row("panel:period").find("Slutet är föreslaget") != std::string::npos);
  CHECK(row("panel:period").find("Inget dokument täcker 2020-01-01–2020-12-31") !=
        std::string::npos);
  CHECK(row("panel:cost").find("ca 1,9\u00a0mnkr per år (angivet)") == 0);
  CHECK(row("panel:cost").find("1\u00a0694\u00a0000\u00a0kr") != std::string::npos);
  CHECK(row("panel:deadline").find("2023-10-01 (beräknat)") == 0);
  CHECK(row("panel:deadline").find("Om 32 dagar") != std::string::npos);
  CHECK(row("panel:deadline").find("ca 158\u00a0000\u00a0kr") != std::string::npos);
  CHECK(row("panel:extension").find("Motsägs av") != std::string::npos);
  CHECK(node_named(page, "SON 2020-281"));
}

TEST_CASE("without a selection there is no panel, and the picture takes its place") {
  const Page without = page_of({"", 1440, 900});
  const Page with = page_of({"id=overenskommelse-2018", 1440, 900});
  CHECK_FALSE(node_with(without, "panel"));
  REQUIRE(node_with(with, "panel"));
  CHECK(without.chart->rect.w - with.chart->rect.w == doctest::Approx(352));
  CHECK_FALSE(node_with(page_of({"id=finns-inte", 1440, 900}), "panel"));
}

TEST_CASE("a foreign file and a bad one are said in the page") {
  scene::PageRequest request = tests::page_request("", 1440, 900);
  request.around.foreign_file = "egen.json";
  request.around.problem_file = "trasig.json";
  request.around.problems = {{"Rad 3: fel datum", true}};
  const Page page = build_page(request);
  CHECK(node_named(page, "Du ser din egen fil egen.json"));
  CHECK(node_named(page, "Filen trasig.json kan inte läsas"));
  CHECK(node_named(page, "Rad 3: fel datum"));
  CHECK(node_named(page, "Tre av fyra"));
}
