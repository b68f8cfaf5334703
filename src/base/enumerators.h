#pragma once
// How many values an enumeration has, so that a table of them can be held to it when compiled.

#include <cstddef>
#include <string_view>

namespace avtal::base {

namespace enumeration {

/// The compiler writes a value that has a name by it, and any other as a number: "(Status)5".
template <auto Value>
constexpr bool has_name() {
  constexpr std::string_view kWritten = __PRETTY_FUNCTION__;
  constexpr std::string_view kBefore = "Value = ";
  return kWritten[kWritten.rfind(kBefore) + kBefore.size()] != '(';
}

template <class Enum, std::size_t From>
constexpr std::size_t count() {
  if constexpr (has_name<static_cast<Enum>(From)>()) {
    return count<Enum, From + 1>();
  } else {
    return From;
  }
}

}  // namespace enumeration

/// Of an enumeration whose values are 0, 1, 2 …
template <class Enum>
inline constexpr std::size_t kValuesOf = enumeration::count<Enum, 0>();

}  // namespace avtal::base
