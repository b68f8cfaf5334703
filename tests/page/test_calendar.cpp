// The calendar: every day by which somebody must act stands in its month, and every agreement that
// may apply is either there or among those of which no day can be said.

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "answers/in_force.h"
#include "answers/notice.h"
#include "load/load.h"
#include "page/linkoping.h"
#include "page/page_checks.h"
#include "support/files.h"

using namespace avtal;
using namespace avtal::scene;
using namespace avtal::test;

namespace {

using document::Block;
using document::Kind;

/// The ids of the agreements that the view names, with the days where it names one.
std::multiset<std::string> named(const Page& page) {
  std::multiset<std::string> found;
  for (const Block* link : blocks_of(page, Kind::link)) {
    if (link->id.rfind("day:", 0) == 0) {
      found.insert(link->record + " " + link->children.front().text);
    } else if (link->id.rfind("silent:", 0) == 0) {
      found.insert(link->record);
    }
  }
  return found;
}

std::multiset<std::string> expected(const model::Dataset& data, base::Day on) {
  std::multiset<std::string> all;
  std::set<std::string> with_day;
  for (const answers::Deadline& deadline : answers::deadlines(data, on, 3600)) {
    const std::string& id = data.at(deadline.agreement).id;
    with_day.insert(id);
    all.insert(id + " " + base::iso_text(deadline.day));
  }
  const auto followed = answers::followed_agreements(data);
  for (std::uint32_t i = 0; i < data.agreements.size(); ++i) {
    const auto state = answers::agreement_in_force(data, {i}, on, followed[i]);
    const bool may = state == answers::InForce::yes || state == answers::InForce::maybe ||
                     state == answers::InForce::undocumented;
    if (may && with_day.count(data.agreements[i].id) == 0) all.insert(data.agreements[i].id);
  }
  return all;
}

}  // namespace

TEST_CASE("calendar: each day stands once, and no agreement that may apply is left out") {
  for (const char* day : {"2006-06-01", "2018-06-01", "2022-03-01", "2023-08-30", "2026-11-30"}) {
    CAPTURE(day);
    const Page page =
        build_page(page_request(std::string("v=1&vy=kalender&datum=") + day, 1440, 900));
    CHECK(named(page) == expected(linkoping(), base::parse_day(day).value()));
    check_page(page);
  }
}

TEST_CASE("calendar: a day stands under its month, and months without one are told") {
  const Page page = build_page(page_request("v=1&vy=kalender&datum=2023-08-30", 390, 844));
  std::string month;
  std::size_t days = 0;
  const auto months = [&page] {
    const Block* section = block_with(page, "months");
    REQUIRE(section);
    return section->children;
  }();
  for (const Block& child : months) {
    if (child.kind == Kind::heading && child.level == 4) month = child.text;
    if (child.kind != Kind::list) continue;
    for (const Block& item : child.children) {
      ++days;
      const std::string day = item.children.front().children.front().text;
      CAPTURE(month);
      CAPTURE(day);
      CHECK(month.find(day.substr(0, 4)) != std::string::npos);
    }
  }
  CHECK(days > 0);
  CHECK(all_said(page).find(": ingen dag") != std::string::npos);
}

TEST_CASE("calendar: what is only proposed is not told as certain") {
  const Page page = build_page(page_request("v=1&vy=kalender&datum=2023-08-30", 1440, 900));
  const auto next = answers::deadlines(linkoping(), base::parse_day("2023-08-30").value(), 3600);
  REQUIRE(!next.empty());
  const bool certain = !next.front().latest && (next.front().status == model::Status::stated ||
                                                next.front().status == model::Status::derived);
  CHECK((page.headline.find("kan vara") == std::string::npos) == certain);
}

TEST_CASE("calendar: without any day the view says so") {
  const Page page = build_page(page_request("v=1&vy=kalender&datum=2090-01-01", 1440, 900));
  CHECK(page.headline == "Inget dokument anger någon dag att bevaka från 2090-01-01");
  CHECK(block_with(page, "calendar:save") == nullptr);
}
