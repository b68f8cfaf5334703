#include "base/characters.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace avtal::base {
namespace {

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

constexpr std::array kFormatting = {
    Range{0x00AD, 0x00AD},
    Range{0x200B, 0x200F},
    Range{0x2060, 0x2060},
    Range{0xFEFF, 0xFEFF},
};

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

}  // namespace

bool is_invisible(char32_t code_point) { return is_in(kInvisible, code_point); }

bool is_separator(char32_t code_point) { return is_in(kSeparators, code_point); }

bool is_line_or_tab(char32_t code_point) {
  return code_point == U'\n' || code_point == U'\r' || code_point == U'\t' ||
         code_point == 0x2028 || code_point == 0x2029;
}

bool is_formatting(char32_t code_point) { return is_in(kFormatting, code_point); }

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

bool is_drawn_over(char32_t code_point) { return is_in(kMarks, code_point); }

bool is_combining_mark(char32_t code_point) { return code_point >= 0x0300 && code_point <= 0x036F; }

}  // namespace avtal::base
