#pragma once
// Sentences that the platform itself has to say: what was skipped in an address, what is wrong in
// a file, what has just happened. All words come from the words room.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "load/load.h"
#include "state/view_state.h"
#include "words/say.h"

namespace avtal::platform {

/// A sentence that can still be said in either language.
struct Sentence {
  std::string sv;
  std::string en;
  const std::string& in(state::Language language) const {
    return language == state::Language::en ? en : sv;
  }
};

template <std::size_t N, class... With>
Sentence sentence(const words::Phrase<N>& phrase, const With&... with) {
  return {words::say(state::Language::sv, phrase, with...),
          words::say(state::Language::en, phrase, with...)};
}

/// A sentence about each; several parts that cannot be used share one, with their number.
std::vector<Sentence> about_skipped(const std::vector<state::Notice>& notices);

/// What another module says of a file, a line each: "E" for what is wrong or "W" for what is good
/// to know, then the sentence in Swedish, a tab, and in English.
std::vector<load::Issue> issues_of(std::string_view told);

/// "Rad 212, kolumn 17, /agreements/3/end: 2022-13-01 är inte ett datum. Skriv ÅÅÅÅ-MM-DD."
std::string about_issue(const load::Issue& issue, state::Language language);
std::vector<std::string> about_issues(const std::vector<load::Issue>& issues,
                                      state::Language language);

/// "2015-01-01–2025-12-31": the days on screen.
std::string window_text(const state::Window& window, state::Language language);

}  // namespace avtal::platform
