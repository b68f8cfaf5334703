// What every phrase must keep to, whoever adds it.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/phrase.h"
#include "base/text.h"
#include "support/files.h"
#include "words/say.h"

namespace avtal::words {
namespace {

/// A phrase as the file that defines it has it: a header, or a source where many rooms say it.
struct Entry {
  std::string name;
  std::size_t takes = 0;
  bool is_page = false;  // laid out in lines, with commands to type: a help
  std::string sv;
  std::string en;
};

/// The string literals that begin at `at`, as one text; moves `at` to what follows.
std::string literal(std::string_view code, std::size_t& at) {
  std::string text;
  while (true) {
    at = std::min(code.find_first_not_of(" \n", at), code.size());
    if (at == code.size() || code[at] != '"') return text;
    for (++at; code[at] != '"'; ++at) {
      if (code[at] != '\\') {
        text += code[at];
        continue;
      }
      ++at;
      text += code[at] == 'n' ? '\n' : code[at];
    }
    ++at;
  }
}

/// A raw literal, R"(…)", that begins at `at`; likewise.
std::string page(std::string_view code, std::size_t& at) {
  const std::size_t begin = code.find('(', at) + 1;
  const std::size_t end = code.find(")\"", begin);
  at = end + 2;
  return std::string(code.substr(begin, end - begin));
}

std::vector<Entry> read_phrases() {
  constexpr std::string_view kBegins = "constexpr Phrase<";
  std::vector<std::string> files = test::files_in("src/words", ".h");
  for (const std::string& source : test::files_in("src/words", ".cpp")) files.push_back(source);
  files.push_back("src/load/messages.h");
  std::vector<Entry> all;
  for (const std::string& file : files) {
    const std::string code = test::bytes_of(file);
    for (std::size_t at = 0; (at = code.find(kBegins, at)) != std::string::npos;) {
      at += kBegins.size();
      Entry entry;
      if (code[at] != '>') entry.takes = static_cast<std::size_t>(code[at] - '0');
      at = code.find('>', at) + 2;
      const std::size_t brace = code.find('{', at);
      entry.name = file + " " + code.substr(at, brace - at);
      at = brace + 1;
      at = code.find_first_not_of(" \n", at);
      entry.is_page = code[at] == 'R';
      entry.sv = entry.is_page ? page(code, at) : literal(code, at);
      ++at;
      entry.en = entry.is_page ? page(code, at) : literal(code, at);
      all.push_back(std::move(entry));
    }
  }
  return all;
}

const std::vector<Entry>& phrases() {
  static const std::vector<Entry> all = read_phrases();
  return all;
}

/// With the number in every argument's place.
std::string with_number(const Entry& entry, const std::string& text, std::int64_t number) {
  if (entry.takes == 0) return text;
  const std::string digits = std::to_string(number);
  const base::Argument one{digits, number};
  return base::filled(text, {one, one, one, one, one, one, one, one, one, one});
}

/// As it is said, in both numbers.
std::vector<std::string> said(const Entry& entry, Language language) {
  const std::string text =
      base::with_service_words(language == Language::en ? entry.en : entry.sv, language);
  return {with_number(entry, text, 1), with_number(entry, text, 2)};
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
  REQUIRE(phrases().size() > 1000);
  for (const Entry& entry : phrases()) {
    for (const Language language : {Language::sv, Language::en}) {
      for (const std::string& phrase : said(entry, language)) {
        INFO(entry.name << ": " << phrase);
        CHECK(is_between_spaces(phrase));
        CHECK(clean_lines(phrase) == phrase);
        if (!entry.is_page) CHECK(phrase.find("  ") == std::string_view::npos);
      }
    }
  }
}

TEST_CASE("what is said alike in both languages has one name") {
  std::map<std::pair<std::string, std::string>, std::string> names;
  for (const Entry& entry : phrases()) {
    const auto found = names.insert({{entry.sv, entry.en}, entry.name});
    INFO(entry.name << " says the same as " << found.first->second);
    CHECK(found.second);
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
  for (const Entry& entry : phrases()) {
    for (const std::string& phrase : said(entry, Language::sv)) {
      INFO(entry.name << ": " << phrase);
      for (const std::string& word : words_of(phrase)) {
        INFO(word);
        CHECK(kNotUsed.count(word) == 0);
      }
      if (entry.is_page) continue;  // lists and tables are no sentences
      for (const std::string_view sentence : sentences_of(phrase)) {
        CHECK(words_of(sentence).size() <= 25);
      }
    }
  }
}

TEST_CASE("amounts are called mnkr in Swedish and quotes are Swedish") {
  for (const Entry& entry : phrases()) {
    INFO(entry.name << ": " << entry.sv);
    CHECK(entry.sv.find("\u201C") == std::string::npos);  // “ never opens a Swedish quote
    if (entry.is_page) continue;                          // a command is written with its own signs
    // Only what tells how JSON is written may name its quotes.
    if (!entry.name.starts_with("src/load/")) CHECK(entry.sv.find('"') == std::string::npos);
    CHECK(entry.sv.find("...") == std::string::npos);
    CHECK(entry.sv.find(" - ") == std::string::npos);
  }
}

// As many arguments as the phrase takes, or it does not compile.
constexpr Phrase<> kAsOf{"Läget den", "As of"};
constexpr Phrase<2> kSomeOf{"{0} av {1}", "{0} of {1}"};
constexpr Phrase<1> kServices{"{0, plural, one {# insats} other {# insatser}}",
                              "{0, plural, one {# service} other {# services}}"};

template <class... With>
concept Sayable = requires(With... with) {
  say(Language::sv, with...);
};
static_assert(Sayable<Phrase<>>);
static_assert(Sayable<Phrase<2>, std::string, const char*>);
static_assert(!Sayable<Phrase<>, std::string>);
static_assert(!Sayable<Phrase<2>>);
static_assert(!Sayable<Phrase<2>, std::string>);
static_assert(!Sayable<Phrase<2>, std::string, std::string, std::string>);

TEST_CASE("say: texts as they are, numbers as they are written") {
  CHECK(kAsOf.in(Language::sv) == "Läget den");
  CHECK(say(Language::en, kAsOf) == "As of");
  CHECK(say(Language::sv, kSomeOf, "34", std::string("60")) == "34 av 60");
  CHECK(say(Language::en, kSomeOf, "{1}", "60") == "{1} of 60");  // not read again
  CHECK(say(Language::sv, kServices, 1) == "1 insats");
  CHECK(say(Language::sv, kServices, 1200) == "1\u00A0200 insatser");
  CHECK(say(Language::en, kServices, 1200) == "1,200 services");
  CHECK(say(Language::sv, kServices, Counted{2, "två"}) == "två insatser");
}

}  // namespace
}  // namespace avtal::words
