// Pictures that are reviewed like code. tests/export/goldens/*.txt list them, a line each:
//   name fragment WxH theme
// AVTAL_UPDATE_GOLDENS=1 writes them anew; look at what changed before it is committed.

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "document/element.h"
#include "export/document_html.h"
#include "export/svg.h"
#include "page/drawn_regions.h"
#include "page/linkoping.h"
#include "page/page.h"
#include "support/files.h"

using namespace avtal;

namespace {

struct Golden {
  std::string name;
  std::string fragment;
  float width = 0;
  float height = 0;
};

std::vector<Golden> goldens_of(const std::string& list) {
  std::vector<Golden> goldens;
  std::istringstream lines(test::bytes_of("tests/export/goldens/" + list + ".txt"));
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream words(line);
    Golden golden;
    std::string size;
    std::string theme;
    words >> golden.name >> golden.fragment >> size >> theme;
    if (theme == "dark") golden.fragment += "&tema=morkt";
    const std::size_t x = size.find('x');
    REQUIRE_MESSAGE(x != std::string::npos, line);
    golden.width = std::stof(size.substr(0, x));
    golden.height = std::stof(size.substr(x + 1));
    goldens.push_back(golden);
  }
  return goldens;
}

void compare(const std::string& file, const std::string& made) {
  if (std::getenv("AVTAL_UPDATE_GOLDENS")) {
    std::ofstream(test::path_of(file), std::ios::binary) << made;
  }
  INFO(file);
  // Not CHECK(a == b): a difference would print both.
  const bool same = made == test::bytes_of(file);
  CHECK(same);
}

/// Links as "#id" of what they lead to: where an address goes is not for pictures to say.
std::string address(const state::Action& action) {
  if (const auto* select = std::get_if<state::Select>(&action)) return "#" + select->id;
  const auto* go = std::get_if<state::GoTo>(&action);
  return go != nullptr ? "#" + go->state.selected : std::string();
}

void compare(const Golden& golden) {
  const auto request = test::page_request(golden.fragment, golden.width, golden.height);
  const std::string file = "tests/export/goldens/" + golden.name;
  const auto drawn = scene::drawn_page(request);
  compare(file + ".svg", exporting::to_svg(drawn, {drawn.title, {}}));
  const auto page = scene::build_page(request);
  if (page.regions.empty()) return;
  compare(file + ".html", exporting::to_html(document::lowered(page.regions, address)));
}

}  // namespace

TEST_CASE("goldens: the pictures are as they were reviewed") {
  for (const char* list :
       {"timeline", "handovers", "flows", "overview", "sources", "search", "present"}) {
    for (const Golden& golden : goldens_of(list)) compare(golden);
  }
}
