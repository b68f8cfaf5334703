#pragma once
// Answers of the command `ask` about money.

#include "words/say.h"

namespace avtal::words::ask_money {

inline constexpr Phrase<1> costs{"Kostnader {0}.", "Costs {0}."};
inline constexpr Phrase<2> total{"Summa {0}, {1}.", "Total {0}, {1}."};
inline constexpr Phrase<2> total_at_least{"Summa minst {0}, {1}.", "Total at least {0}, {1}."};
inline constexpr Phrase<1> price_levels{"Prisnivåer i summan: {0}.", "Price levels in the total: {0}."};
inline constexpr Phrase<> no_flow{"Inget kostnadsflöde i filen gäller året.", "No cost flow in the file concerns the year."};
inline constexpr Phrase<> nothing_counted{"Inget belopp kan räknas: inget dokument säger.", "No amount can be counted: no document says."};
inline constexpr Phrase<2> paid_only{"Inget dokument säger vad som är avtalat. Utfallet är {0}, {1}.", "No document says what is agreed. The outcome is {0}, {1}."};
inline constexpr Phrase<> no_kronor{"Inget belopp i kronor kan räknas.", "No amount in kronor can be counted."};
inline constexpr Phrase<1> missing_amounts{"{0} belopp saknas i summan: inget dokument säger.", "{0, plural, one {# amount is} other {# amounts are}} missing from the total: no document says."};
inline constexpr Phrase<> in_document{"I handlingen", "In the document"};
inline constexpr Phrase<1> stated_no_basis{"{0} anges, men inte om det är per år eller en gång", "{0} is stated, but not whether per year or once"};
inline constexpr Phrase<> not_counted_assumed{"nej, antaget (--assumed räknar in det)", "no, assumed (--assumed counts it)"};
inline constexpr Phrase<> refused_level{"Kan inte räknas om: inget dokument säger prisnivån. --level ÅR väljer en.", "Cannot be worked out: no document says the price level. --level YEAR chooses one."};
inline constexpr Phrase<> refused_no_index{"Kan inte räknas om: inget dokument säger vilket index.", "Cannot be worked out: no document says which index."};
inline constexpr Phrase<> refused_not_loaded{"Kan inte räknas om: indexet är ej inläst.", "Cannot be worked out: the index is not loaded."};
inline constexpr Phrase<1> refused_year{"Kan inte räknas om: indexserien når inte till {0}.", "Cannot be worked out: the index series does not reach {0}."};
inline constexpr Phrase<> refused_amount{"Kan inte räknas om: inget dokument säger beloppet.", "Cannot be worked out: no document says the amount."};
inline constexpr Phrase<> not_definitive{"Något av indextalen är preliminärt eller inte kontrollerat.", "Some index figure is preliminary or not verified."};

}  // namespace avtal::words::ask_money
