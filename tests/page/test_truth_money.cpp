// Money that is paid back is told and drawn as money back: nobody «pays» less than nothing.

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "answers/yearly_flows.h"
#include "export/text_document.h"
#include "load/load.h"
#include "page/linkoping.h"
#include "page/page_checks.h"
#include "prepared/prepared.h"
#include "say/findings.h"
#include "say/flow_words.h"
#include "support/files.h"

using namespace avtal;

namespace {

struct Paid {
  model::Dataset dataset;
  std::shared_ptr<const scene::Prepared> prepared;

  explicit Paid(const std::string& name) {
    load::Result result = load::load_dataset(test::bytes_of("tests/data/cases/" + name + ".json"));
    REQUIRE(result.dataset);
    dataset = *std::move(result.dataset);
    prepared = scene::prepare(dataset);
  }
  answers::FlowYear year() const { return answers::flow_year(dataset, {2021, {}, false}); }
  model::Ref<model::Organization> body(std::string_view id) const {
    return {dataset.find(id)->index};
  }
  scene::Page page(const std::string& fragment) const {
    scene::PageRequest request = test::page_request(fragment, 1440, 900);
    request.prepared = prepared.get();
    return scene::build_page(request);
  }
  std::string text(const std::string& fragment) const {
    return exporting::to_html(
        exporting::build_text_document(*prepared, state::from_fragment(fragment).state));
  }
  std::string finding(const std::string& id, const std::string& fragment) const {
    for (const scene::Finding& each :
         scene::findings(*prepared, state::from_fragment(fragment).state)) {
      if (each.id == id) return each.answer;
    }
    return {};
  }
};

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

constexpr const char* kFlows = "vy=kostnadsfloden&ar=2021";
constexpr const char* kDay = "datum=2021-06-01";
constexpr const char* kKronor200 = "200\u00A0000\u00A0kr";
constexpr const char* kKronor500 = "500\u00A0000\u00A0kr";

/// How thick the node of a party is drawn, payers to the left.
float height_of(const scene::Page& page, const std::string& id) {
  const scene::Node* node = test::node_with(page, id);
  REQUIRE_MESSAGE(node != nullptr, id);
  return node->highlight.h;
}

bool is_written(const scene::Page& page, const std::string& text) {
  for (const scene::Layer& layer : page.layers) {
    for (const scene::Shape& shape : layer.shapes) {
      const auto* written = std::get_if<scene::Text>(&shape);
      if (written != nullptr && written->string == text) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("truth: money back goes from whom it was paid to, on both sides of the balance (R19)") {
  const Paid paid("R19-credit-note");
  const answers::FlowYear year = paid.year();
  const answers::Balance payer = answers::balance_of(year, paid.body("a"));
  const answers::Balance payee = answers::balance_of(year, paid.body("b"));
  CHECK(payer.out.amount.value == 100'000'005);
  CHECK(payer.in.amount.value == 20'000'000);
  CHECK(payee.in.amount.value == 100'000'005);
  CHECK(payee.out.amount.value == 20'000'000);
  CHECK(year.total->value == 80'000'005);
  REQUIRE(payer.difference);
  CHECK(payer.difference->value == -80'000'005);
}

TEST_CASE("truth: a node is as high as the money that its label names (R19)") {
  const Paid paid("R19-credit-note");
  const scene::Page page = paid.page(kFlows);
  const float payer = height_of(page, "flow-payer:a");
  const float back = height_of(page, "flow-payer:b");
  CHECK(payer / back == doctest::Approx(5).epsilon(0.02));
  CHECK(height_of(page, "flow-payee:b") == doctest::Approx(payer));
  CHECK(height_of(page, "flow-payee:a") == doctest::Approx(back));
  CHECK(has(test::name_of(page, "flow:kredit"), "Betabolaget till Alfanämnden"));
  CHECK(has(test::name_of(page, "flow:kredit"), std::string(kKronor200) + " tillbaka"));
}

TEST_CASE("truth: nobody pays less than nothing (R19)") {
  const Paid credit("R19-credit-note");
  const Paid only("R19-only-negative");
  const std::string minus = "\u2212";
  CHECK(has(only.finding("pays", "datum=2021-06-01"),
            "Betabolaget till Alfanämnden för Städning, faktura (" + std::string(kKronor500) +
                " tillbaka)"));
  CHECK(has(only.finding("pays", "datum=2021-06-01&spr=en"), "SEK\u00A0500,000 back"));
  CHECK(has(only.finding("cost", "datum=2021-06-01"), std::string(kKronor500) + " tillbaka"));
  CHECK(has(credit.finding("pays", "datum=2021-06-01"), "Betabolaget till Alfanämnden"));
  const std::string headline =
      scene::flows_finding({only.dataset, state::Language::sv, 2021, std::nullopt}, only.year());
  CHECK(headline == "Känt för 2021: Alfanämnden får tillbaka " + std::string(kKronor500));
  CHECK(has(scene::flows_sentence({credit.dataset, state::Language::sv, 2021, std::nullopt},
                                  credit.year()),
            "Summan är minskad med " + std::string(kKronor200) + " som betalas tillbaka."));
  for (const Paid* paid : {&credit, &only}) {
    for (const char* fragment :
         {"datum=2021-06-01", "vy=kostnadsfloden&ar=2021", "vy=kostnadsfloden&ar=2021&id=kredit",
          "vy=kostnadsfloden&ar=2021&id=noll", "vy=tidslinje&id=x",
          "vy=kostnadsfloden&id=a&ar=2021"}) {
      CAPTURE(fragment);
      const std::string said = test::all_said(paid->page(fragment));
      CAPTURE(said);
      CHECK_FALSE(has(said, minus + "200"));
      CHECK_FALSE(has(said, minus + "500"));
    }
  }
}

TEST_CASE("truth: a year's column says money back as that, and nothing little as nothing (R19)") {
  const Paid only("R19-only-negative");
  const scene::Page page = only.page(kFlows);
  const auto paints = [&page](std::string_view part) {
    for (const scene::Layer& layer : page.layers) {
      for (const scene::Shape& shape : layer.shapes) {
        const auto* text = std::get_if<scene::Text>(&shape);
        if (text != nullptr && text->string == part) return true;
      }
    }
    return false;
  };
  CHECK(paints("0,5 tillbaka"));
  CHECK_FALSE(paints("\u22120,5"));
  CHECK(has(test::name_of(page, "year:2021"), std::string(kKronor500) + " tillbaka"));
  const auto millions = [](std::int64_t kronor) {
    return scene::millions(base::kronor(kronor), state::Language::sv);
  };
  CHECK(millions(1'694'000) == "1,7");
  CHECK(millions(-500'000) == "\u22120,5");
  CHECK(millions(50'000) == "0,1");
  CHECK(millions(40'000) == "0,04");
  CHECK(millions(-4'000) == "\u22120,004");
  CHECK(millions(0) == "0,0");
}

TEST_CASE("truth: the price of one is shown as that, and counted among what is missing") {
  const Paid paid("P1-unit-price");
  const std::string price = "1\u00A0250\u00A0kr per plats och dygn";
  const answers::FlowYear year = paid.year();
  CHECK(year.total == base::kronor(1'000'000));
  CHECK(year.is_floor);
  CHECK(year.missing == 2);
  CHECK(year.prices == 2);
  // In the picture: as what nobody says how much it is, with the price as its label.
  const scene::Page page = paid.page(kFlows);
  const scene::Node* node = test::node_with(page, "flow:platser");
  REQUIRE(node);
  CHECK(has(node->name, price + ", angivet"));
  CHECK(is_written(page, price));
  bool told = false;
  for (const scene::TooltipLine& line : node->tooltip) {
    told = told || has(line.text, "Hur många anges inte");
  }
  CHECK(told);
  // In words, wherever the money is told of.
  const std::string table = paid.text(std::string(kFlows) + "&form=tabell");
  CHECK(has(table, price));
  CHECK(has(table, "nej, priset är per plats och dygn, hur många anges inte"));
  CHECK(has(paid.text(kFlows), "2 priser är per enhet: hur många anges inte."));
  const std::string panel = paid.text(std::string(kFlows) + "&id=platser");
  CHECK(has(panel, price));
  CHECK(has(paid.finding("cost", kDay), "Minst 1\u00A0000\u00A0000\u00A0kr"));
  CHECK(has(paid.finding("cost", kDay), "2 priser är per enhet"));
  CHECK(has(paid.finding("pays", kDay), price));
}

TEST_CASE("truth: what was paid stands beside what was agreed, year by year") {
  const Paid paid("P2-outcomes");
  CHECK(paid.year().total == base::kronor(1'000'000));
  const std::string less = "44\u00A0000\u00A0kr lägre än avtalat";
  const std::string table = paid.text(std::string(kFlows) + "&form=tabell");
  CHECK(has(table, "Utfall: 956\u00A0000\u00A0kr, angivet, " + less));
  CHECK(has(table, "Utfall: 412\u00A0000,50\u00A0kr, angivet<"));
  const std::string panel = test::all_said(paid.page(std::string(kFlows) + "&id=fast"));
  CHECK(has(panel, "Utfall 2021"));
  CHECK(has(panel, less));
  CHECK(has(panel, "Utfall 2022"));
  CHECK(has(panel, "ca 1,01\u00A0mnkr"));
  CHECK(has(panel, "Utfall 2023"));
  CHECK(has(panel, "Bokslut 2022"));
}
