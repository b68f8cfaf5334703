// Search by name, case number and, as a last resort, by something like the name.

#include <algorithm>
#include <iterator>
#include <utility>

#include "answers/search.h"
#include "answers/search_texts.h"
#include "base/text.h"

namespace avtal::answers {

namespace {

using Entry = SearchIndex::Entry;
using model::RecordKind;
using model::RecordRef;
using Numbers = std::vector<std::uint32_t>;

// How well a text matches, best first. The weight of the record (below 10) only breaks ties.
constexpr int kExact = 1000;
constexpr int kNumberExact = 990;
constexpr int kNumberEnd = 900;
constexpr int kNumberPart = 850;
constexpr int kPrefix = 800;
constexpr int kWordPrefix = 700;
constexpr int kAllWords = 650;
constexpr int kInside = 600;
constexpr int kUnmarkedShare = 2;  // without å ä ö the same, divided by this: all below kInside
constexpr int kAmountExact = 980;
constexpr int kAmountNear = 750;
constexpr int kMisprint = 300;
constexpr int kMisprintStep = 20;

constexpr std::size_t kShortestNumber = 3;
constexpr std::size_t kShortestPart = 3;  // of a word, to be looked for within words
constexpr std::size_t kLongestQuery = 200;
// So that a search takes no longer in a large dataset: no more names are compared than this.
constexpr std::size_t kMostEntries = 3000;
constexpr std::size_t kMostWords = 500;

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Folded texts have single spaces between words.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    words.push_back(text.substr(0, space));
    text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
  }
  return words;
}

/// Does a word begin with `start`?
bool has_word_start(std::string_view text, std::string_view start) {
  for (std::size_t at = text.find(start); at != std::string_view::npos;
       at = text.find(start, at + 1)) {
    if (at == 0 || text[at - 1] == ' ') return true;
  }
  return false;
}

int text_score(std::string_view text, std::string_view query,
               const std::vector<std::string_view>& query_words) {
  if (text == query) return kExact;
  if (starts_with(text, query)) return kPrefix;
  if (has_word_start(text, query)) return kWordPrefix;
  const bool all_words =
      std::all_of(query_words.begin(), query_words.end(),
                  [text](std::string_view word) { return has_word_start(text, word); });
  if (query_words.size() > 1 && all_words) return kAllWords;
  return text.find(query) != std::string_view::npos ? kInside : 0;
}

int number_score(std::string_view key, std::string_view query_key) {
  if (key.empty() || query_key.size() < kShortestNumber || !has_digit(query_key)) return 0;
  if (key == query_key) return kNumberExact;
  if (ends_with(key, query_key)) return kNumberEnd;
  return key.find(query_key) != std::string_view::npos ? kNumberPart : 0;
}

struct Query {
  std::string folded;
  std::string unmarked;
  std::string number_key;
  std::vector<std::string_view> words;
  std::vector<std::string_view> unmarked_words;
  std::string joined;  // unmarked, as one word

  explicit Query(std::string_view text)
      : folded(base::folded(text)),
        unmarked(base::folded_without_marks(text)),
        number_key(base::case_number_key(text)),
        words(words_of(folded)),
        unmarked_words(words_of(unmarked)) {
    for (const std::string_view word : unmarked_words) joined += word;
  }
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
};

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
  std::stable_sort(hits.begin(), hits.end(), [](const SearchHit& a, const SearchHit& b) {
    if (a.record.kind != b.record.kind) return a.record.kind < b.record.kind;
    if (a.record.index != b.record.index) return a.record.index < b.record.index;
    return a.score > b.score;
  });
  hits.erase(std::unique(hits.begin(), hits.end(), same_record), hits.end());
  std::sort(hits.begin(), hits.end(), better_hit);
  answer.records = hits.size();
  if (hits.size() > limit) hits.resize(limit);
}

/// The best way in which the entry answers the query; 0 for not at all.
int score_of(const Entry& entry, const Query& query) {
  const int score = std::max(text_score(entry.folded, query.folded, query.words),
                             number_score(entry.number_key, query.number_key));
  if (score > 0) return score;
  return text_score(entry.unmarked, query.unmarked, query.unmarked_words) / kUnmarkedShare;
}

/// Every word of the query begins a word of the entry, or is a misprint of one.
int misprint_score(const Entry& entry, const std::vector<std::string_view>& wanted) {
  std::vector<std::string_view> words = words_of(entry.unmarked);
  const std::vector<std::string_view> compounds = words_of(entry.compounds);
  words.insert(words.end(), compounds.begin(), compounds.end());
  int all = 0;
  for (const std::string_view want : wanted) {
    const int limit = inner::misprints_allowed(want.size());
    int best = limit + 1;
    for (const std::string_view word : words) {
      if (best > 0 && starts_with(word, want)) best = 0;
      if (best > 0) best = std::min(best, inner::misprints(word, want, limit));
    }
    if (best > limit) return 0;
    all += best;
  }
  return std::max(1, kMisprint - kMisprintStep * all);
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
    const int points = score(entry);
    if (points > 0) answer_.hits.push_back({entry.record, points + entry.weight, entry.shown, {}});
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

void find_by_text(Finder& finder, const std::vector<Entry>& entries, const Numbers& by_text,
                  const Query& query) {
  auto at = std::lower_bound(
      by_text.begin(), by_text.end(), query.unmarked,
      [&](std::uint32_t index, const std::string& text) { return entries[index].unmarked < text; });
  const auto score = [&query](const Entry& entry) { return score_of(entry, query); };
  for (std::size_t tried = 0; at != by_text.end() && tried < kMostEntries / 3; ++at, ++tried) {
    if (!starts_with(entries[*at].unmarked, query.unmarked)) break;
    finder.try_entry(*at, score);
  }
}

void find_by_words(Finder& finder, const inner::WordTable& words, const Query& query) {
  const auto score = [&query](const Entry& entry) { return score_of(entry, query); };
  const auto beginning = [&words](std::string_view want) {
    return words.starting_with(want, kMostWords);
  };
  finder.try_words(words, rarest(words, query.unmarked_words, beginning), score);
  std::vector<std::string_view> long_words;
  for (const std::string_view word : query.unmarked_words) {
    if (word.size() >= kShortestPart) long_words.push_back(word);
  }
  const auto around = [&](std::string_view want) {
    return words.containing(want, kMostWords, finder.looked_at());
  };
  finder.try_words(words, rarest(words, long_words, around), score);
}

void find_by_number(Finder& finder, const inner::WordTable& numbers, const Query& query) {
  if (query.number_key.size() < kShortestNumber || !has_digit(query.number_key)) return;
  finder.try_words(numbers, numbers.containing(query.number_key, kMostWords, finder.looked_at()),
                   [&query](const Entry& entry) { return score_of(entry, query); });
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
                   [&wanted](const Entry& entry) { return misprint_score(entry, wanted); });
}

void find_amounts(const std::vector<SearchIndex::Amount>& amounts, std::string_view text,
                  SearchAnswer& answer) {
  const std::vector<AmountRange> exact = amounts_meant(text, false);
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
      const bool is_exact = !exact.empty() && exact.front().first == at->value;
      answer.hits.push_back({at->record,
                             (is_exact ? kAmountExact : kAmountNear) + weight_of(at->record.kind),
                             {},
                             at->value,
                             at->approximate});
    }
  }
}

/// "e-tjänst" also as "etjanst": people leave hyphens out.
std::string compounds_of(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    std::string joined = base::folded_without_marks(text.substr(at, end - at));
    at = end + 1;
    if (joined.find(' ') == std::string::npos) continue;
    joined.erase(std::remove(joined.begin(), joined.end(), ' '), joined.end());
    result += (result.empty() ? "" : " ") + joined;
  }
  return result;
}

std::vector<SearchIndex::Amount> amounts_of(const model::Dataset& dataset) {
  std::vector<SearchIndex::Amount> amounts;
  for (std::uint32_t i = 0; i < dataset.money_flows.size(); ++i) {
    for (const auto& claim : dataset.money_flows[i].amount.all) {
      if (!claim.value) continue;
      amounts.push_back(
          {claim.value->amount, claim.value->approximate, {RecordKind::money_flow, i}});
    }
  }
  std::stable_sort(amounts.begin(), amounts.end(),
                   [](const auto& a, const auto& b) { return a.value < b.value; });
  return amounts;
}

}  // namespace

SearchIndex::SearchIndex(const model::Dataset& dataset) : amounts_(amounts_of(dataset)) {
  auto add = [this](RecordRef record, const std::string& text, bool is_number) {
    Entry entry;
    entry.record = record;
    entry.shown = text;
    entry.folded = base::folded(text);
    entry.unmarked = base::folded_without_marks(text);
    entry.compounds = compounds_of(text);
    if (is_number && has_digit(text)) entry.number_key = base::case_number_key(text);
    entry.weight = weight_of(record.kind);
    entries_.push_back(std::move(entry));
  };
  inner::visit_all_records(dataset, add);
  std::vector<inner::WordTable::Posting> words;
  std::vector<inner::WordTable::Posting> numbers;
  for (std::uint32_t i = 0; i < entries_.size(); ++i) {
    const Entry& entry = entries_[i];
    for (const std::string_view word : words_of(entry.unmarked)) words.emplace_back(word, i);
    for (const std::string_view word : words_of(entry.compounds)) words.emplace_back(word, i);
    if (!entry.number_key.empty()) numbers.emplace_back(entry.number_key, i);
    by_text_.push_back(i);
  }
  words_ = inner::WordTable(std::move(words));
  numbers_ = inner::WordTable(std::move(numbers));
  std::stable_sort(by_text_.begin(), by_text_.end(), [this](std::uint32_t a, std::uint32_t b) {
    return entries_[a].unmarked < entries_[b].unmarked;
  });
}

SearchAnswer SearchIndex::search(std::string_view text, std::size_t limit) const {
  const Query query(base::truncated_utf8(text, kLongestQuery));
  SearchAnswer answer;
  if (query.folded.empty()) return answer;
  Finder finder(entries_, answer);
  find_by_number(finder, numbers_, query);
  find_by_text(finder, entries_, by_text_, query);
  find_by_words(finder, words_, query);
  find_amounts(amounts_, text, answer);
  if (!finder.found()) find_misprinted(finder, words_, query.unmarked_words);
  if (!finder.found() && query.unmarked_words.size() > 1) {
    find_misprinted(finder, words_, {query.joined});  // one word written as several
  }
  keep_best(answer, limit);
  return answer;
}

}  // namespace avtal::answers
