#include "proof/wording.h"

#include <algorithm>
#include <map>

#include "base/text.h"

namespace avtal::proof {
namespace {

constexpr char kMaybeHyphen = '\x1f';  // no text has it: `base::cleaned` takes controls away
constexpr std::string_view kLeftOut = "...";
constexpr std::string_view kSoftHyphen = "\u00AD";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || byte >= 0x80U;
}

bool is_space(char32_t c) {
  return c == U' ' || c == U'\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

bool is_dash(char32_t c) { return (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

bool is_double_quote(char32_t c) {
  return (c >= 0x201C && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2033;
}

bool is_single_quote(char32_t c) {
  return (c >= 0x2018 && c <= 0x201B) || c == 0x2039 || c == 0x203A || c == 0x2032 || c == 0xB4 ||
         c == U'`';
}

void append_plain(std::string& result, char32_t c) {
  if (is_space(c)) {
    if (!result.empty() && result.back() != ' ') result += ' ';
  } else if (is_dash(c)) {
    result += '-';
  } else if (is_double_quote(c)) {
    result += '"';
  } else if (is_single_quote(c)) {
    result += '\'';
  } else if (c == U'…') {
    result += kLeftOut;
  } else if (c != U'*') {
    base::append_utf8(result, c);
  }
}

/// A letter at the beginning, small or capital: both give the same. Only the letters of Swedish
/// have both forms here.
char without_case(char c, bool second_byte) {
  if (second_byte) return static_cast<char>(static_cast<unsigned char>(c) | 0x20U);
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_same(char a, char b, std::size_t at, std::string_view part, bool any_case) {
  if (a == b) return true;
  if (!any_case || at > 1) return false;
  const bool second = at == 1 && part[0] == '\xC3';
  if (at == 1 && !second) return false;
  return without_case(a, second) == without_case(b, second);
}

/// Where the part ends that begins at `at`; npos when it does not stand there.
std::size_t end_of_match(std::string_view part, std::string_view text, std::size_t at,
                         bool any_case) {
  std::size_t i = 0;
  while (i < part.size()) {
    if (at >= text.size()) return std::string_view::npos;
    if (text[at] == kMaybeHyphen) {
      ++at;
      if (part[i] != '-') continue;
      ++i;
      if (i < part.size() && part[i] == ' ') ++i;
      continue;
    }
    if (!is_same(part[i], text[at], i, part, any_case)) return std::string_view::npos;
    ++i;
    ++at;
  }
  return at;
}

/// How many digits stand together just before `end`.
std::size_t digits_before(std::string_view text, std::size_t end) {
  std::size_t count = 0;
  while (count < end && is_digit(text[end - count - 1])) ++count;
  return count;
}

std::size_t digits_from(std::string_view text, std::size_t begin) {
  std::size_t count = 0;
  while (begin + count < text.size() && is_digit(text[begin + count])) ++count;
  return count;
}

/// Are the figures on both sides of the character at `at` one number, as "1 694" and "1,9" are?
bool joins_figures(std::string_view text, std::size_t at) {
  const std::size_t before = digits_before(text, at);
  const std::size_t after = digits_from(text, at + 1);
  if (before == 0 || after == 0) return false;
  if (text[at] == ' ') return before <= 3 && after == 3;
  return text[at] == ',' || text[at] == '.' || text[at] == ':';
}

/// May what is sought begin or end between the bytes at `at - 1` and `at`?
bool is_border(std::string_view text, std::size_t at) {
  if (at == 0 || at == text.size()) return true;
  const char before = text[at - 1];
  const char after = text[at];
  if (is_word_byte(before) && is_word_byte(after)) return false;
  if (is_digit(after) && at >= 2 && joins_figures(text, at - 1)) return false;
  return !(is_digit(before) && joins_figures(text, at));
}

/// Where the first such part ends at or after `from`.
std::size_t find_part(std::string_view part, std::string_view text, std::size_t from,
                      bool any_case) {
  for (std::size_t at = from; at < text.size(); ++at) {
    if (!is_border(text, at)) continue;
    const std::size_t end = end_of_match(part, text, at, any_case);
    if (end != std::string_view::npos && is_border(text, end)) return end;
  }
  return std::string_view::npos;
}

struct Word {
  std::string folded;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// What stands between spaces and holds a letter or a digit.
std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    std::string folded = base::folded(shown(text.substr(at, end - at)));
    if (!folded.empty()) words.push_back({std::move(folded), at, end});
    at = end + 1;
  }
  return words;
}

std::map<std::string, int> counted_words(const std::vector<std::string>& parts) {
  std::map<std::string, int> counts;
  for (const std::string& part : parts) {
    for (Word& word : words_of(part)) ++counts[std::move(word.folded)];
  }
  return counts;
}

/// Is the text at `at` left-out words? Then how long they are written, brackets and all.
std::size_t left_out_at(std::string_view text, std::size_t at) {
  const bool bracket = text[at] == '[' || text[at] == '(';
  const std::size_t dots = at + (bracket ? 1 : 0);
  std::size_t end = dots;
  while (end < text.size() && text[end] == '.') ++end;
  if (end - dots < kLeftOut.size()) return 0;
  if (!bracket) return end - at;
  return end < text.size() && (text[end] == ']' || text[end] == ')') ? end + 1 - at : 0;
}

std::string trimmed(std::string text) {
  while (!text.empty() && text.back() == ' ') text.pop_back();
  const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
  return text.substr(begin);
}

}  // namespace

std::string plain_line(std::string_view line) {
  std::string whole(line);
  while (!whole.empty() && (whole.back() == ' ' || whole.back() == '\r')) whole.pop_back();
  if (whole.size() >= kSoftHyphen.size() &&
      whole.compare(whole.size() - kSoftHyphen.size(), kSoftHyphen.size(), kSoftHyphen) == 0) {
    whole.replace(whole.size() - kSoftHyphen.size(), kSoftHyphen.size(), "-");
  }
  const std::string clean = base::cleaned(whole).text;
  std::string result;
  for (std::size_t at = 0; at < clean.size();) {
    append_plain(result, base::next_code_point(clean, at));
  }
  return trimmed(std::move(result));
}

void append_line(std::string& text, std::string_view line) {
  if (line.empty()) return;
  if (text.empty()) {
    text = line;
    return;
  }
  const bool hyphened =
      text.size() >= 2 && text.back() == '-' && is_word_byte(text[text.size() - 2]);
  if (!hyphened) {
    text += ' ';
  } else if (!is_digit(text[text.size() - 2]) && !is_digit(line.front())) {
    text.back() = kMaybeHyphen;
  }
  text += line;
}

std::string shown(std::string_view text) {
  std::string result(text);
  result.erase(std::remove(result.begin(), result.end(), kMaybeHyphen), result.end());
  return result;
}

std::vector<std::string> parts_of(std::string_view quote) {
  const std::string plain = plain_line(quote);
  std::vector<std::string> parts;
  std::string part;
  const auto end_part = [&] {
    part = trimmed(std::move(part));
    if (!part.empty()) parts.push_back(std::move(part));
    part.clear();
  };
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t left_out = left_out_at(plain, at);
    if (left_out > 0) {
      end_part();
      at += left_out;
    } else {
      part += plain[at++];
    }
  }
  end_part();
  return parts;
}

bool stands_in(const std::vector<std::string>& parts, std::string_view text) {
  std::size_t from = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    from = find_part(parts[i], text, from, i == 0);
    if (from == std::string_view::npos) return false;
  }
  return !parts.empty();
}

Likeness most_like(const std::vector<std::string>& parts, std::string_view text) {
  const std::vector<Word> words = words_of(text);
  const std::size_t width = std::min(word_count(parts), words.size());
  std::map<std::string, int> wanted = counted_words(parts);
  Likeness best;
  std::size_t shared = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    // A word is shared as long as the quote has it as often as the words looked at have.
    const auto entering = wanted.find(words[i].folded);
    if (entering != wanted.end() && entering->second-- > 0) ++shared;
    if (i >= width) {
      const auto leaving = wanted.find(words[i - width].folded);
      if (leaving != wanted.end() && ++leaving->second > 0) --shared;
    }
    if (shared <= best.shared) continue;
    const std::size_t first = i + 1 >= width ? i + 1 - width : 0;
    best.shared = shared;
    best.text = shown(text.substr(words[first].begin, words[i].end - words[first].begin));
  }
  return best;
}

std::size_t word_count(const std::vector<std::string>& parts) {
  std::size_t count = 0;
  for (const std::string& part : parts) count += words_of(part).size();
  return count;
}

}  // namespace avtal::proof
