#pragma once
// What the command says besides its answers ("words/ask.h") and its help.

#include "words/say.h"

namespace avtal::words::command {

inline constexpr Phrase<> error{"fel", "error"};
inline constexpr Phrase<> warning{"varning", "warning"};
inline constexpr Phrase<> note{"notis", "note"};
inline constexpr Phrase<2> more_of_a_kind{"    … och {0, plural, one {en till} other {# till}} av samma slag, se --explain {1}", "    … and {0, plural, one {one more} other {# more}} of the same kind, see --explain {1}"};
inline constexpr Phrase<3> explained{"{0} ({1}): {2}", "{0} ({1}): {2}"};
inline constexpr Phrase<1> unknown_code{"det finns ingen kod {0}", "there is no code {0}"};
inline constexpr Phrase<1> no_errors{"{0}: inga fel", "{0}: no errors"};
inline constexpr Phrase<1> cannot_read{"{0}: filen kan inte läsas", "{0}: the file cannot be read"};
inline constexpr Phrase<1> cannot_write{"{0}: filen kan inte skrivas", "{0}: the file cannot be written"};
inline constexpr Phrase<1> view_part_skipped{"--view: {0} ignoreras", "--view: {0} is ignored"};

}  // namespace avtal::words::command
