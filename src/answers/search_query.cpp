#include "answers/search_query.h"

#include <algorithm>

#include "answers/abbreviations.h"
#include "answers/search_compounds.h"
#include "answers/word_table.h"
#include "base/text.h"

namespace avtal::answers {
namespace {

// How well a text matches, best first. What a record weighs (below 10) only breaks ties.
constexpr int kExact = 1000;
constexpr int kNumberExact = 990;
constexpr int kNumberEnd = 900;
constexpr int kNumberPart = 850;
constexpr int kPrefix = 800;
constexpr int kWordPrefix = 700;
constexpr int kAllWords = 650;
constexpr int kCompound = 630;
constexpr int kInside = 600;
constexpr int kUnmarkedShare = 2;  // without å ä ö the same, divided by this: all below kInside
constexpr int kBodyShare = 2;
constexpr int kShortWord = 420;  // above all that a short word begins by chance, without å ä ö
constexpr int kMisprint = 300;
constexpr int kMisprintStep = 20;
constexpr int kForeignStep = 30;
constexpr int kOtherWordsStep = 40;
constexpr int kMatterStep = 60;

constexpr std::size_t kShortestNumber = 3;
constexpr std::size_t kShortestForeign = 4;  // letters of a word to be looked for in the other
                                             // language: shorter ones mean another thing there
constexpr std::size_t kShortestBody = 3;
constexpr std::size_t kShortestInside = 3;  // of what may stand within a word
constexpr std::size_t kDigitGroup = 3;

bool begins_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "694 000": a number in groups.
bool is_grouped(std::string_view text) {
  const std::size_t space = text.find(' ');
  return space != std::string_view::npos && all_digits(text.substr(0, space)) &&
         all_digits(text.substr(space + 1, kDigitGroup));
}

/// Would what stands at `at` go on with a number? "694 000" is no part of "1 694 000".
bool is_inside_number(std::string_view text, std::size_t at, std::string_view part) {
  return at > 1 && is_grouped(part) && all_digits(text.substr(at - 2, 1));
}

/// Does a word begin with `start`?
bool has_word_start(std::string_view text, std::string_view start) {
  for (std::size_t at = text.find(start); at != std::string_view::npos;
       at = text.find(start, at + 1)) {
    if ((at == 0 || text[at - 1] == ' ') && !is_inside_number(text, at, start)) return true;
  }
  return false;
}

int words_score(std::string_view text, std::string_view query,
                const std::vector<std::string_view>& query_words) {
  if (text == query) return kExact;
  if (begins_with(text, query)) return kPrefix;
  if (has_word_start(text, query)) return kWordPrefix;
  const bool all_words =
      std::all_of(query_words.begin(), query_words.end(),
                  [text](std::string_view word) { return has_word_start(text, word); });
  return query_words.size() > 1 && all_words && !is_grouped(query) ? kAllWords : 0;
}

int text_score(std::string_view text, std::string_view query,
               const std::vector<std::string_view>& query_words) {
  const int score = words_score(text, query, query_words);
  if (score > 0) return score;
  const bool long_enough = base::code_point_count(query) >= kShortestInside;
  const std::size_t at = long_enough ? text.find(query) : std::string_view::npos;
  return at != std::string_view::npos && !is_inside_number(text, at, query) ? kInside : 0;
}

/// Hyphens left out, or an amount without its spaces.
int compound_score(const SearchText& text, const SearchQuery::Wording& wording) {
  if (text.compounds.empty()) return 0;
  const bool in_compounds =
      std::any_of(wording.unmarked_words.begin(), wording.unmarked_words.end(),
                  [&](std::string_view word) { return has_word_start(text.compounds, word); });
  const bool all = std::all_of(
      wording.unmarked_words.begin(), wording.unmarked_words.end(), [&](std::string_view word) {
        return has_word_start(text.compounds, word) || has_word_start(text.unmarked, word);
      });
  return in_compounds && all ? kCompound : 0;
}

int number_score(std::string_view key, std::string_view query_key) {
  if (key.empty() || !inner::is_number_key(query_key)) return 0;
  if (key == query_key) return kNumberExact;
  if (ends_with(key, query_key)) return kNumberEnd;
  return key.find(query_key) != std::string_view::npos ? kNumberPart : 0;
}

int name_score(const SearchText& text, const SearchQuery::Wording& wording) {
  const int score = std::max(text_score(text.folded, wording.folded, wording.words),
                             number_score(text.number_key, wording.number_key));
  if (score > 0) return score;
  const int unmarked =
      text_score(text.unmarked, wording.unmarked, wording.unmarked_words) / kUnmarkedShare;
  return std::max(unmarked, compound_score(text, wording));
}

int body_score(const SearchText& text, const SearchQuery::Wording& wording) {
  const int score = words_score(text.folded, wording.folded, wording.words);
  if (score > 0) return score / kBodyShare;
  const int unmarked = words_score(text.unmarked, wording.unmarked, wording.unmarked_words);
  return std::max(unmarked / kUnmarkedShare, compound_score(text, wording)) / kBodyShare;
}

/// «kö» is too short to be the beginning of something, but it may stand there as it is.
int short_word_score(const SearchText& text, const SearchQuery::Wording& wording) {
  const std::vector<std::string_view> words = words_of(text.folded);
  return std::find(words.begin(), words.end(), wording.folded) == words.end() ? 0 : kShortWord;
}

std::string without_blanks_around(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

/// "1 694 000 kr" also as "1694000": people leave the spaces out.
void add_joined_numbers(std::string_view unmarked, std::string& result) {
  std::string number;
  std::size_t groups = 0;
  const auto end_number = [&] {
    if (groups > 1) inner::add_word(result, number);
    number.clear();
    groups = 0;
  };
  for (const std::string_view word : words_of(unmarked)) {
    const bool goes_on = groups > 0 && all_digits(word) && word.size() == kDigitGroup;
    if (!goes_on) end_number();
    if (goes_on || (all_digits(word) && word.size() <= kDigitGroup)) {
      number += word;
      ++groups;
    }
  }
  end_number();
}

std::string compounds_of(std::string_view text, std::string_view unmarked) {
  std::string result;
  inner::add_joined_hyphens(text, result);
  inner::add_shared_endings(text, result);
  if (has_digit(unmarked)) add_joined_numbers(unmarked, result);
  return result;
}

}  // namespace

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    words.push_back(text.substr(0, space));
    text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
  }
  return words;
}

SearchText::SearchText(std::string_view text, Tongue in, TextRole as)
    : shown(text),
      folded(base::folded(text)),
      unmarked(base::folded_without_marks(text)),
      compounds(compounds_of(text, unmarked)),
      tongue(in),
      role(as) {
  const bool number = as == TextRole::code || (as == TextRole::number && has_digit(text));
  if (number) number_key = base::case_number_key(text);
}

SearchQuery::Wording::Wording(std::string_view text, int taken_off)
    : folded(base::folded(text)),
      unmarked(base::folded_without_marks(text)),
      number_key(base::case_number_key(text)),
      words(words_of(folded)),
      unmarked_words(words_of(unmarked)),
      handicap(taken_off) {
  for (const std::string_view word : unmarked_words) joined += word;
}

SearchQuery::SearchQuery(std::string_view text, Tongue tongue)
    : raw_(without_blanks_around(text)),
      tongue_(tongue),
      abbreviation_(inner::is_abbreviation(raw_)) {
  if (base::folded(text).empty()) return;
  wordings_.emplace_back(text, 0);
  for (const std::string& other : inner::other_wordings(text)) {
    wordings_.emplace_back(other, kOtherWordsStep);
  }
  matter_ = inner::matter_of(text);
  std::string matter;
  for (const std::string& word : matter_) matter += (matter.empty() ? "" : " ") + word;
  if (!matter.empty() && matter != wordings_.front().unmarked) {
    wordings_.emplace_back(matter, kMatterStep);
  }
  length_ = base::code_point_count(raw_);
  shortest_word_ = length_;
  for (const std::string_view word : wordings_.front().words) {
    shortest_word_ = std::min(shortest_word_, base::code_point_count(word));
  }
}

std::vector<Tongue> SearchQuery::tongues() const {
  std::vector<Tongue> found = {Tongue::both};
  for (const Tongue each : {tongue_, Tongue::sv, Tongue::en}) {
    const bool in_vain = is_foreign(each) && shortest_word_ < kShortestForeign;
    if (!in_vain && std::find(found.begin(), found.end(), each) == found.end()) {
      found.push_back(each);
    }
  }
  return found;
}

int SearchQuery::points(const SearchText& text, const Wording& wording) const {
  switch (text.role) {
    case TextRole::code:
      return text.number_key == wording.number_key ? kExact : 0;
    case TextRole::body:
      return length_ < kShortestBody ? short_word_score(text, wording) : body_score(text, wording);
    case TextRole::name:
    case TextRole::number:
      break;
  }
  return name_score(text, wording);
}

int SearchQuery::score(const SearchText& text, const Wording& wording) const {
  const bool foreign = is_foreign(text.tongue);
  if (foreign && shortest_word_ < kShortestForeign) return 0;
  if (whole_word_ && !inner::has_whole_word(text.shown, raw_)) return 0;
  const int found = points(text, wording);
  if (found == 0) return 0;
  return std::max(1, found - wording.handicap - (foreign ? kForeignStep : 0));
}

int SearchQuery::score(const SearchText& text) const {
  int best = 0;
  for (const Wording& wording : wordings_) best = std::max(best, score(text, wording));
  return best;
}

SearchQuery::Share SearchQuery::share_of(const SearchText& text) const {
  Share share{0, matter_.size()};
  if (is_foreign(text.tongue) || whole_word_) return share;
  const std::vector<std::string_view> words = words_of(text.unmarked);
  for (const std::string& word : matter_) {
    // A number is no beginning of another one: «20» is not 2023.
    const bool found = all_digits(word) ? std::find(words.begin(), words.end(), word) != words.end()
                                        : has_word_start(text.unmarked, word);
    if (found) ++share.found;
  }
  return share;
}

bool inner::is_number_key(std::string_view key) {
  return key.size() >= kShortestNumber && has_digit(key);
}

int misprint_score(const SearchText& text, const std::vector<std::string_view>& wanted) {
  if (text.role != TextRole::name && text.role != TextRole::number) return 0;
  std::vector<std::string_view> words = words_of(text.unmarked);
  const std::vector<std::string_view> compounds = words_of(text.compounds);
  words.insert(words.end(), compounds.begin(), compounds.end());
  int all = 0;
  for (const std::string_view want : wanted) {
    const int limit = inner::misprints_allowed(want.size());
    int best = limit + 1;
    for (const std::string_view word : words) {
      if (best > 0 && begins_with(word, want)) best = 0;
      if (best > 0) best = std::min(best, inner::misprints(word, want, limit));
    }
    if (best > limit) return 0;
    all += best;
  }
  return std::max(1, kMisprint - kMisprintStep * all);
}

}  // namespace avtal::answers
