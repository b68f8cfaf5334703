// The cost flows of the real dataset.

#include <doctest/doctest.h>

#include <string>

#include "answers/build.h"
#include "answers/yearly_flows.h"
#include "export/svg.h"
#include "export/text_document.h"
#include "page/flows_checks.h"
#include "page/linkoping.h"
#include "page/page.h"
#include "page/page_checks.h"
#include "say/flow_table.h"
#include "words/format.h"

using namespace avtal;
using namespace avtal::scene;
using namespace avtal::test;

TEST_CASE("flows: whatever is shown, at any size, no text covers another") {
  for (const char* fragment :
       {"ar=2022", "ar=2017", "ar=2018&spr=en&tema=morkt", "ar=2023&jamfor=2022",
        "ar=2019&jamfor=2018&spr=en", "ar=2022&antaget=1&prisar=2021", "ar=2022&form=tabell",
        "ar=2018&form=tabell&sortera=belopp&spr=en", "ar=2022&form=serie", "ar=1990",
        "ar=2022&id=flode-faktura-2022", "ar=2022&id=son"}) {
    for (const auto& [width, height] : kSizes) {
      CAPTURE(fragment);
      const float wide = width;  // a lambda cannot take a structured binding
      CAPTURE(wide);
      check_page(flows_page(fragment, width, height));
    }
  }
}

TEST_CASE("flows: the yearly table of the ground truth can be read off, with its status words") {
  const auto said = [](int year, bool assumed = false) {
    const Page page = flows_page("ar=" + std::to_string(year) + (assumed ? "&antaget=1" : ""));
    return with_plain_spaces(name_of(page, "headline") + ". " + name_of(page, "headline:sentence"));
  };
  CHECK(said(2017) == "Inget belopp är känt för 2017. Fem belopp anges inte i handlingarna.");
  CHECK(said(2018) ==
        "Känt för 2018: Omsorgsnämnden betalar minst 3 779 000 kr. Summan av två belopp, "
        "föreslaget. Två "
        "belopp anges inte i handlingarna.");
  CHECK(
      said(2019) ==
      "Känt för 2019: Omsorgsnämnden eller Social- och omsorgsnämnden betalar minst 3 257 750 kr. "
      "Summan av två belopp, föreslaget. Två "
      "belopp anges inte i handlingarna.");
  CHECK(said(2020) == "Inget belopp är känt för 2020. Fyra belopp anges inte i handlingarna.");
  CHECK(said(2021).find(
            "Känt för 2021: Social- och omsorgsnämnden betalar minst 3 407 367 kr. Ett känt "
            "belopp, beräknat.") == 0);
  CHECK(said(2022).find(
            "Känt för 2022: Social- och omsorgsnämnden betalar minst 3 407 367 kr. Ett känt "
            "belopp, föreslaget.") == 0);
  CHECK(said(2023).find(
            "Känt för 2023: Social- och omsorgsnämnden betalar minst ca 1,9 mnkr. Ett känt "
            "belopp, angivet.") == 0);
  CHECK(said(2024).find("Känt för 2024: Social- och omsorgsnämnden betalar minst ca 1,43 mnkr. Ett "
                        "känt belopp, föreslaget.") == 0);
  CHECK(said(2025).find("Inget belopp är känt för 2025.") == 0);
  CHECK(said(2022, true).find("ca 5,3 mnkr. Summan av två belopp, antaget.") != std::string::npos);
}

TEST_CASE("flows: none of the sums that must not be computed appears anywhere") {
  // Differences across scopes, net savings, the frame or the 700 000 kr added, money counted twice.
  const char* const forbidden[] = {
      "1 322 367", "1,3 mnkr",  "1,32 mnkr", "2 300 000", "2,3 mnkr",  "4 107 367", "4,1 mnkr",
      "6 007 367", "6,0 mnkr",  "6 mnkr",    "2 600 000", "2,6 mnkr",  "2 125 000", "2,1 mnkr",
      "6 814 734", "6,8 mnkr",  "1 400 000", "1,4 mnkr",  "466 667",   "4 832 367", "4,8 mnkr",
      "1 390 000", "6 407 367", "8 307 367", "4 900 000", "7 000 000", "1 713 367"};
  for (int year = 2006; year <= 2026; ++year) {
    for (const char* form : {"", "&form=tabell", "&form=serie"}) {
      for (const char* assumed : {"", "&antaget=1"}) {
        for (const char* prices : {"", "&prisar=2021"}) {
          const std::string fragment = "ar=" + std::to_string(year) + form + assumed + prices;
          CAPTURE(fragment);
          const std::string text = with_plain_spaces(all_text(flows_page(fragment)));
          for (const char* sum : forbidden) {
            CAPTURE(sum);
            CHECK(text.find(sum) == std::string::npos);
          }
        }
      }
    }
  }
}

TEST_CASE("flows: nor between any two years") {
  for (int before = 2016; before <= 2025; ++before) {
    for (int after = 2016; after <= 2025; ++after) {
      if (before == after) continue;
      const std::string fragment =
          "ar=" + std::to_string(after) + "&jamfor=" + std::to_string(before) + "&antaget=1";
      CAPTURE(fragment);
      const std::string text = with_plain_spaces(all_text(flows_page(fragment)));
      for (const char* sum : {"1 322 367", "1,3 mnkr", "1,32 mnkr", "2 300 000", "4 107 367",
                              "6 007 367", "6 814 734", "1 843 617"}) {
        CAPTURE(sum);
        CHECK(text.find(sum) == std::string::npos);
      }
    }
  }
}

TEST_CASE("flows: what is no flow is said in words only") {
  const Page page = flows_page("ar=2022");
  const std::string text = with_plain_spaces(all_text(page));
  CHECK(text.find("700 000 kr tillkommer, år anges inte.") != std::string::npos);
  CHECK(text.find("ca 3 mnkr. En besparing är ingen betalning") != std::string::npos);
  CHECK_FALSE(node_with(page, "flow:flode-forstarkning-700"));
  CHECK_FALSE(node_with(page, "flow:besparing-skog-och-mark"));
  CHECK(name_of(page, "flow:flode-faktura-2022").find("Faktura: 3") != std::string::npos);
  CHECK(name_of(page, "flow:flode-utforare-2022").find("betalas vidare, räknas inte igen") !=
        std::string::npos);
  const Page next = flows_page("ar=2023");
  CHECK(name_of(next, "flow:flode-budgetram-2023").find("ramflytt, ingen betalning") !=
        std::string::npos);
}

TEST_CASE("flows: bands are as high as their money, on one scale for every year") {
  const auto height = [](const Page& page, std::string_view id) {
    const Node* node = node_with(page, id);
    REQUIRE(node);
    return node->highlight.h > 0 ? node->highlight.h : node->rect.h;
  };
  const float supplement = height(flows_page("ar=2018"), "flow:flode-tillagg-2018");
  const float invoice = height(flows_page("ar=2022"), "flow:flode-faktura-2022");
  CHECK(invoice / supplement == doctest::Approx(3407367.0 / 2085000.0).epsilon(0.01));
  CHECK(invoice == doctest::Approx(3.407367 * 48).epsilon(0.01));
}

TEST_CASE("flows: two years on one scale, and a sentence that says what changed") {
  const Page page = flows_page("ar=2023&jamfor=2022");
  CHECK(name_of(page, "headline") ==
        "2023 ersätts betalningen för Support och arbetsteamet av en ramflytt (föreslaget)");
  const Node* before = node_with(page, "flow:2022:flode-faktura-2022");
  const Node* after = node_with(page, "flow:2023:flode-rehab-2023");
  REQUIRE(before);
  REQUIRE(after);
  CHECK(before->highlight.h / after->highlight.h ==
        doctest::Approx(3407367.0 / 1900000.0).epsilon(0.01));
  const std::string less = with_plain_spaces(all_text(flows_page("ar=2019&jamfor=2018")));
  CHECK(less.find("521 250") == std::string::npos);
  CHECK(with_plain_spaces(all_text(flows_page("ar=2023&jamfor=2018"))).find("ca 206 000 kr") !=
        std::string::npos);
}

TEST_CASE("flows: two years stand in the order of time, whichever was chosen first") {
  const Page page = flows_page("ar=2022&jamfor=2023");
  CHECK(name_of(page, "headline") == name_of(flows_page("ar=2023&jamfor=2022"), "headline"));
  CHECK(node_with(page, "flows:year:2022")->rect.x < node_with(page, "flows:year:2023")->rect.x);
  CHECK(name_of(page, "compare").find("2022 med 2023") != std::string::npos);
}

TEST_CASE("flows: in a comparison every band has its service's name, known or not") {
  const Page page = flows_page("ar=2023&jamfor=2022");
  const std::string word = "Support och arbetsteamet";
  for (const std::string id : {"flow:2022:flode-faktura-2022", "flow:2023:flode-budgetram-2023"}) {
    const Node* node = node_with(page, id);
    REQUIRE(node);
    bool written = false;
    for (const Layer& layer : page.layers) {
      for (const Shape& shape : layer.shapes) {
        const Text* text = std::get_if<Text>(&shape);
        if (!text || text->string != word) continue;
        const Rect& at = node->highlight;
        written = written || (text->at.x >= at.x && text->at.x < at.right() &&
                              text->at.y >= at.y - 10 && text->at.y < at.bottom() + 10);
      }
    }
    CAPTURE(id);
    CHECK(written);
  }
}

TEST_CASE("flows: part of a year stands with its arithmetic") {
  const std::string name =
      with_plain_spaces(name_of(flows_page("ar=2019"), "flow:flode-tillagg-2018"));
  CHECK(name.find("1 563 750 kr, föreslaget, 2 085 000 kr × 9/12") != std::string::npos);
}

TEST_CASE("flows: other prices, or why not; what rests on an assumption is marked") {
  const std::string refused = with_plain_spaces(all_text(flows_page("ar=2018&prisar=2019")));
  CHECK(refused.find("ingen handling anger prisnivån") != std::string::npos);
  CHECK(refused.find("Därför finns ingen summa i dem") != std::string::npos);
  CHECK(refused.find("Vilar på antaganden") == std::string::npos);
  const std::string moved =
      with_plain_spaces(all_text(flows_page("ar=2018&prisar=2019&antaget=1")));
  CHECK(moved.find("2 141 295 kr") != std::string::npos);
  CHECK(moved.find("Vilar på antaganden") != std::string::npos);
  CHECK(moved.find("ingen handling anger ett prisindex") != std::string::npos);
  CHECK(moved.find("Att 2018 är prisnivån är ett antagande") != std::string::npos);
}

TEST_CASE("flows: the year is that of the as-of date until another is chosen") {
  CHECK(name_of(flows_page("datum=2019-05-01"), "headline").find("Känt för 2019") == 0);
  const Page page = flows_page("datum=2019-05-01&ar=2018");
  CHECK(name_of(page, "headline").find("Känt för 2018") == 0);
  const Node* back = node_with(page, "year:2019");
  REQUIRE(back);
  CHECK_FALSE(std::get<state::GoTo>(*back->action).state.year);
  CHECK(std::get<state::GoTo>(*node_with(page, "year:previous")->action).state.year == 2017);
  CHECK(node_with(page, "year:2018")->selected);
}

TEST_CASE("flows: the parts of a year's column are named, in it and where it is pointed at") {
  const Page page = flows_page("ar=2018");
  const Node* year = node_with(page, "year:2018");
  REQUIRE(year);
  std::string told;
  for (const TooltipLine& line : year->tooltip) told += line.text + "\n";
  CHECK(told.find("Arbetsinriktad rehabilitering och stöd\nSupport och arbetsteamet\n") !=
        told.npos);
  std::size_t named = 0;
  for (const Layer& layer : page.layers) {
    for (const Shape& shape : layer.shapes) {
      const Text* text = std::get_if<Text>(&shape);
      const bool in_column = text && text->size == 12 && text->at.y > year->rect.y &&
                             text->at.x > year->rect.x && text->at.x < year->rect.right();
      if (in_column && text->string.find("…") != text->string.npos) named += 1;
    }
  }
  CHECK(named == 2);
}

TEST_CASE("flows: a body's balance, and what the municipality as a whole pays") {
  const Page page = flows_page("ar=2022");
  const std::string balance = with_plain_spaces(name_of(page, "flow-payee:an"));
  CHECK(balance.find("in 3 407 367 kr (föreslaget) och 1 belopp anges inte") != std::string::npos);
  CHECK(balance.find("Skillnaden går inte att räkna ut") != std::string::npos);
  CHECK(with_plain_spaces(name_of(page, "note:2022:net")) ==
        "För kommunen som helhet: minst 3 407 367 kr går mellan kommunens egna organ.");
}

TEST_CASE("flows: where no document says who pays, picture, headline and list name both") {
  const std::string both = "Omsorgsnämnden eller Social- och omsorgsnämnden";
  for (const float width : {1440.0F, 390.0F}) {
    CAPTURE(width);
    CHECK(all_text(flows_page("ar=2019", width, 2000)).find(both + " betalar") !=
          std::string::npos);
    CHECK(all_text(flows_page("ar=2018", width, 2000)).find(both) == std::string::npos);
  }
  const Page page = flows_page("ar=2019");
  const Node* payer = node_with(page, "flow-payer:on");
  REQUIRE(payer);
  CHECK(payer->tooltip.front().text == both);
  CHECK(payer->name.find("Om det är Omsorgsnämnden säger inget dokument.") != std::string::npos);
}

TEST_CASE("flows: a saving is no cost of the agreement, and of no year that nobody states") {
  const Page agreement =
      build_page(test::page_request("vy=tidslinje&id=skog-och-mark-uppdrag-2020", 1440, 2000));
  CHECK(test::said_in(agreement, "panel:cost").find("mnkr") == std::string::npos);
  const Page table = flows_page("ar=2021&form=tabell", 1440, 2000);
  CHECK(with_plain_spaces(all_text(table)).find("ca 3 mnkr anges, men inte för vilket år") !=
        std::string::npos);
}

TEST_CASE("flows: what may go on is not called gone, nor twelve months set against nine") {
  const std::string text = all_text(flows_page("ar=2024&jamfor=2023", 1440, 2000));
  CHECK(text.find("Finns inte 2024") == std::string::npos);
  CHECK(text.find("Om det gäller 2024 säger inget dokument.") != std::string::npos);
  CHECK(with_plain_spaces(text).find("(9 månader mot 12 månader)") == std::string::npos);
  CHECK(all_text(flows_page("ar=2022&jamfor=2021", 1440, 2000)).find("(föreslaget)") !=
        std::string::npos);
}

TEST_CASE("flows: the panel tells the amount, its year and the price of a place") {
  const Page page = flows_page("ar=2019&id=flode-tillagg-2018", 1440, 2000);
  const auto value = [&](const char* id) { return with_plain_spaces(test::said_in(page, id)); };
  CHECK(value("panel:cost").find("2 085 000 kr per år (föreslaget)") == 0);
  CHECK(value("panel:year").find("1 563 750 kr (föreslaget)") == 0);
  CHECK(value("panel:year").find("2 085 000 kr × 9/12 = 1 563 750 kr") != std::string::npos);
  CHECK(value("panel:unit").find("695 000 kr per avtalad (3 årsarbetare)") == 0);
  const Page used = flows_page("ar=2023&id=flode-rehab-2023", 1440, 2000);
  const std::string unit = with_plain_spaces(test::said_in(used, "panel:unit"));
  CHECK(unit.find("per avtalad (60 platser, 2022)") != std::string::npos);
  CHECK(unit.find("per använd (34 individer, 2022)") != std::string::npos);
  CHECK(unit.find("Beloppet gäller ett annat år") != std::string::npos);
}
