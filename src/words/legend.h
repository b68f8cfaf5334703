#pragma once
// The key to the signs of the timeline.

#include "words/say.h"

namespace avtal::words::legend {

inline constexpr Phrase<> title{"Teckenförklaring", "Legend"};
inline constexpr Phrase<> supplement{"Tillägg", "Supplement"};
inline constexpr Phrase<> proposed_term{"Föreslagen tid", "Proposed term"};
inline constexpr Phrase<> year_only{"Startår känt", "Start year only"};
inline constexpr Phrase<> open_ended{"Tills vidare", "Open-ended"};
inline constexpr Phrase<> unknown_end{"Slut okänt", "End unknown"};
inline constexpr Phrase<> decided{"Beslutat", "Decided"};
inline constexpr Phrase<> option{"Möjlig förlängning", "Possible extension"};
inline constexpr Phrase<> tie{"Hör ihop med", "Tied to"};
inline constexpr Phrase<> used{"Använda platser", "Places used"};
inline constexpr Phrase<> hint{"Dra för att flytta, rulla för att zooma. Pilar, +, − och Home fungerar också.", "Drag to pan, scroll to zoom. Arrows, +, − and Home also work."};

}  // namespace avtal::words::legend
