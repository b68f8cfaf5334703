// Bytes of UTF-8 as code points, and code points as bytes.

#include <algorithm>
#include <array>
#include <cassert>

#include "base/decode.h"
#include "base/text.h"

namespace avtal::base {
namespace {

unsigned char byte_at(std::string_view text, std::size_t index) {
  return static_cast<unsigned char>(text[index]);
}

bool is_continuation(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

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

}  // namespace

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

std::size_t code_point_at(std::string_view text, std::size_t index) {
  // A sequence has at most three bytes after its first. Text that goes on like that for longer is
  // broken anyway, and then any place is as good as another.
  constexpr std::size_t kLongestTail = 3;
  for (std::size_t back = 0; back <= std::min(kLongestTail, index); ++back) {
    if (!is_continuation(byte_at(text, index - back))) return index - back;
  }
  return index;
}

Decoded decode_composed(std::string_view text, std::size_t index) {
  Decoded result = decode(text, index);
  const std::size_t after = index + result.length;
  if (!result.valid || after >= text.size()) return result;
  const Decoded mark = decode(text, after);
  const char32_t letter = composed(result.code_point, mark.code_point);
  if (letter == 0) return result;
  return {letter, result.length + mark.length, true};
}

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

}  // namespace avtal::base
