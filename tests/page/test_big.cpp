// Many agreements: what is laid out grows with the screen, not with the dataset.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>

#include "answers/build.h"
#include "page/linkoping.h"
#include "page/page.h"
#include "support/sanitized.h"

using namespace avtal;
using namespace avtal::scene;
using avtal::test::kSanitized;

namespace {

/// Agreements of one to ninety days, and now and then of years, in so many services.
model::Dataset many(std::size_t count, std::size_t services) {
  test::Build build;
  std::mt19937 random(5);
  const auto document = build.document("handling", "2023-08-30");
  std::vector<model::Ref<model::Organization>> committees;
  for (int i = 0; i < 6; ++i) {
    committees.push_back(build.organization("namnd-" + std::to_string(i)));
    build.data.organizations.back().kind = model::OrganizationKind::committee;
  }
  std::vector<model::Ref<model::Service>> all;
  for (std::size_t i = 0; i < services; ++i) {
    all.push_back(build.service("insats-" + std::to_string(i)));
  }
  for (std::size_t i = 0; i < count; ++i) {
    const auto agreement = build.agreement("avtal-" + std::to_string(i), {all[i % services]});
    const int first = static_cast<int>(random() % 7000);
    const int length = random() % 50 == 0 ? 1500 : 1 + static_cast<int>(random() % 90);
    const base::Day start = base::plus_days(base::day_of(2004, 1, 1), first);
    build.term(agreement, base::iso_text(start), base::iso_text(base::plus_days(start, length)));
    build.party(agreement, model::PartyRole::pays, committees[random() % committees.size()]);
    build.of(agreement).terms.back().places = {test::at(document)};
    if (i % 7 == 0) build.notice(agreement, 1);
  }
  return build.done();
}

struct Count {
  std::size_t shapes = 0;
  std::size_t nodes = 0;
  std::size_t measured = 0;  // texts
};

Count count_of(const Prepared& prepared, const std::string& fragment, float scroll = 0) {
  Count count;
  PageRequest request = test::page_request(fragment, 1440, 900);
  request.prepared = &prepared;
  request.around.chart_scroll = scroll;
  request.text_width = [&](std::string_view text, float, Face) {
    ++count.measured;
    return static_cast<float>(text.size()) * 7;
  };
  const Page page = build_page(request);
  for (const Layer& layer : page.layers) count.shapes += layer.shapes.size();
  count.nodes = page.nodes.size();
  std::set<std::string> ids;
  for (const Node& node : page.nodes) CHECK(ids.insert(node.id).second);
  return count;
}

void check_bounded(const Count& count) {
  CHECK(count.shapes < 9'000);
  CHECK(count.nodes < 3'500);
  CHECK(count.measured < 12'000);
}

}  // namespace

TEST_CASE("big data: a hundred thousand agreements are laid out as few shapes and nodes") {
  const model::Dataset small = many(4'000, 4);
  const model::Dataset large = many(kSanitized ? 20'000 : 100'000, 4);
  const auto of_small = prepare(small);
  const auto of_large = prepare(large);
  for (const char* fragment :
       {"", "fran=2010&till=2014", "fran=2012-03-01&till=2012-06-30", "rader=namnder"}) {
    CAPTURE(fragment);
    for (const float scroll : {0.0F, 700.0F, 5000.0F}) {
      const Count few = count_of(*of_small, fragment, scroll);
      const Count lots = count_of(*of_large, fragment, scroll);
      check_bounded(few);
      check_bounded(lots);
    }
  }
}

TEST_CASE("big data: four thousand lanes, of which those near the screen are laid out") {
  const model::Dataset data = many(kSanitized ? 8'000 : 20'000, 4'000);
  const auto prepared = prepare(data);
  for (const char* fragment : {"", "ordning=namn", "ordning=slut&rader=avtal",
                               "vikta=insats-0,insats-2,insats-3999", "fran=2010&till=2012"}) {
    CAPTURE(fragment);
    for (const float scroll : {0.0F, 100'000.0F, 590'000.0F}) {
      const Count count = count_of(*prepared, fragment, scroll);
      CHECK(count.shapes < 3'000);
      CHECK(count.nodes < 1'500);
      CHECK(count.measured < 4'000);
    }
  }
}

TEST_CASE("big data: a folded mark knows its count and opens on zoom") {
  const model::Dataset data = many(4'000, 2);
  const auto prepared = prepare(data);
  PageRequest request = test::page_request("", 1440, 900);
  request.prepared = prepared.get();
  Page page = build_page(request);
  const auto fold = [&]() -> const Node* {
    for (const Node& node : page.nodes) {
      if (node.id.find("fold:") == 0 && node.id.find(":bars:") != std::string::npos) return &node;
    }
    return nullptr;
  };
  REQUIRE(fold());
  CHECK(fold()->name.find(" tillsammans, ") != std::string::npos);
  CHECK(fold()->tooltip.size() == 3);
  const std::string id = fold()->id;
  // Choosing it again and again ends where every bar is its own.
  for (int i = 0; i < 12 && fold(); ++i) {
    REQUIRE(fold()->action);
    request.view = state::reduce(request.view, *fold()->action, context_of(*prepared));
    page = build_page(request);
    if (std::none_of(page.nodes.begin(), page.nodes.end(),
                     [&](const Node& node) { return node.id == id && !node.hidden; })) {
      break;
    }
  }
  CHECK(std::none_of(page.nodes.begin(), page.nodes.end(),
                     [&](const Node& node) { return node.id == id && !node.hidden; }));
}
