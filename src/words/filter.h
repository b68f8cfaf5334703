#pragma once
// The filter: its panel, its bar and what it hides.

#include "words/say.h"

namespace avtal::words::filter {

inline constexpr Phrase<> button{"Filter", "Filter"};
inline constexpr Phrase<> title{"Filtrera", "Filter the data"};
inline constexpr Phrase<> clear{"Visa alla", "Show all"};
inline constexpr Phrase<2> remove{"Ta bort filtret {0}: {1}", "Remove the filter {0}: {1}"};
inline constexpr Phrase<1> hides{"{0} döljs", "{0} hidden"};
inline constexpr Phrase<2> of_agreements{"{0} av {1} avtal", "{0} of {1} agreements"};
inline constexpr Phrase<2> of_services{"{0} av {1} insatser", "{0} of {1} services"};
inline constexpr Phrase<2> of_flows{"{0} av {1} flöden", "{0} of {1} flows"};
inline constexpr Phrase<2> of_handovers{"{0} av {1} överlämningar", "{0} of {1} handovers"};
inline constexpr Phrase<2> of_questions{"{0} av {1} frågetecken", "{0} of {1} questions"};
inline constexpr Phrase<2> of_documents{"{0} av {1} handlingar", "{0} of {1} documents"};
inline constexpr Phrase<2> shows{"{0} av {1} avtal visas", "{0} of {1} agreements shown"};
inline constexpr Phrase<> context{"Grundavtal som avgör vad som gäller visas alltid för de insatser som syns.", "Base agreements that decide what holds are always shown for the services in view."};
inline constexpr Phrase<2> count{"{0}, {1} avtal", "{0}, {1, plural, one {# agreement} other {# agreements}}"};
inline constexpr Phrase<> kinds{"Slag av avtal", "Kind of agreement"};
inline constexpr Phrase<> statuses{"Läge", "Standing"};
inline constexpr Phrase<> years{"Tid", "Time"};
inline constexpr Phrase<> from_label{"Från och med år", "From year"};
inline constexpr Phrase<> to_label{"Till och med år", "To year"};
inline constexpr Phrase<1> from{"från {0}", "from {0}"};
inline constexpr Phrase<1> to{"till {0}", "to {0}"};
inline constexpr Phrase<> any_year{"alla", "any"};
inline constexpr Phrase<> standing_coming{"Kommande", "Coming"};
inline constexpr Phrase<> standing_proposed{"Enligt förslag", "As proposed"};

}  // namespace avtal::words::filter
