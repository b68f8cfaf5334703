#include "words/filter.h"

namespace avtal::words::filter {

constexpr Phrase<> button{"Filter", "Filter"};
constexpr Phrase<> title{"Filtrera", "Filter the data"};
constexpr Phrase<> clear{"Visa alla", "Show all"};
constexpr Phrase<2> remove{"Ta bort filtret {0}: {1}", "Remove the filter {0}: {1}"};
constexpr Phrase<1> hides{"{0} döljs", "{0} hidden"};
constexpr Phrase<2> of_agreements{"{0} av {1} avtal", "{0} of {1} agreements"};
constexpr Phrase<2> of_services{"{0} av {1} {-insatser}", "{0} of {1} {-services}"};
constexpr Phrase<2> of_flows{"{0} av {1} flöden", "{0} of {1} flows"};
constexpr Phrase<2> of_handovers{"{0} av {1} överlämningar", "{0} of {1} handovers"};
constexpr Phrase<2> of_questions{"{0} av {1} frågetecken", "{0} of {1} questions"};
constexpr Phrase<2> of_documents{"{0} av {1} handlingar", "{0} of {1} documents"};
constexpr Phrase<2> shows{"{0} av {1} avtal visas", "{0} of {1} agreements shown"};
constexpr Phrase<> context{"Grundavtal som avgör vad som gäller visas alltid för de {-insatser} som syns.", "Base agreements that decide what holds are always shown for the {-services} in view."};
constexpr Phrase<2> count{"{0}, {1} avtal", "{0}, {1, plural, one {# agreement} other {# agreements}}"};
constexpr Phrase<> kinds{"Slag av avtal", "Kind of agreement"};
constexpr Phrase<> statuses{"Läge", "Standing"};
constexpr Phrase<> years{"Tid", "Time"};
constexpr Phrase<> from_label{"Från och med år", "From year"};
constexpr Phrase<> to_label{"Till och med år", "To year"};
constexpr Phrase<1> from{"från {0}", "from {0}"};
constexpr Phrase<1> to{"till {0}", "to {0}"};
constexpr Phrase<> any_year{"alla", "any"};
constexpr Phrase<> standing_coming{"Kommande", "Coming"};
constexpr Phrase<> standing_proposed{"Enligt förslag", "As proposed"};

}  // namespace avtal::words::filter
