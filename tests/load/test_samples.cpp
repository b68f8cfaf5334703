// Every bad sample gives exactly the issues that samples/expected.tsv lists, where it lists them.

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "helpers.h"
#include "load/codes.h"

namespace avtal::test {
namespace {

struct Expected {
  std::string code;
  std::string pointer;
  std::string at;
};

std::vector<std::string> columns(const std::string& line) {
  std::vector<std::string> result(1);
  for (const char c : line) {
    if (c == '\t') {
      result.emplace_back();
    } else {
      result.back() += c;
    }
  }
  return result;
}

std::map<std::string, std::vector<Expected>> expected_issues() {
  std::map<std::string, std::vector<Expected>> result;
  std::istringstream table(sample("expected.tsv"));
  for (std::string line; std::getline(table, line);) {
    if (line.empty() || line[0] == '#') continue;
    const std::vector<std::string> row = columns(line);
    REQUIRE(row.size() >= 3);
    auto& issues = result[row[0]];
    if (row[2] == "-") continue;
    REQUIRE(row.size() == 5);
    issues.push_back({row[2], row[3], row[4]});
  }
  return result;
}

std::string written(const std::vector<Expected>& issues) {
  std::string text;
  for (const Expected& issue : issues) {
    text += issue.at + " " + issue.code + " " + issue.pointer + "\n";
  }
  return text;
}

std::vector<Expected> found_in(const load::Result& result) {
  std::vector<Expected> issues;
  for (const load::Issue& issue : result.issues) {
    issues.push_back({issue.code, issue.pointer,
                      std::to_string(issue.at.line) + ":" + std::to_string(issue.at.column)});
  }
  return issues;
}

bool has_braces(const std::string& text) {
  return text.find("{0}") != std::string::npos || text.find("{1}") != std::string::npos ||
         text.find("{2}") != std::string::npos || text.find("{line}") != std::string::npos;
}

TEST_CASE("each sample gives its issues, with pointer, line and column") {
  for (const auto& row : expected_issues()) {
    const std::string& name = row.first;
    CAPTURE(name);
    CHECK(written(found_in(load::load_dataset(sample(name)))) == written(row.second));
  }
}

TEST_CASE("samples: what is loaded is sound, and each message has its words in both languages") {
  for (const auto& row : expected_issues()) {
    const std::string& name = row.first;
    CAPTURE(name);
    const load::Result result = load::load_dataset(sample(name));
    if (result.dataset) CHECK(unsound(*result.dataset) == "");
    for (const load::Issue& issue : result.issues) {
      CAPTURE(issue.code);
      CHECK_FALSE(issue.message.sv.empty());
      CHECK_FALSE(issue.message.en.empty());
      CHECK_FALSE(issue.mend.sv.empty());
      CHECK_FALSE(issue.mend.en.empty());
      CHECK_FALSE(has_braces(issue.message.sv + issue.message.en + issue.mend.sv + issue.mend.en));
    }
  }
}

TEST_CASE("there is a sample for every code") {
  std::set<std::string> seen;
  for (const auto& [name, issues] : expected_issues()) {
    for (const Expected& issue : issues) seen.insert(issue.code);
  }
  // These need limits that no sample should reach; limits_test.cpp has them.
  const std::set<std::string> limits = {"file-too-large", "too-many-values", "too-many-records",
                                        "text-too-long", "more-issues"};
  for (std::size_t i = 0; i < load::kCodeCount; ++i) {
    const std::string name(load::code_info(static_cast<load::Code>(i)).name);
    CAPTURE(name);
    CHECK(seen.count(name) + limits.count(name) == 1);
  }
}

TEST_CASE("the perfect sample has something in every list and every member") {
  const load::Result result = load::load_dataset(sample("perfect.json"));
  CHECK(codes(result).empty());
  REQUIRE(result.dataset.has_value());
  const model::Dataset& dataset = *result.dataset;
  CHECK(dataset.documents.size() == 2);
  CHECK(dataset.organizations.size() == 4);
  CHECK(dataset.organization_changes.size() == 1);
  CHECK(dataset.services.size() == 2);
  REQUIRE(dataset.agreements.size() == 3);
  CHECK(dataset.agreements[0].number == "A-2015/17");
  CHECK(dataset.agreements[0].former_ids.size() == 2);
  CHECK(dataset.agreements[0].terms.at(0).services.size() == 1);
  CHECK(dataset.organizations[2].number == "212000-0001");
  CHECK(dataset.organizations[2].kind == model::OrganizationKind::joint_committee);
  CHECK(dataset.money_flows.size() == 2);
  CHECK(dataset.handovers.size() == 1);
  REQUIRE(dataset.events.size() == 1);
  REQUIRE(dataset.events[0].rationale.value() != nullptr);
  CHECK(dataset.events[0].rationale.value()->en == "The old one ended.");
  REQUIRE(dataset.events[0].points.size() == 2);
  CHECK(dataset.events[0].points[0].signatory.sv == "direktören");
  CHECK(dataset.events[0].points[1].signatory.empty());
  CHECK(dataset.questions.size() == 1);
  CHECK(dataset.indexes.size() == 1);
  REQUIRE(dataset.steps.size() == 1);
  CHECK(dataset.steps[0].sentence.sv == "Tre avtal i rad.");
  CHECK(dataset.steps[0].detail.sv == "Ett saknas.");
  CHECK(dataset.steps[0].note.sv == "Visa luckan.");
}

TEST_CASE("linkoping.json loads without errors") {
  const load::Result result = load::load_dataset(file_text("data/linkoping.json"));
  REQUIRE(result.dataset.has_value());
  CHECK(unsound(*result.dataset) == "");
  for (const load::Issue& issue : result.issues) {
    CAPTURE(issue.pointer);
    CAPTURE(issue.message.sv);
    CAPTURE(issue.code);
    CHECK(issue.severity != load::Severity::error);
    CHECK(issue.code != "unknown-key");
    CHECK(issue.code != "unsafe-text");
  }
}

}  // namespace
}  // namespace avtal::test
