#pragma once
// What the tests of formats share.

#include <string>
#include <string_view>

#include "words/format.h"

namespace avtal::words {

inline constexpr Language kSv = Language::sv;
inline constexpr Language kEn = Language::en;

/// With _ for a no-break space.
inline std::string nb(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '_') {
      result += "\u00A0";
    } else {
      result += c;
    }
  }
  return result;
}

}  // namespace avtal::words
