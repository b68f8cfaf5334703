#pragma once
// The answers of the command `ask`.

#include "words/say.h"

namespace avtal::words::ask {

inline constexpr Phrase<1> on_own{"Läget den {0}, underlagets eget datum.", "As of {0}, the dataset's own date."};
inline constexpr Phrase<1> known{"Bara handlingar som fanns den {0}.", "Only documents that existed on {0}."};
inline constexpr Phrase<> perhaps{"kanske", "perhaps"};
inline constexpr Phrase<> capacity{"Platser och användning.", "Places and use."};
inline constexpr Phrase<> no_capacity{"Inga platser är inlästa.", "No places are loaded."};
inline constexpr Phrase<> needed{"Behov", "Needed"};
inline constexpr Phrase<> contracted{"Avtalat", "Contracted"};
inline constexpr Phrase<> used{"Använt", "Used"};
inline constexpr Phrase<> ratio{"Använt av avtalat", "Used of contracted"};
inline constexpr Phrase<> units_differ{"Enheterna är olika, så det är ingen beläggning", "The units differ, so this is no occupancy"};
inline constexpr Phrase<> per_contracted{"Kostnad per avtalad", "Cost per contracted"};
inline constexpr Phrase<> per_used{"Kostnad per använd", "Cost per used"};
inline constexpr Phrase<1> of_amount{"av {0} per år", "of {0} per year"};
inline constexpr Phrase<> coverage{"Handlingar som talar om avtalet, år för år.", "Documents that speak of the agreement, year by year."};
inline constexpr Phrase<> silent{"Vad handlingarna säger om avtalen, och vad de inte säger.", "What the documents say of the agreements, and what they leave out."};
inline constexpr Phrase<> paired{"Ärenden där mer än en nämnd ska besluta.", "Matters that more than one committee is to decide."};
inline constexpr Phrase<> no_paired{"Inget ärende väntar på mer än en nämnd.", "No matter is for more than one committee."};
inline constexpr Phrase<> no_matching_point{"ingen motsvarande punkt", "no corresponding item"};
inline constexpr Phrase<1> question_count{"{0} frågetecken, de viktigaste först.", "{0} open questions, the weightiest first."};
inline constexpr Phrase<> explained{"förklarat", "explained"};
inline constexpr Phrase<1> succession{"{0}: vad som kom före och efter.", "{0}: what came before and after."};
inline constexpr Phrase<1> no_succession{"{0}: inget dokument säger vad som kom före eller efter.", "{0}: no document says what came before or after."};
inline constexpr Phrase<> later{"senare", "later"};
inline constexpr Phrase<> earlier{"tidigare", "earlier"};
inline constexpr Phrase<1> no_hits{"Inget i filen liknar ”{0}”.", "Nothing in the file resembles “{0}”."};
inline constexpr Phrase<> changes{"Dagar då något ändras.", "Days on which something changes."};
inline constexpr Phrase<1> term_begins{"{0}: börjar", "{0}: begins"};
inline constexpr Phrase<1> term_ended{"{0}: har upphört", "{0}: has ended"};
inline constexpr Phrase<1> party_begins{"{0}: blir part", "{0}: becomes a party"};
inline constexpr Phrase<1> party_ended{"{0}: är inte längre part", "{0}: is no longer a party"};
inline constexpr Phrase<1> itself{"{0}", "{0}"};
inline constexpr Phrase<1> takes_effect{"{0}: börjar gälla", "{0}: takes effect"};
inline constexpr Phrase<1> handover_then{"{0}: lämnas över", "{0}: is handed over"};
inline constexpr Phrase<1> organization_begins{"{0}: finns enligt handlingarna", "{0}: exists according to the documents"};
inline constexpr Phrase<1> organization_ended{"{0}: finns inte längre enligt handlingarna", "{0}: no longer exists according to the documents"};
inline constexpr Phrase<> at_the_earliest{"tidigast denna dag", "on this day at the earliest"};
inline constexpr Phrase<> at_the_latest{"senast denna dag", "on this day at the latest"};

}  // namespace avtal::words::ask
