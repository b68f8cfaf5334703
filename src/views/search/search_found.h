#pragma once
// All that a search finds, before it is laid out: records, the overview's questions with their
// answers, and views.

#include <string>
#include <vector>

#include "scene/request.h"
#include "words/common.h"
#include "words/say.h"

namespace avtal::scene {

struct FoundRow {
  int score = 0;  // that of answers::SearchQuery for every kind of row, so that they compare
  std::string
      id;  // of its node: "hit:overenskommelse-2018", "hit:finding:cost", "hit:view:sources"
  std::string name;
  std::string sub;
  bool is_answer = false;  // `sub` is to be read in full
  state::ViewState target;
};

struct FoundGroup {
  std::string id;  // "hits:agreement" …
  words::Phrase<> heading = words::common::questions_and_answers;
  std::vector<FoundRow> rows;  // best first, some at most
  std::size_t left_out = 0;
};

struct Found {
  std::vector<FoundGroup> groups;  // in the order of their best row
  std::size_t count = 0;           // of all that was found
  bool more = false;               // there may be more than that
};

/// With the request's index and text.
Found found_by_search(const PageRequest& request);

}  // namespace avtal::scene
