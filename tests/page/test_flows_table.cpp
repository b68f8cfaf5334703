// The tables of the cost flows, and datasets of money made by hand.

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

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

TEST_CASE("flows: the table has the rows of the picture, sorts, and adds up to the öre") {
  for (int year = 2012; year <= 2025; ++year) {
    for (const char* more : {"", "&antaget=1", "&antaget=1&prisar=2019"}) {
      CAPTURE(year);
      const PageRequest request =
          test::page_request("vy=kostnadsfloden&ar=" + std::to_string(year) + more, 1440, 900);
      const FlowTable table = flow_table(*request.prepared, request.view);
      base::Ore sum;
      std::set<std::string> drawn;
      for (const FlowTableRow& row : table.rows) {
        CHECK(row.cells.size() == kFlowColumns);
        if (row.counted) sum.value += row.amount->value;
        drawn.insert("flow:" + row.id);
      }
      if (table.total) CHECK(table.total->value == sum.value);
      for (const Node& node : build_page(request).nodes) {
        if (node.id.rfind("flow:", 0) == 0) CHECK(drawn.count(node.id) == 1);
      }
    }
  }
  const PageRequest sorted =
      test::page_request("vy=kostnadsfloden&ar=2018&form=tabell&sortera=belopp", 1440, 900);
  const FlowTable table = flow_table(*sorted.prepared, sorted.view);
  CHECK(table.rows[0].id == "flode-tillagg-2018");
  CHECK(table.rows[1].id == "flode-rehab-2018");
  const Page page = build_page(sorted);
  const Node* csv = node_with(page, "table:csv");
  REQUIRE(csv);
  CHECK(csv->command == CommandKind::download_year);
}

TEST_CASE(
    "flows: the table says how many rows its total is of, what rests on what, what is missing") {
  int shared = 0;
  for (int year = 2012; year <= 2025; ++year) {
    CAPTURE(year);
    const PageRequest request = test::page_request(
        "vy=kostnadsfloden&form=tabell&antaget=1&ar=" + std::to_string(year), 1440, 900);
    const FlowTable table = flow_table(*request.prepared, request.view);
    const Page page = build_page(request);
    int counted = 0;
    int missing = 0;
    for (const FlowTableRow& row : table.rows) {
      counted += row.counted ? 1 : 0;
      missing += row.missing ? 1 : 0;
      const document::Block* line = test::block_with(page, "row:" + row.id);
      REQUIRE(line != nullptr);
      const bool told = line->children.back().children.front().style == document::Style::missing;
      CHECK(told == row.missing);
      CHECK(line->children.at(1).service == row.service);
    }
    int in_shares = 0;
    for (const FlowTable::Share& share : table.shares) in_shares += share.count;
    if (!table.shares.empty()) CHECK(in_shares == counted);
    shared += table.shares.empty() ? 0 : 1;
    CHECK(table.missing == missing);
    const std::string foot = test::said_in(page, "table:foot");
    if (counted > 0) CHECK(foot.find(std::to_string(counted) + " av ") != std::string::npos);
    if (missing > 0) CHECK(foot.find(std::to_string(missing) + " saknas") != std::string::npos);
  }
  CHECK(shared > 0);
}

TEST_CASE("flows: the status in the table has the sign of the picture before its word") {
  std::set<model::Status> seen;
  for (const char* year : {"2018", "2021", "2022"}) {
    const std::string state = "vy=kostnadsfloden&form=tabell&ar=" + std::string(year);
    const PageRequest request = test::page_request(state, 1440, 900);
    const Page page = build_page(request);
    for (const FlowTableRow& row : flow_table(*request.prepared, request.view).rows) {
      const document::Block* line = test::block_with(page, "row:" + row.id);
      REQUIRE(line != nullptr);
      const document::Block& cell = line->children.at(7);
      REQUIRE(cell.children.size() == 2);
      const document::Block& mark = cell.children.front();
      CHECK(mark.kind == document::Kind::mark);
      CHECK(mark.label.empty());  // the word beside it is read aloud
      CHECK(mark.status == row.status);
      CHECK(cell.children.back().text == words::status_word(mark.status, request.view.language));
      seen.insert(mark.status);
    }
  }
  CHECK(seen.size() >= 3);
}

TEST_CASE("flows: how much is missing in a year keeps within its column, in both languages") {
  for (const char* language : {"sv", "en"}) {
    for (const float width : {390.0F, 560.0F, 683.0F, 743.0F, 1440.0F}) {
      CAPTURE(language);
      CAPTURE(width);
      const Page page = flows_page("spr=" + std::string(language), width);
      std::vector<Rect> counts;
      for (const Layer& layer : page.layers) {
        for (const Shape& shape : layer.shapes) {
          const Text* text = std::get_if<Text>(&shape);
          if (text == nullptr || text->size > 12) continue;
          const bool count = text->string.find("missing") != std::string::npos ||
                             text->string.find("saknas") != std::string::npos ||
                             text->string.find(" ?") != std::string::npos;
          if (count && text->string.size() < 12) counts.push_back(bounds_of(*text));
        }
      }
      std::sort(counts.begin(), counts.end(),
                [](const Rect& a, const Rect& b) { return a.x < b.x; });
      CHECK(counts.size() >= 4);
      for (std::size_t i = 1; i < counts.size(); ++i) {
        CHECK(counts[i].x - counts[i - 1].right() >= 4);  // and the frames around them
      }
    }
  }
}

TEST_CASE("flows: a budget frame of known size is drawn to scale, and is in no sum") {
  test::Build build;
  const auto payer = build.organization("a");
  const auto payee = build.organization("b");
  const auto service = build.service("insats");
  const auto add = [&](const std::string& id, std::int64_t kronor, model::MoneyForm form) {
    const auto ref = build.flow(id, "2020", "2020", test::one(test::per_year(kronor)));
    build.of(ref).payer = test::one(payer);
    build.of(ref).payee = test::one(payee);
    build.of(ref).services = {service};
    build.of(ref).form = form;
  };
  add("betalning", 1'000'000, model::MoneyForm::payment);
  add("ram", 2'000'000, model::MoneyForm::frame_transfer);
  const OwnFlows own(build);
  const Page page = own.page("ar=2020");
  check_page(page);
  REQUIRE(node_with(page, "flow:ram"));
  CHECK(node_with(page, "flow:ram")->highlight.h > 1);
  CHECK(name_of(page, "flow:ram").find("ramflytt, ingen betalning") != std::string::npos);
  CHECK(node_with(page, "flow:ram")->highlight.h ==
        doctest::Approx(2 * node_with(page, "flow:betalning")->highlight.h).epsilon(0.05));
  const std::string text = with_plain_spaces(all_text(page));
  CHECK(text.find("1 000 000 kr") != std::string::npos);
  CHECK(text.find("2 000 000 kr") != std::string::npos);
  CHECK(text.find("3 000 000 kr") == std::string::npos);
}

TEST_CASE("flows: cycles, gifts to oneself, credits, thirty bands, one column and nothing known") {
  test::Build build;
  std::vector<model::Ref<model::Organization>> bodies;
  for (const char* id : {"a", "b", "c"}) bodies.push_back(build.organization(id));
  std::vector<model::Ref<model::Service>> services;
  for (int i = 0; i < 12; ++i) services.push_back(build.service("insats " + std::to_string(i)));
  const auto add = [&](const std::string& id, int year, std::int64_t kronor, std::size_t from,
                       std::size_t to, std::size_t service) {
    const std::string when = std::to_string(year);
    const auto ref = build.flow(
        id, when, when,
        kronor == 0 ? test::looked_for<model::Money>() : test::one(test::per_year(kronor)));
    build.of(ref).payer = test::one(bodies[from]);
    build.of(ref).payee = test::one(bodies[to]);
    build.of(ref).services = {services[service]};
  };
  add("f0", 2020, 100000, 0, 1, 0);
  add("f1", 2020, 50000, 1, 0, 1);
  add("f2", 2020, 70000, 2, 2, 2);
  add("f3", 2020, -30000, 0, 1, 3);
  for (int i = 0; i < 30; ++i) {
    add("m" + std::to_string(i), 2021, 10000 + i * 1000, 0, 1 + static_cast<std::size_t>(i) % 2,
        static_cast<std::size_t>(i) % 12);
  }
  for (int i = 0; i < 5; ++i) {
    add("u" + std::to_string(i), 2022, 0, 0, 1, static_cast<std::size_t>(i));
  }
  const auto alone = build.flow("ensam", "2023", "2023", test::one(test::per_year(1)));
  CHECK_FALSE(build.of(alone).payer.value());
  const OwnFlows own(build);
  for (int year = 2019; year <= 2024; ++year) {
    for (const char* form : {"", "&form=tabell", "&form=serie", "&jamfor=2021"}) {
      for (const auto& [width, height] :
           std::vector<std::pair<float, float>>{{1440, 900}, {744, 1024}, {390, 844}}) {
        CAPTURE(year);
        CAPTURE(form);
        const float wide = width;  // a lambda cannot take a structured binding
        CAPTURE(wide);
        check_page(own.page("ar=" + std::to_string(year) + form, width, height));
      }
    }
  }
  const Page cycle = own.page("ar=2020");
  for (const char* id : {"flow-payer:a", "flow-payee:a", "flow-payer:c", "flow-payee:c"}) {
    CHECK(node_with(cycle, id));
  }
  CHECK(with_plain_spaces(name_of(cycle, "flow:f3")).find("kreditering, dras av") !=
        std::string::npos);
  CHECK(with_plain_spaces(name_of(cycle, "headline")).find("190 000 kr") != std::string::npos);
  CHECK(own.page("ar=2021").nodes.size() > 30);
  CHECK(name_of(own.page("ar=2022"), "headline") == "Inget belopp är känt för 2022");
  CHECK(name_of(own.page("ar=2024"), "headline") == "Inga kostnadsflöden 2024");
}

TEST_CASE("flows: of many changes all are told") {
  test::Build build;
  const auto payer = build.organization("a");
  const auto payee = build.organization("b");
  constexpr int kServices = 20;
  for (int i = 0; i < kServices; ++i) {
    const auto service = build.service("insats " + std::to_string(i));
    const std::string when = i == 0 ? "2021" : "2020";
    const auto ref =
        build.flow("f" + std::to_string(i), when, when, test::one(test::per_year(100'000)));
    build.of(ref).payer = test::one(payer);
    build.of(ref).payee = test::one(payee);
    build.of(ref).services = {service};
  }
  const OwnFlows own(build);
  const Page page = own.page("ar=2021&jamfor=2020");
  const document::Block* list = test::block_with(page, "changes");
  REQUIRE(list);
  CHECK(list->children.size() == kServices);
}

TEST_CASE("flows: a dataset without money, and a year far from all others") {
  test::Build build;
  build.organization("a");
  const OwnFlows own(build);
  for (const char* fragment : {"", "ar=9999", "ar=1000&jamfor=9999", "form=serie", "form=tabell"}) {
    CAPTURE(fragment);
    check_page(own.page(fragment));
    check_page(flows_page(fragment));
  }
}

TEST_CASE("flows: the text version has the same rows and sums") {
  const PageRequest request = test::page_request("vy=kostnadsfloden&ar=2018&text=1", 1440, 900);
  const std::string html = with_plain_spaces(
      exporting::to_html(exporting::build_text_document(*request.prepared, request.view)));
  CHECK(html.find("text-kostnadsfloden") != std::string::npos);
  CHECK(html.find("Summa av det som räknas, minst: 3 779 000 kr, föreslaget") != std::string::npos);
  CHECK(html.find("1 694 000 kr") != std::string::npos);
  CHECK(html.find("1 322 367") == std::string::npos);
}
