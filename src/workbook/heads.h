#pragma once
// What sheets, columns and words are called in workbooks. Heads are read in either language.

#include "base/phrase.h"

namespace avtal::workbook::heads {

using base::Phrase;

inline constexpr Phrase<> sheet_about{"Om", "About"};
inline constexpr Phrase<> sheet_documents{"Handlingar", "Documents"};
inline constexpr Phrase<> sheet_organizations{"Organisationer", "Organisations"};
inline constexpr Phrase<> sheet_services{"Insatser", "Services"};
inline constexpr Phrase<> sheet_agreements{"Avtal", "Agreements"};
inline constexpr Phrase<> sheet_terms{"Perioder", "Terms"};
inline constexpr Phrase<> sheet_parties{"Parter", "Parties"};
inline constexpr Phrase<> sheet_money{"Belopp", "Amounts"};
inline constexpr Phrase<> sheet_handovers{"Överlämningar", "Handovers"};
inline constexpr Phrase<> sheet_events{"Händelser", "Events"};
inline constexpr Phrase<> sheet_questions{"Frågetecken", "Questions"};
inline constexpr Phrase<> sheet_indexes{"Index", "Indexes"};
inline constexpr Phrase<> sheet_steps{"Bilder", "Slides"};
inline constexpr Phrase<> sheet_other_names{"Andra namn", "Other names"};
inline constexpr Phrase<> sheet_changes{"Omorganisationer", "Reorganisations"};
inline constexpr Phrase<> sheet_relations{"Samband", "Relations"};
inline constexpr Phrase<> sheet_capacities{"Platser", "Places"};
inline constexpr Phrase<> sheet_ladders{"Beslutsvägar", "Decisions on their way"};
inline constexpr Phrase<> sheet_points{"Beslutspunkter", "Decision points"};
inline constexpr Phrase<> sheet_sides{"Frågornas sidor", "Sides of questions"};
inline constexpr Phrase<> sheet_index_years{"Indexår", "Index years"};
inline constexpr Phrase<> sheet_outcomes{"Utfall", "Outcomes"};
inline constexpr Phrase<> sheet_choices{"Listor", "Lists"};

inline constexpr Phrase<> id{"Id", "Id"};
inline constexpr Phrase<> title{"Titel", "Title"};
inline constexpr Phrase<> publisher{"Utgivare", "Publisher"};
inline constexpr Phrase<> issued{"Utgiven", "Issued"};
inline constexpr Phrase<> license{"Licens", "Licence"};
inline constexpr Phrase<> services_called{"Insatser kallas", "Services are called"};
inline constexpr Phrase<> year_begins{"Året börjar i månad", "The year begins in month"};
inline constexpr Phrase<> contact{"Sida för felanmälan", "Page for reporting errors"};
inline constexpr Phrase<> accessibility{"Tillgänglighetsredogörelse", "Accessibility statement"};
inline constexpr Phrase<> version{"Version", "Version"};
inline constexpr Phrase<> schema{"Schema", "Schema"};
inline constexpr Phrase<> kind{"Slag", "Kind"};
inline constexpr Phrase<> kind_as_written{"Slag som det står", "Kind as written"};
inline constexpr Phrase<> short_title{"Kort titel", "Short title"};
inline constexpr Phrase<> case_number{"Diarienummer", "Case number"};
inline constexpr Phrase<> addressees{"Mottagare", "Addressees"};
inline constexpr Phrase<> day{"Datum", "Date"};
inline constexpr Phrase<> not_before{"Tidigast", "Not before"};
inline constexpr Phrase<> not_after{"Senast", "Not after"};
inline constexpr Phrase<> url{"Länk", "Link"};
inline constexpr Phrase<> checksum{"Kontrollsumma", "Checksum"};
inline constexpr Phrase<> text_file{"Textfil", "Text file"};
inline constexpr Phrase<> name{"Namn", "Name"};
inline constexpr Phrase<> short_name{"Kort namn", "Short name"};
inline constexpr Phrase<> belongs_to{"Hör till", "Belongs to"};
inline constexpr Phrase<> existed{"Fanns", "Existed"};
inline constexpr Phrase<> description{"Beskrivning", "Description"};
inline constexpr Phrase<> source{"Källa", "Source"};
inline constexpr Phrase<> subtitle{"Underrubrik", "Subtitle"};
inline constexpr Phrase<> aliases{"Andra namn", "Other names"};
inline constexpr Phrase<> organization_number{"Organisationsnummer", "Organisation number"};
inline constexpr Phrase<> agreement_number{"Avtalsnummer", "Agreement number"};
inline constexpr Phrase<> agreement_state{"Läge", "State"};
inline constexpr Phrase<> former_ids{"Tidigare id", "Former ids"};
inline constexpr Phrase<> part_of{"Del av", "Part of"};
inline constexpr Phrase<> services{"Insatser", "Services"};
inline constexpr Phrase<> supplement_to{"Tillägg till", "Supplement to"};
inline constexpr Phrase<> notice{"Uppsägning, månader", "Notice, months"};
inline constexpr Phrase<> weeks{"veckor", "weeks"};
inline constexpr Phrase<> days{"dagar", "days"};
inline constexpr Phrase<> counted_from{"räknas från", "counted from"};
inline constexpr Phrase<> ends_with{"slutar vid", "ends with"};
inline constexpr Phrase<> preparation_months{"beredning, månader", "preparation, months"};
inline constexpr Phrase<> preparation_weeks{"beredning, veckor", "preparation, weeks"};
inline constexpr Phrase<> preparation_days{"beredning, dagar", "preparation, days"};
inline constexpr Phrase<> renewal{"förlängs", "renewed"};
inline constexpr Phrase<> renewal_months{"förlängs med månader", "renewed by months"};
inline constexpr Phrase<> extension{"Förlängning, månader i taget", "Extension, months at a time"};
inline constexpr Phrase<> most_steps{"högst antal gånger", "at most so many times"};
inline constexpr Phrase<> index_clause{"Prisjustering", "Price adjustment"};
inline constexpr Phrase<> follow_up{"Uppföljning", "Follow-up"};
inline constexpr Phrase<> target_group{"Målgrupp", "Target group"};
inline constexpr Phrase<> scope{"Omfattning", "Scope"};
inline constexpr Phrase<> remark{"Anmärkning", "Remark"};
inline constexpr Phrase<> agreement{"Avtal", "Agreement"};
inline constexpr Phrase<> other_agreement{"Annat avtal", "Other agreement"};
inline constexpr Phrase<> label{"Etikett", "Label"};
inline constexpr Phrase<> short_label{"Kort etikett", "Short label"};
inline constexpr Phrase<> start{"Start", "Start"};
inline constexpr Phrase<> end{"Slut", "End"};
inline constexpr Phrase<> decision{"Beslut", "Decision"};
inline constexpr Phrase<> role{"Roll", "Role"};
inline constexpr Phrase<> organization_head{"Organisation", "Organisation"};
inline constexpr Phrase<> form{"Form", "Form"};
inline constexpr Phrase<> payer{"Betalar", "Payer"};
inline constexpr Phrase<> payee{"Får betalt", "Payee"};
inline constexpr Phrase<> amount{"Belopp", "Amount"};
inline constexpr Phrase<> approximate{"cirka", "approximate"};
inline constexpr Phrase<> basis{"per år eller en gång", "per year or once"};
inline constexpr Phrase<> price_level{"prisnivå", "price level"};
inline constexpr Phrase<> index{"Index", "Index"};
inline constexpr Phrase<> premises{"lokaler", "premises"};
inline constexpr Phrase<> currency{"valuta", "currency"};
inline constexpr Phrase<> vat{"moms", "VAT"};
inline constexpr Phrase<> paid{"Betalt", "Paid"};
inline constexpr Phrase<> flow{"Flöde", "Flow"};
inline constexpr Phrase<> passes_on{"Pengarna kommer från", "Passes on"};
inline constexpr Phrase<> number{"Nummer", "Number"};
inline constexpr Phrase<> from{"Från", "From"};
inline constexpr Phrase<> to{"Till", "To"};
inline constexpr Phrase<> money{"Pengar", "Money"};
inline constexpr Phrase<> money_note{"Om pengarna", "On the money"};
inline constexpr Phrase<> people{"Människor", "People"};
inline constexpr Phrase<> unit{"enhet", "unit"};
inline constexpr Phrase<> status{"Status", "Status"};
inline constexpr Phrase<> takes_effect{"Börjar gälla", "Takes effect"};
inline constexpr Phrase<> rationale{"Skäl", "Rationale"};
inline constexpr Phrase<> bodies{"Organ", "Bodies"};
inline constexpr Phrase<> body{"Organ", "Body"};
inline constexpr Phrase<> about{"Gäller", "Concerns"};
inline constexpr Phrase<> on_timeline{"På tidslinjen", "On the timeline"};
inline constexpr Phrase<> weight{"Vikt", "Weight"};
inline constexpr Phrase<> question_title{"Rubrik", "Title"};
inline constexpr Phrase<> text{"Text", "Text"};
inline constexpr Phrase<> period{"Period", "Period"};
inline constexpr Phrase<> settled_by{"Avgörs av", "Settled by"};
inline constexpr Phrase<> explained{"Förklarad", "Explained"};
inline constexpr Phrase<> view{"Vy", "View"};
inline constexpr Phrase<> sentence{"Mening", "Sentence"};
inline constexpr Phrase<> below_headline{"Under rubriken", "Below the headline"};
inline constexpr Phrase<> note{"Anteckning", "Note"};
inline constexpr Phrase<> derivation{"Härledning", "Derivation"};
inline constexpr Phrase<> needed{"Behov", "Needed"};
inline constexpr Phrase<> contracted{"Avtalat", "Contracted"};
inline constexpr Phrase<> used{"Använt", "Used"};
inline constexpr Phrase<> as_of{"Tidpunkt", "As of"};
inline constexpr Phrase<> event{"Händelse", "Event"};
inline constexpr Phrase<> rung{"Steg", "Rung"};
inline constexpr Phrase<> signatory{"Får teckna", "Signatory"};
inline constexpr Phrase<> matches{"Motsvarar", "Matches"};
inline constexpr Phrase<> question{"Fråga", "Question"};
inline constexpr Phrase<> claim_ids{"Uppgifter", "Claims"};
inline constexpr Phrase<> year{"År", "Year"};
inline constexpr Phrase<> percent{"Procent", "Percent"};
inline constexpr Phrase<> published{"Publicerat", "Published"};

// Beside a field: «Slut: källa».
inline constexpr Phrase<> status_of{"status", "status"};
inline constexpr Phrase<> source_of{"källa", "source"};
inline constexpr Phrase<> wording_of{"ordalydelse", "wording"};
inline constexpr Phrase<> derivation_of{"härledning", "derivation"};
inline constexpr Phrase<> derivation_english_of{"härledning (en)", "derivation (en)"};
inline constexpr Phrase<> claim_id_of{"id", "id"};
inline constexpr Phrase<> resolution_of{"prövning", "resolution"};

// Words in cells.
inline constexpr Phrase<> stated{"angivet", "stated"};
inline constexpr Phrase<> proposed{"föreslaget", "proposed"};
inline constexpr Phrase<> derived{"uträknat", "derived"};
inline constexpr Phrase<> assumed{"antaget", "assumed"};
inline constexpr Phrase<> unknown{"okänt", "unknown"};
inline constexpr Phrase<> in_force{"den första gäller", "the first holds"};
inline constexpr Phrase<> contradicted{"motsägs", "contradicted"};
inline constexpr Phrase<> open_reading{"flera läsningar", "several readings"};
inline constexpr Phrase<> per_year{"per år", "per year"};
inline constexpr Phrase<> once{"en gång", "once"};
inline constexpr Phrase<> per_unit{"per enhet", "per unit"};
inline constexpr Phrase<> not_stated{"anges inte", "not stated"};
inline constexpr Phrase<> included{"ingår", "included"};
inline constexpr Phrase<> excluded{"ingår inte", "excluded"};
inline constexpr Phrase<> tacit{"tyst", "tacitly"};
inline constexpr Phrase<> express{"efter beslut", "by decision"};
inline constexpr Phrase<> no_renewal{"inte", "not renewed"};
inline constexpr Phrase<> planned{"planeras", "planned"};
inline constexpr Phrase<> tendered{"upphandlas", "tendered"};
inline constexpr Phrase<> awarded{"tilldelat", "awarded"};
inline constexpr Phrase<> under_review{"överprövas", "under review"};
inline constexpr Phrase<> concluded{"ingånget", "concluded"};
inline constexpr Phrase<> withdrawn{"återkallat", "withdrawn"};
inline constexpr Phrase<> month_end{"månadsskifte", "month end"};
inline constexpr Phrase<> quarter_end{"kvartalsskifte", "quarter end"};
inline constexpr Phrase<> half_year_end{"halvårsskifte", "half-year end"};
inline constexpr Phrase<> year_end{"årsskifte", "year end"};
inline constexpr Phrase<> yes{"ja", "yes"};
inline constexpr Phrase<> no{"nej", "no"};
inline constexpr Phrase<> paragraph{"stycke", "paragraph"};
inline constexpr Phrase<> point{"punkt", "point"};

// Comments on heads.
inline constexpr Phrase<> no_note{"", ""};
inline constexpr Phrase<> id_note{
    "Ett eget namn på raden: små bokstäver a–z, siffror och bindestreck. Andra blad hänvisar hit "
    "med "
    "det. Ett + betyder att raden hör till raden ovanför: fler uppgifter om samma sak.",
    "A name of the row’s own: lower case letters a–z, digits and hyphens. Other sheets refer to "
    "it. "
    "A + means that the row belongs to the one above: more claims about the same thing."};
inline constexpr Phrase<> several_note{"Flera skrivs med semikolon mellan.",
                                       "Several are written with a semicolon between."};
inline constexpr Phrase<> date_note{
    "Så mycket som källan säger: 2006, 2019-12, 2021-21 (vår) eller 2023-08-30. Skriv ? om någon "
    "har "
    "letat och ingen handling säger det. Lämna tomt om ingen har letat.",
    "As much as the source says: 2006, 2019-12, 2021-21 (spring) or 2023-08-30. Write ? if "
    "somebody "
    "looked and no document says. Leave it empty if nobody looked."};
inline constexpr Phrase<> end_note{
    "Sista dagen, inräknad. Skriv tills vidare om inget slut är avtalat, ? om ingen handling "
    "säger.",
    "The last day, included. Write until further notice if no end is agreed, ? if no document "
    "says."};
inline constexpr Phrase<> party_start_note{"Lämna tomt om den är part hela tiden.",
                                           "Leave it empty if it is a party all the time."};
inline constexpr Phrase<> period_note{"Start/slut: 2015-01-01/2017-12-31 eller 2020-01-01/..",
                                      "Start/end: 2015-01-01/2017-12-31 or 2020-01-01/.."};
inline constexpr Phrase<> source_note{
    "Var det står: SON 2020-281, Bakgrund, stycke 2. Gäller alla uppgifter på raden som inte har "
    "en "
    "egen källa. Flera skrivs med semikolon mellan.",
    "Where it stands: SON 2020-281, Bakgrund, paragraph 2. Holds for every claim in the row that "
    "has "
    "no source of its own. Several are written with a semicolon between."};
inline constexpr Phrase<> case_number_note{
    "Ordagrant, med nämndens bokstäver. Fler skrivs på en rad "
    "under, som börjar med +.",
    "Verbatim, with the committee’s letters. More are written "
    "in a row below that begins with +."};
inline constexpr Phrase<> short_title_note{"Hur källor namnger handlingen: SON 2020-281.",
                                           "How sources name the document: SON 2020-281."};
inline constexpr Phrase<> version_note{"Formatets version. Lämna som det är.",
                                       "The format’s version. Leave it as it is."};
inline constexpr Phrase<> agreement_kind_note{
    "Källans ord: avtal, överenskommelse, tilläggsuppdrag …",
    "The source’s word: avtal, överenskommelse …"};
inline constexpr Phrase<> notice_note{
    "Uppsägningstiden. Räknas den i veckor eller dagar finns egna kolumner för det.",
    "The notice period. If it is counted in weeks or days, there are columns for that."};
inline constexpr Phrase<> agreement_state_note{
    "Hur långt avtalet har kommit. Det som står tomt räknas som ingånget.",
    "How far the agreement has come. What is left empty counts as concluded."};
inline constexpr Phrase<> extension_note{
    "Hur många månader avtalet får förlängas varje gång.",
    "How many months the agreement may be extended each time."};
inline constexpr Phrase<> amount_note{"Hela kronor, eller kronor och ören.",
                                      "Whole kronor, or kronor and öre."};
inline constexpr Phrase<> view_note{"Det som står efter # i vyns adress.",
                                    "What stands after # in the address of the view."};
inline constexpr Phrase<> claims_note{"Id för de uppgifter som sidan vilar på.",
                                      "The ids of the claims that the side rests on."};

}  // namespace avtal::workbook::heads
