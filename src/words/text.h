#pragma once
// The text version.

#include "words/say.h"

namespace avtal::words::text {

inline constexpr Phrase<> parties{"Parter", "Parties"};
inline constexpr Phrase<> decisions{"Beslut, förslag och händelser", "Decisions, proposals and events"};
inline constexpr Phrase<> decisions_caption{"Vad som beslutats, föreslagits eller hänt", "What was decided, proposed or happened"};
inline constexpr Phrase<> planned{"planeras enligt handlingen", "is planned according to the document"};
inline constexpr Phrase<> happened{"har skett enligt handlingen", "has happened according to the document"};
inline constexpr Phrase<> handovers_caption{"Överlämningar i nummerordning", "Handovers by number"};
inline constexpr Phrase<> duties_caption{"Vem som har ansvarat, betalat och utfört", "Who has been responsible, paid and delivered"};
inline constexpr Phrase<> role{"Roll", "Role"};
inline constexpr Phrase<> changes_title{"Organisationer som kommer, går och byter namn", "Organisations that come, go and change name"};
inline constexpr Phrase<> changes_caption{"Förändringar av organisationer", "Changes of organisations"};
inline constexpr Phrase<> change{"Förändring", "Change"};
inline constexpr Phrase<> paired_title{"Beslut som två nämnder ska fatta", "Decisions for two committees"};
inline constexpr Phrase<> paired_caption{"Punkterna sida vid sida", "The items side by side"};
inline constexpr Phrase<> first_side{"Första nämnden", "First committee"};
inline constexpr Phrase<> second_side{"Andra nämnden", "Second committee"};
inline constexpr Phrase<> names_caption{"Namn som handlingarna använder", "Names that the documents use"};

// The text version.
inline constexpr Phrase<> flows_known{"Känt", "Known"};
inline constexpr Phrase<> flows_missing{"Belopp som inte anges", "Amounts not stated"};
inline constexpr Phrase<> flows_year{"År", "Year"};
inline constexpr Phrase<> flows_yearly{"Belopp år för år", "Amounts year by year"};
inline constexpr Phrase<> flows_yearly_caption{"Kända belopp per år, och hur många som inte anges", "Known amounts per year, and how many are not stated"};

}  // namespace avtal::words::text
