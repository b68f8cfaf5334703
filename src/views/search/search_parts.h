#pragma once
// What the parts of the search share. Internal to the search's files.

#include <string>

#include "answers/search.h"
#include "scene/request.h"
#include "views/search/search_found.h"
#include "words/say.h"

namespace avtal::scene {

/// Of questions and views: as much as the weightiest record.
inline constexpr int kSearchWeight = 9;

/// What was asked, of which dataset, in which language.
struct SearchAsked {
  const PageRequest& request;
  const model::Dataset& dataset;  // the whole
  state::Language language;
  answers::SearchQuery query;
  bool misspelt = false;
};

template <std::size_t N, class... With>
std::string say(const SearchAsked& s, const words::Phrase<N>& phrase, const With&... with) {
  return words::say(s.language, phrase, with...);
}

/// Questions, with their answers, that have to do with what was asked.
FoundGroup found_answers(const SearchAsked& s);
/// Views and parts of views that are called so, and the day that was typed.
FoundGroup found_views(const SearchAsked& s);

}  // namespace avtal::scene
