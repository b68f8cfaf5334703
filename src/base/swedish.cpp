// The order of Swedish texts, and the folding that search uses.

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "base/characters.h"
#include "base/decode.h"
#include "base/text.h"

namespace avtal::base {
namespace {

constexpr char32_t kSpace = U' ';

bool is_ascii_digit(char32_t code_point) { return code_point >= U'0' && code_point <= U'9'; }

bool is_ascii_lower(char32_t code_point) { return code_point >= U'a' && code_point <= U'z'; }

// The lower-case base letter of U+00C0 … U+017F, sixteen to a row. Which letters count as variants
// of å ä ö, and which merely bear a mark, is Swedish usage: æ and ø are the neighbours' ä and ö, œ
// and ő are filed under ö (CLDR's Swedish order has the same). ü ß þ stay here, for ü is u to
// search and y to sorting, and the other two are two letters each. × and ÷ stand between words.
constexpr char32_t kFirstTableLetter = 0x00C0;
constexpr char32_t kLastTableLetter = 0x017F;
constexpr std::u32string_view kBaseLetters =
    U"aaaaäåäceeeeiiii"
    U"dnooooö öuuuüyþß"
    U"aaaaäåäceeeeiiii"
    U"dnooooö öuuuüyþy"
    U"aaaaaaccccccccdd"
    U"ddeeeeeeeeeegggg"
    U"gggghhhhiiiiiiii"
    U"iiiijjkkklllllll"
    U"lllnnnnnnnnnoooo"
    U"öööörrrrrrssssss"
    U"ssttttttuuuuuuuu"
    U"üüuuwwyyyzzzzzzs";
static_assert(kBaseLetters.size() == kLastTableLetter - kFirstTableLetter + 1);

constexpr char32_t kAngstromSign = 0x212B;  // looks like Å, and is canonically the same

/// Lower case without foreign marks; kSpace for what stands between words.
char32_t base_letter(char32_t code_point) {
  if (is_ascii_lower(code_point) || is_ascii_digit(code_point)) return code_point;
  if (code_point >= U'A' && code_point <= U'Z') return code_point - U'A' + U'a';
  if (code_point < 0x80) return kSpace;
  if (code_point >= kFirstTableLetter && code_point <= kLastTableLetter) {
    return kBaseLetters[code_point - kFirstTableLetter];
  }
  if (code_point == kAngstromSign) return U'å';
  return is_separator(code_point) ? kSpace : code_point;
}

/// Calls `take` with each base letter, digit and space between words; never with two spaces in a
/// row nor with one at the ends.
template <class Take>
void for_each_base_letter(std::string_view text, Take take) {
  bool begun = false;
  bool space_due = false;
  const auto take_letter = [&](char32_t letter) {
    if (begun && space_due) take(kSpace);
    begun = true;
    space_due = false;
    take(letter);
  };
  const auto is_ascii = [text](std::size_t index) {
    return index >= text.size() || static_cast<unsigned char>(text[index]) < 0x80;
  };
  for (std::size_t index = 0; index < text.size();) {
    const bool plain = is_ascii(index) && is_ascii(index + 1);  // most are: no mark can follow
    const Decoded next =
        plain ? Decoded{static_cast<char32_t>(text[index]), 1, true} : decode_composed(text, index);
    index += next.length;
    if (!plain && (is_combining_mark(next.code_point) || is_invisible(next.code_point))) {
      continue;
    }
    const char32_t letter = base_letter(next.code_point);
    if (letter == kSpace) {
      space_due = true;
    } else if (letter == U'þ' || letter == U'ß') {
      take_letter(letter == U'þ' ? U't' : U's');
      take_letter(letter == U'þ' ? U'h' : U's');
    } else {
      take_letter(letter);
    }
  }
}

char32_t without_swedish_marks(char32_t letter) {
  if (letter == U'å' || letter == U'ä') return U'a';
  return letter == U'ö' ? U'o' : letter;
}

// ---- sort keys --------------------------------------------------------------------------------

// First bytes of what a key is made of, in their order: space, number, a … z, å, ä, ö, others.
constexpr char kNumberMark = '0';
constexpr char kKeyOfARing = 'z' + 1;
constexpr char kKeyOfADiaeresis = 'z' + 2;
constexpr char kKeyOfODiaeresis = 'z' + 3;
constexpr char kOtherMark = 'z' + 4;

/// A longer number is a greater number, so its count of digits goes first. A byte of 255 says that
/// more of the count follows; keys of any two counts thus compare like the counts.
void append_number_key(std::string& key, std::string_view digits) {
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  key += kNumberMark;
  std::size_t count = digits.size();
  for (; count >= 0xFF; count -= 0xFF) key += '\xFF';
  key += static_cast<char>(static_cast<unsigned char>(count));
  key += digits;
}

void append_letter_key(std::string& key, char32_t letter) {
  switch (letter) {
    case U'å':
      key += kKeyOfARing;
      return;
    case U'ä':
      key += kKeyOfADiaeresis;
      return;
    case U'ö':
      key += kKeyOfODiaeresis;
      return;
    case U'ü':
      key += 'y';
      return;
    default:
      break;
  }
  if (letter < 0x80) {
    key += static_cast<char>(letter);
    return;
  }
  key += kOtherMark;
  append_utf8(key, letter);  // its bytes compare like the code points
}

}  // namespace

std::string swedish_sort_key(std::string_view text) {
  std::string key;
  std::string digits;
  const auto end_number = [&key, &digits] {
    if (!digits.empty()) append_number_key(key, digits);
    digits.clear();
  };
  for_each_base_letter(text, [&](char32_t letter) {
    if (is_ascii_digit(letter)) {
      digits += static_cast<char>(letter);
      return;
    }
    end_number();
    append_letter_key(key, letter);
  });
  end_number();
  return key;
}

bool swedish_less(std::string_view a, std::string_view b) {
  const int order = swedish_sort_key(a).compare(swedish_sort_key(b));
  return order != 0 ? order < 0 : a < b;
}

std::string folded(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for_each_base_letter(
      text, [&result](char32_t letter) { append_utf8(result, letter == U'ü' ? U'u' : letter); });
  return result;
}

std::string folded_without_marks(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for_each_base_letter(text, [&result](char32_t letter) {
    append_utf8(result, letter == U'ü' ? U'u' : without_swedish_marks(letter));
  });
  return result;
}

std::string case_number_key(std::string_view text) {
  constexpr std::string_view kLabel = "dnr";
  std::string key = folded(text);
  key.erase(std::remove(key.begin(), key.end(), ' '), key.end());
  if (key.compare(0, kLabel.size(), kLabel) == 0) key.erase(0, kLabel.size());
  return key;
}

}  // namespace avtal::base
