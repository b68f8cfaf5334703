// Ids, and records that refer to each other by them.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "helpers.h"

namespace avtal::test {
namespace {

using Codes = std::vector<std::string>;

TEST_CASE("references work in any order of lists and records") {
  const load::Result result = load::load_dataset(
      R"({"agreements":[{"id":"a2","kind":"avtal","name":"Två","parent":"a1"},)"
      R"({"id":"a1","kind":"avtal","name":"Ett","services":["s1"]}],)"
      R"("services":[{"id":"s1","name":"Verksamhet"}],)"
      R"("issued":"2026-01-01","publisher":"P","title":"T","id":"d","schemaVersion":"1.0"})");
  CHECK(codes(result).empty());
  CHECK(result.dataset->at(*agreement(result, "a2")->parent).id == "a1");
  CHECK(result.dataset->at(agreement(result, "a1")->services.at(0)).name.sv == "Verksamhet");
}

TEST_CASE("references stay right when records before are left out") {
  const load::Result result = load::load_dataset(
      with_lists(R"("services":[{"id":"s1"},17,{"id":"s2","name":"Två"},{"id":"s2","name":"Igen"},)"
                 R"({"id":"s3","name":"Tre"}],"agreements":[)"
                 R"({"id":"a1","kind":"avtal","name":"Avtal","services":["s3","s1","s2"]}])"));
  CHECK(codes(result) == Codes{"missing-key", "wrong-type", "duplicate-id", "reference-left-out"});
  const model::Agreement& a1 = *agreement(result, "a1");
  REQUIRE(a1.services.size() == 2);
  CHECK(result.dataset->at(a1.services[0]).name.sv == "Tre");
  CHECK(result.dataset->at(a1.services[1]).name.sv == "Två");
}

TEST_CASE("an id that an agreement had leads to it, and is nobody else's") {
  const load::Result result = load::load_dataset(
      with_lists(R"("agreements":[{"id":"a1","kind":"avtal","name":"Ett","formerIds":["a0","Å"]},)"
                 R"({"id":"a2","kind":"avtal","name":"Två","formerIds":["a1","a0"]}],)"
                 R"("questions":[{"id":"c-1","number":1,"kind":"lucka","weight":"detalj",)"
                 R"("title":"T","text":"T","about":["a0"]}])"));
  CHECK(codes(result) ==
        Codes{"invalid-id", "duplicate-id", "duplicate-id", "unresolved-reference"});
  const model::Dataset& data = *result.dataset;
  CHECK(data.find("a0") == data.find("a1"));
  CHECK(data.current_id("a0") == "a1");
  CHECK(data.current_id("a2") == "a2");
  CHECK(data.current_id("okänt") == "okänt");
}

TEST_CASE("a term is of services of its own agreement only") {
  const auto with_term = [](const std::string& services) {
    return load::load_dataset(
        with_lists(R"("services":[{"id":"s1","name":"Ett"},{"id":"s2","name":"Två"}],)"
                   R"("agreements":[{"id":"a1","kind":"avtal","name":"A","services":["s1"],)"
                   R"("terms":[{"id":"t1","kind":"första","label":"P","services":)" +
                   services + "}]}]"));
  };
  const load::Result own = with_term(R"(["s1"])");
  CHECK(codes(own).empty());
  const model::Term& term = agreement(own, "a1")->terms.at(0);
  CHECK(model::is_about(term, {0}));
  CHECK_FALSE(model::is_about(term, {1}));
  CHECK(codes(with_term(R"(["s2"])")) == Codes{"part-not-of-agreement"});
  // A term of services that are not there is not one of all services.
  const load::Result lost = with_term(R"(["s1","s3"])");
  CHECK(codes(lost) == Codes{"unresolved-reference"});
  CHECK(agreement(lost, "a1")->terms.empty());
}

TEST_CASE("ids are unique across everything that has one") {
  const load::Result result =
      with_agreement(R"("terms":[{"id":"a1","kind":"första","label":"Period"},)"
                     R"({"id":"t1","kind":"första","label":"Period"},)"
                     R"({"id":"t1","kind":"första","label":"Period"}],)"
                     R"("notice":{"id":"d1","status":"unknown"})");
  CHECK(codes(result) == Codes{"duplicate-id", "duplicate-id", "duplicate-id"});
  CHECK(agreement(result, "a1")->terms.size() == 1);
  // A claim loses its id, but says what it says.
  CHECK(agreement(result, "a1")->notice.loaded());
  CHECK(agreement(result, "a1")->notice.all.front().id.empty());
}

TEST_CASE("a faulty document still stands as a source") {
  const load::Result result = load::load_dataset(
      R"({"schemaVersion":"1.0","id":"d","title":"T","publisher":"P","issued":"2026-01-01",)"
      R"("documents":[{"id":"d1","kind":"brev"}],"agreements":[{"id":"a1","kind":"avtal",)"
      R"("name":"Avtal","scope":)" +
      stated("\"Text\"") + "}]}");
  CHECK(codes(result) == Codes{"missing-key", "missing-key", "unknown-value"});
  CHECK(agreement(result, "a1")->scope.loaded());
  CHECK(result.dataset->documents.front().title.sv == "d1");
  CHECK(result.dataset->documents.front().short_title.sv == "d1");
}

}  // namespace
}  // namespace avtal::test
