#pragma once
// One character as the bytes that stand for it.

#include <string>

#include "base/text.h"

namespace avtal::base {

inline std::string utf8(char32_t code_point) {
  std::string text;
  append_utf8(text, code_point);
  return text;
}

}  // namespace avtal::base
