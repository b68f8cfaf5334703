#pragma once
// What formats of numbers, money and dates are put together from. Internal to the format's files.

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "words/say.h"

namespace avtal::words {

inline constexpr std::string_view kNoBreakSpace = "\u00A0";

inline bool is_english(Language language) { return language == Language::en; }

inline std::string_view either(Language language, std::string_view sv, std::string_view en) {
  return is_english(language) ? en : sv;
}

std::string concat(std::initializer_list<std::string_view> parts);
/// Without its sign; of the least number too.
std::uint64_t magnitude(std::int64_t value);
/// "1 694 000" / "1,694,000".
std::string grouped(std::uint64_t value, Language language);
/// The minus of a negative number; nothing of others.
std::string_view sign(std::int64_t value);
std::string_view decimal_sign(Language language);
/// "ca 23 platser".
std::string about(std::string_view what, Language language);

}  // namespace avtal::words
