#pragma once
// Abbreviations in capitals, which mean something else than the same word in small letters.
// Internal to the search.

#include <string_view>

namespace avtal::answers::inner {

/// Two to five capital letters and nothing else: «AN», «SON».
bool is_abbreviation(std::string_view text);

/// Does `word` stand in the text as a word of its own? Case counts: the abbreviation AN is not the
/// word an. A digit may follow ("SON2020").
bool has_whole_word(std::string_view text, std::string_view word);

}  // namespace avtal::answers::inner
