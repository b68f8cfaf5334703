#pragma once
// How the command `ask` is asked: what is wrong with a question, and the names of what it may be about.

#include "words/say.h"

namespace avtal::words::ask_request {

inline constexpr Phrase<1> bad_language{"--lang ska vara sv eller en, inte ”{0}”.", "--lang must be sv or en, not “{0}”."};
inline constexpr Phrase<> no_question{"ask behöver en fil och en fråga, till exempel: ask data/linkoping.json in-force.", "ask needs a file and a question, for example: ask data/linkoping.json in-force."};
inline constexpr Phrase<2> bad_question{"Frågan ”{0}” finns inte. Närmast: {1}.", "There is no question “{0}”. Nearest: {1}."};
inline constexpr Phrase<2> odd_option{"Frågan {0} tar inte {1}.", "The question {0} does not take {1}."};
inline constexpr Phrase<2> missing_option{"Frågan {0} behöver {1}.", "The question {0} needs {1}."};
inline constexpr Phrase<1> empty_option{"{0} är tomt.", "{0} is empty."};
inline constexpr Phrase<2> odd_word{"Frågan {0} tar inte ordet ”{1}”.", "The question {0} does not take the word “{1}”."};
inline constexpr Phrase<> no_text{"Frågan search behöver en text att söka efter.", "The question search needs a text to look for."};
inline constexpr Phrase<2> bad_day{"{0} ska vara en dag som 2020-06-01, inte ”{1}”.", "{0} must be a day such as 2020-06-01, not “{1}”."};
inline constexpr Phrase<2> bad_year{"{0} ska vara ett år mellan 1900 och 2200, inte ”{1}”.", "{0} must be a year from 1900 to 2200, not “{1}”."};
inline constexpr Phrase<1> bad_duration{"--within ska vara en tid som P12M, P2Y eller P1Y6M, inte ”{0}”.", "--within must be a duration such as P12M, P2Y or P1Y6M, not “{0}”."};
inline constexpr Phrase<> help_hint{"Se avtalskartan ask --help.", "See avtalskartan ask --help."};
inline constexpr Phrase<> record{"post", "record"};
inline constexpr Phrase<> document{"handling", "document"};
inline constexpr Phrase<> organization{"organisation", "organisation"};
inline constexpr Phrase<> organization_change{"organisationsändring", "organisational change"};
inline constexpr Phrase<> service{"{-insats}", "{-service}"};
inline constexpr Phrase<> agreement{"avtal", "agreement"};
inline constexpr Phrase<> money_flow{"kostnadsflöde", "cost flow"};
inline constexpr Phrase<> handover{"överlämning", "handover"};
inline constexpr Phrase<> event{"händelse", "event"};
inline constexpr Phrase<> question{"frågetecken", "open question"};
inline constexpr Phrase<> price_index{"prisindex", "price index"};
inline constexpr Phrase<2> no_such_id{"Det finns inget i filen av slaget {0} med id ”{1}”.", "Nothing in the file of the kind {0} has the id “{1}”."};
inline constexpr Phrase<1> nearest_id{"Närmast: {0}.", "Nearest: {0}."};
inline constexpr Phrase<2> not_known_yet{"”{0}” fanns inte i någon handling den {1}.", "“{0}” was in no document on {1}."};

}  // namespace avtal::words::ask_request
