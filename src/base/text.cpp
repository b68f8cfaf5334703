#include "base/text.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <numeric>
#include <utility>

namespace avtal::base {

namespace {

constexpr char32_t kSpace = U' ';

// ---- UTF-8 ------------------------------------------------------------------------------------

unsigned char byte_at(std::string_view text, std::size_t index) {
  return static_cast<unsigned char>(text[index]);
}

bool is_continuation(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

struct Decoded {
  char32_t code_point = kReplacement;
  std::size_t length = 1;
  bool valid = false;
};

/// What the first byte of a sequence says about it.
struct Lead {
  std::size_t length = 0;  // 0: no sequence begins with this byte
  char32_t bits = 0;
  char32_t smallest = 0;  // smaller ones are written in too many bytes
};

Lead lead_of(unsigned char byte) {
  if (byte < 0x80U) return {1, byte, 0};
  if ((byte & 0xE0U) == 0xC0U) return {2, byte & 0x1FU, 0x80};
  if ((byte & 0xF0U) == 0xE0U) return {3, byte & 0x0FU, 0x800};
  if ((byte & 0xF8U) == 0xF0U) return {4, byte & 0x07U, 0x10000};
  return {};
}

bool is_scalar_value(char32_t code_point) {
  return code_point < 0xD800 || (code_point > 0xDFFF && code_point <= 0x10FFFF);
}

Decoded decode(std::string_view text, std::size_t index) {
  const Lead lead = lead_of(byte_at(text, index));
  if (lead.length == 0 || lead.length > text.size() - index) return {};
  char32_t code_point = lead.bits;
  for (std::size_t i = 1; i < lead.length; ++i) {
    const unsigned char byte = byte_at(text, index + i);
    if (!is_continuation(byte)) return {};
    code_point = (code_point << 6U) | (byte & 0x3FU);
  }
  if (code_point < lead.smallest || !is_scalar_value(code_point)) return {};
  return {code_point, lead.length, true};
}

/// Where the code point that the byte at `index` belongs to begins.
std::size_t code_point_at(std::string_view text, std::size_t index) {
  // A sequence has at most three bytes after its first. Text that goes on like that for longer is
  // broken anyway, and then any place is as good as another.
  constexpr std::size_t kLongestTail = 3;
  for (std::size_t back = 0; back <= std::min(kLongestTail, index); ++back) {
    if (!is_continuation(byte_at(text, index - back))) return index - back;
  }
  return index;
}

std::u32string code_points(std::string_view text) {
  std::u32string result;
  for (std::size_t index = 0; index < text.size();) {
    result.push_back(next_code_point(text, index));
  }
  return result;
}

// ---- what characters are ----------------------------------------------------------------------

struct Range {
  char32_t first;
  char32_t last;
};

template <std::size_t N>
bool is_in(const std::array<Range, N>& ranges, char32_t code_point) {
  return std::any_of(ranges.begin(), ranges.end(), [code_point](Range range) {
    return code_point >= range.first && code_point <= range.last;
  });
}

// Characters that draw nothing but change, hide or reorder what stands around them.
constexpr std::array kInvisible = {
    Range{0x00AD, 0x00AD},    // soft hyphen
    Range{0x034F, 0x034F},    // combining grapheme joiner
    Range{0x061C, 0x061C},    // Arabic letter mark (bidi)
    Range{0x115F, 0x1160},    // Hangul fillers
    Range{0x17B4, 0x17B5},    // Khmer inherent vowels
    Range{0x180B, 0x180F},    // Mongolian variation selectors and vowel separator
    Range{0x200B, 0x200F},    // zero-width space and joiners, bidi marks
    Range{0x202A, 0x202E},    // bidi embeddings and overrides
    Range{0x2060, 0x206F},    // word joiner, invisible operators, bidi isolates
    Range{0x3164, 0x3164},    // Hangul filler
    Range{0xFE00, 0xFE0F},    // variation selectors
    Range{0xFEFF, 0xFEFF},    // byte order mark, zero-width no-break space
    Range{0xFFA0, 0xFFA0},    // half-width Hangul filler
    Range{0xFFF0, 0xFFFB},    // interlinear annotation and its unassigned neighbours
    Range{0xE0000, 0xE0FFF},  // tags and further variation selectors
};

// Outside ASCII and Latin-1: what stands between words. Whatever is in none of the tables is taken
// for a letter.
constexpr std::array kSeparators = {
    Range{0x0080, 0x00A9}, Range{0x00AB, 0x00B1}, Range{0x00B4, 0x00B4},
    Range{0x00B6, 0x00B8}, Range{0x00BB, 0x00BB}, Range{0x00BF, 0x00BF},
    Range{0x00D7, 0x00D7}, Range{0x00F7, 0x00F7}, Range{0x02B0, 0x02FF},  // spacing marks
    Range{0x2000, 0x206F},  // blanks, dashes, quotation marks
    Range{0x20A0, 0x20CF},  // currencies
    Range{0x2190, 0x2BFF},  // arrows, mathematics, boxes, symbols
    Range{0x2E00, 0x2E7F},  // more punctuation
    Range{0x3000, 0x303F},  // East Asian punctuation
    Range{0xFE10, 0xFE6F},  // forms of punctuation
    Range{0xFFFC, 0xFFFF},  // replacement character
};

bool is_noncharacter(char32_t code_point) {
  return (code_point & 0xFFFEU) == 0xFFFEU || (code_point >= 0xFDD0 && code_point <= 0xFDEF);
}

bool is_control(char32_t code_point) {
  return code_point < 0x20 || (code_point >= 0x7F && code_point <= 0x9F);
}

bool is_line_or_tab(char32_t code_point) {
  return code_point == U'\n' || code_point == U'\r' || code_point == U'\t' ||
         code_point == 0x2028 || code_point == 0x2029;
}

/// Formatting that comes along when text is pasted from a word processor, a PDF file or the web,
/// and that shows nothing: where a word may be broken, how characters join, where the writing
/// turns.
constexpr std::array kFormatting = {
    Range{0x00AD, 0x00AD},
    Range{0x200B, 0x200F},
    Range{0x2060, 0x2060},
    Range{0xFEFF, 0xFEFF},
};

bool is_formatting(char32_t code_point) { return is_in(kFormatting, code_point); }

/// Letters that some programs print as one sign; empty for all others.
std::string_view apart(char32_t code_point) {
  switch (code_point) {
    case 0xFB00:
      return "ff";
    case 0xFB01:
      return "fi";
    case 0xFB02:
      return "fl";
    case 0xFB03:
      return "ffi";
    case 0xFB04:
      return "ffl";
    default:
      break;
  }
  return {};
}

bool is_unsafe(char32_t code_point) {
  return is_control(code_point) || is_noncharacter(code_point) || is_in(kInvisible, code_point);
}

// Marks of any script that stand over, under or in the letter before them.
constexpr std::array kMarks = {
    Range{0x0300, 0x036F}, Range{0x0483, 0x0489}, Range{0x0591, 0x05BD},   Range{0x05BF, 0x05BF},
    Range{0x05C1, 0x05C7}, Range{0x0610, 0x061A}, Range{0x064B, 0x065F},   Range{0x0670, 0x0670},
    Range{0x06D6, 0x06DC}, Range{0x06DF, 0x06E4}, Range{0x06E7, 0x06E8},   Range{0x06EA, 0x06ED},
    Range{0x0711, 0x0711}, Range{0x0730, 0x074A}, Range{0x0900, 0x0903},   Range{0x093A, 0x094F},
    Range{0x0E31, 0x0E31}, Range{0x0E34, 0x0E3A}, Range{0x0E47, 0x0E4E},   Range{0x1AB0, 0x1AFF},
    Range{0x1DC0, 0x1DFF}, Range{0x200D, 0x200D}, Range{0x20D0, 0x20FF},   Range{0x3099, 0x309A},
    Range{0xFE00, 0xFE0F}, Range{0xFE20, 0xFE2F}, Range{0x1F3FB, 0x1F3FF},
};

bool is_drawn_over(char32_t code_point) { return is_in(kMarks, code_point); }

bool is_combining_mark(char32_t code_point) { return code_point >= 0x0300 && code_point <= 0x036F; }

bool is_ascii_digit(char32_t code_point) { return code_point >= U'0' && code_point <= U'9'; }

bool is_ascii_lower(char32_t code_point) { return code_point >= U'a' && code_point <= U'z'; }

/// The one letter that base and mark make together, for the letters of Swedish; 0 for any others.
char32_t composed(char32_t letter, char32_t mark) {
  struct Composition {
    char32_t letter;
    char32_t mark;
    char32_t result;
  };
  constexpr char32_t kAcute = 0x0301;
  constexpr char32_t kDiaeresis = 0x0308;
  constexpr char32_t kRing = 0x030A;
  constexpr std::array kCompositions = {
      Composition{U'a', kRing, U'å'},      Composition{U'A', kRing, U'Å'},
      Composition{U'a', kDiaeresis, U'ä'}, Composition{U'A', kDiaeresis, U'Ä'},
      Composition{U'o', kDiaeresis, U'ö'}, Composition{U'O', kDiaeresis, U'Ö'},
      Composition{U'u', kDiaeresis, U'ü'}, Composition{U'U', kDiaeresis, U'Ü'},
      Composition{U'e', kAcute, U'é'},     Composition{U'E', kAcute, U'É'},
  };
  for (const Composition& one : kCompositions) {
    if (one.letter == letter && one.mark == mark) return one.result;
  }
  return 0;
}

/// next_code_point, but base and mark of a Swedish letter come as the letter.
Decoded decode_composed(std::string_view text, std::size_t index) {
  Decoded result = decode(text, index);
  const std::size_t after = index + result.length;
  if (!result.valid || after >= text.size()) return result;
  const Decoded mark = decode(text, after);
  const char32_t letter = composed(result.code_point, mark.code_point);
  if (letter == 0) return result;
  return {letter, result.length + mark.length, true};
}

// ---- folding ----------------------------------------------------------------------------------

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
  return is_in(kSeparators, code_point) ? kSpace : code_point;
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
    if (!plain && (is_combining_mark(next.code_point) || is_in(kInvisible, next.code_point))) {
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

// ---- UTF-8 ------------------------------------------------------------------------------------

bool is_valid_utf8(std::string_view text) {
  for (std::size_t index = 0; index < text.size();) {
    const Decoded next = decode(text, index);
    if (!next.valid) return false;
    index += next.length;
  }
  return true;
}

char32_t next_code_point(std::string_view text, std::size_t& index) {
  assert(index < text.size());
  const Decoded next = decode(text, index);
  index += next.length;
  return next.code_point;
}

void append_utf8(std::string& text, char32_t code_point) {
  if (!is_scalar_value(code_point)) code_point = kReplacement;
  const auto append = [&text](char32_t byte) {
    text += static_cast<char>(static_cast<unsigned char>(byte));
  };
  const auto continuation = [code_point](unsigned shift) {
    return 0x80U | ((code_point >> shift) & 0x3FU);
  };
  if (code_point < 0x80) {
    append(code_point);
  } else if (code_point < 0x800) {
    append(0xC0U | (code_point >> 6U));
    append(continuation(0));
  } else if (code_point < 0x10000) {
    append(0xE0U | (code_point >> 12U));
    append(continuation(6));
    append(continuation(0));
  } else {
    append(0xF0U | (code_point >> 18U));
    append(continuation(12));
    append(continuation(6));
    append(continuation(0));
  }
}

std::size_t code_point_count(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t index = 0; index < text.size(); index += decode(text, index).length) ++count;
  return count;
}

std::size_t first_character_size(std::string_view text) {
  std::size_t end = text.empty() ? 0 : decode(text, 0).length;
  while (end < text.size()) {
    const Decoded next = decode(text, end);
    if (!is_drawn_over(next.code_point)) break;
    end += next.length;
  }
  return end;
}

std::string_view truncated_utf8(std::string_view text, std::size_t max_bytes) {
  if (text.size() <= max_bytes) return text;
  const std::size_t cut = code_point_at(text, max_bytes);
  std::size_t letter = cut;
  while (letter > 0 && is_drawn_over(decode(text, letter).code_point)) {
    letter = code_point_at(text, letter - 1);
  }
  return text.substr(0, letter > 0 ? letter : cut);
}

std::string shortened_utf8(std::string_view text, std::size_t max_bytes) {
  const std::string_view kept = truncated_utf8(text, max_bytes);
  return std::string(kept) + (kept.size() < text.size() ? "\u2026" : "");
}

Cleaned cleaned(std::string_view text) {
  Cleaned result;
  result.text.reserve(text.size());
  for (std::size_t index = 0; index < text.size();) {
    const Decoded next = decode_composed(text, index);
    const bool is_cr_lf = text.substr(index, 2) == "\r\n";
    index += is_cr_lf ? 2 : next.length;
    if (next.valid && is_formatting(next.code_point)) continue;
    if (is_line_or_tab(next.code_point)) {
      result.text += ' ';
    } else if (next.valid && !apart(next.code_point).empty()) {
      result.text += apart(next.code_point);
    } else if (!next.valid || is_unsafe(next.code_point)) {
      append_utf8(result.text, kReplacement);
      result.had_unsafe = true;
    } else {
      append_utf8(result.text, next.code_point);
    }
  }
  return result;
}

// ---- order and search -------------------------------------------------------------------------

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

int edit_distance(std::string_view a, std::string_view b, int limit) {
  assert(limit >= 0);
  const std::u32string from = code_points(a);
  const std::u32string to = code_points(b);
  const std::size_t most = static_cast<std::size_t>(std::max(limit, 0));
  const std::size_t too_far = most + 1;
  const std::size_t longer = std::max(from.size(), to.size());
  const std::size_t shorter = std::min(from.size(), to.size());
  if (longer - shorter > most) return static_cast<int>(too_far);

  // Three rows of the table of distances between the first i of `from` and the first j of `to`: a
  // transposition looks two rows up.
  std::vector<std::size_t> two_up(to.size() + 1);
  std::vector<std::size_t> above(to.size() + 1);
  std::vector<std::size_t> row(to.size() + 1);
  std::iota(above.begin(), above.end(), std::size_t{0});
  for (std::size_t i = 1; i <= from.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
      if (swapped) row[j] = std::min(row[j], two_up[j - 2] + 1);
    }
    // No later row comes nearer: what it takes from two rows up costs one more, and between two
    // neighbouring rows the nearest differ by one at most.
    if (*std::min_element(row.begin(), row.end()) > most) return static_cast<int>(too_far);
    std::swap(two_up, above);
    std::swap(above, row);
  }
  return static_cast<int>(std::min(above.back(), too_far));
}

}  // namespace avtal::base
