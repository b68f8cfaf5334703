#pragma once
// What differs between two versions of a dataset.

#include "words/say.h"

namespace avtal::words::compare {

inline constexpr Phrase<> change_new{"ny", "new"};
inline constexpr Phrase<> change_changed{"ändrad", "changed"};
inline constexpr Phrase<> added{"Nytt", "New"};
inline constexpr Phrase<> changed{"Ändrat", "Changed"};
inline constexpr Phrase<> removed{"Borta", "Gone"};
inline constexpr Phrase<1> heading_added{"Nytt ({0})", "New ({0})"};
inline constexpr Phrase<1> heading_changed{"Ändrat ({0})", "Changed ({0})"};
inline constexpr Phrase<1> heading_removed{"Borta ({0})", "Gone ({0})"};
inline constexpr Phrase<> none{"Versionerna säger detsamma", "The versions say the same"};
inline constexpr Phrase<3> headline{"{0} nya poster, {1} ändrade, {2} borta", "{0} new entries, {1} changed, {2} gone"};
inline constexpr Phrase<2> versions{"Från {0} till {1}.", "From {0} to {1}."};
inline constexpr Phrase<1> before{"Förut: {0}", "Before: {0}"};
inline constexpr Phrase<1> after{"Nu: {0}", "Now: {0}"};
inline constexpr Phrase<> list{"Skillnader mellan versionerna", "Differences between the versions"};
inline constexpr Phrase<> close{"Avsluta jämförelsen", "End the comparison"};
inline constexpr Phrase<1> banner{"Jämförs med {0}.", "Compared with {0}."};
inline constexpr Phrase<> show{"Visa skillnaderna", "Show the differences"};
inline constexpr Phrase<> field_case_number{"Diarienummer", "Case number"};
inline constexpr Phrase<> field_payee{"Får betalt", "Receives"};
inline constexpr Phrase<> field_party{"Part", "Party"};
inline constexpr Phrase<> field_contracted{"Avtalat antal", "Contracted"};
inline constexpr Phrase<> field_used{"Använt antal", "Used"};
inline constexpr Phrase<> field_needed{"Antal som behövs", "Number needed"};
inline constexpr Phrase<> field_relation{"Hänger ihop med", "Linked to"};
inline constexpr Phrase<> field_existence{"Finns", "Existence"};
inline constexpr Phrase<> field_documents{"Vilar på", "Rests on"};
inline constexpr Phrase<> field_text{"Text", "Text"};

}  // namespace avtal::words::compare
