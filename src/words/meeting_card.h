#pragma once
// The meeting card: a matter on one sheet of paper.

#include "words/say.h"

namespace avtal::words::meeting_card {

inline constexpr Phrase<> title{"Möteskort", "Meeting card"};
inline constexpr Phrase<> button{"Möteskort (en sida)", "Meeting card (one page)"};
inline constexpr Phrase<> next{"Nästa dag att handla", "Next day to act"};
inline constexpr Phrase<> no_next{"Ingen dag framåt är känt då någon måste handla.", "No day ahead is known on which somebody must act."};
inline constexpr Phrase<> asked{"Vad frågas", "What is asked"};
inline constexpr Phrase<> nothing_asked{"Inget förslag i underlaget väntar på beslut.", "No proposal in the data waits for a decision."};
inline constexpr Phrase<> holds{"Vad gäller", "What applies"};
inline constexpr Phrase<1> costs{"Vad kostar det {0}", "What it costs in {0}"};
inline constexpr Phrase<1> no_costs{"Underlaget har inget om vad det kostar {0}.", "The data has nothing on what it costs in {0}."};
inline constexpr Phrase<> unknown{"Vad är okänt", "What is not known"};
inline constexpr Phrase<> nothing_unknown{"Inga frågor är öppna i underlaget.", "No questions are open in the data."};
inline constexpr Phrase<1> more{"och {0} till, se sidan", "and {0} more, see the page"};
inline constexpr Phrase<> code{"Sidan i telefonen", "The page on the phone"};

}  // namespace avtal::words::meeting_card
