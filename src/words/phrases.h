#pragma once
// Every fixed text of the page, in both languages. The texts stand in phrases.inc:
//   PHRASE(as_of, "Läget den", "As of")
// Texts with {0}, {1} … take arguments in that order (`filled`).

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "state/view_state.h"

namespace avtal::words {

enum class Phrase : std::uint16_t {
#define PHRASE(name, sv, en) name,
#include "words/phrases.inc"
#undef PHRASE
};

using state::Language;

std::string_view text(Phrase phrase, Language language);
/// The phrase with {0}, {1} … {9} replaced. Arguments are put in as they are; a placeholder without
/// one stays.
std::string filled(Phrase phrase, Language language, std::initializer_list<std::string_view> with);

}  // namespace avtal::words
