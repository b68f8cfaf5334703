#pragma once
// Searching: the field, what is found and why.

#include "words/say.h"

namespace avtal::words::search {

inline constexpr Phrase<> label{"Sök nämnd, {-insats}, avtal, handling eller Dnr", "Search committee, {-service}, agreement, document or case no."};
inline constexpr Phrase<> placeholder{"Sök nämnd, {-insats}, Dnr", "Search committee, ref."};
inline constexpr Phrase<> results{"Sökträffar", "Search results"};
inline constexpr Phrase<> clear{"Rensa sökningen", "Clear the search"};
inline constexpr Phrase<1> nothing_found{"Inga träffar på ”{0}”", "Nothing found for “{0}”"};
inline constexpr Phrase<> nothing_found_help{"Kontrollera dnr eller sök på nämnd, {-insats}, belopp eller datum.", "Check the case number, or search for a committee, {-service}, amount or date."};
inline constexpr Phrase<1> some_found{"{0, plural, one {# träff} other {# träffar}}.", "{0, plural, one {# result} other {# results}}."};
inline constexpr Phrase<1> many_found{"Fler än {0} träffar. Skriv mer.", "More than {0} results. Type more."};
inline constexpr Phrase<> how_to_choose{"Pil ner och Enter väljer.", "Down and Enter choose."};
inline constexpr Phrase<> found_organizations{"Organisationer", "Organisations"};
inline constexpr Phrase<> found_changes{"Förändrade organisationer", "Changes of organisations"};
inline constexpr Phrase<> found_events{"Händelser och beslut", "Events and decisions"};
inline constexpr Phrase<> found_indexes{"Prisindex", "Price indexes"};
inline constexpr Phrase<> found_view{"Öppna vyn", "Open the view"};
inline constexpr Phrase<> found_day_opens{"Vad som gällde då, i hela kartan", "What applied then, in the whole map"};
inline constexpr Phrase<2> found_told_who{"Avtal om {0}: {1}", "Agreement on {0}: {1}"};
inline constexpr Phrase<1> found_told_ends{"Slutar (upphör) {0}", "Ends (expires) {0}"};
inline constexpr Phrase<> found_told_open{"Gäller tillsvidare", "In force until further notice"};
inline constexpr Phrase<2> found_told_places{"{0} avtalade, {1} används", "{0} contracted, {1} used"};
inline constexpr Phrase<1> found_told_target{"Målgrupp (ålder): {0}", "Target group (age): {0}"};
inline constexpr Phrase<1> found_told_scope{"Omfattning: {0}", "Scope: {0}"};
inline constexpr Phrase<1> found_told_index{"Indexuppräkning: {0}", "Indexation: {0}"};
inline constexpr Phrase<1> found_told_follow_up{"Uppföljning: {0}", "Follow-up: {0}"};
inline constexpr Phrase<3> found_told_cost{"Kostnad för {0}: {1} betalar {2}", "Cost of {0}: {1} pays {2}"};
inline constexpr Phrase<1> found_told_years{"Åren {0}", "The years {0}"};
inline constexpr Phrase<3> found_told_handover{"{1} tar över (tog över) {2} från {0}", "{1} takes over (took over) {2} from {0}"};
inline constexpr Phrase<1> found_notice{"Uppsägning {0}", "Notice {0}"};
inline constexpr Phrase<2> found_notice_by{"Uppsägning {0}, senast {1}", "Notice {0}, by {1}"};
inline constexpr Phrase<1> found_date_written{"Daterad {0}", "Dated {0}"};
inline constexpr Phrase<1> found_date_happens{"Händer {0}", "Happens {0}"};
inline constexpr Phrase<1> found_date_effect{"Börjar gälla {0}", "Takes effect {0}"};
inline constexpr Phrase<1> found_date_begins{"En period börjar {0}", "A term begins {0}"};
inline constexpr Phrase<1> found_date_ends{"En period slutar {0}", "A term ends {0}"};
inline constexpr Phrase<1> found_date_notice{"Sista dag för uppsägning {0}", "Last day to give notice {0}"};
inline constexpr Phrase<1> found_date_gap{"Inget dokument säger: {0}", "No document says: {0}"};
inline constexpr Phrase<1> found_date_concerned{"Gäller {0}", "Concerns {0}"};
inline constexpr Phrase<> found_words_about{"handlar ärendet om sammanfattning bakgrund kort varför upphör avslutas slutar skäl orsak anledning", "about summary background in short why reasons cause"};
inline constexpr Phrase<> found_words_now{"läget idag gäller i kraft aktuellt", "current state in force today"};
inline constexpr Phrase<> found_words_gaps{"lucka glapp saknas", "gap hole missing"};
inline constexpr Phrase<> found_words_latest{"deadline tidsgräns frist sista dag uppsägning uppsägningstid", "deadline time limit last day notice"};
inline constexpr Phrase<> found_words_no_action{"förlängning förlängs automatiskt", "extension renewal automatic"};
inline constexpr Phrase<> found_words_upcoming{"kommande tidsgränser deadline löper ut", "coming deadlines expire"};
inline constexpr Phrase<> found_words_decided{"beslut beslutat ärenden ärende nämnden protokoll justerat anslaget laga kraft överklagande", "decision minutes approved posted legal force appeal"};
inline constexpr Phrase<> found_words_new{"senaste nyaste nytt sedan förra mötet sedan sist", "latest newest"};
inline constexpr Phrase<> found_words_cost{"kostnad kostnader pris budget belopp summa per år", "cost costs price budget amount total per year"};
inline constexpr Phrase<> found_words_delay{"dröjsmål förseningen kostar försening", "delay late"};
inline constexpr Phrase<> found_words_index{"indexering uppräkning omsorgsprisindex OPI höjning dyrare", "indexation increase care price index OPI"};
inline constexpr Phrase<> found_words_pays{"betalar betalning ersättning faktura finansierar köper säljer", "pay payment invoice fund"};
inline constexpr Phrase<> found_words_saving{"besparing spara sparar minskad kostnad billigare", "saving reduce cost"};
inline constexpr Phrase<> found_words_twice{"dubbelt dubbelräkning ramflytt budgetram", "double counting budget frame"};
inline constexpr Phrase<> found_words_responsible{"ansvar ansvarig ansvarar nämnd utför utförare tog över tar över", "responsibility responsible provider"};
inline constexpr Phrase<> found_words_names{"namnbyte gamla namn tidigare nämnder", "renamed old names former committees"};
inline constexpr Phrase<> found_words_signed{"underskrift undertecknat skrev skrivit på avtalspart delegation firmatecknare teckna", "signature signed"};
inline constexpr Phrase<> found_words_places{"beläggning antal platser kapacitet", "occupancy number of places capacity"};
inline constexpr Phrase<> found_words_people{"deltagare deltagarna människor människorna brukare personer individer", "users persons individuals"};
inline constexpr Phrase<> found_words_source{"källa källor vilken mening säger det citat stycke säkerhet säkert", "source certainty"};
inline constexpr Phrase<> found_words_contradictions{"motsägelse oense stämmer inte", "contradiction conflict"};
inline constexpr Phrase<> found_words_unknown{"okänt saknas luckor", "unknown missing gaps"};
inline constexpr Phrase<> found_words_wishes{"önskelista saknade dokument handlingar protokoll", "wish list missing documents minutes"};
inline constexpr Phrase<> found_words_numbers{"dnr diarienummer ärendenummer diariet", "case number registry"};
inline constexpr Phrase<> found_words_who{"avsändare utgivare upphov version utgåva licens", "author publisher edition version licence license"};
inline constexpr Phrase<> leave{"Lämna sökningen", "Leave the search"};

}  // namespace avtal::words::search
