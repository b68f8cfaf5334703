#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "load/load.h"
#include "support/files.h"

using namespace avtal;

TEST_CASE("the first example of data/README.md is a whole dataset of thirty lines") {
  const std::string text = test::bytes_of("data/README.md");
  const std::string fence = "```json\n";
  const std::size_t start = text.find(fence);
  REQUIRE(start != std::string::npos);
  const std::size_t end = text.find("```", start + fence.size());
  const std::string example = text.substr(start + fence.size(), end - start - fence.size());
  CHECK(std::count(example.begin(), example.end(), '\n') <= 30);
  const load::Result loaded = load::load_dataset(example);
  for (const load::Issue& issue : loaded.issues) FAIL_CHECK(issue.pointer, ": ", issue.message.sv);
  REQUIRE(loaded.dataset);
  CHECK(loaded.dataset->agreements.size() == 1);
}
