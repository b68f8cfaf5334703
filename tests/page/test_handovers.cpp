// The handovers: what the letters say is in the picture, and odd data do no harm.

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "answers/build.h"
#include "page/linkoping.h"
#include "page/page.h"
#include "page/page_checks.h"
#include "views/handovers/handovers_story.h"

using namespace avtal;
using namespace avtal::scene;
using namespace avtal::test;
using avtal::test::Build;
using avtal::test::Ref;
using model::PartyRole;

namespace {

Page handovers_page(const std::string& fragment, float width = 1440, float height = 900) {
  return build_page(test::page_request("vy=overlamningar&" + fragment, width, height));
}

bool tells(const Page& page, std::string_view part) {
  if (test::all_said(page).find(part) != std::string::npos) return true;
  return std::any_of(page.nodes.begin(), page.nodes.end(), [&](const Node& node) {
    return node.name.find(part) != std::string::npos || node.value.find(part) != std::string::npos;
  });
}

bool paints(const Page& page, std::string_view part) {
  for (const Layer& layer : page.layers) {
    for (const Shape& shape : layer.shapes) {
      const Text* text = std::get_if<Text>(&shape);
      if (text != nullptr && text->string.find(part) != std::string::npos) return true;
    }
  }
  return false;
}

}  // namespace

// ---- facts §5 and §7.4 ----

TEST_CASE("handovers: the finding is worked out, with what is only proposed") {
  CHECK(node_with(handovers_page(""), "headline")->name ==
        "Arbetsmarknadsnämnden tar över två insatser, varav en enligt förslag");
  CHECK(node_with(handovers_page("spr=en"), "headline")->name ==
        "Labour Market Committee takes over two services, one of them as proposed");
}

TEST_CASE("handovers: all readings of where it goes are named, each once") {
  const Page page = build_page(test::page_request("vy=overlamningar", 1440, 900));
  const auto node = std::find_if(page.nodes.begin(), page.nodes.end(), [](const Node& each) {
    return each.id == "handover:overlamning-alternativ";
  });
  REQUIRE(node != page.nodes.end());
  CHECK(node->name.find("Social- och omsorgsnämnden (SON), Lotsen, Idéburet offentligt "
                        "partnerskap (IOP) eller Arbetsmarknadsnämnden (AN)") != std::string::npos);
}

namespace {

/// The numbers and dots of the handovers, and where they are drawn; a dot's words are empty.
struct DrawnMark {
  Point at;
  std::string words;
};

std::vector<DrawnMark> drawn_marks(const Page& page) {
  std::vector<DrawnMark> marks;
  for (const Layer& layer : page.layers) {
    for (const Shape& shape : layer.shapes) {
      const Text* text = std::get_if<Text>(&shape);
      const bool number = text && text->align == Align::centre && text->size == 12 &&
                          text->string.find_first_not_of("0123456789.") == std::string::npos;
      if (number) marks.push_back({text->at, text->string});
      const Circle* dot = std::get_if<Circle>(&shape);
      if (dot && dot->radius == 5 && dot->fill.role == Role::ink9)
        marks.push_back({dot->centre, ""});
    }
  }
  return marks;
}

}  // namespace

TEST_CASE("handovers: on a phone too every mark is drawn, none upon another") {
  for (const char* fragment : {"vy=overlamningar&vikta=bild&fran=2005&till=2025",
                               "vy=overlamningar&vikta=bild&fran=2015&till=2025"}) {
    const auto marks = drawn_marks(build_page(test::page_request(fragment, 390, 844)));
    CAPTURE(fragment);
    CHECK(marks.size() >= 6);
    for (std::size_t i = 0; i < marks.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) {
        CHECK_FALSE((std::abs(marks[i].at.x - marks[k].at.x) < 12 &&
                     std::abs(marks[i].at.y - marks[k].at.y) < 12));
      }
    }
  }
}

TEST_CASE("handovers: only moves of responsibility carry a number, in the order of time") {
  const Page page = handovers_page("");
  CHECK(node_with(page, "handover:overlamning-bin-an")->name.find("1. ") == 0);
  CHECK(node_with(page, "handover:overlamning-support")->name.find("2. ") == 0);
  for (const Node& node : page.nodes) {
    const bool other = node.id.find("handover:") == 0 && node.id != "handover:overlamning-bin-an" &&
                       node.id != "handover:overlamning-support";
    const std::size_t digits = node.name.find_first_not_of("0123456789");
    const bool numbered = digits > 0 && node.name.compare(digits, 2, ". ") == 0;
    if (other || node.id.find("money:") == 0) CHECK_FALSE(numbered);
  }
  std::vector<std::string> numbers;
  for (const DrawnMark& mark : drawn_marks(page)) {
    if (!mark.words.empty()) numbers.push_back(mark.words);
  }
  std::sort(numbers.begin(), numbers.end());
  CHECK(numbers == std::vector<std::string>{"1", "2"});
}

TEST_CASE("handovers: a move keeps its number whatever is filtered away, and at either level") {
  const Page level = handovers_page("niva=forvaltningar");
  CHECK(node_with(level, "handover:overlamning-support")->name.find("2. ") == 0);
  // A step of a presentation has a filter of its own.
  const Page slide = build_page(test::page_request("steg=8", 1280, 720));
  CHECK(node_with(slide, "slide:handover:overlamning-support")->name.find("2. ") == 0);
}

TEST_CASE("handovers: each of the ten stands in the picture, with date and status") {
  const Page page = handovers_page("");
  const auto name = [&](const char* id) {
    const Node* node = node_with(page, std::string("handover:") + id);
    return node != nullptr ? node->name : std::string();
  };
  const auto has = [&](const char* id, std::string_view part) {
    return name(id).find(part) != std::string::npos;
  };
  CHECK(has("overlamning-support", "2022-01-01, föreslaget"));
  CHECK(has("overlamning-hantverkshuset-kvar",
            "Ansvaret ligger kvar hos Social- och omsorgsnämnden"));
  CHECK(has("overlamning-skog-an", "2022-05-01"));
  CHECK(has("overlamning-skog-hantverkshuset", "2022-05-01"));
  CHECK(has("overlamning-samordning", "Från Samordningsförbundet"));
  CHECK(has("overlamning-rehab-bin", "2018-01-01, föreslaget"));
  CHECK(has("overlamning-bin-an", "datum anges inte, tidigast 2019, senast 2023-08-30"));
  CHECK(has("overlamning-on-son", "datum anges inte, tidigast 2017-12-04, senast 2020-06"));
  CHECK(has("overlamning-iaf", "2022-01-01"));
  CHECK(has("overlamning-alternativ", "senast 2024-10-01, föreslaget"));
}

TEST_CASE("handovers: stretches that no document covers are told, and stay open") {
  const Page page = handovers_page("");
  CHECK(tells(page, "Inget dokument säger vem som ansvarar 2019-10-01–2019-12-31"));
  CHECK(tells(page, "Inget dokument säger vem som utför 2022-01-01"));
}

TEST_CASE("handovers: people who move and money that follows are on the page") {
  const Page page = handovers_page("fran=2015&till=2025");
  CHECK(paints(page, "ca 10 platser"));
  CHECK(paints(page, "ca 13 individer"));
  // The invoice goes the other way than its money.
  CHECK(tells(page, "Faktura 2022: Hela 2022. AN fakturerar SON. 3\u00a0407\u00a0367\u00a0kr"));
  CHECK(tells(page, "Ramflytt 2023: 2023-01-01"));
  CHECK(tells(page, "Belopp anges inte"));
}

TEST_CASE("handovers: the panel has the steps with their sources, and the points side by side") {
  const Page page = handovers_page("id=overlamning-support", 1440, 4000);
  const auto value = [&](const char* id) { return test::said_in(page, id); };
  CHECK(value("panel:kicker").find("Överlämning 2") == 0);
  CHECK(value("panel:step:0").find("2022-01-01") != std::string::npos);
  CHECK(value("panel:step:1").find("SON 2019-719") != std::string::npos);
  CHECK(value("panel:step:2").find("Belopp anges inte") != std::string::npos);
  CHECK(value("panel:pair:0").find("SON: 1.") == 0);
  CHECK(value("panel:pair:0").find("AN: 1.") != std::string::npos);
  CHECK(value("panel:pair:1").find("AN: Ingen motsvarande punkt") != std::string::npos);
  CHECK_FALSE(test::block_with(page, "panel:previous")->disabled);
  CHECK_FALSE(test::block_with(page, "panel:next")->disabled);
  const Page first = handovers_page("id=overlamning-on-son", 1440, 4000);
  CHECK(test::block_with(first, "panel:previous")->disabled);
  CHECK(tells(page, "4 punkter saknar motsvarighet"));
}

TEST_CASE("handovers: a committee tells what it has been in charge of, and its names") {
  const Page page = handovers_page("id=son&datum=2023-08-30", 1440, 6000);
  CHECK(test::said_in(page, "panel:today").find("Hantverkshuset, övriga delar") == 0);
  CHECK(tells(page, "social och omsorgsnämnden"));
  CHECK(tells(page, "Social- och omsorgsnämnden följer efter Omsorgsnämnden, datum anges inte"));
  CHECK(test::block_with(page, "panel:handover:overlamning-support"));
  // The sums that facts forbid are nowhere.
  CHECK_FALSE(tells(page, "1\u00a0322\u00a0367"));
}

TEST_CASE("handovers: what is not looked at dims") {
  const auto faint = [](const Page& page) {
    int count = 0;
    for (const Layer& layer : page.layers) {
      for (const Shape& shape : layer.shapes) {
        const Band* band = std::get_if<Band>(&shape);
        if (band != nullptr && band->fill.alpha < 0.5F && band->fill.role != Role::none) ++count;
      }
    }
    return count;
  };
  CHECK(faint(handovers_page("")) == 0);
  CHECK(faint(handovers_page("id=overlamning-support")) > 0);
}

TEST_CASE("handovers: committees and administrations are two levels of the same story") {
  const Page committees = handovers_page("fran=2015&till=2025");
  const Page administrations = handovers_page("niva=forvaltningar&fran=2015&till=2025");
  CHECK(paints(committees, "Arbetsmarknadsnämnden"));
  CHECK(paints(administrations, "Integrations- och arbetsmarknadsförvaltningen"));
  CHECK(node_with(administrations, "level:administrations")->selected);
}
