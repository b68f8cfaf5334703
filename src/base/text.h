#pragma once
// UTF-8, Swedish order and the folding that search uses. No locale, no ICU: the data is Swedish.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace avtal::base {

bool is_valid_utf8(std::string_view text);
/// Stands for what is broken or not to be shown.
inline constexpr char32_t kReplacement = U'\uFFFD';

/// The code point at `index`, which is moved past it; U+FFFD for a broken sequence (one byte
/// eaten). `index` < size.
char32_t next_code_point(std::string_view text, std::size_t& index);
/// U+FFFD instead of what is no code point (surrogates, beyond U+10FFFF).
void append_utf8(std::string& text, char32_t code_point);
/// A broken byte counts as one, as in next_code_point.
std::size_t code_point_count(std::string_view text);
/// Bytes of the first character, with the marks over it; 0 for an empty text.
std::size_t first_character_size(std::string_view text);
/// The longest beginning of at most `max_bytes` that splits no character: no code point, and no
/// letter from the marks over it, unless a single one with its marks has more bytes.
std::string_view truncated_utf8(std::string_view text, std::size_t max_bytes);
/// The same with an ellipsis (three bytes more) where something was left out.
std::string shortened_utf8(std::string_view text, std::size_t max_bytes);
/// Drops formatting that shows nothing (soft hyphens, zero-width characters), takes ligatures
/// apart; replaces control characters, overrides of direction and noncharacters by U+FFFD; composes
/// the decomposed å ä ö é ü; says whether anything was replaced. Newline (CR LF too) and tab become
/// one space. Broken UTF-8 is replaced as well, so the result is always valid.
struct Cleaned {
  std::string text;
  bool had_unsafe = false;
};
Cleaned cleaned(std::string_view text);

/// Sort key for Swedish order: … Z Å Ä Ö; w its own letter, é as e, ü as y, æ as ä, ø as ö;
/// case-insensitive first, digits by their number ("Avtal 9" before "Avtal 10"). Space and
/// punctuation come first and count as one space, then digits, then letters.
/// Compare keys bytewise; ties by the texts' bytes.
std::string swedish_sort_key(std::string_view text);
bool swedish_less(std::string_view a, std::string_view b);

/// Lower case, å ä ö kept, é→e, ü→u, æ→ä, ø→ö; runs of punctuation and white space become one
/// space, and none is left at the ends. Composed and decomposed letters fold alike.
std::string folded(std::string_view text);
/// As `folded` but å→a ä→a ö→o: the second-choice match for people without those keys.
std::string folded_without_marks(std::string_view text);
/// Letters and digits only, lower case: "Dnr SON 2020-281" and "son2020281" meet in "son2020281"
/// after a leading "dnr" is taken off.
std::string case_number_key(std::string_view text);
/// Edit distance with transposition (Damerau, optimal string alignment) in code points, stopping at
/// `limit` + 1. `limit` ≥ 0. Case and marks count: fold both texts first.
int edit_distance(std::string_view a, std::string_view b, int limit);

}  // namespace avtal::base
