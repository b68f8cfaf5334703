// Search by name, case number and, as a last resort, by something like the name.

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "answers/search.h"
#include "base/sort.h"
#include "base/text.h"

namespace avtal::answers {

namespace {

using Entry = SearchIndex::Entry;
using model::RecordKind;
using model::RecordRef;
using Numbers = std::vector<std::uint32_t>;

constexpr int kAmountExact = 980;
constexpr int kAmountNear = 750;

constexpr std::size_t kShortestPart = 3;  // of a word, to be looked for within words
constexpr std::size_t kLongestQuery = 200;
// So that a search takes no longer in a large dataset: no more names are compared than this.
constexpr std::size_t kMostEntries = 3000;
constexpr std::size_t kMostWords = 500;

int weight_of(RecordKind kind) {
  switch (kind) {
    case RecordKind::service:
      return 9;
    case RecordKind::organization:
      return 8;
    case RecordKind::agreement:
      return 7;
    case RecordKind::document:
      return 6;
    case RecordKind::event:
      return 5;
    case RecordKind::handover:
    case RecordKind::price_index:
      return 4;
    case RecordKind::money_flow:
      return 3;
    case RecordKind::organization_change:
      return 2;
    case RecordKind::question:
      return 1;
  }
  return 0;
}

bool better_hit(const SearchHit& a, const SearchHit& b) {
  if (a.score != b.score) return a.score > b.score;
  if (a.record.kind != b.record.kind) return a.record.kind < b.record.kind;
  return a.record.index < b.record.index;
}

bool same_record(const SearchHit& a, const SearchHit& b) { return a.record == b.record; }

/// One hit per record, its best.
void keep_best(SearchAnswer& answer, std::size_t limit) {
  std::vector<SearchHit>& hits = answer.hits;
  base::stable_sort(hits.begin(), hits.end(), [](const SearchHit& a, const SearchHit& b) {
    if (a.record.kind != b.record.kind) return a.record.kind < b.record.kind;
    if (a.record.index != b.record.index) return a.record.index < b.record.index;
    return a.score > b.score;
  });
  hits.erase(std::unique(hits.begin(), hits.end(), same_record), hits.end());
  std::sort(hits.begin(), hits.end(), better_hit);
  answer.records = hits.size();
  if (hits.size() > limit) hits.resize(limit);
}

/// Collects hits, and counts what was looked at.
class Finder {
 public:
  Finder(const std::vector<Entry>& entries, SearchAnswer& answer)
      : entries_(entries), answer_(answer) {}

  template <class Score>
  void try_entry(std::uint32_t index, Score score) {
    if (answer_.work.entries >= kMostEntries) {
      answer_.more = true;
      return;
    }
    ++answer_.work.entries;
    const Entry& entry = entries_[index];
    const int points = score(SearchText(entry.shown, entry.tongue, entry.role));
    if (points == 0) return;
    answer_.hits.push_back({entry.record,
                            points + weight_of(entry.record.kind),
                            entry.shown,
                            {},
                            false,
                            {},
                            entry.tongue});
  }
  template <class Score>
  void try_words(const inner::WordTable& table, const Numbers& words, Score score) {
    for (const std::uint32_t word : words) {
      table.for_each_text(word, [&](std::uint32_t index) { try_entry(index, score); });
    }
    if (words.size() >= kMostWords) answer_.more = true;
  }
  bool found() const { return !answer_.hits.empty(); }
  std::size_t& looked_at() { return answer_.work.words; }

 private:
  const std::vector<Entry>& entries_;
  SearchAnswer& answer_;
};

/// The words of the table that stand in the fewest texts: all words of the query must be there, so
/// it is enough to look where the rarest is. Empty when some word is nowhere.
template <class Options>
Numbers rarest(const inner::WordTable& table, const std::vector<std::string_view>& wanted,
               Options options) {
  std::optional<Numbers> best;
  for (const std::string_view want : wanted) {
    Numbers words = options(want);
    if (!best || table.texts_of(words) < table.texts_of(*best)) best = std::move(words);
  }
  return best.value_or(Numbers{});
}

using Wording = SearchQuery::Wording;

/// The first entry, in the order of texts, that is not before `text`.
Numbers::const_iterator first_by_text(const std::vector<Entry>& entries, const Numbers& by_text,
                                      const std::string& text) {
  return std::lower_bound(by_text.begin(), by_text.end(), text,
                          [&](std::uint32_t index, const std::string& wanted) {
                            return base::folded_without_marks(entries[index].shown) < wanted;
                          });
}

void find_by_text(Finder& finder, const std::vector<Entry>& entries, const Numbers& by_text,
                  const SearchQuery& query, const Wording& wording) {
  auto at = first_by_text(entries, by_text, wording.unmarked);
  const auto score = [&](const SearchText& text) { return query.score(text, wording); };
  for (std::size_t tried = 0; at != by_text.end() && tried < kMostEntries / 3; ++at, ++tried) {
    const std::string text = base::folded_without_marks(entries[*at].shown);
    if (text.compare(0, wording.unmarked.size(), wording.unmarked) != 0) break;
    finder.try_entry(*at, score);
  }
}

void find_by_words(Finder& finder, const inner::WordTable& words, const SearchQuery& query,
                   const Wording& wording) {
  const auto score = [&](const SearchText& text) { return query.score(text, wording); };
  const auto beginning = [&words](std::string_view want) {
    return words.starting_with(want, kMostWords);
  };
  finder.try_words(words, rarest(words, wording.unmarked_words, beginning), score);
  std::vector<std::string_view> long_words;
  for (const std::string_view word : wording.unmarked_words) {
    if (word.size() >= kShortestPart) long_words.push_back(word);
  }
  const auto around = [&](std::string_view want) {
    return words.containing(want, kMostWords, finder.looked_at());
  };
  finder.try_words(words, rarest(words, long_words, around), score);
}

void find_by_number(Finder& finder, const inner::WordTable& numbers, const SearchQuery& query,
                    const Wording& wording) {
  if (!inner::is_number_key(wording.number_key)) return;
  finder.try_words(numbers, numbers.containing(wording.number_key, kMostWords, finder.looked_at()),
                   [&](const SearchText& text) { return query.score(text, wording); });
}

void find_misprinted(Finder& finder, const inner::WordTable& words,
                     const std::vector<std::string_view>& wanted) {
  const Numbers found = rarest(words, wanted, [&](std::string_view want) {
    Numbers options = words.starting_with(want, kMostWords);
    const Numbers like = words.like(want, kMostWords, finder.looked_at());
    options.insert(options.end(), like.begin(), like.end());
    return options;
  });
  finder.try_words(words, found,
                   [&wanted](const SearchText& text) { return misprint_score(text, wanted); });
}

void find_amounts(const std::vector<SearchIndex::Amount>& amounts, std::string_view text,
                  SearchAnswer& answer) {
  const std::vector<AmountRange> exact = amounts_meant(text, false);
  const base::Ore meant =
      exact.empty() ? base::Ore{}
                    : base::Ore{(exact.front().first.value + exact.front().last.value + 1) / 2};
  for (const AmountRange& range : amounts_meant(text, true)) {
    auto at = std::lower_bound(
        amounts.begin(), amounts.end(), range.first,
        [](const SearchIndex::Amount& amount, base::Ore value) { return amount.value < value; });
    for (std::size_t tried = 0; at != amounts.end() && at->value <= range.last; ++at, ++tried) {
      if (tried == kMostWords) {
        answer.more = true;
        break;
      }
      ++answer.work.entries;
      const bool is_exact = !exact.empty() && meant == at->value;
      answer.hits.push_back({at->record,
                             (is_exact ? kAmountExact : kAmountNear) + weight_of(at->record.kind),
                             {},
                             at->value,
                             at->approximate,
                             {}});
    }
  }
}

const SearchIndex::Table& of(const SearchIndex::Tables& tables, Tongue tongue) {
  return tables[static_cast<std::size_t>(tongue)];
}

/// As it is typed, then one word written as several.
void find_misspelt(Finder& finder, const SearchIndex::Tables& tables, const SearchQuery& query) {
  const Wording& typed = query.wordings().front();
  for (const Tongue in : query.tongues()) {
    find_misprinted(finder, of(tables, in).words, typed.unmarked_words);
  }
  if (finder.found() || typed.unmarked_words.size() < 2) return;
  for (const Tongue in : query.tongues()) {
    find_misprinted(finder, of(tables, in).words, {typed.joined});
  }
}

std::string edtf_of(const DatedFact& fact) {
  const std::string first = base::iso_text(fact.first);
  return fact.first == fact.last ? first : first + "/" + base::iso_text(fact.last);
}

/// Of a record the first of its facts that fit best is told.
void find_dates(const std::vector<DatedFact>& dates, std::string_view text, SearchAnswer& answer) {
  const std::optional<DaysMeant> when = days_meant(text);
  if (!when) return;
  const base::Day from = base::plus_days(when->first, -inner::kLongestAround);
  auto at = std::lower_bound(dates.begin(), dates.end(), from,
                             [](const DatedFact& fact, base::Day day) { return fact.first < day; });
  for (std::size_t found = 0; at != dates.end() && at->first <= when->last; ++at) {
    const int score = inner::date_score(*at, *when);
    if (score == 0) continue;
    if (++found > kMostWords) {
      answer.more = true;
      return;
    }
    ++answer.work.entries;
    answer.hits.push_back(
        {at->record, score + weight_of(at->record.kind), edtf_of(*at), {}, false, *at});
  }
}

}  // namespace

SearchIndex::SearchIndex(const model::Dataset& dataset, const FactsOf& facts_of)
    : SearchIndex(SearchIndexMaker(dataset, facts_of).make()) {}

/// Is it the whole of a name, in the same capitals?
bool SearchIndex::has_abbreviation(const SearchQuery& query) const {
  if (!query.may_be_abbreviation()) return false;
  const std::string& wanted = query.wordings().front().unmarked;
  for (const Table& table : tables_) {
    auto at = first_by_text(entries_, table.by_text, wanted);
    for (std::size_t tried = 0; at != table.by_text.end() && tried < kMostEntries; ++at, ++tried) {
      const std::string& shown = entries_[*at].shown;
      if (base::folded_without_marks(shown) != wanted) break;
      if (query.is(shown)) return true;
    }
  }
  return false;
}

SearchAnswer SearchIndex::search(std::string_view text, std::size_t limit, Tongue tongue) const {
  const std::string_view asked = base::truncated_utf8(text, kLongestQuery);
  SearchQuery query(asked, tongue);
  SearchAnswer answer;
  if (query.empty()) return answer;
  answer.abbreviation = has_abbreviation(query);
  if (answer.abbreviation) query.take_as_abbreviation();
  Finder finder(entries_, answer);
  for (const Wording& wording : query.wordings()) {
    find_by_number(finder, numbers_, query, wording);
    for (const Tongue in : query.tongues()) {
      find_by_text(finder, entries_, of(tables_, in).by_text, query, wording);
      find_by_words(finder, of(tables_, in).words, query, wording);
    }
  }
  find_amounts(amounts_, text, answer);
  find_dates(dates_, asked, answer);
  answer.misspelt = !finder.found();
  if (answer.misspelt) find_misspelt(finder, tables_, query);
  keep_best(answer, limit);
  return answer;
}

}  // namespace avtal::answers
