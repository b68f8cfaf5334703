#pragma once
// Code points out of bytes of UTF-8. Internal to the files that read texts letter by letter.

#include <cstddef>
#include <string_view>

#include "base/text.h"

namespace avtal::base {

/// `length`: bytes; one, and no code point, where the sequence is broken.
struct Decoded {
  char32_t code_point = kReplacement;
  std::size_t length = 1;
  bool valid = false;
};

/// The code point at `index` < size.
Decoded decode(std::string_view text, std::size_t index);
/// The same, but base and mark of a Swedish letter come as the letter.
Decoded decode_composed(std::string_view text, std::size_t index);
/// Where the code point that the byte at `index` belongs to begins.
std::size_t code_point_at(std::string_view text, std::size_t index);

}  // namespace avtal::base
