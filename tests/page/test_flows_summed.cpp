// Cost flows of more money than can be named flow by flow: summed up, opened step by step.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "answers/build.h"
#include "page/linkoping.h"
#include "page/page.h"
#include "page/page_checks.h"
#include "say/flow_table.h"

using namespace avtal;
using namespace avtal::scene;
using namespace avtal::test;

namespace {

/// Twelve committees pay forty bodies for ten services; every seventh amount is missing, every
/// eleventh only proposed, and some money is no payment.
struct Municipality {
  model::Dataset data;
  std::shared_ptr<const Prepared> prepared;

  explicit Municipality(int flows) : data(made(flows)), prepared(prepare(data)) {}

  static model::Dataset made(int flows) {
    Build build;
    for (int i = 0; i < 12; ++i) build.organization("namnd-" + std::to_string(i));
    for (int i = 0; i < 40; ++i) build.organization("bolag-" + std::to_string(i));
    for (int i = 0; i < 10; ++i) build.service("insats-" + std::to_string(i));
    for (int i = 0; i < flows; ++i) {
      const model::Status status = i % 11 == 0 ? model::Status::proposed : model::Status::stated;
      const auto flow =
          build.flow("flode-" + std::to_string(i), "2020-01-01", "2026-12-31",
                     i % 7 == 0 ? looked_for<model::Money>({})
                                : test::one(per_year(1000 * (1 + i * i % 97)), status));
      build.of(flow).payer = test::one(
          model::Ref<model::Organization>{static_cast<std::uint32_t>((i * 7 + i / 12) % 12)});
      build.of(flow).payee =
          test::one(model::Ref<model::Organization>{static_cast<std::uint32_t>(12 + i * 5 % 40)});
      build.of(flow).services = {{static_cast<std::uint32_t>(i % 10)}};
      if (i % 13 == 5) build.of(flow).form = model::MoneyForm::saving;
    }
    return build.done();
  }

  PageRequest request(const std::string& fragment, float width = 1440, float height = 900) const {
    PageRequest request =
        test::page_request("vy=kostnadsfloden&ar=2024&" + fragment, width, height);
    request.prepared = prepared.get();
    return request;
  }
  Page page(const std::string& fragment, float width = 1440, float height = 900) const {
    return build_page(request(fragment, width, height));
  }
};

std::size_t items_in(const Page& page) {
  return static_cast<std::size_t>(
      std::count_if(page.nodes.begin(), page.nodes.end(), [](const Node& node) {
        return node.kind == NodeKind::item && node.id.rfind("sum:", 0) == 0;
      }));
}

std::size_t shapes_in(const Page& page) {
  std::size_t count = 0;
  for (const Layer& layer : page.layers) count += layer.shapes.size();
  return count;
}

}  // namespace

TEST_CASE("flows: of many, the largest are named and the rest is one mark that opens") {
  const Municipality many(400);
  const Page page = many.page("");
  const Node* rest = node_with(page, "sum:0:5");
  REQUIRE(rest != nullptr);
  CHECK(rest->name.find("Övriga 7 betalare") != std::string::npos);
  REQUIRE(rest->action);
  CHECK(std::get<state::GoTo>(*rest->action).state.flow_form == state::FlowForm::table);
  CHECK(test::all_said(page).find("betalar mest 2024: minst ") != std::string::npos);
  CHECK(test::all_said(page).find("bara föreslagna och ingår") != std::string::npos);
  check_page(page);
}

TEST_CASE("flows: what is laid out does not grow with the number of flows") {
  const Page some = Municipality(400).page("");
  const Page lots = Municipality(4000).page("");
  CHECK(items_in(some) == items_in(lots));
  CHECK(items_in(lots) <= 31);
  CHECK(shapes_in(lots) < shapes_in(some) * 2);
}

TEST_CASE("flows: a node opens its part, and the path leads back") {
  const Municipality many(400);
  const Page whole = many.page("");
  const Node* first = node_with(whole, "sum:0:0");
  REQUIRE(first != nullptr);
  REQUIRE(first->action);
  state::ViewState opened = std::get<state::GoTo>(*first->action).state;
  CHECK(opened.flow_part.payer.rfind("namnd-", 0) == 0);
  CHECK(state::to_fragment(opened).find("&betalar=" + opened.flow_part.payer) != std::string::npos);

  const Page part = many.page("betalar=" + opened.flow_part.payer);
  const std::string said = test::all_said(part);
  CHECK(said.find("Alla betalare") != std::string::npos);
  const document::Block* back = test::block_with(part, "path:all");
  REQUIRE(back != nullptr);
  CHECK(std::get<state::GoTo>(*back->action).state.flow_part.empty());

  // One service of that payer has few enough flows to be drawn each.
  const Page fewer =
      many.page("betalar=" + opened.flow_part.payer + "&insats=insats-1&mottagare=bolag-17");
  CHECK(items_in(fewer) == 0);
}

TEST_CASE("flows: the parts of all payers add up to the table's total") {
  const Municipality many(400);
  const auto total = [&](const std::string& fragment) {
    const FlowTable table = flow_table(*many.prepared, many.request(fragment).view);
    return table.total ? table.total->value : 0;
  };
  std::int64_t sum = 0;
  for (int i = 0; i < 12; ++i) sum += total("betalar=namnd-" + std::to_string(i));
  CHECK(sum == total(""));
  CHECK(sum > 0);
}

TEST_CASE("flows: of many, two years are compared where a part is chosen, and that is said") {
  const Municipality many(400);
  CHECK(test::all_said(many.page("jamfor=2023")).find("Två år jämförs där en del är vald") !=
        std::string::npos);
  CHECK(test::all_said(many.page("")).find("Jämför 2023") == std::string::npos);
}

TEST_CASE("flows: of many, a phone lists the sums by payer, service and recipient") {
  const Municipality many(400);
  const Page page = many.page("", 390, 844);
  const document::Block* first = test::block_with(page, "sum:0:0:name");
  REQUIRE(first != nullptr);
  CHECK(first->action.has_value());
  CHECK(test::block_with(page, "sum:2:0:name") != nullptr);
}

TEST_CASE("flows: at any size and in both languages no text of sums covers another") {
  const Municipality many(400);
  for (const char* fragment :
       {"", "spr=en", "betalar=namnd-4", "insats=insats-3&spr=en&tema=morkt"}) {
    for (const auto& [width, height] :
         {std::pair{1440.0F, 900.0F}, {820.0F, 1180.0F}, {1366.0F, 768.0F}, {2560.0F, 1440.0F}}) {
      CAPTURE(fragment);
      const float wide = width;
      CAPTURE(wide);
      check_page(many.page(fragment, width, height));
    }
  }
}

TEST_CASE("flows: of much that is no flow of the year, the first are told and the rest counted") {
  Build build;
  for (int i = 0; i < 40; ++i) {
    const auto flow = build.flow("sparat-" + std::to_string(i), "2024-01-01", "2024-12-31",
                                 test::one(per_year(1000)));
    build.of(flow).form = model::MoneyForm::saving;
  }
  const model::Dataset data = build.done();
  const auto prepared = prepare(data);
  PageRequest request = test::page_request("vy=kostnadsfloden&ar=2024", 1440, 900);
  request.prepared = prepared.get();
  const std::string said = test::all_said(build_page(request));
  CHECK(said.find("sparat-11") != std::string::npos);
  CHECK(said.find("sparat-12") == std::string::npos);
  CHECK(said.find("Och 28 till som inte heller ingår") != std::string::npos);
}
