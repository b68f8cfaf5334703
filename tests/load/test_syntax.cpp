// Plain words for bytes that are not JSON.

#include <doctest/doctest.h>

#include <string>

#include "helpers.h"

namespace avtal::test {
namespace {

using load::Position;

struct Case {
  std::string text;
  Position at;
  std::string words;  // part of the Swedish message
};

const Case kCases[] = {
    {"", {1, 1}, "Filen är tom"},
    {"  \n ", {1, 1}, "Filen är tom"},
    {"{", {1, 2}, "{ från rad 1 är inte stängd"},
    {"{\n  \"a\": [1, 2", {2, 13}, "[ från rad 2 är inte stängd"},
    {"{\"a\":", {1, 6}, "inte stängd"},
    {"{\"a\":}", {1, 6}, "saknas ett värde"},
    {"{\"a\":1,}", {1, 7}, "kommatecken före }"},
    {"[1,\n]", {1, 3}, "kommatecken före ]"},
    {"{\"a\" 1}", {1, 6}, "saknas ett kolon"},
    {"{\"a\":1 \"b\":2}", {1, 8}, "saknas ett kommatecken"},
    {"[{\"å\": 1}\n {\"b\": 2}]", {2, 2}, "saknas ett kommatecken"},
    {"[1,,2]", {1, 4}, "kommatecken som inte ska vara här"},
    {"[,1]", {1, 2}, "kommatecken som inte ska vara här"},
    {"{\"a\"::1}", {1, 6}, "kolon som inte ska vara här"},
    {"[01]", {1, 2}, "inte börja med noll"},
    {"[-]", {1, 2}, "inte ett tal"},
    {"[1.]", {1, 2}, "inte ett tal"},
    {"[1e999]", {1, 2}, "inte ett tal"},
    {"[+1]", {1, 2}, "”+1”"},
    {"[True]", {1, 2}, "”True”"},
    {"[tru]", {1, 2}, "”tru”"},
    {"[NaN]", {1, 2}, "”NaN”"},
    {"{'a':1}", {1, 2}, "raka citattecken"},
    {"{\"å\": “text”}", {1, 7}, "raka citattecken"},
    {"{a:1}", {1, 2}, "nyckel inom citattecken"},
    {"{1:2}", {1, 2}, "nyckel inom citattecken"},
    {"[\"a", {1, 2}, "avslutas aldrig"},
    {"[\"a\n\"]", {1, 2}, "slutar inte på samma rad"},
    {"[\"a\tb\"]", {1, 4}, "styrtecken"},
    {"[\"å\\q\"]", {1, 4}, "”\\q”"},
    {"[\"\\u12G4\"]", {1, 3}, "betyder inget"},
    {"[\"\\ud800\"]", {1, 3}, "betyder inget"},
    {"{}}", {1, 3}, "yttersta objektet är slut"},
    {"{} x", {1, 4}, "yttersta objektet är slut"},
    {std::string("{}\0", 3), {1, 3}, "yttersta objektet är slut"},
    {std::string("[\0]", 3), {1, 2}, "inget som JSON känner till"},
    {"[1}", {1, 3}, "[ från rad 1 är inte stängd"},
    {"]", {1, 1}, "aldrig öppnades"},
    {"// text\n{}", {1, 1}, "kommentar"},
    {"[1,\n# text\n2]", {2, 1}, "kommentar"},
    {"☃", {1, 1}, "”☃”"},
};

TEST_CASE("syntax: place and words") {
  for (const Case& example : kCases) {
    CAPTURE(example.text);
    const load::Result result = load::load_dataset(example.text);
    CHECK_FALSE(result.dataset.has_value());
    REQUIRE(result.issues.size() == 1);
    const load::Issue& issue = result.issues.front();
    CAPTURE(issue.message.sv);
    CHECK(issue.code == "json-syntax");
    CHECK(issue.severity == load::Severity::error);
    CHECK(issue.at == example.at);
    CHECK(issue.message.sv.find(example.words) != std::string::npos);
    CHECK_FALSE(issue.message.en.empty());
    CHECK_FALSE(issue.mend.sv.empty());
    CHECK_FALSE(issue.mend.en.empty());
  }
}

TEST_CASE("bytes that are not UTF-8 are told where they stand") {
  const load::Result result = load::load_dataset("{\n \"a\": \"h\xE5r\"}");
  REQUIRE(codes(result) == std::vector<std::string>{"not-utf8"});
  CHECK(result.issues.front().at == Position{2, 9});
  // UTF-16, as an old editor saves it.
  const load::Result wide = load::load_dataset(std::string("\xFF\xFE{\0}\0", 6));
  CHECK(codes(wide) == std::vector<std::string>{"not-utf8"});
  CHECK_FALSE(wide.dataset.has_value());
}

TEST_CASE("a syntax error before the broken byte is told first") {
  const load::Result result = load::load_dataset("{\"a\" 1, \"b\": \"\xE5\"}");
  CHECK(codes(result) == std::vector<std::string>{"json-syntax"});
}

TEST_CASE("a byte order mark is not counted as a column") {
  const load::Result result = load::load_dataset("\xEF\xBB\xBF[1 2]");
  REQUIRE(codes(result) == std::vector<std::string>{"byte-order-mark", "json-syntax"});
  CHECK(result.issues[1].at == Position{1, 4});
}

TEST_CASE("columns count code points, also far into a long line") {
  const std::string text =
      with_lists(R"("services":[{"id":"s1","name":"Ö 😀"},{"id":"s2"},{"x":1}])");
  const load::Result result = load::load_dataset(text);
  REQUIRE(count_of(result, "missing-key") == 3);
  // Every code point of the text before the second record, counted by hand from the bytes.
  const std::size_t record = text.find(R"({"id":"s2"})");
  const int column = static_cast<int>(record) + 1 - 1 - 3;  // Ö takes two bytes, 😀 four
  CHECK(result.issues.front().at == Position{1, column});
  CHECK(result.issues.front().pointer == "/services/1");
}

TEST_CASE("pointers escape ~ and / in keys") {
  const load::Result result = load::load_dataset(with_lists(R"("a/b~c": 1)"));
  REQUIRE(codes(result) == std::vector<std::string>{"unknown-key"});
  CHECK(result.issues.front().pointer == "/a~1b~0c");
}

}  // namespace
}  // namespace avtal::test
