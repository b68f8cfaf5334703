// The handovers where the page is narrow: a list first, the picture when it is asked for.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "page/linkoping.h"
#include "page/page.h"
#include "page/page_checks.h"
#include "views/handovers/handovers_small.h"

using namespace avtal;
using namespace avtal::scene;
using document::Block;
using document::Kind;

namespace {

Page phone(const std::string& fragment = "") {
  return build_page(test::page_request("vy=overlamningar&" + fragment, 390, 844));
}

std::string said(const Page& page, const std::string& id) {
  return test::said_in(page, "move:" + id);
}

bool starts_with(const std::string& text, std::string_view start) {
  return text.compare(0, start.size(), start) == 0;
}

/// Strokes that are dashed.
int dashed(const Block& picture) {
  return static_cast<int>(
      std::count_if(picture.children.begin(), picture.children.end(),
                    [](const Block& stroke) { return stroke.inks && stroke.inks->dash > 0; }));
}

}  // namespace

TEST_CASE("handovers on a phone: number, date, service, giver, taker and status of each") {
  const Page page = phone();
  CHECK(test::block_with(page, "figure") == nullptr);
  const std::string support = said(page, "overlamning-support");
  CAPTURE(support);
  CHECK(starts_with(support, "2"));
  CHECK(support.find("2022-01-01") != std::string::npos);
  CHECK(support.find("Support och arbetsteamet") != std::string::npos);
  CHECK(support.find("SON \u2192 AN") != std::string::npos);
  CHECK(support.find("Föreslaget") != std::string::npos);
  const std::string rehab = said(page, "overlamning-bin-an");
  CAPTURE(rehab);
  CHECK(starts_with(rehab, "1"));
  CHECK(rehab.find("Datum anges inte, tidigast 2019, senast 2023-08-30") != std::string::npos);
  CHECK(rehab.find("BIN \u2192 AN") != std::string::npos);
  CHECK(rehab.find("Föreslaget") == std::string::npos);
  const std::string people = said(page, "overlamning-skog-an");
  CAPTURE(people);
  CHECK(people.find("ca 10 platser: ") != std::string::npos);
  CHECK(people.find("\u2192 AN") != std::string::npos);
  test::check_page(page);
}

TEST_CASE(
    "handovers on a phone: moves of responsibility first, each handover once, in their order") {
  const Page page = phone();
  std::vector<std::string> ids;
  for (const Block* item : test::blocks_of(page, Kind::item)) {
    if (starts_with(item->id, "move:")) ids.push_back(item->id.substr(5));
  }
  CHECK(ids.size() == test::linkoping().handovers.size());
  REQUIRE(ids.size() >= 3);
  CHECK(ids[0] == "overlamning-bin-an");
  CHECK(ids[1] == "overlamning-support");
  CHECK(ids[2] == "overlamning-skog-an");
  std::sort(ids.begin(), ids.end());
  CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
}

TEST_CASE("handovers on a phone: each row leads to its handover, and the one shown is marked") {
  const Page page = phone("id=overlamning-support");
  const Block* link = test::block_with(page, "move:overlamning-support:name");
  REQUIRE(link);
  CHECK(std::get<state::Select>(*link->action).id == "overlamning-support");
  CHECK(link->label == "Support och arbetsteamet, SON \u2192 AN");
  CHECK(test::block_with(page, "move:overlamning-support")->current);
  CHECK_FALSE(test::block_with(page, "move:overlamning-bin-an")->current);
}

TEST_CASE("handovers on a phone: one button shows the whole picture, and the address keeps it") {
  const Page page = phone();
  const Block* button = test::block_with(page, "picture:open");
  REQUIRE(button);
  CHECK_FALSE(button->selected);
  const state::ViewState opened = std::get<state::GoTo>(*button->action).state;
  const std::string fragment = state::to_fragment(opened);
  CHECK(state::from_fragment(fragment).state == opened);
  const Page whole = build_page(test::page_request(fragment, 390, 844));
  CHECK(test::block_with(whole, "figure") != nullptr);
  CHECK(whole.chart.has_value());
  CHECK(test::block_with(whole, "move:overlamning-support") != nullptr);
  const Block* again = test::block_with(whole, "picture:open");
  REQUIRE(again);
  CHECK(again->selected);
  CHECK(std::get<state::GoTo>(*again->action).state.folded.empty());
}

TEST_CASE("handovers: where there is room the picture comes first, on slides there is only it") {
  const Page page = build_page(test::page_request("vy=overlamningar", 744, 1024));
  CHECK(test::block_with(page, "figure") != nullptr);
  CHECK(test::block_with(page, "picture:open") == nullptr);
  CHECK(test::block_with(page, "moves:responsibility") == nullptr);
  const Page slide = build_page(test::page_request("steg=8", 390, 844));
  CHECK(test::block_with(slide, "moves:responsibility") == nullptr);
  const Page table = phone("form=tabell");
  CHECK(test::block_with(table, "handovers:table") != nullptr);
  CHECK(test::block_with(table, "picture:open") == nullptr);
}

TEST_CASE("small picture: what is proposed is dashed, and so is a giver that nobody names") {
  SmallMove move;
  move.status = model::Status::stated;
  CHECK(dashed(small_picture(move)) == 0);
  move.status = model::Status::proposed;
  CHECK(dashed(small_picture(move)) == 1);
  move.giver_named = false;
  const Block unnamed = small_picture(move);
  CHECK(dashed(unnamed) == 2);
  CHECK(std::any_of(unnamed.children.begin(), unnamed.children.end(),
                    [](const Block& stroke) { return stroke.inks->edge == "error"; }));
}

TEST_CASE("small picture: a move on some day is another drawing than one on a known day") {
  SmallMove move;
  move.status = model::Status::stated;
  const Block known = small_picture(move);
  move.dated = false;
  const Block some = small_picture(move);
  CHECK(dashed(some) == 1);
  CHECK(some.children.size() != known.children.size());
}

TEST_CASE("small picture: whoever lies higher has the upper rail; who stays has the only one") {
  SmallMove move;
  move.status = model::Status::stated;
  const Block down = small_picture(move);
  move.upwards = true;
  CHECK(small_picture(move).children.back().drawing != down.children.back().drawing);
  move.within = true;
  CHECK(small_picture(move).children.size() == 2);
  // People who stay with the body go nowhere else.
  move.people = true;
  const Block within = small_picture(move);
  move.within = false;
  CHECK(small_picture(move).children.size() == within.children.size() + 1);
}
