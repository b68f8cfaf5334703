#pragma once
// Bytes of a text file whose encoding nobody told, as UTF-8.

#include <cstdint>
#include <string>
#include <string_view>

namespace avtal::tables {

enum class Encoding : std::uint8_t { utf8, utf16_little, utf16_big, windows1252, mac_roman, cp850 };

/// By its mark, by where its NULs are, by whether it is UTF-8, and else by which old encoding makes
/// most å ä ö of it.
Encoding encoding_of(std::string_view bytes);

struct Decoded {
  std::string text;  // without a byte order mark
  Encoding encoding = Encoding::utf8;
  bool had_broken = false;  // something is U+FFFD now
};
Decoded decoded(std::string_view bytes);

}  // namespace avtal::tables
