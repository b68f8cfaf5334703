// What the lints say, and above all when they keep quiet. One sample for each is in samples/.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "helpers.h"

namespace avtal::test {
namespace {

using Codes = std::vector<std::string>;

std::string term(const std::string& id, const std::string& start, const std::string& end,
                 const std::string& kind = "förlängning") {
  const auto edge = [](const std::string& date) {
    return date.empty() ? std::string(R"({"status":"unknown"})") : stated("\"" + date + "\"");
  };
  return R"({"id":")" + id + R"(","kind":")" + kind + R"(","label":"Period","start":)" +
         edge(start) + R"(,"end":)" + edge(end) + "}";
}

std::string agreement(const std::string& id, const std::string& terms,
                      const std::string& more = "") {
  return R"({"id":")" + id + R"(","kind":"avtal","name":"Avtal","services":["s1"],"terms":[)" +
         terms + "]" + more + "}";
}

load::Result load_agreements(const std::string& agreements) {
  return load::load_dataset(with_lists(
      R"("services":[{"id":"s1","name":"Ett"},{"id":"s2","name":"Två"}],"agreements":[)" +
      agreements + "]"));
}

Codes of_terms(const std::string& terms, const std::string& more = "") {
  return codes(load_agreements(agreement("a1", terms, more)));
}

TEST_CASE("lint: gaps between terms") {
  const Codes gap = {"period-not-covered"};
  CHECK(of_terms(term("t1", "2018-01-01", "2019-12-31") + "," + term("t2", "2020-01-01", ".."))
            .empty());
  CHECK(of_terms(term("t1", "2018-01-01", "2019-12-30") + "," + term("t2", "2020-01-01", "..")) ==
        gap);
  // Only when it is sure: 2019 may end on its last day, and nobody knows where "" ends.
  CHECK(of_terms(term("t1", "2018-01-01", "2019") + "," + term("t2", "2020-01-01", "..")).empty());
  CHECK(of_terms(term("t1", "2018-01-01", "") + "," + term("t2", "2020-01-01", "..")).empty());
  CHECK(of_terms(term("t1", "2018-01-01", "..") + "," + term("t2", "2020-01-01", "..")).empty());
  // The longest term before counts, not the last.
  CHECK(of_terms(term("t1", "2010-01-01", "2019-12-31", "första") + "," +
                 term("t2", "2012-01-01", "2012-12-31") + "," + term("t3", "2020-01-01", "..")) ==
        Codes{"overlapping-terms"});
}

TEST_CASE("lint: what is withdrawn covers nothing, and leaves nothing uncovered") {
  const std::string terms =
      term("t1", "2018-01-01", "2019-12-30") + "," + term("t2", "2020-01-01", "..");
  CHECK(of_terms(terms, R"(,"state":)" + stated("\"awarded\"")) == Codes{"period-not-covered"});
  CHECK(of_terms(terms, R"(,"state":)" + stated("\"withdrawn\"")).empty());
}

TEST_CASE("lint: an end that nobody knows gives way to the one of an extension") {
  // Start and end as in the real agreement of 2012: the extension's start is not stated.
  const std::string first =
      agreement("a1", term("t1", "2012-10-01", "", "första") + "," + term("t2", "", "2019-09-30"));
  const std::string relation =
      R"(,"relations":[{"type":"ersätter","agreement":"a1","status":"stated",)"
      R"("source":{"document":"d1"}}])";
  const load::Result result =
      load_agreements(first + "," + agreement("a2", term("t3", "2020-01-01", ".."), relation));
  REQUIRE(codes(result) == Codes{"period-not-covered"});
  CHECK(result.issues.front().pointer == "/agreements/1/terms/0");
  CHECK(result.issues.front().message.sv.find("2019-10-01 till 2019-12-31") != std::string::npos);
}

TEST_CASE("lint: gaps between agreements need a relation and a shared service") {
  const std::string first = agreement("a1", term("t1", "2012-01-01", "2019-09-30"));
  const auto second = [&](const std::string& relations, const std::string& service = "s1") {
    std::string text = agreement("a2", term("t2", "2020-01-01", ".."), relations);
    return codes(
        load_agreements(first + "," + text.replace(text.find("\"s1\""), 4, "\"" + service + "\"")));
  };
  const auto relation = [](const std::string& type) {
    return R"(,"relations":[{"type":")" + type +
           R"(","agreement":"a1","status":"stated","source":{"document":"d1"}}])";
  };
  CHECK(second(relation("ersätter")) == Codes{"period-not-covered"});
  CHECK(second(relation("förlänger")) == Codes{"period-not-covered"});
  CHECK(second(relation("ändrar")).empty());
  CHECK(second("").empty());
  CHECK(second(relation("ersätter"), "s2").empty());
}

TEST_CASE("lint: overlaps") {
  const Codes overlap = {"overlapping-terms"};
  CHECK(of_terms(term("t1", "2018-01-01", "2019-12-31") + "," + term("t2", "2019-12-31", "..")) ==
        overlap);
  CHECK(of_terms(term("t1", "2018", "2019") + "," + term("t2", "2019", "2020")).empty());
  CHECK(of_terms(term("t1", "2018", "2019-06") + "," + term("t2", "2019-05", "2020")) == overlap);
  // Something agreed until further notice may be revised.
  CHECK(of_terms(term("t1", "2018", "..") + "," + term("t2", "2019", "..", "revidering")).empty());
}

TEST_CASE("lint: the end before the start") {
  CHECK(of_terms(term("t1", "2019", "2018")) == Codes{"end-before-start"});
  CHECK(of_terms(term("t1", "2019-06", "2019")).empty());
  CHECK(of_terms(term("t1", "2019-06-30", "2019-06-30")).empty());
}

TEST_CASE("lint: the length of extensions") {
  const std::string option = ",\"extensionOption\":" + stated(R"({"stepMonths":24})");
  const auto length = [&](const std::string& start, const std::string& end) {
    return of_terms(term("t1", start, end), option);
  };
  CHECK(length("2020-01-01", "2021-12-31").empty());
  CHECK(length("2020", "2021").empty());
  CHECK(length("2020-01-01", "2022-01-01") == Codes{"extension-longer-than-option"});
  CHECK(length("2020-01-01", "2021-12-30") == Codes{"extension-shorter-than-option"});
  CHECK(length("2021", "2021") == Codes{"extension-shorter-than-option"});
  CHECK(length("2020-01-01", "..").empty());
  CHECK(length("2020-01-01", "").empty());
  CHECK(of_terms(term("t1", "2021", "2021", "första"), option).empty());
  CHECK(of_terms(term("t1", "2021", "2021")).empty());
}

TEST_CASE("lint: supplements that outlive their agreement") {
  const auto supplement = [](const std::string& parent_end, const std::string& end) {
    return codes(
        load_agreements(agreement("a1", term("t1", "2018-01-01", parent_end)) + "," +
                        agreement("a2", term("t2", "2018-06-01", end), R"(,"parent":"a1")")));
  };
  CHECK(supplement("2019-12-31", "2019-12-31").empty());
  CHECK(supplement("2019-12-31", "2020-01-01") == Codes{"supplement-outlives-agreement"});
  CHECK(supplement("..", "2020-01-01").empty());
  CHECK(supplement("", "2020-01-01").empty());
  CHECK(supplement("2019", "2019-12-31").empty());
  CHECK(supplement("2019-12-31", "..").empty());
}

TEST_CASE("lint: case numbers") {
  const auto is_complete = [](const std::string& number) {
    return of_terms("", ",\"caseNumbers\":[" + stated("\"" + number + "\"") + "]").empty();
  };
  for (const char* number : {"SON 2020-281", "ON 2017-468", "KS-2022/123", "KS 2022:17",
                             "Dnr AN 2020-70", "ÄN 2020-1", "son 20-281"}) {
    CAPTURE(number);
    CHECK(is_complete(number));
  }
  for (const char* number :
       {"2012-39", "2016-217", "Dnr 2012-39", "SON-331", "SON", "331", "SON 331-2020"}) {
    CAPTURE(number);
    CHECK_FALSE(is_complete(number));
  }
  CHECK(of_terms("", R"(,"caseNumbers":[{"status":"unknown"}])").empty());
}

TEST_CASE("lint: a document that tells of something later than itself") {
  const auto event = [](const std::string& kind, const std::string& date,
                        const std::string& status) {
    return codes(load::load_dataset(
        R"({"schemaVersion":"1.0","id":"d","title":"T","publisher":"P","issued":"2026-01-01",)"
        R"("documents":[{"id":"d1","kind":"avtal","title":"T","shortTitle":"S","date":)" +
        stated("\"2017-11-24\"") + R"(}],"events":[{"id":"e1","kind":")" + kind +
        R"(","name":"H","date":{"value":")" + date + R"(","status":")" + status +
        R"(","source":{"document":"d1"}}}]})"));
  };
  CHECK(event("samråd", "2017-11-28", "stated") == Codes{"document-older-than-report"});
  CHECK(event("samråd", "2018", "stated") == Codes{"document-older-than-report"});
  CHECK(event("samråd", "2017-11-24", "stated").empty());
  CHECK(event("samråd", "2017-11", "stated").empty());
  CHECK(event("samråd", "2017", "stated").empty());
  CHECK(event("beslut", "2017-12-04", "proposed").empty());
  CHECK(event("plan", "2018-01-01", "stated").empty());
}

TEST_CASE("lint: points need a match only when two bodies have points") {
  const auto points = [](const std::string& second_body) {
    return codes(load::load_dataset(with_lists(
        R"("organizations":[{"id":"o1","kind":"nämnd","name":"Ett"},)"
        R"({"id":"o2","kind":"nämnd","name":"Två"}],"events":[{"id":"e1","kind":"beslut",)"
        R"("name":"B","points":[{"id":"p1","body":"o1","number":"1","text":"Ett"},{"id":"p2",)"
        R"("body":")" +
        second_body + R"(","number":"2","text":"Två"}]}])")));
  };
  CHECK(points("o1").empty());
  CHECK(points("o2") == Codes{"decision-points-unmatched", "decision-points-unmatched"});
}

}  // namespace
}  // namespace avtal::test
