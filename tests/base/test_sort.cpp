#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/sort.h"
#include "support/dice.h"

using namespace avtal;

TEST_CASE("sorting keeps what is equal in its order, whatever the length") {
  test::Dice dice(7);
  for (int length = 0; length < 70; ++length) {
    std::vector<std::pair<int, int>> ours;
    for (int i = 0; i < length; ++i) ours.emplace_back(dice.below(6), i);
    auto expected = ours;
    std::sort(expected.begin(), expected.end());
    base::stable_sort(ours.begin(), ours.end(),
                      [](const auto& a, const auto& b) { return a.first < b.first; });
    CHECK(ours == expected);
  }
}

TEST_CASE("a part of a list can be sorted, and what can only be moved") {
  std::vector<std::unique_ptr<std::string>> texts;
  for (const char* text : {"d", "c", "b", "a"})
    texts.push_back(std::make_unique<std::string>(text));
  base::stable_sort(texts.begin() + 1, texts.end(),
                    [](const auto& a, const auto& b) { return *a < *b; });
  std::string all;
  for (const auto& text : texts) all += *text;
  CHECK(all == "dabc");
}
