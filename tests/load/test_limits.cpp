// Nothing that anybody feeds it makes the loader crash, hang or keep more than it should.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "helpers.h"
#include "load/json_tree.h"

namespace avtal::test {
namespace {

using Codes = std::vector<std::string>;

TEST_CASE("limits: bytes") {
  load::Limits limits;
  const std::string text = with_lists("");
  limits.bytes = text.size();
  CHECK(codes(load::load_dataset(text, limits)).empty());
  limits.bytes = text.size() - 1;
  const load::Result result = load::load_dataset(text, limits);
  CHECK(codes(result) == Codes{"file-too-large"});
  CHECK_FALSE(result.dataset.has_value());
}

TEST_CASE("limits: values") {
  load::Limits limits;
  limits.values = 20;
  const load::Result result = load::load_dataset(with_lists(""), limits);
  CHECK(codes(result) == Codes{"too-many-values"});
  CHECK_FALSE(result.dataset.has_value());
}

TEST_CASE("limits: records in a list") {
  load::Limits limits;
  limits.records = 2;
  const std::string two = R"({"id":"s1","name":"Ett"},{"id":"s2","name":"Två"})";
  CHECK(codes(load::load_dataset(with_lists("\"services\":[" + two + "]"), limits)).empty());
  const std::string three = two + R"(,{"id":"s3","name":"Tre"})";
  const load::Result result =
      load::load_dataset(with_lists("\"services\":[" + three + "]"), limits);
  CHECK(codes(result) == Codes{"too-many-records"});
  CHECK(result.issues.front().pointer == "/services");
  CHECK_FALSE(result.dataset.has_value());
}

TEST_CASE("limits: a text that is too long is left out, the record stays") {
  const std::string name(4096, 'a');
  const auto service = [](const std::string& subtitle) {
    return with_lists(R"("services":[{"id":"s1","name":"Ett","subtitle":")" + subtitle + "\"}]");
  };
  CHECK(codes(load::load_dataset(service(name))).empty());
  const load::Result result = load::load_dataset(service(name + "a"));
  CHECK(codes(result) == Codes{"text-too-long"});
  REQUIRE(result.dataset->services.size() == 1);
  CHECK(result.dataset->services.front().subtitle.empty());
}

TEST_CASE("limits: issues beyond the limit are counted, errors are not crowded out by warnings") {
  std::string services;
  for (int i = 0; i < 30; ++i) {
    services += (i > 0 ? ",{" : "{") + std::string(R"("x":1,"id":"s)") + std::to_string(i) + "\"}";
  }
  load::Limits limits;
  limits.issues = 10;
  const load::Result result =
      load::load_dataset(with_lists("\"services\":[" + services + "]"), limits);
  CHECK(count_of(result, "unknown-key") == 10);
  CHECK(count_of(result, "missing-key") == 10);
  CHECK(count_of(result, "more-issues") == 1);
  CHECK(result.issues.size() == 21);
  CHECK(result.issues.back().message.sv.find("40") != std::string::npos);
}

TEST_CASE("limits: a million brackets") {
  for (const char* bracket : {"[", "{\"a\":"}) {
    std::string text;
    for (int i = 0; i < 1'000'000; ++i) text += bracket;
    const load::Result result = load::load_dataset(text);
    CHECK(codes(result) == Codes{"too-deep"});
    CHECK_FALSE(result.dataset.has_value());
  }
}

TEST_CASE("limits: depth counts what is open") {
  load::Limits limits;
  limits.depth = 3;
  CHECK(codes(load::load_dataset("[[[]],[[]]]", limits)) == Codes{"wrong-top-level"});
  CHECK(codes(load::load_dataset("[[[[]]]]", limits)) == Codes{"too-deep"});
}

TEST_CASE("many faults of a kind cost no more than they should") {
  std::string references;
  for (int i = 0; i < 20'000; ++i)
    references += (i > 0 ? ",\"x" : "\"x") + std::to_string(i) + "\"";
  const load::Result result = load::load_dataset(
      with_lists(R"("agreements":[{"id":"a1","kind":"avtal","name":"Avtal","services":[)" +
                 references + "]}]"));
  CHECK(count_of(result, "unresolved-reference") == 1000);
  CHECK(result.issues.back().code == "more-issues");
}

TEST_CASE("a file cut off anywhere gives one error and no crash") {
  const std::string text = sample("five-errors.json");
  for (std::size_t length = 0; length + 2 < text.size(); ++length) {
    const load::Result result = load::load_dataset(std::string_view(text).substr(0, length));
    CAPTURE(length);
    CHECK_FALSE(result.dataset.has_value());
    REQUIRE(result.issues.size() == 1);
    const std::string& code = result.issues.front().code;
    CHECK((code == "json-syntax" || code == "not-utf8"));
  }
}

TEST_CASE("linkoping.json cut off in many places gives an error and no crash") {
  const std::string text = file_text("data/linkoping.json");
  for (std::size_t length = 3; length + 2 < text.size(); length += 9973) {
    CHECK_FALSE(load::load_dataset(std::string_view(text).substr(0, length)).dataset.has_value());
  }
}

/// Just after the token at `start`, with all that is in it. The sample has no escapes.
std::size_t end_of_value(std::string_view bytes, std::size_t start) {
  if (bytes[start] == '"') return bytes.find('"', start + 1) + 1;
  if (bytes[start] != '{' && bytes[start] != '[') return bytes.find_first_of(",}] \n", start);
  std::size_t at = start;
  int depth = 0;
  do {
    if (bytes[at] == '"') at = bytes.find('"', at + 1);
    if (bytes[at] == '{' || bytes[at] == '[') ++depth;
    if (bytes[at] == '}' || bytes[at] == ']') --depth;
    ++at;
  } while (depth > 0);
  return at;
}

TEST_CASE("whatever stands in the place of a value, what is loaded is sound") {
  const std::string text = sample("perfect.json");
  const load::Limits limits;
  const load::Parsed parsed = load::parse_json(text, limits);
  REQUIRE_FALSE(parsed.failure.has_value());
  const std::string others[] = {"null", "-1", "\"x\"", "[]", "{}", "[null,{}]", "true"};
  std::size_t turn = 0;
  // Keys stand at odd numbers as often as values do, so every second meets both.
  for (load::NodeIndex node = 1; node < parsed.tree.size(); node += 2) {
    const std::string& other = others[turn++ % std::size(others)];
    const std::size_t start = parsed.tree.offset(node);
    std::string changed = text;
    changed.replace(start, end_of_value(text, start) - start, other);
    const load::Result result = load::load_dataset(changed);
    CAPTURE(node);
    CAPTURE(other);
    if (result.dataset) CHECK(unsound(*result.dataset) == "");
  }
}

TEST_CASE("a large generated dataset has what was put into it") {
  std::string agreements;
  constexpr int kCount = 8000;
  for (int i = 0; i < kCount; ++i) {
    const std::string id = std::to_string(i);
    agreements += (i > 0 ? ",\n" : "") + std::string(R"({"id":"a)") + id +
                  R"(","kind":"avtal","name":"Avtal )" + id +
                  R"(","services":["s1"],"terms":[{"id":"t)" + id +
                  R"(","kind":"första","label":"Period","start":)" + stated("\"2015-01-01\"") +
                  R"(,"end":)" + stated("\"2017-12-31\"") + "}]}";
  }
  const std::string text = with_lists(
      "\"services\":[{\"id\":\"s1\",\"name\":\"Ett\"}],"
      "\"agreements\":[" +
      agreements + "]");
  CHECK(text.size() > 2'000'000);
  const load::Result result = load::load_dataset(text);
  CHECK(codes(result).empty());
  REQUIRE(result.dataset.has_value());
  REQUIRE(result.dataset->agreements.size() == kCount);
  CHECK(result.dataset->agreements.back().id == "a7999");
  CHECK(result.dataset->agreements.back().terms.front().id == "t7999");
  CHECK(result.dataset->find("a4711")->index == 4711);
}

}  // namespace
}  // namespace avtal::test
