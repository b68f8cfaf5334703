#include "answers/build.h"

namespace avtal::test {

using answers::SearchHit;
using answers::SearchIndex;

namespace {

std::string id_of(const Dataset& data, model::RecordRef record) {
  for (const auto& [id, found] : data.by_id) {
    if (found == record) return id;
  }
  return "?";
}

std::vector<std::string> ids(const Dataset& data, std::string_view query) {
  std::vector<std::string> found;
  for (const SearchHit& hit : SearchIndex(data).find(query)) {
    found.push_back(id_of(data, hit.record));
  }
  return found;
}

bool finds(std::string_view query, std::string_view id) {
  for (const std::string& found : ids(real(), query)) {
    if (found == id) return true;
  }
  return false;
}

std::string first(std::string_view query) {
  const std::vector<std::string> found = ids(real(), query);
  return found.empty() ? "" : found.front();
}

}  // namespace

TEST_CASE("search: names, short names, aliases and misprints of the real dataset") {
  CHECK(first("IAF") == "iaf");
  CHECK(first("omsorgsavtalet") == "arbetsinriktad-rehabilitering");
  CHECK(first("Lenalink") == "leanlink-rad-och-stod");
  CHECK(first("skog och mark") == "skog-och-mark-insats");
  CHECK(first("hantverkshuset") == "hantverkshuset");
  CHECK(first("Social- och omsorgsnämnden") == "son");
  CHECK(first("SON") == "son");
  CHECK(finds("opi", "opi"));
}

TEST_CASE("search: case numbers in any spelling") {
  for (const char* query : {"SON2020-281", "2020/281", "dnr son 2020-281", "SON 2020-281",
                            "son 2020 281", "2020-281", "Dnr: SON 2020-281"}) {
    CAPTURE(std::string(query));
    CHECK(finds(query, "son-2020-281"));
    CHECK(finds(query, "overenskommelse-2018"));
  }
  CHECK(finds("BIN 2017-290", "on-2017-468"));
  CHECK(finds("2012-39", "grundavtal-2012-39"));
  CHECK(finds("Dnr 2016-217", "bin-uppdrag-2016"));
  CHECK(finds("son-331", "atgardsplan-2020"));
  CHECK_FALSE(finds("SON 2020-282", "son-2020-281"));
}

TEST_CASE("search: without å ä ö, and with a slip of the finger") {
  CHECK(finds("overenskommelse", "overenskommelse-2018"));
  CHECK(finds("bildningsnamnden", "bin"));
  CHECK(finds("leanlnik", "leanlink"));
  CHECK(finds("leanlnik", "leanlink-rad-och-stod"));
  CHECK(finds("hantverkhuset", "hantverkshuset"));
  CHECK(finds("arbetsmarknadsnämden", "an"));
  CHECK(finds("skgo och mark", "skog-och-mark-insats"));
}

TEST_CASE("search: nothing for nothing, and no guesses for what is too short or too strange") {
  CHECK(ids(real(), "").empty());
  CHECK(ids(real(), "  –  ").empty());
  CHECK(ids(real(), "xq").empty());
  CHECK(ids(real(), "qwertyuiop").empty());
  CHECK(ids(real(), std::string(100000, 'q')).empty());
  CHECK(ids(real(), "\xFF\xFE\xC3").empty());
}

TEST_CASE("search: exact before prefix before word before inside before unmarked") {
  Build build;
  const auto add = [&build](std::string id, std::string name) {
    build.data.services[build.service(std::move(id)).index].name.sv = std::move(name);
  };
  add("inuti", "Skogsvårdsplan");
  add("omärkt", "Värd");
  add("ord", "God vård");
  add("prefix", "Vårdhuset");
  add("exakt", "Vård");
  const Dataset data = build.done();
  CHECK(ids(data, "vård") == std::vector<std::string>{"exakt", "prefix", "ord", "inuti", "omärkt"});
}

TEST_CASE("search: all words in any order") {
  Build build;
  build.data.services[build.service("s").index].name.sv = "Support och arbetsteamet";
  const Dataset data = build.done();
  CHECK(ids(data, "arbetsteam support") == std::vector<std::string>{"s"});
  CHECK(ids(data, "arbetsteam skog").empty());
}

TEST_CASE("search: one hit for a record, with the text that matched best, at most the limit") {
  Build build;
  auto& record = build.data.services[build.service("s").index];
  record.name.sv = "Hantverkshuset, övriga delar";
  record.aliases = {"Hantverkshuset"};
  for (int i = 0; i < 30; ++i) build.service("hantverk " + std::to_string(i));
  const Dataset data = build.done();
  const auto hits = SearchIndex(data).find("hantverkshuset");
  REQUIRE(hits.size() == 1);
  CHECK(hits[0].matched == "Hantverkshuset");
  CHECK(SearchIndex(data).find("hantverk", 7).size() == 7);
  CHECK(SearchIndex(data).find("hantverk", 0).empty());
}

}  // namespace avtal::test
