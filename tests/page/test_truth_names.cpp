// Names that are longer than their places: always there, and the whole of them within reach.

#include <doctest/doctest.h>

#include <string>

#include "document/block.h"
#include "export/text_document.h"
#include "load/load.h"
#include "page/linkoping.h"
#include "page/page_checks.h"
#include "prepared/prepared.h"
#include "support/files.h"

using namespace avtal;

namespace {

const document::Block* block_with(const document::Block& block, document::Style style) {
  if (block.style == style) return &block;
  for (const document::Block& child : block.children) {
    if (const document::Block* found = block_with(child, style)) return found;
  }
  return nullptr;
}

const document::Block* title_of(const scene::Page& page) {
  const document::Block* header = document::find(page.regions, "top");
  return header == nullptr ? nullptr : block_with(*header, document::Style::title);
}

}  // namespace

TEST_CASE("names: the dataset's is in every header, and the whole of it in the hint (J5)") {
  const auto loaded = load::load_dataset(test::bytes_of("tests/data/cases/J5-long-title.json"));
  REQUIRE(loaded.dataset);
  const auto prepared = scene::prepare(*loaded.dataset);
  const std::string whole =
      "Uppsala kommun · Avtal mellan äldrenämnden, omsorgsnämnden och socialnämnden";
  for (const char* fragment : {"", "vy=tidslinje", "vy=kallor&spr=en", "inb=1"}) {
    for (const float width : {320.0F, 768.0F, 1440.0F}) {
      CAPTURE(fragment);
      CAPTURE(width);
      scene::PageRequest request = test::page_request(fragment, width, 900);
      request.prepared = prepared.get();
      const scene::Page page = scene::build_page(request);
      const document::Block* title = title_of(page);
      REQUIRE(title != nullptr);
      CHECK(title->text == whole);
      CHECK(title->hint == whole);
      CHECK(page.title.find(whole) != std::string::npos);
    }
  }
  const auto view = state::from_fragment("").state;
  CHECK(exporting::to_html(exporting::build_text_document(*prepared, view))
            .find("<h1>" + whole + "</h1>") != std::string::npos);
}

TEST_CASE("names: nothing in English joins a list of names in Swedish") {
  const auto loaded = load::load_dataset(test::bytes_of("tests/data/cases/uppsala.json"));
  REQUIRE(loaded.dataset);
  const auto prepared = scene::prepare(*loaded.dataset);
  for (const char* day : {"2012-06-01", "2016-06-01", "2019-06-01", "2026-11-30"}) {
    const auto view = state::from_fragment("spr=en&datum=" + std::string(day)).state;
    const std::string text = exporting::to_html(exporting::build_text_document(*prepared, view));
    CAPTURE(day);
    CHECK(text.find("Tierp and Östhammar") != std::string::npos);
    CHECK(text.find("Tierp och Östhammar") == std::string::npos);
  }
  for (const char* view : {"oversikt", "tidslinje", "overlamningar", "kostnadsfloden"}) {
    scene::PageRequest request =
        test::page_request("spr=en&datum=2016-06-01&vy=" + std::string(view), 1440, 900);
    request.prepared = prepared.get();
    const scene::Page page = scene::build_page(request);
    CHECK(test::all_said(page).find("Tierp och") == std::string::npos);
    for (const scene::Node& node : page.nodes) {
      CHECK(node.name.find("Tierp och") == std::string::npos);
    }
  }
}
