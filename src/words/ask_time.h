#pragma once
// Answers of the command `ask` about notice and deadlines.

#include "words/say.h"

namespace avtal::words::ask_time {

inline constexpr Phrase<> before{"Före", "Before"};
inline constexpr Phrase<> after{"Efter", "After"};
inline constexpr Phrase<2> in_force_count{"{0} av {1} {-insatser} är i kraft", "{0} of {1} {-services} are in force"};
inline constexpr Phrase<2> compare{"Skillnader mellan {0} och {1}.", "Differences between {0} and {1}."};
inline constexpr Phrase<> no_difference{"{-Ingen} {-insats} skiljer sig.", "No {-service} differs."};
inline constexpr Phrase<> safe_day{"Säker dag, om slutet är tidigare", "Safe day, if the end is earlier"};
inline constexpr Phrase<> latest_day{"Senast möjliga dag, om slutet är senare", "Latest possible day, if the end is later"};
inline constexpr Phrase<> begin_preparing{"Börja bereda beslutet", "Begin preparing the decision"};
inline constexpr Phrase<> delay{"En månads dröjsmål", "One month of delay"};
inline constexpr Phrase<> next_end{"Slut om dagen missas", "End if the day is missed"};
inline constexpr Phrase<> end_if_given{"Slut vid uppsägning nu", "End if notice is given now"};
inline constexpr Phrase<> notice_not_loaded{"Uppsägningstiden är ej inläst", "The notice period is not loaded"};
inline constexpr Phrase<> notice_not_stated{"Inget dokument säger någon uppsägningstid", "No document says any notice period"};
inline constexpr Phrase<> notice_no_end{"Uppsägningstid finns, men inget slut att räkna från", "There is a notice period, but no end to count from"};
inline constexpr Phrase<1> deadlines{"Gränser till och med {0}:", "Deadlines up to and including {0}:"};
inline constexpr Phrase<1> no_deadlines{"Inga gränser till och med {0}.", "No deadlines up to and including {0}."};

}  // namespace avtal::words::ask_time
