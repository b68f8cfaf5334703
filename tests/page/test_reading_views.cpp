// The overview and the register: pages that are read from top to bottom.

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "answers/questions.h"
#include "load/load.h"
#include "page/block_links.h"
#include "page/linkoping.h"
#include "page/page_checks.h"
#include "support/files.h"
#include "views/sources/sources_parts.h"

using namespace avtal;
using namespace avtal::scene;
using namespace avtal::test;

using document::Block;
using document::Kind;

namespace {

void check_all(const PageRequest& asked) {
  for (const float scroll : {0.0F, 500.0F, 1400.0F}) {
    PageRequest request = asked;
    request.around.chart_scroll = scroll;
    CAPTURE(request.around.width);
    CAPTURE(scroll);
    check_page(build_page(request));
    request.around.bare = true;
    check_page(build_page(request));
  }
}

}  // namespace

TEST_CASE("reading views: texts, nodes and controls are sound at any size and scroll") {
  for (const char* fragment :
       {"vy=oversikt", "vy=oversikt&spr=en&tema=morkt", "vy=oversikt&datum=2020-06-01",
        "vy=oversikt&id=overenskommelse-2018", "vy=kallor", "vy=kallor&spr=en&id=c-06",
        "vy=kallor&id=c-71", "vy=kallor&id=son-2020-281", "vy=kallor&del=tackning",
        "vy=kallor&del=tystnad&spr=en", "vy=kallor&del=onskelista",
        "vy=kallor&slag=luckor&forklarade=0"}) {
    for (const auto& [width, height] : kSizes) {
      CAPTURE(fragment);
      check_all(page_request(fragment, width, height));
    }
  }
}

TEST_CASE("reading views: they hold for any dataset, also one without anything") {
  const load::Result loaded = load::load_dataset(bytes_of("tests/data/provstad.json"));
  REQUIRE(loaded.dataset);
  model::Dataset empty;
  model::finish(empty);
  const std::array<const model::Dataset*, 2> all = {&*loaded.dataset, &empty};
  for (const model::Dataset* data : all) {
    const auto prepared = prepare(*data);
    for (const char* fragment :
         {"vy=oversikt", "vy=oversikt&spr=en", "vy=kallor", "vy=kallor&del=tackning",
          "vy=kallor&del=tystnad", "vy=kallor&del=onskelista"}) {
      for (const auto& [width, height] : kSizes) {
        PageRequest request = page_request(fragment, width, height);
        request.prepared = prepared.get();
        CAPTURE(fragment);
        check_all(request);
      }
    }
  }
}

TEST_CASE("overview: key figures say what they rest on, and what is missing of them") {
  const Page page = build_page(page_request("vy=oversikt", 1440, 900));
  CHECK(said_in(page, "figure:in-force").find("3 av 4 insatser är i kraft (beräknat)") == 0);
  const std::string cost = said_in(page, "figure:cost");
  CHECK(cost.find("minst ca 1,9\u00a0mnkr känd kostnad 2023") == 0);
  CHECK(cost.find("saknas i summan") != std::string::npos);
  CHECK(said_in(page, "figure:use").find("34 av 60 individer mot platser 2022") == 0);
  CHECK(said_in(page, "figure:questions").find("öppna frågetecken") != std::string::npos);
  CHECK(said_in(page, "headline") == "Tre av fyra insatser är i kraft, en föreslogs upphöra");
  CHECK(said_in(page, "headline:sentence").find("En av dem") == 0);
  const std::string support = said_in(page, "row:support-och-arbetsteamet");
  CHECK(support.find("3\u00a0407\u00a0367\u00a0kr år 2022, föreslaget") != std::string::npos);
  CHECK(support.find("uppgift saknas") != std::string::npos);
  CHECK(said_in(page, "row:hantverkshuset").find("därtill 700\u00a0000\u00a0kr, år anges inte") !=
        std::string::npos);
  CHECK(said_in(page, "row:skog-och-mark-insats").find("bedömd besparing ca 3\u00a0mnkr") !=
        std::string::npos);
  CHECK(said_in(page, "deadline:0").find("2023-10-01 (beräknat) om 32 dagar") == 0);
}

TEST_CASE("overview: everything leads into a view in its state") {
  const Page page = build_page(page_request("vy=oversikt", 1440, 900));
  const auto target = [&](std::string_view id) {
    const document::Block* block = block_with(page, id);
    REQUIRE(block);
    REQUIRE(block->action);
    return std::get<state::GoTo>(*block->action).state;
  };
  CHECK(target("figure:cost").view == state::View::cost_flows);
  CHECK(target("figure:cost").year == 2023);
  CHECK(target("figure:questions").view == state::View::sources);
  CHECK(target("finding:gaps:link").as_of == base::parse_day("2020-01-01"));
  CHECK(target("finding:unknown:link").sources_part == state::SourcesPart::clauses);
  CHECK(target("card:1").view == state::View::handovers);
  const document::Block* service = block_with(page, "service:hantverkshuset");
  REQUIRE(service);
  CHECK(std::get<state::Select>(*service->action).id == "hantverkshuset");
  CHECK_FALSE(service->current);
  const Page selected = build_page(page_request("vy=oversikt&id=hantverkshuset", 1440, 900));
  CHECK(block_with(selected, "service:hantverkshuset")->current);
}

TEST_CASE("overview: the same is read at every width, under headings without gaps") {
  const std::string wide = all_said(build_page(page_request("vy=oversikt", 1440, 900)));
  for (const auto& [width, height] : kSizes) {
    const Page page = build_page(page_request("vy=oversikt", width, height));
    CHECK(all_said(page) == wide);
    for (const document::Block* heading : blocks_of(page, document::Kind::heading)) {
      CAPTURE(heading->id);
      const bool question = heading->id.rfind("finding:", 0) == 0;
      CHECK(heading->level == (heading->id == "headline" ? 2 : question ? 4 : 3));
    }
  }
}

TEST_CASE("overview: marks and abbreviations are explained before the first row that has them") {
  const Page page = build_page(page_request("vy=oversikt", 1440, 900));
  CHECK(said_in(page, "abbreviations") ==
        "SON Social- och omsorgsnämnden \u00B7 AN Arbetsmarknadsnämnden");
  const std::string all = all_said(page);
  CHECK(all.find(said_in(page, "abbreviations")) <
        all.find(said_in(page, "row:arbetsinriktad-rehabilitering")));
}

TEST_CASE("panel: a service tells what it costs, and where that stands") {
  const Page page =
      build_page(page_request("vy=oversikt&id=arbetsinriktad-rehabilitering", 1440, 2400));
  CHECK(test::said_in(page, "panel:cost:flode-rehab-2023").find("ca 1,9\u00a0mnkr") == 0);
  const auto* source = test::block_with(page, "panel:cost:flode-rehab-2023:source");
  REQUIRE(source);
  const auto target = std::get<state::GoTo>(*source->action).state;
  CHECK(target.selected == "son-2020-281");
  CHECK(target.place == "bakgrund-2");
  CHECK(source->text.find("\u201Dcirka 1,9 miljoner") != std::string::npos);
}

TEST_CASE("panel: a document shows the place that was asked for, with its words") {
  const Page page =
      build_page(page_request("vy=kallor&id=son-2020-281&stalle=bakgrund-2", 1440, 900));
  CHECK(test::block_with(page, "panel:asked"));
  CHECK(test::said_in(page, "panel:asked:place") == "Bakgrund, stycke 2");
  CHECK(test::said_in(page, "panel:asked:place:words").find("\u201Dett år i taget\u201D") !=
        std::string::npos);
  for (const char* without :
       {"vy=kallor&id=son-2020-281", "vy=kallor&id=son-2020-281&stalle=finns-inte"}) {
    CHECK_FALSE(test::block_with(build_page(page_request(without, 1440, 900)), "panel:asked"));
  }
}

TEST_CASE("overview: the ladder shows the rungs that no document tells of") {
  const Page page = build_page(page_request("vy=oversikt", 1440, 900));
  const document::Block* ladder = block_with(page, "ladder");
  REQUIRE(ladder);
  REQUIRE(ladder->children.size() == 5);
  CHECK(document::words_of(ladder->children[0]) == "Förslag 2023-08-30");
  for (std::size_t i = 1; i < ladder->children.size(); ++i) {
    CHECK(ladder->children[i].style == document::Style::missing);
    CHECK(document::words_of(ladder->children[i]).find("saknas") != std::string::npos);
  }
}

TEST_CASE("panel: a service has the questions that the register ties to it") {
  const model::Dataset& data = test::linkoping();
  for (const model::Service& service : data.services) {
    CAPTURE(service.id);
    std::size_t tied = 0;
    for (const model::Question& question : data.questions) {
      const auto services = answers::services_of(data, question);
      tied += static_cast<std::size_t>(
          std::count_if(services.begin(), services.end(),
                        [&](const auto each) { return &data.at(each) == &service; }));
    }
    const Page page = build_page(page_request("vy=tidslinje&id=" + service.id, 1440, 3000));
    CHECK(test::said_in(page, "panel:questions").find(" " + std::to_string(tied)) !=
          std::string::npos);
  }
}

TEST_CASE("findings: no name on the pages to read ends in two full stops") {
  for (const char* fragment : {"vy=oversikt", "vy=oversikt&datum=2022-03-01", "vy=kallor",
                               "vy=kallor&id=son-2019-719", "vy=kallor&del=tystnad"}) {
    for (const float width : {1440.0F, 390.0F}) {
      const Page page = build_page(page_request(fragment, width, 4000));
      CHECK(all_said(page).find("..") == std::string::npos);
      for (const Node& node : page.nodes) {
        CAPTURE(node.id);
        CAPTURE(node.name);
        CHECK(node.name.find("..") == std::string::npos);
        CHECK(node.value.find("..") == std::string::npos);
      }
      CHECK(all_said(page).find("..") == std::string::npos);
    }
  }
}

TEST_CASE("findings: the tile of the cost opens the flow whose amount it shows") {
  const auto target = [](const char* fragment) {
    const Page page = build_page(page_request(fragment, 1440, 900));
    const document::Block* tile = block_with(page, "figure:cost");
    REQUIRE(tile);
    return std::get<state::GoTo>(*tile->action).state;
  };
  CHECK(target("vy=oversikt").selected == "flode-rehab-2023");
  CHECK(target("vy=oversikt").year == 2023);
  CHECK(target("vy=oversikt&datum=2018-06-01").selected.empty());  // a sum of two
  const Page unknown = build_page(page_request("vy=oversikt&datum=2020-06-01", 1440, 900));
  CHECK(said_in(unknown, "figure:cost").find("okänd kostnad 2020") == 0);
  CHECK(said_in(unknown, "figure:in-force").find(" 0 ") == std::string::npos);
}

TEST_CASE("findings: a document's row and its card count the same questions") {
  const Page page = build_page(page_request("vy=kallor&id=son-2020-281", 1440, 4000));
  const std::string row = said_in(page, "document:son-2020-281");
  const std::string heading = test::said_in(page, "panel:questions");
  const std::string count = heading.substr(heading.rfind(' ') + 1);
  CHECK(row.find(", " + count + " frågetecken") != std::string::npos);
  CHECK(test::block_with(page, "panel:question:more"));
}

TEST_CASE("findings: a document's card tells what rests on each place") {
  const Page page = build_page(page_request("vy=kallor&id=son-2020-281", 1440, 9000));
  REQUIRE(test::block_with(page, "panel"));
  CHECK(test::said_in(page, "panel").find("Bakgrund, stycke 2") != std::string::npos);
  check_page(page);
}

TEST_CASE(
    "findings: a dot among the clauses opens where it is said, a question mark the agreement") {
  const Page page = build_page(page_request("vy=kallor&del=tystnad", 1440, 2000));
  const state::ViewState said = target_of(page, "clauses:overenskommelse-2018:2");  // notice
  CHECK(said.selected == "son-2020-281");
  CHECK(said.place == "bakgrund-2");
  CHECK(label_of(page, "clauses:overenskommelse-2018:2").find("SON 2020-281, Bakgrund, stycke 2") !=
        std::string::npos);
  CHECK(selected_by(page, "clauses:grundavtal-2012-39:2") == "grundavtal-2012-39");
}

TEST_CASE("findings: one fact is one, and a saving has nobody who pays it") {
  const Page sources = build_page(page_request("vy=kallor", 1440, 4000));
  CHECK(said_in(sources, "document:opi-skr-2021").find("1 uppgift, 0 frågetecken") !=
        std::string::npos);
  const Page saving =
      build_page(page_request("vy=kostnadsfloden&id=besparing-skog-och-mark", 1440, 2000));
  REQUIRE(test::block_with(saving, "panel:payer"));
  CHECK(test::block_with(saving, "panel:payer")->children.front().text == "Sparar");
  CHECK_FALSE(test::block_with(saving, "panel:payee"));
  const std::string cost = test::said_in(saving, "panel:cost");
  CHECK(cost.find("ca 3\u00a0mnkr (") == 0);
  CHECK(cost.find("Inget dokument säger om det är per år eller en gång.") != std::string::npos);
}

TEST_CASE("findings: an amount in other prices is in whole kronor, and says that it is rounded") {
  const Page page = build_page(page_request(
      "vy=kostnadsfloden&id=flode-tillagg-2018&ar=2018&antaget=1&prisar=2023", 1440, 2000));
  const std::string year = test::said_in(page, "panel:year");
  CHECK(year.find("ca 2\u00a0386\u00a0084\u00a0kr") == 0);
  CHECK(year.find("avrundat till hela kronor") != std::string::npos);
  CHECK(year.find(",50") == std::string::npos);
}
