// Which letters of a hit the search found.

#include <algorithm>

#include "answers/search.h"
#include "answers/word_table.h"
#include "base/text.h"

namespace avtal::answers {

namespace {

using Part = std::pair<std::size_t, std::size_t>;

/// A text folded letter by letter, with the place that each byte came from.
struct Traced {
  std::string text;
  std::vector<Part> from;
};

/// `between`: what stands for punctuation and white space.
Traced traced(std::string_view shown, std::string_view between) {
  Traced result;
  for (std::size_t at = 0; at < shown.size();) {
    const std::size_t begin = at;
    base::next_code_point(shown, at);
    std::string letters = base::folded_without_marks(shown.substr(begin, at - begin));
    if (letters.empty()) {
      letters = between;
      const bool doubled = result.text.empty() || result.text.back() == ' ';
      if (doubled) continue;
    }
    result.text += letters;
    result.from.resize(result.text.size(), {begin, at});
  }
  return result;
}

Part origin(const Traced& traced, std::size_t first, std::size_t size) {
  return {traced.from[first].first, traced.from[first + size - 1].second};
}

/// Where a word begins with `word`, else anywhere.
std::optional<std::size_t> place_of(std::string_view text, std::string_view word) {
  const std::size_t anywhere = text.find(word);
  for (std::size_t at = anywhere; at != std::string_view::npos; at = text.find(word, at + 1)) {
    if (at == 0 || text[at - 1] == ' ') return at;
  }
  if (anywhere == std::string_view::npos) return std::nullopt;
  return anywhere;
}

template <class Take>
void for_each_word(std::string_view text, Take take) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) take(at, text.substr(at, end - at));
    at = end + 1;
  }
}

/// The word that the query's word is a misprint of.
void mark_misprint(const Traced& shown, std::string_view wanted, std::vector<Part>& parts) {
  const int limit = inner::misprints_allowed(wanted.size());
  if (limit == 0) return;
  for_each_word(shown.text, [&](std::size_t at, std::string_view word) {
    if (inner::misprints(word, wanted, limit) <= limit) {
      parts.push_back(origin(shown, at, word.size()));
    }
  });
}

std::vector<Part> merged(std::vector<Part> parts) {
  std::sort(parts.begin(), parts.end());
  std::vector<Part> result;
  for (const Part& part : parts) {
    if (!result.empty() && part.first <= result.back().second) {
      result.back().second = std::max(result.back().second, part.second);
    } else {
      result.push_back(part);
    }
  }
  return result;
}

}  // namespace

std::vector<Part> matched_parts(std::string_view shown, std::string_view text) {
  const std::string query = base::folded_without_marks(text);
  if (query.empty()) return {};
  const Traced spaced = traced(shown, " ");
  if (const auto at = place_of(spaced.text, query)) return {origin(spaced, *at, query.size())};

  const Traced compact = traced(shown, "");
  std::string key = base::folded_without_marks(base::case_number_key(text));
  if (const std::size_t at = compact.text.find(key); !key.empty() && at != std::string::npos) {
    return {origin(compact, at, key.size())};
  }
  std::vector<Part> parts;
  for_each_word(query, [&](std::size_t, std::string_view word) {
    if (const auto at = place_of(spaced.text, word)) {
      parts.push_back(origin(spaced, *at, word.size()));
    } else {
      mark_misprint(spaced, word, parts);
    }
  });
  return merged(std::move(parts));
}

}  // namespace avtal::answers
