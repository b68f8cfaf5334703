#pragma once
// The columns of the exported tables.

#include "words/say.h"

namespace avtal::words::tables {

inline constexpr Phrase<> table_money{"Kostnadsposter", "Cost items"};
inline constexpr Phrase<> table_deadlines{"Gränser", "Deadlines"};
inline constexpr Phrase<> column_id{"Id", "Id"};
inline constexpr Phrase<> column_part_of{"Tillägg till", "Supplement to"};
inline constexpr Phrase<> column_start_status{"Början, status", "Start, status"};
inline constexpr Phrase<> column_end{"Slut (sista dag)", "End (last day)"};
inline constexpr Phrase<> column_end_status{"Slut, status", "End, status"};
inline constexpr Phrase<> column_performs{"Utför", "Delivers"};
inline constexpr Phrase<> column_notice_months{"Uppsägningstid, månader", "Notice, months"};
inline constexpr Phrase<> column_case_numbers{"Diarienummer", "Case numbers"};
inline constexpr Phrase<> column_responsible_status{"Ansvarar, status", "Responsible, status"};
inline constexpr Phrase<> column_responsible_period{"Ansvarar, tid", "Responsible, time"};
inline constexpr Phrase<> column_state_status{"Avtalets läge, status", "State of the agreement, status"};
inline constexpr Phrase<> column_pays_status{"Betalar, status", "Pays, status"};
inline constexpr Phrase<> column_pays_period{"Betalar, tid", "Pays, time"};
inline constexpr Phrase<> column_receives_status{"Får betalt, status", "Is paid, status"};
inline constexpr Phrase<> column_receives_period{"Får betalt, tid", "Is paid, time"};
inline constexpr Phrase<> column_performs_status{"Utför, status", "Delivers, status"};
inline constexpr Phrase<> column_performs_period{"Utför, tid", "Delivers, time"};
inline constexpr Phrase<1> column_amount{"Belopp, {0}", "Amount, {0}"};
inline constexpr Phrase<1> column_saving{"Besparing, {0}", "Saving, {0}"};
inline constexpr Phrase<1> column_frame{"Budgetram som flyttas, {0}", "Budget frame moved, {0}"};
inline constexpr Phrase<1> column_price{"Pris per enhet, {0}", "Price per unit, {0}"};
inline constexpr Phrase<> kronor{"kr", "SEK"};
inline constexpr Phrase<> column_counted{"Ingår i summor", "Counted in sums"};
inline constexpr Phrase<> column_amount_status{"Belopp, status", "Amount, status"};
inline constexpr Phrase<> column_approximate{"Ungefärligt", "Approximate"};
inline constexpr Phrase<> column_basis{"Grund", "Basis"};
inline constexpr Phrase<> column_price_level{"Prisnivå, år", "Price level, year"};
inline constexpr Phrase<> column_pays_number{"Betalar, organisationsnummer", "Payer's number"};
inline constexpr Phrase<> column_receives_number{"Får betalt, organisationsnummer", "Payee's number"};
inline constexpr Phrase<> column_number{"Nummer", "Number"};
inline constexpr Phrase<> column_moves{"Vad som flyttas", "What moves"};
inline constexpr Phrase<> column_not_before{"Tidigast", "Earliest"};
inline constexpr Phrase<> column_not_after{"Senast", "Latest"};
inline constexpr Phrase<> column_money{"Pengar som följer", "Money that follows"};
inline constexpr Phrase<> column_short_title{"Kort titel", "Short title"};
inline constexpr Phrase<> column_title{"Titel", "Title"};
inline constexpr Phrase<> column_weight{"Vikt", "Weight"};
inline constexpr Phrase<> column_question{"Frågetecken", "Open question"};
inline constexpr Phrase<> cell_not_stated{"anges inte", "not stated"};
inline constexpr Phrase<> cell_contradicted{"motsägs av en annan uppgift", "contradicted by another statement"};
inline constexpr Phrase<> cell_other_reading{"går att läsa på flera sätt", "open to more than one reading"};

}  // namespace avtal::words::tables
