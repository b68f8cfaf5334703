// What every phrase must keep to, whoever adds it.

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>

#include "base/text.h"
#include "words/phrases.h"

namespace avtal::words {
namespace {

struct Entry {
  Phrase phrase;
  const char* name;
};

constexpr Entry kPhrases[]{
#define PHRASE(name, sv, en) Entry{Phrase::name, #name},
#include "words/phrases.inc"
#undef PHRASE
};

std::multiset<std::string> placeholders(std::string_view text) {
  std::multiset<std::string> found;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '{') continue;
    const std::size_t end = text.find('}', i);
    found.insert(std::string(text.substr(i, end == std::string_view::npos ? end : end - i + 1)));
  }
  return found;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  const std::string plain = base::folded(text);
  std::size_t begin = 0;
  while (begin < plain.size()) {
    const std::size_t end = std::min(plain.find(' ', begin), plain.size());
    words.push_back(plain.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

/// Cut at full stops, question and exclamation marks that end a word.
std::vector<std::string_view> sentences_of(std::string_view text) {
  std::vector<std::string_view> sentences;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool mark = text[i] == '.' || text[i] == '?' || text[i] == '!' || text[i] == ':';
    if (!mark || (i + 1 < text.size() && text[i + 1] != ' ')) continue;
    sentences.push_back(text.substr(begin, i + 1 - begin));
    begin = i + 1;
  }
  if (begin < text.size()) sentences.push_back(text.substr(begin));
  return sentences;
}

bool is_between_spaces(std::string_view text) {
  return !text.empty() && text.front() != ' ' && text.back() != ' ';
}

/// A text to be sent or copied may have several lines, each of them clean.
std::string clean_lines(std::string_view phrase) {
  std::string text;
  while (true) {
    const std::size_t end = std::min(phrase.find('\n'), phrase.size());
    text += base::cleaned(phrase.substr(0, end)).text;
    if (end == phrase.size()) return text;
    text += '\n';
    phrase.remove_prefix(end + 1);
  }
}

TEST_CASE("every phrase has both languages, clean and without loose spaces") {
  for (const Entry& entry : kPhrases) {
    for (const Language language : {Language::sv, Language::en}) {
      const std::string_view phrase = text(entry.phrase, language);
      INFO(entry.name << ": " << phrase);
      CHECK(is_between_spaces(phrase));
      CHECK(phrase.find("  ") == std::string_view::npos);
      CHECK(clean_lines(phrase) == phrase);
    }
  }
}

TEST_CASE("both languages take the same arguments, numbered from 0 without holes") {
  for (const Entry& entry : kPhrases) {
    const auto sv = placeholders(text(entry.phrase, Language::sv));
    const auto en = placeholders(text(entry.phrase, Language::en));
    INFO(entry.name << ": " << text(entry.phrase, Language::sv));
    const std::set<std::string> used(sv.begin(), sv.end());
    CHECK(used == std::set<std::string>(en.begin(), en.end()));
    std::size_t number = 0;
    for (const std::string& placeholder : used) {
      CHECK(placeholder == "{" + std::to_string(number) + "}");
      ++number;
    }
  }
}

TEST_CASE("klarspråk: no officialese and no long sentences in Swedish") {
  static const std::set<std::string> kNotUsed{
      "avseende",   "gällande",      "mkr",
      "msek",       "kkr",           "resurseffektivisering",
      "erhålla",    "erlägga",       "vederbörande",
      "ianspråkta", "medelst",       "föreligger",
      "angående",   "beträffande",   "tillse",
      "inkomma",    "ifrågavarande", "nyttja"};
  for (const Entry& entry : kPhrases) {
    const std::string_view phrase = text(entry.phrase, Language::sv);
    INFO(entry.name << ": " << phrase);
    for (const std::string& word : words_of(phrase)) {
      INFO(word);
      CHECK(kNotUsed.count(word) == 0);
    }
    for (const std::string_view sentence : sentences_of(phrase)) {
      CHECK(words_of(sentence).size() <= 25);
    }
  }
}

TEST_CASE("amounts are called mnkr in Swedish and quotes are Swedish") {
  for (const Entry& entry : kPhrases) {
    const std::string_view sv = text(entry.phrase, Language::sv);
    INFO(entry.name << ": " << sv);
    CHECK(sv.find("\u201C") == std::string_view::npos);  // “ never opens a Swedish quote
    CHECK(sv.find('"') == std::string_view::npos);
    CHECK(sv.find("...") == std::string_view::npos);
    CHECK(sv.find(" - ") == std::string_view::npos);
  }
}

TEST_CASE("arguments are put in as they are") {
  CHECK(text(Phrase::as_of, Language::sv) == "Läget den");
  CHECK(text(Phrase::as_of, Language::en) == "As of");
  CHECK(filled(Phrase::used_of, Language::sv, {"34", "60"}) == "34 av 60");
  CHECK(filled(Phrase::used_of, Language::en, {"34", "60"}) == "34 of 60");
  CHECK(filled(Phrase::used_of, Language::sv, {"{1}", "60"}) == "{1} av 60");  // not read again
  CHECK(filled(Phrase::used_of, Language::sv, {"34"}) == "34 av {1}");
  CHECK(filled(Phrase::as_of, Language::sv, {"34"}) == "Läget den");
}

}  // namespace
}  // namespace avtal::words
