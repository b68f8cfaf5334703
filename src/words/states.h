#pragma once
// How far an agreement has come: what is not concluded is not said to hold.

#include "words/say.h"

namespace avtal::words::states {

inline constexpr Phrase<> label{"Avtalets läge", "State of the agreement"};
inline constexpr Phrase<> planned{"Planeras, inte avtalat", "Planned, not agreed"};
inline constexpr Phrase<> tendered{"Upphandlas, inte avtalat", "Being tendered, not agreed"};
inline constexpr Phrase<> awarded{"Tilldelat, inte undertecknat", "Awarded, not signed"};
inline constexpr Phrase<> under_review{"Överprövas, inte avtalat", "Under review by a court, not agreed"};
inline constexpr Phrase<> concluded{"Ingånget", "Concluded"};
inline constexpr Phrase<> withdrawn{"Återkallat: gäller inte", "Withdrawn: not in force"};
inline constexpr Phrase<> perhaps_withdrawn{"Kanske återkallat", "Perhaps withdrawn"};
inline constexpr Phrase<> not_certain{"Oklart om det är ingånget", "Unclear if it is concluded"};
inline constexpr Phrase<> may_be_replaced{"ett avtal som inte är ingånget kan ta dess plats", "an agreement that is not concluded may take its place"};
inline constexpr Phrase<> filter_withdrawn{"Återkallade", "Withdrawn ones"};
inline constexpr Phrase<2> headline{"{0} av {1} insatser är inte avtalade än", "{0} of {1} services {0, plural, one {is} other {are}} not agreed yet"};
inline constexpr Phrase<1> also{"{0} är inte avtalad än", "{0} {0, plural, one {is} other {are}} not agreed yet"};
inline constexpr Phrase<> headline_only{"Insatsen är inte avtalad än", "The service is not agreed yet"};
inline constexpr Phrase<1> not_watched{"{0, plural, one {Ett återkallat avtal} other {# återkallade avtal}} står inte här.", "{0, plural, one {One withdrawn agreement is} other {# withdrawn agreements are}} not listed."};
inline constexpr Phrase<1> now{"Inte avtalat än: {0}.", "Not agreed yet: {0}."};
inline constexpr Phrase<1> count{"därtill {0, plural, one {ett återkallat} other {# återkallade}}", "and {0, plural, one {one withdrawn} other {# withdrawn}}"};

}  // namespace avtal::words::states
