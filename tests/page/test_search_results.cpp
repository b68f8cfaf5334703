#include <doctest/doctest.h>

#include <algorithm>

#include "answers/search.h"
#include "base/text.h"
#include "page/linkoping.h"
#include "page/page_checks.h"
#include "say/search_facts.h"

using namespace avtal;
using namespace avtal::scene;

namespace {

Page found(const std::string& text, const std::string& fragment = "vy=tidslinje",
           float width = 1440, float height = 900) {
  static const answers::SearchIndex index(test::linkoping(), search_facts(test::linkoping()));
  PageRequest request = test::page_request(fragment, width, height);
  request.around.search_open = true;
  request.around.search_text = text;
  request.search = &index;
  return build_page(request);
}

state::ViewState target(const Page& page, const std::string& id) {
  const document::Block* block = test::block_with(page, "hit:" + id);
  REQUIRE(block);
  REQUIRE(block->action);
  return std::get<state::GoTo>(*block->action).state;
}

std::size_t hits_of(const Page& page) {
  return test::blocks_of(page, document::Kind::option).size();
}

}  // namespace

TEST_CASE("search results: no text covers another, all can be operated, at any size") {
  for (const char* fragment : {"vy=tidslinje", "vy=tidslinje&spr=en&tema=morkt"}) {
    for (const char* text : {"2020-281", "son", "a", "1 694 000", "leanlnik", "2021-999"}) {
      for (const auto& [width, height] : test::kSizes) {
        CAPTURE(std::string(text));
        const float wide = width;  // a lambda cannot take a structured binding
        CAPTURE(wide);
        const Page page = found(text, fragment, width, height);
        test::check_page(page);
      }
    }
  }
}

namespace {

struct Sought {
  const char* text;
  std::vector<std::string> first;  // the rows on top, in their order
};

std::vector<std::string> rows_of(const Page& page, std::size_t most) {
  std::vector<std::string> rows;
  for (const document::Block* option : test::blocks_of(page, document::Kind::option)) {
    if (rows.size() < most) rows.push_back(option->id.substr(4));
  }
  return rows;
}

}  // namespace

// What people ask of the real dataset, and what must come first.
TEST_CASE("search results: what is asked for comes first") {
  const std::vector<Sought> table = {
      {"2024-10-01", {"overenskommelse-2018", "forslag-slut-overenskommelse"}},
      {"1 oktober 2024", {"overenskommelse-2018", "forslag-slut-overenskommelse"}},
      {"1 okt 2024", {"overenskommelse-2018", "forslag-slut-overenskommelse"}},
      {"oktober 2024", {"overenskommelse-2018", "forslag-slut-overenskommelse"}},
      {"2024-10", {"overenskommelse-2018", "forslag-slut-overenskommelse"}},
      {"2023-10-01", {"overenskommelse-2018"}},
      {"1 januari 2022", {"overfort-uppdrag-2022"}},
      {"2020", {"c-07"}},
      {"laga kraft", {"finding:decided", "on-beslut-2016"}},
      {"justerat", {"finding:decided", "on-beslut-2016"}},
      {"anslaget", {"finding:decided"}},
      {"protokoll", {"finding:decided", "finding:wishes", "view:wishes"}},
      {"prisnivå", {"finding:price-level", "flode-support-2021", "flode-faktura-2022"}},
      {"prisniva", {"finding:price-level", "flode-support-2021", "flode-faktura-2022"}},
      {"tjänsteskrivelse", {"on-2017-468", "tillaggsuppdrag-2018", "skog-och-mark"}},
      {"overlamning", {"view:overlamningar", "overlamning-support"}},
      {"Överlämningar", {"view:overlamningar"}},
      {"kostnadsflöden", {"view:kostnadsfloden"}},
      {"kostandsflöden", {"view:kostnadsfloden"}},
      {"tidslinje", {"view:tidslinje"}},
      {"källor", {"view:kallor"}},
      {"vem betalar", {"finding:pays"}},
      {"vad kostar det", {"finding:cost", "finding:delay"}},
      {"vad gäller", {"finding:now"}},
      {"beläggning", {"finding:places"}},
      {"uppsägning", {"overenskommelse-2018", "finding:latest"}},
      {"1694000", {"flode-rehab-2018", "c-52"}},
      {"1 694 000 kr", {"flode-rehab-2018", "c-52"}},
      {"AN", {"an", "overfort-uppdrag-2022"}},
      {"ON", {"on", "overenskommelse-2018", "on-2017-468"}},
      {"34", {"c-70"}},
      {"C-34", {"c-34"}},
      {"frågetecken 34", {"c-34"}},
      {"SON 2020-281", {"overenskommelse-2018", "son-2020-281"}},
      {"skog och mark", {"skog-och-mark-insats", "skog-och-mark"}},
      {"Leanlnik", {"leanlink"}},
      {"vad kostar hantverkshuset",
       {"flode-grundavtal-2012", "flode-hantverkshuset-2020", "flode-support-2020"}},
      {"hur många platser skog och mark", {"finding:places"}},
      {"ansvar hantverkshuset", {"finding:responsible"}},
      {"varför upphör", {"finding:about"}},
      {"ärenden", {"finding:decided"}},
      {"deltagare", {"finding:people"}},
      {"vad händer med människorna", {"finding:people"}},
      {"vilken mening säger det", {"finding:source"}},
      {"förra mötet", {"finding:new"}},
      {"vad gäller 2019-11-01", {"finding:now"}},
      {"700 tkr", {"flode-forstarkning-700", "c-58"}},
      {"vem skrev under", {"finding:signed"}},
      {"vad sparar vi", {"finding:saving"}},
      {"när tog AN över", {"finding:responsible"}},
      {"vad händer om vi inte beslutar", {"finding:no-action"}},
      {"ansvarig nämnd", {"finding:responsible"}},
      {"vad handlar ärendet om", {"finding:about"}},
      {"kostnad 2018", {"flode-grundavtal-2012"}},
      {"tillsvidare", {"verksamhetsuppdrag-2020-hantverkshuset", "overfort-uppdrag-2022"}},
      {"57 %", {"finding:places"}},
      {"licens", {"finding:who"}},
      {"dnr 2012-39", {"grundavtal-2012-39"}},
      {"3 mkr", {"besparing-skog-och-mark"}},
      {"2022-03-01", {"day:2022-03-01"}},
      {"socialnämnden", {"son"}},
      {"jobbtorget", {"jkt"}},
      {"daglig verksamhet", {"hantverkshuset"}},
      {"hyra", {}},
  };
  for (const Sought& sought : table) {
    CAPTURE(std::string(sought.text));
    const std::vector<std::string> rows = rows_of(found(sought.text), sought.first.size());
    std::string shown;
    for (const std::string& row : rows) shown += row + " ";
    CAPTURE(shown);
    CHECK(rows == sought.first);
  }
}

TEST_CASE("search results: notice finds the agreement, and the proposal to end Skog och mark") {
  const Page page = found("uppsägning");
  const document::Block* agreement = test::block_with(page, "hit:overenskommelse-2018");
  REQUIRE(agreement);
  CHECK(agreement->label.find("Uppsägning 12 månader, senast 2023-10-01") != std::string::npos);
  CHECK(test::block_with(page, "hit:forslag-slut-skog-och-mark"));
  CHECK(test::block_with(page, "hit:skog-och-mark"));
}

TEST_CASE("search results: the overview's questions stand there with their answers") {
  const Page page = found("vem betalar");
  const document::Block* heading = test::block_with(page, "hits:findings");
  REQUIRE(heading);
  CHECK(heading->label == "Frågor och svar");
  const document::Block* row = test::block_with(page, "hit:finding:pays");
  REQUIRE(row);
  CHECK(row->label.find("Vem betalar vem") == 0);
  CHECK(row->label.find("Leanlink") != std::string::npos);
  CHECK(target(page, "finding:pays").view == state::View::cost_flows);
}

TEST_CASE("search results: views are opened, with nothing selected") {
  const state::ViewState view = target(found("källor", "vy=tidslinje&id=son"), "view:kallor");
  CHECK(view.view == state::View::sources);
  CHECK(view.selected.empty());
  const state::ViewState part = target(found("saknade dokument"), "view:wishes");
  CHECK(part.view == state::View::sources);
  CHECK(part.sources_part == state::SourcesPart::wishes);
}

TEST_CASE("search results: a date says what happens then, and whether it is only proposed") {
  const Page page = found("1 oktober 2024");
  const document::Block* proposal = test::block_with(page, "hit:forslag-slut-overenskommelse");
  REQUIRE(proposal);
  CHECK(proposal->label.find("Börjar gälla 2024-10-01, föreslaget") != std::string::npos);
  const document::Block* agreement = test::block_with(page, "hit:overenskommelse-2018");
  REQUIRE(agreement);
  CHECK(agreement->label.find("En period slutar 2024-09-30–2024-10-01") != std::string::npos);
}

TEST_CASE("search results: no empty part between commas") {
  for (const char* text : {"OPI", "2020", "omsorgsprisindex"}) {
    const Page page = found(text);
    for (const document::Block* option : test::blocks_of(page, document::Kind::option)) {
      CAPTURE(option->label);
      CHECK(option->label.find(", ,") == std::string::npos);
      CHECK(option->label.find(",,") == std::string::npos);
    }
  }
}

TEST_CASE("search results: what is found as it was typed leaves out guesses") {
  const Page page = found("kostandsflöden");  // misspelt
  CHECK(hits_of(page) == 1);
  CHECK(hits_of(found("tidslinje")) == 1);
}

TEST_CASE("search results: grouped under headings, with a count that is announced") {
  const Page page = found("2020-281");
  CHECK(test::block_with(page, "hit:son-2020-281"));
  CHECK(test::block_with(page, "hit:overenskommelse-2018"));
  const document::Block* list = test::block_with(page, "search:hits");
  REQUIRE(list);
  CHECK(list->children.size() >= 2);
  for (const document::Block& group : list->children) CHECK_FALSE(group.label.empty());
  const document::Block* status = test::block_with(page, "search:status");
  REQUIRE(status);
  CHECK(status->kind == document::Kind::status);
  CHECK(status->text.find(std::to_string(hits_of(page)) + " träffar") == 0);
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
  const Page page = found("hantverkshuset");
  const auto marks = test::blocks_of(page, document::Kind::found);
  REQUIRE_FALSE(marks.empty());
  for (const document::Block* mark : marks) CHECK(base::folded(mark->text) == "hantverkshuset");
  CHECK(test::blocks_of(found("2021-999"), document::Kind::found).empty());
}

TEST_CASE("search results: nothing found says so, and what to try") {
  const Page page = found("2021-999");
  CHECK(hits_of(page) == 0);
  const document::Block* status = test::block_with(page, "search:status");
  REQUIRE(status);
  CHECK(status->text.find("Inga träffar på ”2021-999”") == 0);
  CHECK(test::block_with(page, "search:clear"));
}

TEST_CASE("search results: nothing lies over the page before something is typed") {
  CHECK_FALSE(test::block_with(found(""), "overlay"));
}
