// The register of sources and questions: a page that is read from top to bottom.

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "answers/questions.h"
#include "load/load.h"
#include "page/block_links.h"
#include "page/linkoping.h"
#include "page/page_checks.h"
#include "support/files.h"
#include "views/sources/sources_parts.h"

using namespace avtal;
using namespace avtal::scene;
using namespace avtal::test;

using document::Block;
using document::Kind;

namespace {

std::size_t questions_in(const Page& page) {
  const auto items = blocks_of(page, Kind::item);
  return static_cast<std::size_t>(std::count_if(items.begin(), items.end(), [](const Block* item) {
    return item->id.rfind("question:", 0) == 0 && item->id.find(":item") != std::string::npos;
  }));
}

}  // namespace

TEST_CASE("sources: a list can be copied where there is one") {
  for (const char* fragment : {"vy=kallor", "vy=kallor&del=onskelista"}) {
    const Page page = build_page(page_request(fragment, 1440, 900));
    const Block* copy = block_with(page, "copy-list");
    REQUIRE(copy);
    CHECK(copy->command == CommandKind::copy_list);
  }
  CHECK_FALSE(
      block_with(build_page(page_request("vy=kallor&del=tackning", 1440, 900)), "copy-list"));
}

TEST_CASE("sources: the weightiest question stands open until another is chosen") {
  const Page page = build_page(page_request("vy=kallor", 1440, 900));
  const Block* first = block_with(page, "question:c-01");
  REQUIRE(first);
  CHECK(first->kind == Kind::text);
  CHECK(block_with(page, "question:c-01:text"));
  const Page other = build_page(page_request("vy=kallor&id=c-06", 1440, 900));
  CHECK_FALSE(block_with(other, "question:c-01:text"));
  CHECK(block_with(other, "question:c-06:text"));
  CHECK(block_with(other, "question:c-01")->kind == Kind::expander);
}

TEST_CASE("sources: a chosen question opens in its place, with both sides and what settles it") {
  const Page page = build_page(page_request("vy=kallor&id=c-06", 1440, 900));
  CHECK_FALSE(test::block_with(page, "panel"));
  const Block* row = block_with(page, "question:c-06");
  REQUIRE(row);
  CHECK(row->kind == Kind::expander);
  CHECK(row->selected);
  CHECK(selected_by(page, "question:c-06").empty());  // closes it
  CHECK(selected_by(page, "question:c-01") == "c-01");
  CHECK(block_with(page, "question:c-06:item")->current);
  CHECK(said_in(page, "question:c-06:side:1").find("\u201Dtvå år i taget\u201D") !=
        std::string::npos);
  CHECK(block_with(page, "question:c-06:side:2"));
  CHECK(said_in(page, "question:c-06:settled").find("Överenskommelsen och besluten") == 0);
  CHECK(target_of(page, "question:c-06:timeline").selected == "overenskommelse-2018");
  const state::ViewState place = target_of(page, "question:c-06:side:1.1");
  CHECK(place.view == state::View::sources);
  CHECK_FALSE(place.place.empty());
  const auto quotes = blocks_of(page, Kind::quote);
  CHECK(std::any_of(quotes.begin(), quotes.end(), [](const Block* quote) {
    return quote->text == "\u201Dtvå år i taget\u201D";
  }));
}

TEST_CASE("sources: every question is there, in lists under headings, in every window") {
  std::string said;
  for (const auto& [width, height] : kSizes) {
    const Page page = build_page(page_request("vy=kallor&id=c-51", width, height));
    CHECK(questions_in(page) == linkoping().questions.size());
    CHECK(questions_in(page) == 71);
    CHECK(block_with(page, "question:c-51:settled"));
    CHECK(block_with(page, "question:c-51:item")->current);
    const Block* view = block_with(page, "view");
    REQUIRE(view);
    const std::string words = document::words_of(*view);
    if (said.empty()) said = words;
    CHECK((words == said));
  }
}

TEST_CASE("sources: what is selected is current in every part, and nothing else") {
  const auto current = [](const char* fragment) {
    std::vector<std::string> ids;
    const Page page = build_page(page_request(fragment, 1440, 900));
    for (const Kind kind : {Kind::item, Kind::row}) {
      for (const Block* block : blocks_of(page, kind)) {
        if (block->current) ids.push_back(block->id);
      }
    }
    return ids;
  };
  using Ids = std::vector<std::string>;
  CHECK(current("vy=kallor").empty());
  CHECK(current("vy=kallor&id=c-30") == Ids{"question:c-30:item"});
  CHECK(current("vy=kallor&id=son-2020-281") == Ids{"document:son-2020-281:item"});
  CHECK(current("vy=kallor&del=tackning&id=overenskommelse-2018") ==
        Ids{"coverage:overenskommelse-2018"});
  CHECK(current("vy=kallor&del=tystnad&id=overenskommelse-2018") ==
        Ids{"clauses:overenskommelse-2018"});
}

TEST_CASE("sources: every record that is shown can be reached") {
  const model::Dataset& data = linkoping();
  const Page questions = build_page(page_request("vy=kallor", 390, 844));
  for (const model::Document& document : data.documents) {
    CHECK(selected_by(questions, "document:" + document.id) == document.id);
  }
  const Page clauses = build_page(page_request("vy=kallor&del=tystnad", 390, 844));
  for (const model::Agreement& agreement : data.agreements) {
    CHECK(selected_by(clauses, "clauses:" + agreement.id + ":name") == agreement.id);
  }
  for (const model::Question& question : data.questions) {
    const Page page = build_page(page_request("vy=kallor&id=" + question.id, 390, 844));
    for (const Block* link : blocks_of(page, Kind::link)) {
      CAPTURE(link->id);
      CHECK((link->action.has_value() || !link->href.empty()));
      CHECK((link->record.empty() || data.find(link->record)));
    }
  }
}

TEST_CASE("sources: of very many the first are listed, the rest counted, and a link still leads") {
  model::Dataset many;
  for (int i = 0; i < 1200; ++i) {
    model::Question question;
    question.id = "q-" + std::to_string(i);
    question.number = i + 1;
    question.title.sv = "Fråga " + std::to_string(i + 1);
    many.questions.push_back(question);
  }
  model::finish(many);
  const auto prepared = prepare(many);
  PageRequest request = page_request("vy=kallor", 1440, 900);
  request.prepared = prepared.get();
  const Page page = build_page(request);
  check_page(page);
  CHECK(questions_in(page) == 500);
  CHECK(said_in(page, "register:rest").find("500 av 1\u00a0200") != std::string::npos);
  for (const Block* list : blocks_of(page, Kind::list)) CHECK(list->children.size() <= 50);
  request.view.selected = "q-1100";
  const Page chosen = build_page(request);
  CHECK(questions_in(chosen) == 501);
  CHECK(block_with(chosen, "question:q-1100:item")->current);
}

TEST_CASE("sources: kinds and explained questions are chosen by their number") {
  const auto numbers = [](const char* fragment) {
    return said_in(build_page(page_request(fragment, 1440, 900)), "register:count");
  };
  CHECK(numbers("vy=kallor") == "Visar 71 av 71.");
  CHECK(numbers("vy=kallor&slag=motsagelser") == "Visar 19 av 71.");
  CHECK(numbers("vy=kallor&slag=luckor") == "Visar 22 av 71.");
  CHECK(numbers("vy=kallor&forklarade=0") == "Visar 60 av 71.");
  const Page page = build_page(page_request("vy=kallor&slag=luckor", 1440, 900));
  CHECK(questions_in(page) == 22);
  CHECK(block_with(page, "kind:gaps")->selected);
  CHECK_FALSE(block_with(page, "kind:all")->selected);
  CHECK(target_of(page, "kind:all").question_choice == state::QuestionChoice::all);
  CHECK(target_of(page, "part:clauses").sources_part == state::SourcesPart::clauses);
  CHECK(block_with(page, "explained")->selected);
  CHECK(target_of(page, "explained").hide_explained);
}

TEST_CASE("sources: a year that no document speaks of is a hole in the map") {
  const Page page = build_page(page_request("vy=kallor&del=tackning", 1440, 900));
  CHECK(label_of(page, "coverage:overenskommelse-2018:2020").find("Inget dokument säger") !=
        std::string::npos);
  CHECK(label_of(page, "coverage:overenskommelse-2018:2018").find("ON 2017-468") !=
        std::string::npos);
  CHECK(block_with(page, "coverage:overenskommelse-2018:2020")->text == "?");
  CHECK(said_in(page, "coverage:overenskommelse-2018").find("inget dokument för 2020") !=
        std::string::npos);
}

TEST_CASE("sources: a part of a year that no document speaks of is a hole within it") {
  const Page page = build_page(page_request("vy=kallor&del=tackning", 1440, 900));
  CHECK(label_of(page, "coverage:grundavtal-2012-39:2019").find("2019-10-01–2019-12-31") !=
        std::string::npos);
  CHECK(label_of(page, "coverage:grundavtal-2012-39:2018").find("2019-10-01") == std::string::npos);
}
