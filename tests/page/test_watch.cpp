// The watch list: every agreement that is not over stands once, in the list that its claims allow,
// sorted as asked; what a filter hides changes neither days nor classes.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "answers/watch_list.h"
#include "page/linkoping.h"
#include "page/page_checks.h"
#include "prepared/filtering.h"

using namespace avtal;
using namespace avtal::scene;
using namespace avtal::test;

namespace {

using answers::WatchEntry;
using answers::WatchList;
using document::Block;
using document::Kind;

Page watch_page(const std::string& more, float width = 1440, float height = 900) {
  return build_page(page_request("v=1&vy=bevakning" + more, width, height));
}

std::vector<const Block*> rows_of(const Page& page, const std::string& list) {
  std::vector<const Block*> rows;
  const Block* table = block_with(page, "watch:" + list + ":table");
  if (table == nullptr) return rows;
  for (const Block& body : table->children) {
    if (body.kind != Kind::table_body) continue;
    for (const Block& row : body.children) {
      if (!row.record.empty()) rows.push_back(&row);
    }
  }
  return rows;
}

std::vector<std::string> records(const Page& page, const std::string& list) {
  std::vector<std::string> ids;
  for (const Block* row : rows_of(page, list)) ids.push_back(row->record);
  return ids;
}

std::vector<std::string> expected(base::Day on, WatchList list) {
  std::vector<std::string> ids;
  const answers::Watch watch = answers::watch_list(linkoping(), on);
  for (const WatchEntry& entry : watch.entries) {
    if (entry.list == list) ids.push_back(linkoping().at(entry.agreement).id);
  }
  return ids;
}

}  // namespace

TEST_CASE("watch: each agreement stands once, in its list, soonest first") {
  for (const char* day : {"2006-06-01", "2018-06-01", "2022-03-01", "2023-08-30", "2026-11-30"}) {
    CAPTURE(day);
    const base::Day on = base::parse_day(day).value();
    const Page page = watch_page(std::string("&datum=") + day);
    CHECK(records(page, "certain") == expected(on, WatchList::certain));
    CHECK(records(page, "perhaps") == expected(on, WatchList::perhaps));
    CHECK(records(page, "unsaid") == expected(on, WatchList::unsaid));
    check_page(page);
    check_page(watch_page(std::string("&datum=") + day, 390, 844));
  }
}

TEST_CASE("watch: a day stands under its month, and the month counts its rows") {
  const Page page = watch_page("&datum=2018-06-01");
  for (const std::string list : {"certain", "perhaps"}) {
    const Block* table = block_with(page, "watch:" + list + ":table");
    if (table == nullptr) continue;
    for (const Block& body : table->children) {
      if (body.kind != Kind::table_body) continue;
      REQUIRE(body.children.size() > 1);
      const std::string month = document::words_of(body.children.front());
      for (std::size_t i = 1; i < body.children.size(); ++i) {
        const std::string day = document::words_of(body.children[i].children[1]);
        CAPTURE(month);
        CHECK(month.find(day.substr(0, 4)) != std::string::npos);
      }
    }
  }
}

TEST_CASE("watch: every head sorts both ways, and what is unknown stays last") {
  for (const char* by : {"avtal", "belopp", "ansvarig"}) {
    const Page rising = watch_page(std::string("&datum=2018-06-01&efter=") + by);
    const Page falling = watch_page(std::string("&datum=2018-06-01&omvant=1&efter=") + by);
    for (const std::string list : {"certain", "perhaps", "unsaid"}) {
      auto there = records(rising, list);
      auto back = records(falling, list);
      CHECK(block_with(rising, "watch:" + list + ":month:0") == nullptr);
      std::sort(there.begin(), there.end());
      std::sort(back.begin(), back.end());
      CHECK(there == back);
    }
    const auto is_last = [&](const Page& page) {
      bool unknown = false;
      for (const Block* row : rows_of(page, "perhaps")) {
        const bool missing =
            std::any_of(row->children.begin(), row->children.end(), [&](const Block& cell) {
              return std::string(by) == "belopp" && cell.style == document::Style::missing &&
                     &cell != &row->children.back();
            });
        CHECK((!unknown || missing));
        unknown = unknown || missing;
      }
    };
    is_last(rising);
    is_last(falling);
  }
  const Page names = watch_page("&datum=2018-06-01&efter=avtal");
  const Page back = watch_page("&datum=2018-06-01&efter=avtal&omvant=1");
  for (const std::string list : {"certain", "perhaps", "unsaid"}) {
    auto reversed = records(back, list);
    std::reverse(reversed.begin(), reversed.end());
    CHECK(records(names, list) == reversed);
  }
}

TEST_CASE("watch: a filter leaves rows out and changes none") {
  const Page all = watch_page("&datum=2018-06-01");
  PageRequest request =
      page_request("v=1&vy=bevakning&datum=2018-06-01&f-insats=skog-och-mark-insats", 1440, 900);
  const auto part = filter_dataset(linkoping_prepared(), request.view);
  const auto prepared = prepare_filtered(part.dataset, linkoping_prepared(), part);
  request.prepared = prepared.get();
  const Page some = build_page(request);
  std::size_t fewer = 0;
  for (const std::string list : {"certain", "perhaps", "unsaid"}) {
    for (const Block* row : rows_of(some, list)) {
      const Block* same = block_with(all, row->id);
      REQUIRE(same);
      CHECK(document::words_of(*same) == document::words_of(*row));
    }
    fewer += records(all, list).size() - records(some, list).size();
  }
  CHECK(fewer > 0);
}

TEST_CASE("watch: what is only proposed is perhaps, and says so") {
  const Page page = watch_page("&datum=2023-08-30");
  const Block* row = block_with(page, "watch-row:overenskommelse-2018");
  REQUIRE(row);
  CHECK(document::words_of(*row).find("bara föreslaget") != std::string::npos);
  const auto perhaps = records(page, "perhaps");
  CHECK(std::count(perhaps.begin(), perhaps.end(), "overenskommelse-2018") == 1);
}
