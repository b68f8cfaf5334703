#pragma once
// How far an agreement has come: what is not concluded is not said to hold.

#include "words/say.h"

namespace avtal::words::states {

inline constexpr Phrase<> label{"Avtalets läge", "State of the agreement"};
inline constexpr Phrase<> planned{"planeras, inte avtalat", "planned, not agreed"};
inline constexpr Phrase<> tendered{"upphandlas, inte avtalat", "being tendered, not agreed"};
inline constexpr Phrase<> awarded{"tilldelat, inte undertecknat", "awarded, not signed"};
inline constexpr Phrase<> under_review{"överprövas, inte avtalat", "under review by a court, not agreed"};
inline constexpr Phrase<> withdrawn{"återkallat: gäller inte", "withdrawn: not in force"};
inline constexpr Phrase<> perhaps_withdrawn{"kanske återkallat", "perhaps withdrawn"};
inline constexpr Phrase<> not_certain{"oklart om det är ingånget", "unclear if it is concluded"};
inline constexpr Phrase<> may_be_replaced{"ett avtal som inte är ingånget kan ta dess plats", "an agreement that is not concluded may take its place"};
inline constexpr Phrase<> filter_withdrawn{"Återkallade", "Withdrawn ones"};
inline constexpr Phrase<2> headline{"för {0} av {1} {-insatser} är inget avtalat än", "for {0} of {1} {-services} nothing is agreed yet"};
inline constexpr Phrase<1> also{"för {0} är inget avtalat än", "for {0} nothing is agreed yet"};
inline constexpr Phrase<> headline_only{"För {-insatsen} är inget avtalat än", "For the {-service} nothing is agreed yet"};
inline constexpr Phrase<1> not_watched{"{0, plural, one {Ett återkallat avtal} other {# återkallade avtal}} står inte här.", "{0, plural, one {One withdrawn agreement is} other {# withdrawn agreements are}} not listed."};
inline constexpr Phrase<1> now{"Inte avtalat än: {0}.", "Not agreed yet: {0}."};
inline constexpr Phrase<1> money_if_concluded{"{0} om avtalet är ingånget", "{0} if the agreement is concluded"};
inline constexpr Phrase<> not_counted{"nej, oklart om avtalet är ingånget", "no, unclear if the agreement is concluded"};
inline constexpr Phrase<2> besides{"{0}, dessutom {1, plural, one {ett återkallat} other {# återkallade}}", "{0}, and {1, plural, one {one withdrawn} other {# withdrawn}}"};

}  // namespace avtal::words::states
