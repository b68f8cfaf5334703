#include "answers/search_compounds.h"

#include <algorithm>
#include <vector>

#include "answers/search_query.h"
#include "base/text.h"

namespace avtal::answers::inner {
namespace {

constexpr std::size_t kShortestEnding = 5;  // "torget"; shorter ones are inflections

bool is_and(std::string_view word) { return word == "och" || word == "eller" || word == "and"; }

}  // namespace

void add_word(std::string& words, std::string_view word) {
  if (!words.empty()) words += ' ';
  words += word;
}

void add_joined_hyphens(std::string_view text, std::string& result) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    std::string joined = base::folded_without_marks(text.substr(at, end - at));
    at = end + 1;
    if (joined.find(' ') == std::string::npos) continue;
    joined.erase(std::remove(joined.begin(), joined.end(), ' '), joined.end());
    add_word(result, joined);
  }
}

void add_shared_endings(std::string_view text, std::string& result) {
  const std::vector<std::string_view> words = words_of(text);
  for (std::size_t i = 0; i + 2 < words.size(); ++i) {
    const bool shares = words[i].size() > 1 && words[i].back() == '-' && is_and(words[i + 1]);
    if (!shares) continue;
    const std::string first = base::folded_without_marks(words[i]);
    const std::string second = base::folded_without_marks(words[i + 2]);
    for (std::size_t at = 1; at + kShortestEnding <= second.size(); ++at) {
      add_word(result, first + second.substr(at));
    }
  }
}

}  // namespace avtal::answers::inner
