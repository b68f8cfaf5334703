#pragma once
// What the tests of load share.

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "load/load.h"
#include "support/files.h"

namespace avtal::test {

inline std::string file_text(const std::string& path_in_source) {
  return test::bytes_of(path_in_source);
}

inline std::string sample(const std::string& name) {
  const std::string text = file_text("tests/load/samples/" + name);
  REQUIRE_MESSAGE(!text.empty(), name);
  return text;
}

/// A dataset with one document d1 and the given lists, as JSON.
inline std::string with_lists(const std::string& lists) {
  return R"({"schemaVersion":"1.0","id":"prov","title":"Prov","publisher":"Provstad",)"
         R"("issued":"2026-11-23","documents":[{"id":"d1","kind":"avtal","title":"Ett",)"
         R"("shortTitle":"D 1"}])" +
         (lists.empty() ? "" : "," + lists) + "}";
}

/// A stated claim; `value` is JSON.
inline std::string stated(const std::string& value) {
  return R"({"value":)" + value + R"(,"status":"stated","source":{"document":"d1"}})";
}

inline std::vector<std::string> codes(const load::Result& result) {
  std::vector<std::string> found;
  for (const load::Issue& issue : result.issues) found.push_back(issue.code);
  return found;
}

inline int count_of(const load::Result& result, std::string_view code) {
  int count = 0;
  for (const load::Issue& issue : result.issues) count += issue.code == code ? 1 : 0;
  return count;
}

/// Everything that the rest of the program may take for granted in a loaded dataset; the first
/// thing that does not hold, or "".
std::string unsound(const model::Dataset& dataset);

/// nullptr when it is not there.
inline const model::Agreement* agreement(const load::Result& result, std::string_view id) {
  const auto found = result.dataset->find(id);
  if (!found || found->kind != model::RecordKind::agreement) return nullptr;
  return &result.dataset->agreements[found->index];
}

/// A dataset with agreement a1, whose members `members` follow its name.
inline load::Result with_agreement(const std::string& members) {
  return load::load_dataset(
      with_lists(R"("agreements":[{"id":"a1","kind":"avtal","name":"Avtal",)" + members + "}]"));
}

}  // namespace avtal::test
