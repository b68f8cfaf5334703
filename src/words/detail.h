#pragma once
// The panel with the details of one record.

#include "words/say.h"

namespace avtal::words::detail {

inline constexpr Phrase<> panel{"Uppgifter om det valda", "Details of the selection"};
inline constexpr Phrase<> close_panel{"Stäng panelen", "Close the panel"};
inline constexpr Phrase<1> contradicted_by{"Motsägs av: {0}", "Contradicted by: {0}"};
inline constexpr Phrase<1> other_reading{"Annan läsning: {0}", "Another reading: {0}"};
inline constexpr Phrase<1> also_written{"Även: {0}", "Also: {0}"};
inline constexpr Phrase<> row_saving{"Besparing", "Saving"};
inline constexpr Phrase<> row_deadline{"Nästa gräns", "Deadline"};
inline constexpr Phrase<> row_remark{"Anmärkning", "Remark"};
inline constexpr Phrase<1> row_signatory{"Får rätt att teckna: {0}", "Is given the right to sign: {0}"};
inline constexpr Phrase<> row_takes_effect{"Gäller från", "Takes effect"};
inline constexpr Phrase<> end_is_proposed{"Slutet är föreslaget.", "The end is proposed."};
inline constexpr Phrase<2> deadline_how{"Sista dag att säga upp: {0} före {1}.", "Last day for notice: {0} before {1}."};
inline constexpr Phrase<1> cost_of_delay{"En månads dröjsmål: {0}.", "One month of delay: {0}."};
inline constexpr Phrase<1> extension_step{"{0} i taget", "{0} at a time"};
inline constexpr Phrase<> point_unmatched{"Ingen motsvarande punkt hos den andra nämnden.", "No corresponding item for the other committee."};
inline constexpr Phrase<1> last_day_is{"Sista dagen är {0}.", "The last day is {0}."};
inline constexpr Phrase<> row_followed_by{"Följs av", "Followed by"};
inline constexpr Phrase<> row_amended_by{"Ändras av", "Amended by"};
inline constexpr Phrase<> row_moved_from{"Kommer från", "Comes from"};
inline constexpr Phrase<> kicker_flow{"Kostnadsflöde", "Cost flow"};
inline constexpr Phrase<> row_existence{"Finns", "Exists"};
inline constexpr Phrase<> row_changes{"Förändringar", "Changes"};
inline constexpr Phrase<> duties_title{"Vad har den haft hand om?", "What has it been in charge of?"};
inline constexpr Phrase<> duties_none{"Inget i underlaget", "Nothing in the data"};
inline constexpr Phrase<1> duties_on_day{"Den {0}", "On {0}"};
inline constexpr Phrase<> its_handovers{"Överlämningar till och från", "Handovers to and from"};

// A document in the panel.
inline constexpr Phrase<1> document_kicker{"Handling {0}", "Document {0}"};
inline constexpr Phrase<2> document_rests_value{"{0} i {1}", "{0} in {1}"};
inline constexpr Phrase<> document_asked{"Här står det", "Here it says so"};
inline constexpr Phrase<> document_places{"Uppgifter, ställe för ställe", "Facts, place by place"};
inline constexpr Phrase<> document_whole{"Handlingen som helhet", "The document as a whole"};
inline constexpr Phrase<> document_link{"Adress", "Address"};
inline constexpr Phrase<> document_interpreted{"Uppgifterna är tolkade ur handlingen. Handlingen själv gäller.", "The facts are interpreted from the document. The document itself holds."};
inline constexpr Phrase<1> indexing_named{"Uppräkning med {0} kommer till.", "Indexing by {0} is added."};
inline constexpr Phrase<> indexing_unnamed{"Uppräkning kommer till, modell anges inte.", "Indexing is added, model not stated."};
inline constexpr Phrase<1> passes_on_from{"Samma pengar som {0}. De räknas en gång.", "The same money as {0}. It is counted once."};
inline constexpr Phrase<> vat_included{"Inklusive moms.", "VAT included."};
inline constexpr Phrase<> vat_excluded{"Exklusive moms.", "VAT excluded."};
inline constexpr Phrase<> row_passes{"Pengarna", "The money"};
inline constexpr Phrase<1> row_year{"År {0}", "Year {0}"};
inline constexpr Phrase<> saves{"Sparar", "Saves"};
inline constexpr Phrase<> pays_back{"Betalar tillbaka", "Pays back"};
inline constexpr Phrase<> gets_back{"Får tillbaka", "Gets back"};
inline constexpr Phrase<> delay_how{"Kostnaden per år / 12 månader.", "The cost per year / 12 months."};
inline constexpr Phrase<3> ratio_how{"{0} / {1} = {2}", "{0} / {1} = {2}"};
inline constexpr Phrase<> organization_number{"Organisationsnummer", "Organisation number"};
inline constexpr Phrase<1> term_of{"Gäller {0}", "About {0}"};
inline constexpr Phrase<> terms{"Perioder och deras datum", "Terms and their dates"};
inline constexpr Phrase<> units_differ{"Enheterna är olika: kvoten är ingen beläggning.", "The units differ: the ratio is no occupancy."};
inline constexpr Phrase<1> same_in{"Samma val i {0}", "The same in {0}"};
inline constexpr Phrase<> see_also{"Visa i en annan vy", "Show in another view"};
inline constexpr Phrase<2> source_of{"Källa till {0}: {1}", "Source of {0}: {1}"};
inline constexpr Phrase<> in_force{"Läget", "State"};

}  // namespace avtal::words::detail
