// Swedish order, folding for search, and case numbers.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "base/text.h"
#include "base/utf8_of.h"

namespace {

using namespace avtal::base;
using namespace std::string_literals;

}  // namespace

TEST_CASE("order: the Swedish one, whatever order they come in") {
  const std::vector<std::string> right = {
      "",        "1 a",         "2 a",   "9/12",     "10 a",    "2012-39",  "A",         "a",
      "Aaron",   "Abc",         "Avtal", "Avtal 2",  "Avtal 9", "Avtal 10", "Avtal 100", "Avtal A",
      "Avtalet", "Ide",         "Idé",   "idealisk", "Muller",  "Myller",   "Müller",    "Mz",
      "SON 9",   "SON 10",      "Vera",  "Villa",    "Vy",      "Wera",     "Willa",     "X",
      "Y",       "Z",           "Zon",   "Å",        "å",       "Ål",       "Ånge",      "Ä",
      "Æ",       "ä",           "Ängen", "Æra",      "Ö",       "Ø",        "ö",         "Öland",
      "Ørsted",  "Östergötland"};
  std::vector<std::string> sorted = right;
  std::mt19937 random(7);
  for (int round = 0; round < 50; ++round) {
    // Not std::shuffle, which every standard library does in its own way.
    for (std::size_t i = sorted.size() - 1; i > 0; --i) {
      std::swap(sorted[i], sorted[random() % (i + 1)]);
    }
    std::sort(sorted.begin(), sorted.end(), swedish_less);
    CHECK(sorted == right);
  }
}

TEST_CASE("order: the alphabet, in either case") {
  const std::string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ";
  std::string previous = "9";
  for (std::size_t index = 0; index < alphabet.size();) {
    const std::string letter = utf8(next_code_point(alphabet, index));
    CAPTURE(letter);
    CHECK(swedish_sort_key(letter) == swedish_sort_key(folded(letter)));
    CHECK(swedish_less(previous + "öö", letter));
    previous = letter;
  }
}

TEST_CASE("order: letters that count as another") {
  struct Row {
    const char* variant;
    const char* base;
  };
  for (const Row& row : std::initializer_list<Row>{
           {"é", "e"},     {"É", "e"}, {"è", "e"},       {"ü", "y"},       {"Ü", "y"},
           {"æ", "ä"},     {"Æ", "ä"}, {"ø", "ö"},       {"Ø", "ö"},       {"á", "a"},
           {"ñ", "n"},     {"ç", "c"}, {"ß", "ss"},      {"Þ", "th"},      {"ł", "l"},
           {"š", "s"},     {"ž", "z"}, {"u\u0308", "y"}, {"a\u030A", "å"}, {"n\u0303", "n"},
           {"\u212B", "å"}}) {
    CAPTURE(row.variant);
    CHECK(swedish_sort_key(row.variant) == swedish_sort_key(row.base));
    // The bytes break the tie.
    CHECK(swedish_less(row.variant, row.base) != swedish_less(row.base, row.variant));
  }
  CHECK(swedish_sort_key("И") > swedish_sort_key("Ö"));
  CHECK(swedish_sort_key("И") != swedish_sort_key("Й"));
}

TEST_CASE("order: numbers by their size, however long") {
  std::string previous = "0";
  for (std::size_t length = 1; length < 600; ++length) {
    const std::string smallest = "1" + std::string(length - 1, '0');
    const std::string greatest = std::string(length, '9');
    CHECK(swedish_sort_key(previous) < swedish_sort_key(smallest));
    CHECK(swedish_sort_key(smallest) < swedish_sort_key(greatest));
    CHECK(swedish_sort_key(smallest + " a") < swedish_sort_key(greatest));
    previous = greatest;
  }
  CHECK(swedish_sort_key("Avtal 007") == swedish_sort_key("avtal 7"));
  CHECK(swedish_less("Avtal 007", "Avtal 7"));
  CHECK(swedish_sort_key("Avtal 000") < swedish_sort_key("Avtal 1"));
}

TEST_CASE("order: is an order") {
  const std::vector<std::string> texts = {"",     " ",       "a",  "A", "a1", "a 1", "a01",
                                          "å",    "a\u030A", "é",  "e", "-",  "10",  "9",
                                          "\xFF", "ß",       "ss", "ü", "y"};
  for (const std::string& a : texts) {
    for (const std::string& b : texts) {
      CHECK((swedish_less(a, b) + swedish_less(b, a)) == (a == b ? 0 : 1));
      for (const std::string& c : texts) {
        const bool follows = swedish_less(a, b) && swedish_less(b, c);
        if (follows) CHECK(swedish_less(a, c));
      }
    }
  }
}

TEST_CASE("folding: lower case, Swedish letters kept, words apart by one space") {
  struct Row {
    const char* text;
    const char* folded;
    const char* without_marks;
  };
  for (const Row& row : std::initializer_list<Row>{
           {"", "", ""},
           {"  ", "", ""},
           {"Råd och Stöd", "råd och stöd", "rad och stod"},
           {"ÅÄÖ åäö", "åäö åäö", "aao aao"},
           {"Idé Müller", "ide muller", "ide muller"},
           {"bla\u030Aba\u0308r", "blåbär", "blabar"},
           {"A\u0308rende", "ärende", "arende"},
           {"Idé", "ide", "ide"},
           {"Ide\u0301", "ide", "ide"},
           {"n\u0303", "n", "n"},
           {"Æ Ø æ ø", "ä ö ä ö", "a o a o"},
           {"Łódź ß Þór", "lodz ss thor", "lodz ss thor"},
           {"  SON –  2020-281, ”a”. ", "son 2020 281 a", "son 2020 281 a"},
           {"1\u00A0694\u00A0000\u202Fkr", "1 694 000 kr", "1 694 000 kr"},
           {"a\t\r\nb", "a b", "a b"},
           {"av\u00ADtal", "avtal", "avtal"},
           {"av\u200Btal", "avtal", "avtal"},
           {"\u202Eavtal", "avtal", "avtal"},
           {"2×3÷4", "2 3 4", "2 3 4"},
           {"a\xFF"
            "b",
            "a b", "a b"},
           {"§ 5 & 7", "5 7", "5 7"},
           {"ÿŸ", "yy", "yy"},
           {"И", "И", "И"},
       }) {
    CAPTURE(row.text);
    CHECK(folded(row.text) == row.folded);
    CHECK(folded_without_marks(row.text) == row.without_marks);
    CHECK(folded(folded(row.text)) == row.folded);
  }
}

TEST_CASE(
    "folding: every letter of Latin-1 and Latin Extended-A becomes letters we have keys for") {
  const std::string allowed = "abcdefghijklmnopqrstuvwxyzåäö";
  for (char32_t code_point = 0xC0; code_point <= 0x17F; ++code_point) {
    const std::string result = folded(utf8(code_point));
    CAPTURE(result);
    const bool is_sign = code_point == 0xD7 || code_point == 0xF7;
    CHECK(result.empty() == is_sign);
    for (std::size_t index = 0; index < result.size();) {
      CHECK(allowed.find(utf8(next_code_point(result, index))) != std::string::npos);
    }
    // Upper and lower case stand next to each other in Extended-A, and 32 apart in Latin-1.
    if (code_point < 0xDF) CHECK(result == folded(utf8(code_point + 0x20)));
  }
}

TEST_CASE("case numbers: one key for all the ways to write one") {
  struct Row {
    const char* text;
    const char* key;
  };
  for (const Row& row : std::initializer_list<Row>{
           {"Dnr SON 2020-281", "son2020281"},
           {"SON2020-281", "son2020281"},
           {"son 2020/281", "son2020281"},
           {"dnr: SON 2020-281", "son2020281"},
           {"DNR.SON 2020–281", "son2020281"},
           {"  Dnr  SON 2020 281  ", "son2020281"},
           {"2012-39", "201239"},
           {"Dnr 2012-39", "201239"},
           {"SON-331", "son331"},
           {"2023/KS 0362", "2023ks0362"},
           {"2023KS133", "2023ks133"},
           {"ÄO 2019-1", "äo20191"},
           {"", ""},
           {"dnr", ""},
           {"-/-", ""},
           {"Ordnr 5", "ordnr5"},
       }) {
    CAPTURE(row.text);
    CHECK(case_number_key(row.text) == row.key);
  }
}
