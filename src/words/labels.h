#pragma once
// Names of fields, records and states, for whoever puts one beside or above a value.

#include "words/say.h"

namespace avtal::words::labels {

inline constexpr Phrase<> in_force{"I kraft", "In force"};
inline constexpr Phrase<> agreement{"Avtal", "Agreement"};
inline constexpr Phrase<> extension{"Förlängning", "Extension"};
inline constexpr Phrase<> notice_period{"Uppsägningstid", "Notice period"};
inline constexpr Phrase<> not_stated{"Uppgift saknas", "Not stated"};
inline constexpr Phrase<> proposed{"Föreslaget", "Proposed"};
inline constexpr Phrase<> views{"Vyer", "Views"};
inline constexpr Phrase<> period{"Period", "Period"};
inline constexpr Phrase<> cost{"Kostnad", "Cost"};
inline constexpr Phrase<> places{"Platser", "Places"};
inline constexpr Phrase<> notice{"Uppsägning", "Notice"};
inline constexpr Phrase<> indexation{"Uppräkning", "Indexation"};
inline constexpr Phrase<> scope{"Omfattning", "Scope"};
inline constexpr Phrase<> target_group{"Målgrupp", "Target group"};
inline constexpr Phrase<> follow_up{"Uppföljning", "Follow-up"};
inline constexpr Phrase<> case_number{"Dnr", "Case no."};
inline constexpr Phrase<> date{"Datum", "Date"};
inline constexpr Phrase<> decision{"Beslut", "Decision"};
inline constexpr Phrase<> reasons{"Skäl", "Reasons"};
inline constexpr Phrase<> committee{"Nämnd", "Committee"};
inline constexpr Phrase<> what{"Vad", "What"};
inline constexpr Phrase<> settled_by{"Avgörs av", "Settled by"};
inline constexpr Phrase<> sources{"Källor", "Sources"};
inline constexpr Phrase<> open_questions{"Frågetecken", "Open questions"};
inline constexpr Phrase<> proposed_decision{"Förslag till beslut", "Proposed decision"};
inline constexpr Phrase<> event{"Händelse", "Event"};
inline constexpr Phrase<> agreements_and_terms{"Avtal och perioder", "Agreements and terms"};
inline constexpr Phrase<> status{"Status", "Status"};
inline constexpr Phrase<> kind{"Slag", "Kind"};
inline constexpr Phrase<> document{"Handling", "Document"};
inline constexpr Phrase<> amount{"Belopp", "Amount"};
inline constexpr Phrase<> in_total{"I summan", "In the total"};
inline constexpr Phrase<> pays{"Betalar", "Pays"};
inline constexpr Phrase<> is_paid{"Får betalt", "Is paid"};
inline constexpr Phrase<> price_level{"Prisnivå", "Price level"};
inline constexpr Phrase<> yes{"ja", "yes"};
inline constexpr Phrase<> end{"Slut", "End"};
inline constexpr Phrase<> last_day_for_notice{"Sista dag att säga upp", "Last day for notice"};
inline constexpr Phrase<> from{"Från", "From"};
inline constexpr Phrase<> to{"Till", "To"};
inline constexpr Phrase<> ended{"Upphört", "Ended"};
inline constexpr Phrase<> not_said{"Sägs inte", "Not said"};
inline constexpr Phrase<> handovers{"Överlämningar", "Handovers"};
inline constexpr Phrase<> print{"Skriv ut", "Print"};
inline constexpr Phrase<> save_as_one_file{"Spara som en fil", "Save as one file"};
inline constexpr Phrase<> service{"Insats", "Service"};
inline constexpr Phrase<> organization{"Organisation", "Organisation"};
inline constexpr Phrase<> agreements{"Avtal", "Agreements"};
inline constexpr Phrase<> responsible{"Ansvarar", "Responsible"};
inline constexpr Phrase<> handover{"Överlämning", "Handover"};
inline constexpr Phrase<> people{"Personer", "People"};
inline constexpr Phrase<> money{"Pengar", "Money"};
inline constexpr Phrase<> belongs_to{"Hör till", "Belongs to"};
inline constexpr Phrase<> form{"Form", "Form"};
inline constexpr Phrase<> services{"Insatser", "Services"};
inline constexpr Phrase<> unclear{"Oklart", "Unclear"};
inline constexpr Phrase<> explained{"Förklarad", "Explained"};
inline constexpr Phrase<> questions{"Frågetecken", "Questions"};
inline constexpr Phrase<> concerns{"Gäller", "Concerns"};
inline constexpr Phrase<> term{"Period", "Term"};
inline constexpr Phrase<> documents{"Handlingar", "Documents"};
inline constexpr Phrase<> organization_change{"Förändrad organisation", "Change of organisations"};
inline constexpr Phrase<> price_index{"Prisindex", "Price index"};
inline constexpr Phrase<> name{"Namn", "Name"};
inline constexpr Phrase<> description{"Beskrivning", "Description"};
inline constexpr Phrase<> start{"Början", "Start"};
inline constexpr Phrase<> no{"nej", "no"};
inline constexpr Phrase<> receives{"Tar emot", "Receives"};
inline constexpr Phrase<> per_unit{"Per enhet, helår", "Per unit, full year"};
inline constexpr Phrase<> amount_as_shown{"Belopp som det visas", "Amount as shown"};
inline constexpr Phrase<> term_ends{"Perioden slutar", "The term ends"};
inline constexpr Phrase<> said{"Sägs", "Said"};
inline constexpr Phrase<> matter{"Ärende", "Matter"};
inline constexpr Phrase<> external{"Extern", "External"};
inline constexpr Phrase<> invoice{"Faktura", "Invoice"};
inline constexpr Phrase<> minutes{"Protokoll", "Minutes"};
inline constexpr Phrase<> proposal{"Förslag", "Proposal"};
inline constexpr Phrase<> clauses{"Villkor", "Clauses"};
inline constexpr Phrase<> coverage{"Täckning", "Coverage"};
inline constexpr Phrase<> questions_brief{"Frågor", "Questions"};
inline constexpr Phrase<> missing_documents{"Saknade dokument", "Missing documents"};
inline constexpr Phrase<> also_called{"Kallas också", "Also called"};
inline constexpr Phrase<> rests_on_it{"Vilar på den", "Rests on it"};
inline constexpr Phrase<> as_of_flag{"Läget", "As of"};
inline constexpr Phrase<> product{"Avtalskartan", "Avtalskartan"};
inline constexpr Phrase<> as_of{"Läget den", "As of"};
inline constexpr Phrase<> answer{"Svar", "Answer"};

}  // namespace avtal::words::labels
