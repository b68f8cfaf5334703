// A dataset that calls its services something else is told in its own word, everywhere.

#include <doctest/doctest.h>

#include <string>

#include "answers/search.h"
#include "export/text_document.h"
#include "load/load.h"
#include "page/linkoping.h"
#include "page/page_checks.h"
#include "platform/headless.h"
#include "prepared/prepared.h"
#include "say/search_facts.h"
#include "support/files.h"

using namespace avtal;

namespace {

std::string file() { return test::bytes_of("tests/data/cases/L1-labels.json"); }

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// All words of the page in the application, with its picture's names.
std::string said_by(platform::Headless& browser) {
  std::string said = test::all_said(browser.app().page());
  for (const scene::Node& node : browser.app().page().nodes) said += "\n" + node.name;
  return said;
}

}  // namespace

TEST_CASE("labels: every view, panel and slide tells of the dataset's own word") {
  for (const bool english : {false, true}) {
    for (const char* view :
         {"oversikt", "tidslinje", "tidslinje&rader=namnder", "overlamningar", "kostnadsfloden",
          "kostnadsfloden&form=tabell", "kallor", "kalender", "bevakning", "oversikt&hjalp=1",
          "tidslinje&id=halsa", "overlamningar&id=skjuts-2024", "tidslinje&hjalp=1",
          "overlamningar&hjalp=1", "tidslinje&f-insats=skjuts", "oversikt&sok=finns-inte"}) {
      CAPTURE(view);
      CAPTURE(english);
      platform::Headless browser({1440, 900, 1, 0, 0}, 0,
                                 std::string("v=1&vy=") + view + (english ? "&spr=en" : ""));
      browser.app().load("skolan.json", file(), false);
      browser.settle();
      browser.app().activate("filter");
      browser.settle();
      const std::string said = said_by(browser);
      CHECK_FALSE(has(said, english ? "service" : "insats"));
      CHECK_FALSE(has(said, english ? "Service" : "Insats"));
      CHECK_FALSE(has(said, "{-"));
    }
  }
}

TEST_CASE("labels: sentences take the word's gender and number") {
  const load::Result loaded = load::load_dataset(file());
  REQUIRE(loaded.dataset);
  const auto prepared = scene::prepare(*loaded.dataset);
  const auto text = [&](const char* fragment) {
    return exporting::to_html(exporting::build_text_document(
        *prepared, state::fitted(state::from_fragment(fragment).state, prepared->context)));
  };
  CHECK(has(text("vy=oversikt&datum=2024-05-20"),
            "Ett av två avtalsområden är i kraft, ett är inte i kraft"));
  CHECK(has(text("vy=oversikt&datum=2019-01-01"), "Inget av två avtalsområden är i kraft"));
  CHECK(has(text("vy=oversikt&datum=2024-05-20&spr=en"), "One of two contract areas is in force"));
}

TEST_CASE("labels: the reader's change of language and a link keep the dataset's word") {
  platform::Headless browser({1440, 900, 1, 0, 0}, 0, "v=1&vy=tidslinje");
  browser.app().load("skolan.json", file(), false);
  browser.settle();
  CHECK(has(said_by(browser), "avtalsområde"));
  browser.app().activate("language:en");
  browser.settle();
  CHECK(has(said_by(browser), "ontract area"));
  browser.app().set_fragment("v=1&vy=tidslinje");
  browser.settle();
  CHECK(has(said_by(browser), "avtalsområde"));
}

TEST_CASE("labels: need stands beside use, and decimals are told") {
  const load::Result loaded = load::load_dataset(file());
  const auto prepared = scene::prepare(*loaded.dataset);
  scene::PageRequest request = test::page_request("vy=tidslinje&id=halsa-2020", 1440, 900);
  request.prepared = prepared.get();
  const std::string row = test::said_in(scene::build_page(request), "panel:capacity:0");
  CHECK(has(row, "2,25 årsarbetare av 2,5 årsarbetare"));
  CHECK(has(row, "Behov: 4 årsarbetare, föreslaget"));
}
