#pragma once
// What the parts of the watch list share.

#include <string>
#include <vector>

#include "say/watch_words.h"
#include "scene/widgets.h"

namespace avtal::scene {

struct Watching {
  const PageRequest& request;
  const model::Dataset& dataset;  // the whole: what the entries speak of
  state::Language language;
  base::Day on;
  const answers::Watch& watch;
  std::vector<const answers::WatchEntry*> entries;  // that the filter has left
  bool has_amounts = false;  // any is known, of those that a filter hides too

  template <std::size_t N, class... With>
  std::string say(const words::Phrase<N>& phrase, const With&... with) const {
    return words::say(language, phrase, with...);
  }
};

/// "september 2026" of the months since the year 0.
int month_of(base::Day day);
std::string month_text(int month, state::Language language);

/// The table of one of the lists, sorted as the view asks.
void add_watch_table(const Watching& w, answers::WatchList list,
                     const std::vector<const answers::WatchEntry*>& entries,
                     document::Block& parent);

}  // namespace avtal::scene
