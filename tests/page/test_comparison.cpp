#include <doctest/doctest.h>

#include <tuple>

#include "answers/dataset_diff.h"
#include "page/linkoping.h"
#include "page/page_checks.h"

using namespace avtal;
using namespace avtal::scene;

namespace {

/// The real dataset, and a later version with one of everything.
struct Versions {
  model::Dataset older = test::linkoping();
  model::Dataset newer = test::linkoping();
  answers::DatasetDiff diff;
  Compared compared;

  Versions() {
    for (model::MoneyFlow& flow : older.money_flows) {
      if (flow.id == "flode-rehab-2018") {
        flow.amount.all[0].value->amount = base::kronor(1600000);
      }
    }
    older.services[0].name.sv += " av ett slag vars namn är så långt att det inte ryms någonstans";
    older.events.pop_back();
    model::PriceIndex gone;
    gone.id = "borta";
    gone.name.sv = "Ett index som inte finns mer";
    older.indexes.push_back(gone);
    model::finish(older);
    diff = answers::diff(older, newer);
    compared = {&older, &newer, &diff, "gammal.json", "linkoping.json", "0123abcd", "4567cdef"};
  }
};

Page page_of(const Versions& versions, const std::string& fragment, float width, float height) {
  PageRequest request = test::page_request(fragment, width, height);
  request.compared = &versions.compared;
  request.around.comparison_open = true;
  return build_page(request);
}

}  // namespace

TEST_CASE("comparison: no text covers another, at any size") {
  const Versions versions;
  for (const char* fragment :
       {"vy=tidslinje", "vy=tidslinje&spr=en&tema=morkt", "vy=tidslinje&id=overenskommelse-2018"}) {
    for (const auto& [width, height] : test::kSizes) {
      CAPTURE(std::string(fragment));
      const float wide = width;  // a lambda cannot take a structured binding
      CAPTURE(wide);
      const Page page = page_of(versions, fragment, width, height);
      test::check_page(page);
    }
  }
}

TEST_CASE(
    "comparison: what is new, changed and gone, with both values, and the way to the record") {
  const Versions versions;
  const Page page = page_of(versions, "vy=tidslinje", 1440, 3000);
  const Node* headline = test::node_with(page, "headline");
  REQUIRE(headline);
  CHECK(headline->name == "1 nya poster, 2 ändrade, 1 borta");
  const Node* record = test::node_with(page, "diff:flode-rehab-2018");
  REQUIRE(record);
  REQUIRE(record->action);
  CHECK(std::get<state::Select>(*record->action).id == "flode-rehab-2018");
  bool told = false;
  for (const document::Block* entry : test::blocks_of(page, document::Kind::entry)) {
    if (entry->id.rfind("diff:flode-rehab-2018:", 0) != 0) continue;
    const std::string words = document::words_of(*entry);
    told = words.find("1\u00a0600\u00a0000\u00a0kr") != std::string::npos &&
           words.find("1\u00a0694\u00a0000\u00a0kr") != std::string::npos;
  }
  CHECK(told);
  const Node* gone = test::node_with(page, "diff:borta");
  REQUIRE(gone);
  CHECK_FALSE(gone->action);
}

TEST_CASE("comparison: versions that say the same say so") {
  const answers::DatasetDiff none;
  const model::Dataset& data = test::linkoping();
  const Compared compared{&data, &data, &none, "a.json", "b.json", "1", "2"};
  PageRequest request = test::page_request("vy=tidslinje", 1440, 900);
  request.compared = &compared;
  request.around.comparison_open = true;
  CHECK(test::node_with(build_page(request), "headline")->name == "Versionerna säger detsamma");
  request.around.comparison_open = false;
  const Page closed = build_page(request);
  CHECK(test::block_with(closed, "compared:show"));
}

TEST_CASE("comparison: what is new or changed is marked where it stands, in every view") {
  const Versions versions;
  for (const auto& [fragment, node, word] :
       {std::tuple{"vy=kostnadsfloden&ar=2018", "flow:flode-rehab-2018", ", ändrad"},
        {"vy=kostnadsfloden&ar=2018&spr=en", "flow:flode-rehab-2018", ", changed"},
        {"vy=tidslinje", "bar:arbetsinriktad-rehabilitering:overenskommelse-2018:0", ", ändrad"}}) {
    PageRequest request = test::page_request(fragment, 1440, 900);
    const Page before = build_page(request);
    request.compared = &versions.compared;
    const Page page = build_page(request);
    const std::string shown = fragment;
    CAPTURE(shown);
    const Node* marked = test::node_with(page, node);
    REQUIRE(marked);
    const std::string name = marked->name;
    const std::string ending = word;
    CHECK(name.substr(name.size() - ending.size()) == ending);
    CHECK(test::node_with(before, node)->name + ending == name);
    CHECK(page.layers.size() == before.layers.size() + 1);
  }
}

TEST_CASE("comparison: what is changed is marked once in a view that is read") {
  const Versions versions;
  PageRequest request = test::page_request("vy=oversikt", 1440, 900);
  const std::string before =
      test::said_in(build_page(request), "service:arbetsinriktad-rehabilitering");
  request.compared = &versions.compared;
  const Page page = build_page(request);
  CHECK(test::said_in(page, "service:arbetsinriktad-rehabilitering") == before + " ändrad");
  test::check_page(page);
}
