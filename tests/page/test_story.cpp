// The presentation in the Linköping data: every step shows what it says it shows.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "page/linkoping.h"
#include "state/view_state.h"
#include "words/format.h"

using namespace avtal;

namespace {

/// As they are read out: no-break spaces keep a number together.
int words_in(const std::string& text) {
  int count = 0;
  bool inside = false;
  for (const char c : text) {
    const bool is_space = c == ' ';
    if (!is_space && !inside) ++count;
    inside = !is_space;
  }
  return count;
}

bool all_known(const std::vector<std::string>& ids) {
  return std::all_of(ids.begin(), ids.end(),
                     [](const auto& id) { return test::linkoping().find(id).has_value(); });
}

}  // namespace

TEST_CASE("the story has eight to twelve steps, from 2006 to the open questions") {
  const auto& steps = test::linkoping().steps;
  REQUIRE(steps.size() >= 8);
  CHECK(steps.size() <= 12);
  const auto any_says = [&](const char* part) {
    return std::any_of(steps.begin(), steps.end(), [&](const model::Step& step) {
      return (step.sentence.sv + step.detail.sv).find(part) != std::string::npos;
    });
  };
  for (const char* part : {"2006", "2012", "2018", "2020", "2022", "2023", "1\u00A0oktober 2024"}) {
    CAPTURE(part);
    CHECK(any_says(part));
  }
  CHECK(state::from_fragment(steps.back().view).state.view == state::View::sources);
}

TEST_CASE("each step can be read out in at most 25 words, in both languages, and has a note") {
  for (const model::Step& step : test::linkoping().steps) {
    for (const auto language : {state::Language::sv, state::Language::en}) {
      CAPTURE(step.sentence.sv);
      CAPTURE(language == state::Language::en);
      CHECK(words_in(words::local(step.sentence, language) + " " +
                     words::local(step.detail, language)) <= 25);
    }
    CHECK_FALSE(step.sentence.en.empty());
    CHECK_FALSE(step.detail.en.empty());
    CHECK_FALSE(step.note.sv.empty());
    CHECK_FALSE(step.note.en.empty());
  }
}

TEST_CASE("each step's view is a link that says nothing unknown, to records that exist") {
  for (const model::Step& step : test::linkoping().steps) {
    CAPTURE(step.view);
    const state::Parsed parsed = state::from_fragment(step.view);
    CHECK(parsed.ignored.empty());
    CHECK(state::to_fragment(parsed.state) == "v=1&" + step.view);
    if (!parsed.state.selected.empty()) CHECK(all_known({parsed.state.selected}));
    CHECK(all_known(parsed.state.filter.services));
    CHECK(all_known(parsed.state.filter.committees));
  }
}

TEST_CASE("a step that tells of a proposal says that it is one") {
  for (const model::Step& step : test::linkoping().steps) {
    const std::string sv = step.sentence.sv + " " + step.detail.sv;
    for (const char* fact : {"upphöra", "flytta", "2~085~000", "faktura"}) {
      std::string part = fact;
      for (std::size_t at = part.find('~'); at != part.npos; at = part.find('~')) {
        part.replace(at, 1, "\u00A0");
      }
      if (sv.find(part) == sv.npos) continue;
      CAPTURE(sv);
      const bool honest = sv.find("föreslås") != sv.npos || sv.find("förslag") != sv.npos;
      CHECK(honest);
    }
  }
}
