#pragma once
// Finding records by what people call them, by amounts and by dates.

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "answers/search_dates.h"
#include "answers/search_query.h"
#include "answers/word_table.h"
#include "base/money.h"
#include "model/dataset.h"

namespace avtal::answers {

struct SearchHit {
  model::RecordRef record;
  int score = 0;        // higher is better
  std::string matched;  // the name, alias or dnr that matched, as in the dataset; not of amounts
  std::optional<base::Ore> amount;  // that matched, with …
  bool approximate = false;         // … its sign
  std::optional<DatedFact> date;    // that matched; `matched` has its EDTF form
  Tongue tongue = Tongue::both;     // of `matched`
};

/// How much was looked at; what keeps a search instant is that this does not grow with the dataset.
struct SearchWork {
  std::size_t entries = 0;  // names and amounts compared
  std::size_t words = 0;    // distinct words compared for parts and misprints
};

struct SearchAnswer {
  std::vector<SearchHit> hits;  // best first, one for a record
  std::size_t records = 0;      // that were found, also those beyond the limit
  bool more = false;            // there may be more: the text fits so much that not all was tried
  bool misspelt = false;        // nothing was found as it is written
  bool abbreviation = false;    // the text was taken for one: only whole words in capitals count
  SearchWork work;
};

/// A text about a record that is not in the dataset as such: made with words of the page.
struct SearchFact {
  model::RecordRef record;
  std::string text;
  Tongue tongue = Tongue::both;
  TextRole role = TextRole::name;
};

/// Adds what there is to be said of one record.
using FactsOf = std::function<void(model::RecordRef, std::vector<SearchFact>&)>;

/// Names, short names, aliases, former names, dnr in any spelling, amounts («1 694 000», «1,9
/// mnkr», «700 tkr»), dates («1 oktober 2024»), words of descriptions; without å ä ö and hyphens
/// too, misspelt as a last resort. A text that is exactly an abbreviation of the dataset («AN»)
/// finds only where that stands. Keeps nothing of the dataset; to be made once.
class SearchIndex {
 public:
  /// In one go; see SearchIndexMaker.
  explicit SearchIndex(const model::Dataset& dataset, const FactsOf& facts_of = {});

  /// `tongue`: the language of who asks, see SearchQuery.
  SearchAnswer search(std::string_view text, std::size_t limit = 20,
                      Tongue tongue = Tongue::both) const;
  /// Its hits only.
  std::vector<SearchHit> find(std::string_view text, std::size_t limit = 20,
                              Tongue tongue = Tongue::both) const {
    return search(text, limit, tongue).hits;
  }

  /// Made ready for comparing when it is compared: few are.
  struct Entry {
    model::RecordRef record;
    Tongue tongue = Tongue::both;
    TextRole role = TextRole::name;
    std::string shown;
  };
  struct Amount {
    base::Ore value;
    bool approximate = false;
    model::RecordRef record;
  };
  /// Texts by what is in them. Languages apart, so that one takes no time from the other.
  struct Table {
    std::vector<std::uint32_t> by_text;  // entries but bodies, by their unmarked text
    inner::WordTable words;              // of unmarked texts, without marks
  };
  using Tables = std::array<Table, 3>;  // by Tongue

 private:
  friend class SearchIndexMaker;
  SearchIndex() = default;
  bool has_abbreviation(const SearchQuery& query) const;

  std::vector<Entry> entries_;
  Tables tables_;
  inner::WordTable numbers_;      // keys of dnr
  std::vector<Amount> amounts_;   // by value
  std::vector<DatedFact> dates_;  // by first and last day
};

/// Makes an index piece by piece, so that who waits for something else need not wait for it. The
/// dataset, and what `facts_of` reads, must outlive it.
class SearchIndexMaker {
 public:
  explicit SearchIndexMaker(const model::Dataset& dataset, FactsOf facts_of = {});

  /// Takes in so many more records, or sorts one part of what has been taken in. False when nothing
  /// is left to do.
  bool step(std::size_t records);
  /// Does what is left, and leaves the maker empty.
  SearchIndex make();

 private:
  void take(model::RecordRef record);
  void add(model::RecordRef record, std::string text, Tongue tongue, TextRole role);
  void sort(std::size_t part);
  void sort_texts(std::size_t tongue);

  const model::Dataset& dataset_;
  FactsOf facts_of_;
  std::vector<model::RecordRef> kinds_;  // of each kind its number of records, as an index
  model::RecordRef next_;
  std::size_t sorted_ = 0;  // parts
  std::vector<SearchFact> facts_;
  std::array<inner::WordTable::Maker, 3> words_;  // by Tongue
  inner::WordTable::Maker numbers_;
  std::array<std::vector<std::pair<std::string, std::uint32_t>>, 3> texts_;  // unmarked, entry
  SearchIndex made_;
};

/// Amounts that a text can mean; nothing when it is no amount. Both ends are included.
struct AmountRange {
  base::Ore first;
  base::Ore last;
};
/// «1 694 000» and «1 694 000 kr» mean just that, «1,9 mnkr» all that rounds to it. With `begun`,
/// plain digits also mean every amount that begins with them, for whoever is still typing.
std::vector<AmountRange> amounts_meant(std::string_view text, bool begun);

/// The parts of `shown` (first byte, byte after the last) that a search for `text` found there, in
/// order and apart.
std::vector<std::pair<std::size_t, std::size_t>> matched_parts(std::string_view shown,
                                                               std::string_view text);

}  // namespace avtal::answers
