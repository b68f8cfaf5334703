#include <doctest/doctest.h>

#include "answers/search.h"
#include "scene/linkoping.h"
#include "scene/page_checks.h"

using namespace avtal;
using namespace avtal::scene;

namespace {

Page found(const std::string& text, const std::string& fragment = "vy=tidslinje",
           float width = 1440, float height = 900) {
  static const answers::SearchIndex index(tests::linkoping());
  PageRequest request = tests::page_request(fragment, width, height);
  request.around.search_open = true;
  request.around.search_text = text;
  request.search = &index;
  return build_page(request);
}

state::ViewState target(const Page& page, const std::string& id) {
  const Node* node = tests::node_with(page, "hit:" + id);
  REQUIRE(node);
  REQUIRE(node->action);
  return std::get<state::GoTo>(*node->action).state;
}

int hits_of(const Page& page) {
  int hits = 0;
  for (const Node& node : page.nodes) hits += node.id.rfind("hit:", 0) == 0 ? 1 : 0;
  return hits;
}

}  // namespace

TEST_CASE("search results: no text covers another, all can be operated, at any size") {
  for (const char* fragment : {"vy=tidslinje", "vy=tidslinje&spr=en&tema=morkt"}) {
    for (const char* text : {"2020-281", "son", "a", "1 694 000", "leanlnik", "2021-999"}) {
      for (const auto& [width, height] : tests::kSizes) {
        CAPTURE(std::string(text));
        const float wide = width;  // a lambda cannot take a structured binding
        CAPTURE(wide);
        const Page page = found(text, fragment, width, height);
        tests::check_page(page);
      }
    }
  }
}

TEST_CASE("search results: grouped under headings, with a count that is announced") {
  const Page page = found("2020-281");
  CHECK(tests::node_with(page, "hit:son-2020-281"));
  CHECK(tests::node_with(page, "hit:overenskommelse-2018"));
  int headings = 0;
  for (const Node& node : page.nodes) headings += node.id.rfind("hits:", 0) == 0 ? 1 : 0;
  CHECK(headings >= 2);
  const Node* status = tests::node_with(page, "search:status");
  REQUIRE(status);
  CHECK(status->kind == NodeKind::status);
  CHECK(status->name.find(std::to_string(hits_of(page)) + " träffar") == 0);
}

TEST_CASE("search results: a hit leads to the view that shows it, selected") {
  CHECK(target(found("skog och mark"), "skog-och-mark-insats").view == state::View::timeline);
  CHECK(target(found("SON"), "son").view == state::View::handovers);
  CHECK(target(found("2020-281"), "son-2020-281").view == state::View::sources);
  const state::ViewState money = target(found("1 694 000"), "flode-rehab-2018");
  CHECK(money.view == state::View::cost_flows);
  CHECK(money.year == 2018);
  CHECK(money.selected == "flode-rehab-2018");
}

TEST_CASE("search results: the rest of the state stays") {
  const Page page = found("hantverkshuset", "vy=tidslinje&datum=2020-06-01&spr=en");
  const state::ViewState view = target(page, "hantverkshuset");
  CHECK(view.as_of == base::parse_day("2020-06-01"));
  CHECK(view.language == state::Language::en);
}

TEST_CASE("search results: what was found is marked") {
  const auto marks = [](const Page& page) {
    int count = 0;
    for (const Layer& layer : page.layers) {
      for (const Shape& shape : layer.shapes) {
        const auto* box = std::get_if<Box>(&shape);
        count += box != nullptr && box->fill.role == Role::focus ? 1 : 0;
      }
    }
    return count;
  };
  CHECK(marks(found("hantverkshuset")) >= 1);
  CHECK(marks(found("2021-999")) == 0);
}

TEST_CASE("search results: nothing found says so, and what to try") {
  const Page page = found("2021-999");
  CHECK(hits_of(page) == 0);
  const Node* status = tests::node_with(page, "search:status");
  REQUIRE(status);
  CHECK(status->name.find("Inga träffar på ”2021-999”") == 0);
  CHECK(tests::node_with(page, "search:clear"));
}

TEST_CASE("search results: nothing lies over the page before something is typed") {
  CHECK_FALSE(tests::node_with(found(""), "overlay"));
}
