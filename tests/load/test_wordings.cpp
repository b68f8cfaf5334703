// Where the words of claims stand in a file.

#include "load/wordings.h"

#include "helpers.h"

namespace avtal::test {
namespace {

TEST_CASE("wordings: each of a file in its order, with pointer, line and column") {
  const std::string file =
      "{\"events\": [\n"
      "  {\"id\": \"e1\", \"date\": {\"claims\": [{\"value\": 1}, {\"asWritten\": \"ett\",\n"
      "    \"source\": [{\"document\": \"d\", \"paragraph\": 2}, {\"document\": \"f\"}]}]},\n"
      "   \"caseNumbers\": [{\"asWritten\": \"tv\\u00e5\", \"source\": {\"document\": \"d\"}}]}\n"
      "]}";
  const auto found = load::wordings(file);
  REQUIRE(found.size() == 2);
  CHECK(found[0].pointer == "/events/0/date/claims/1/asWritten");
  CHECK(found[0].at == load::Position{2, 64});
  CHECK(found[1].pointer == "/events/0/caseNumbers/0/asWritten");
  CHECK(found[1].at == load::Position{4, 34});
  model::Dataset dataset;
  dataset.documents.resize(2);
  dataset.documents[0].id = "d";
  dataset.documents[1].id = "f";
  const std::vector<model::Place> places = {{{0}, "", 2, ""}, {{1}, "", 0, ""}};
  CHECK(found[0].key == load::wording_key(dataset, "e1", "ett", places));
  CHECK(found[1].key == load::wording_key(dataset, "e1", "två", {{{0}, "", 0, ""}}));
  CHECK(found[1].key != load::wording_key(dataset, "e1", "två", {{{1}, "", 0, ""}}));
}

TEST_CASE("wordings: of what is no file of records there are none") {
  for (const char* bytes :
       {"", "not json", "[]", "{}", "1", R"({"events": 1, "asWritten": "x"})"}) {
    CAPTURE(bytes);
    CHECK(load::wordings(bytes).empty());
  }
}

}  // namespace
}  // namespace avtal::test
