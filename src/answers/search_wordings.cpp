// Other words for what was typed, where folding and misprints do not lead from one to the other.

#include <algorithm>
#include <array>
#include <iterator>

#include "answers/search.h"
#include "answers/search_dates.h"
#include "answers/search_query.h"
#include "base/text.h"

namespace avtal::answers::inner {
namespace {

constexpr std::size_t kWays = 5;
/// Ways to put the same, as the documents inflect them; empty ones fill up.
using Same = std::array<std::string_view, kWays>;
constexpr std::array<Same, 7> kSame = {{
    {"uppsägning", "säga upp", "sägs upp", "säger upp", "uppsägningstid"},
    {"förlängning", "förlänga", "förlängs", "förlängd", "förlängt"},
    {"överföring", "föra över", "förs över", "överförs", "överfört"},
    {"upphör", "upphöra", "slutar", "avslutas", ""},
    {"daglig verksamhet", "dagverksamhet", "", "", ""},
    {"notice", "terminate", "terminated", "termination", ""},
    {"extension", "extend", "extended", "", ""},
}};

/// Where `words` stand in the text as whole words.
std::size_t place_of_words(std::string_view text, std::string_view words) {
  for (std::size_t at = text.find(words); at != std::string_view::npos;
       at = text.find(words, at + 1)) {
    const std::size_t end = at + words.size();
    if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ')) return at;
  }
  return std::string_view::npos;
}

void add_same(const std::string& unmarked, const Same& same, std::vector<std::string>& found) {
  for (const std::string_view way : same) {
    const std::string typed = base::folded_without_marks(way);
    if (typed.empty()) continue;
    const std::size_t at = place_of_words(unmarked, typed);
    if (at == std::string::npos) continue;
    for (const std::string_view other : same) {
      if (other.empty() || other == way) continue;
      std::string put = unmarked;
      found.push_back(put.replace(at, typed.size(), other));
    }
    return;
  }
}

/// Words that questions are made of and that say nothing of what is asked about, unmarked.
constexpr std::string_view kFillers[] = {
    "vad",   "vem",   "vilka",  "vilken", "vilket", "nar",  "hur",      "var",          "varfor",
    "ar",    "blir",  "for",    "av",     "i",      "om",   "vi",       "det",          "den",
    "de",    "att",   "har",    "hade",   "med",    "pa",   "till",     "fran",         "och",
    "eller", "en",    "ett",    "ska",    "kan",    "oss",  "ni",       "jag",          "som",
    "alla",  "manga", "mycket", "dnr",    "under",  "inte", "diarienr", "diarienummer", "what",
    "who",   "when",  "how",    "is",     "are",    "was",  "the",      "of",           "in",
    "to",    "and",   "or",     "we",     "do",     "does", "did",      "with",         "by",
    "it",    "there", "much",   "many",   "which"};

/// Endings that Swedish and English put on a word, unmarked, the longest first.
constexpr std::string_view kEndings[] = {"erna", "arna", "orna", "aren", "ande", "ade",
                                         "ar",   "er",   "or",   "en",   "et",   "at",
                                         "ad",   "na",   "ig",   "as",   "a",    "s"};
constexpr std::size_t kShortestStem = 4;

std::string_view stem(std::string_view word) {
  for (const std::string_view ending : kEndings) {
    if (word.size() < ending.size() + kShortestStem) continue;
    if (word.substr(word.size() - ending.size()) == ending) {
      return word.substr(0, word.size() - ending.size());
    }
  }
  return word;
}

/// The same amount as texts write it: «700 tkr» also as "700 000 kr", «1,9 mnkr» as "1,9 miljoner".
void add_amounts(std::string_view text, std::vector<std::string>& found) {
  const std::vector<AmountRange> meant = amounts_meant(text, false);
  if (meant.size() != 1) return;
  const base::Ore amount{(meant.front().first.value + meant.front().last.value + 1) / 2};
  const std::int64_t kronor = amount.value / base::kOrePerKrona;
  constexpr std::int64_t kThousand = 1000;
  constexpr std::int64_t kTenthOfMillion = 100'000;
  if (kronor < kThousand || amount.value % base::kOrePerKrona != 0) return;
  std::string digits = std::to_string(kronor);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, " ");
  std::vector<std::string> ways = {digits};
  if (kronor % kThousand == 0) ways.push_back(std::to_string(kronor / kThousand) + " tkr");
  if (kronor % kTenthOfMillion == 0 && kronor >= kThousand * kThousand) {
    const std::int64_t tenths = kronor / kTenthOfMillion;
    std::string millions = std::to_string(tenths / 10);
    if (tenths % 10 != 0) millions += "," + std::to_string(tenths % 10);
    ways.push_back(millions + " mnkr");
    ways.push_back(millions + " miljoner");
  }
  const std::string typed = base::folded(text);
  for (std::string& way : ways) {
    if (base::folded(way) != typed) found.push_back(std::move(way));
  }
}

}  // namespace

std::vector<std::string> matter_of(std::string_view text) {
  const std::string unmarked = base::folded_without_marks(text);
  std::vector<std::string> words;
  for (const std::string_view word : words_of(unmarked)) {
    const bool filler =
        std::find(std::begin(kFillers), std::end(kFillers), word) != std::end(kFillers);
    if (!filler) words.emplace_back(stem(word));
  }
  return words;
}

std::vector<std::string> other_wordings(std::string_view text) {
  std::vector<std::string> found;
  const std::string unmarked = base::folded_without_marks(text);
  for (const Same& same : kSame) add_same(unmarked, same, found);
  add_amounts(text, found);
  if (const auto when = days_meant(text)) {
    const std::string written = written_form(*when);
    if (base::folded(written) != base::folded(text)) found.push_back(written);
  }
  return found;
}

}  // namespace avtal::answers::inner
