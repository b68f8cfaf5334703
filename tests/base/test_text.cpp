// UTF-8, texts made safe, and distances between words.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "base/utf8_of.h"

namespace {

using namespace avtal::base;
using namespace std::string_literals;

bool is_surrogate(char32_t code_point) { return code_point >= 0xD800 && code_point <= 0xDFFF; }

const std::string kReplaced = "\xEF\xBF\xBD";

// Each is broken in a way of its own.
const std::vector<std::string> kBroken = {
    "\x80",              // continuation without a first byte
    "\xC3",              // first byte without continuation
    "\xC3("s,            // followed by something else
    "\xC0\xAF",          // '/' in two bytes
    "\xC1\xBF",          // U+007F in two bytes
    "\xE0\x9F\xBF",      // U+07FF in three bytes
    "\xE2\x82",          // cut off
    "\xED\xA0\x80",      // surrogate
    "\xED\xBF\xBF",      // surrogate
    "\xF0\x8F\xBF\xBF",  // U+FFFF in four bytes
    "\xF0\x9F\x98",      // cut off
    "\xF4\x90\x80\x80",  // beyond U+10FFFF
    "\xF5\x80\x80\x80",
    "\xF8\x88\x80\x80\x80",
    "\xFE",
    "\xFF",
};

/// The definition, without any thought of speed.
int naive_distance(const std::u32string& a, const std::u32string& b) {
  if (a.empty() || b.empty()) return static_cast<int>(a.size() + b.size());
  const std::u32string a_less = a.substr(0, a.size() - 1);
  const std::u32string b_less = b.substr(0, b.size() - 1);
  int best = naive_distance(a_less, b_less) + (a.back() == b.back() ? 0 : 1);
  best = std::min({best, naive_distance(a_less, b) + 1, naive_distance(a, b_less) + 1});
  const bool can_swap = a.size() > 1 && b.size() > 1;
  if (can_swap && a.back() == b[b.size() - 2] && b.back() == a[a.size() - 2]) {
    best = std::min(best, naive_distance(a.substr(0, a.size() - 2), b.substr(0, b.size() - 2)) + 1);
  }
  return best;
}

std::string to_utf8(const std::u32string& text) {
  std::string result;
  for (const char32_t code_point : text) append_utf8(result, code_point);
  return result;
}

std::vector<std::u32string> words_over(const std::u32string& alphabet, std::size_t longest) {
  std::vector<std::u32string> words = {U""};
  for (std::size_t begin = 0, length = 0; length < longest; ++length) {
    const std::size_t end = words.size();
    for (; begin < end; ++begin) {
      for (const char32_t letter : alphabet) words.push_back(words[begin] + letter);
    }
  }
  return words;
}

}  // namespace

TEST_CASE("utf-8: every code point is written and read back") {
  std::size_t bad = 0;
  for (char32_t code_point = 0; code_point <= 0x10FFFF; ++code_point) {
    if (is_surrogate(code_point)) continue;
    const std::string text = utf8(code_point);
    std::size_t index = 0;
    const bool good = next_code_point(text, index) == code_point && index == text.size() &&
                      is_valid_utf8(text) && code_point_count(text) == 1;
    if (!good) ++bad;
  }
  CHECK(bad == 0);
  CHECK(utf8(U'a') == "a");
  CHECK(utf8(U'å') == "å");
  CHECK(utf8(U'–') == "\xE2\x80\x93");
  CHECK(utf8(U'😀') == "\xF0\x9F\x98\x80");
  CHECK(utf8(0xD800) == kReplaced);
  CHECK(utf8(0x110000) == kReplaced);
}

TEST_CASE("utf-8: broken text is noticed, and costs one byte at a time") {
  CHECK(is_valid_utf8(""));
  CHECK(is_valid_utf8("Överenskommelse – 1 694 000 kr 😀"));
  CHECK(is_valid_utf8("a\0b"s));
  for (const std::string& broken : kBroken) {
    CAPTURE(broken);
    CHECK_FALSE(is_valid_utf8(broken));
    CHECK_FALSE(is_valid_utf8("å" + broken + "å"));
    std::size_t index = 2;
    CHECK(next_code_point("å" + broken, index) == kReplacement);
    CHECK(index == 3);
    const Cleaned result = cleaned("a" + broken + "b");
    CHECK(result.had_unsafe);
    CHECK(is_valid_utf8(result.text));
    CHECK(result.text.front() == 'a');
    CHECK(result.text.back() == 'b');
  }
  CHECK(code_point_count("blåbär") == 6);
  CHECK(code_point_count("\xC3(\xFF"s) == 3);
  CHECK(code_point_count("") == 0);
}

TEST_CASE("utf-8: random bytes never lead astray") {
  std::mt19937 random(2024);
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    for (std::size_t length = random() % 12; length > 0; --length) {
      // Mostly bytes that look like parts of sequences.
      text += static_cast<char>(random() % 3 == 0 ? random() % 128 : 128 + random() % 128);
    }
    std::size_t steps = 0;
    for (std::size_t index = 0; index < text.size(); ++steps) {
      const std::size_t before = index;
      next_code_point(text, index);
      if (index <= before || index > text.size()) {
        FAIL_CHECK("stood still or ran out of the text");
        return;
      }
    }
    const bool good = steps == code_point_count(text) && is_valid_utf8(cleaned(text).text) &&
                      is_valid_utf8(folded(text)) && truncated_utf8(text, 5).size() <= 5 &&
                      (is_valid_utf8(text) || cleaned(text).had_unsafe);
    if (!good) CHECK_MESSAGE(good, text);
  }
}

TEST_CASE("utf-8: truncation never splits å") {
  CHECK(truncated_utf8("åäö", 0) == "");
  CHECK(truncated_utf8("åäö", 1) == "");
  CHECK(truncated_utf8("åäö", 2) == "å");
  CHECK(truncated_utf8("åäö", 3) == "å");
  CHECK(truncated_utf8("åäö", 5) == "åä");
  CHECK(truncated_utf8("åäö", 6) == "åäö");
  CHECK(truncated_utf8("åäö", 100) == "åäö");
  CHECK(truncated_utf8("", 0) == "");
  const std::string text = "a å – 😀 b å";
  for (std::size_t most = 0; most <= text.size(); ++most) {
    CAPTURE(most);
    const std::string_view cut = truncated_utf8(text, most);
    CHECK(is_valid_utf8(cut));
    CHECK(cut.size() <= most);
    CHECK(cut.size() + 4 > most);  // no more taken away than the one that did not fit
    CHECK(text.compare(0, cut.size(), cut) == 0);
  }
  CHECK(truncated_utf8("\x80\x80\x80\x80\x80\x80", 5).size() == 5);
}

TEST_CASE("utf-8: truncation never takes a mark from its letter") {
  const std::string text = "xo\u0308\u0323y";  // 1 + 1 + 2 + 2 + 1 bytes
  CHECK(truncated_utf8(text, 6) == "xo\u0308\u0323");
  for (const std::size_t most : {1U, 2U, 3U, 4U, 5U}) CHECK(truncated_utf8(text, most) == "x");
  CHECK(truncated_utf8("o\u0308\u0323", 3) == "o\u0308");  // nothing at all would help nobody
  CHECK(first_character_size(text) == 1);
  CHECK(first_character_size(text.substr(1)) == 5);
  CHECK(first_character_size("") == 0);
  CHECK(shortened_utf8(text, 5) == "x…");
  CHECK(shortened_utf8(text, 7) == text);
}

TEST_CASE("cleaned: good text comes back as it was") {
  for (const std::string text : {"", "Råd och stöd", "Ärende – 1 § ”citat”",
                                 "1\u00A0694\u00A0000 kr", "− → ✓ 😀", "ñ Ł ø", "\uFFFD"}) {
    CAPTURE(text);
    CHECK(cleaned(text).text == text);
    CHECK_FALSE(cleaned(text).had_unsafe);
  }
}

TEST_CASE("cleaned: what could deceive is replaced") {
  for (const unsigned code_point :
       {0x00U,    0x01U,     0x08U,    0x0BU,    0x0CU,   0x1BU,   0x1FU,   0x7FU,
        0x80U,    0x85U,     0x9FU,    0x061CU,  0x180EU, 0x202AU, 0x202BU, 0x202CU,
        0x202DU,  0x202EU,   0x2064U,  0x2066U,  0x2067U, 0x2068U, 0x2069U, 0x206FU,
        0x3164U,  0xFDD0U,   0xFDEFU,  0xFE0FU,  0xFFF9U, 0xFFFBU, 0xFFFEU, 0xFFFFU,
        0x1FFFEU, 0x10FFFFU, 0xE0001U, 0xE0041U, 0xE0100U}) {
    CAPTURE(code_point);
    const Cleaned result = cleaned("å" + utf8(code_point) + "b");
    CHECK(result.text == "å" + kReplaced + "b");
    CHECK(result.had_unsafe);
  }
}

TEST_CASE(
    "cleaned: what comes along from a word processor or a PDF file and shows nothing is dropped") {
  for (const unsigned code_point :
       {0xADU, 0x200BU, 0x200CU, 0x200DU, 0x200EU, 0x200FU, 0x2060U, 0xFEFFU}) {
    CAPTURE(code_point);
    const Cleaned result = cleaned("Arbets" + utf8(code_point) + "marknad");
    CHECK(result.text == "Arbetsmarknad");
    CHECK_FALSE(result.had_unsafe);
  }
  CHECK(cleaned("o\uFB03ciell a\uFB00är, \uFB01n, \uFB02yktig").text ==
        "officiell affär, fin, flyktig");
}

TEST_CASE("cleaned: lines and tabs become a space") {
  CHECK(cleaned("a\nb\tc\rd").text == "a b c d");
  CHECK(cleaned("a\r\nb").text == "a b");
  CHECK(cleaned("a\n\nb").text == "a  b");
  CHECK(cleaned("a\u2028b\u2029c").text == "a b c");
  CHECK_FALSE(cleaned("a\r\nb\tc\u2028").had_unsafe);
}

TEST_CASE("cleaned: decomposed Swedish letters are composed") {
  CHECK(cleaned("bla\u030Aba\u0308r").text == "blåbär");
  CHECK(cleaned("A\u030A A\u0308 O\u0308 U\u0308 E\u0301").text == "Å Ä Ö Ü É");
  CHECK(cleaned("a\u030A a\u0308 o\u0308 u\u0308 e\u0301").text == "å ä ö ü é");
  CHECK_FALSE(cleaned("a\u030A").had_unsafe);
  CHECK(cleaned("n\u0303 a\u0301").text == "n\u0303 a\u0301");
  CHECK(cleaned("\u030A").text == "\u030A");
  CHECK(cleaned("a\u030A\u030A").text == "å\u030A");
  CHECK(cleaned("a\xCC").text == "a" + kReplaced);
}

TEST_CASE("edit distance: known pairs") {
  struct Row {
    const char* a;
    const char* b;
    int distance;
  };
  for (const Row& row : std::initializer_list<Row>{
           {"", "", 0},
           {"", "abc", 3},
           {"avtal", "avtal", 0},
           {"Lenalink", "Leanlink", 1},  // n and a change places
           {"leanlnik", "leanlink", 1},
           {"leanlink", "lenlink", 1},
           {"leanlink", "leanlinkk", 1},
           {"leanlink", "laenlikn", 2},
           {"råd", "rad", 1},  // one letter, though two bytes
           {"åä", "äå", 1},
           {"kitten", "sitting", 3},
           {"ca", "abc", 3},  // 2 if a swapped pair could be edited again: it cannot
           {"a", "b", 1},
           {"ab", "ba", 1},
           {"abcd", "badc", 2},
       }) {
    CAPTURE(row.a);
    CAPTURE(row.b);
    CHECK(edit_distance(row.a, row.b, 10) == row.distance);
    CHECK(edit_distance(row.b, row.a, 10) == row.distance);
    CHECK(edit_distance(row.a, row.b, row.distance) == row.distance);
    for (int limit = 0; limit < row.distance; ++limit) {
      CHECK(edit_distance(row.a, row.b, limit) == limit + 1);
    }
  }
}

TEST_CASE("edit distance: as the definition has it, for all short words and limits") {
  const std::vector<std::u32string> words = words_over(U"aåb", 4);
  for (const std::u32string& a : words) {
    for (const std::u32string& b : words) {
      if (a.size() + b.size() > 7) continue;
      const int right = naive_distance(a, b);
      for (int limit = 0; limit <= 4; ++limit) {
        const int found = edit_distance(to_utf8(a), to_utf8(b), limit);
        if (found != std::min(right, limit + 1)) {
          CHECK_MESSAGE(false, to_utf8(a) << " " << to_utf8(b) << " " << limit);
        }
      }
    }
  }
}

TEST_CASE("edit distance: far apart words are soon given up") {
  const std::string longest(1'000'000, 'a');
  CHECK(edit_distance(longest, "a", 2) == 3);
  CHECK(edit_distance("a", longest, 2) == 3);
  CHECK(edit_distance(longest, std::string(900'000, 'a'), 2) == 3);  // without 10¹² steps
  CHECK(edit_distance(std::string(20'000, 'a'), std::string(20'000, 'b'), 2) == 3);
}
