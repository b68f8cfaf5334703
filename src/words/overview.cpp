#include "words/overview.h"

namespace avtal::words::overview {

// Key figures.
constexpr Phrase<> figure_in_force{"{-insatser} är i kraft", "{-services} are in force"};
constexpr Phrase<> figure_all_in_force{"Alla gäller.", "All are in force."};
constexpr Phrase<1> figure_cost{"känd kostnad {0}", "known cost {0}"};
constexpr Phrase<1> figure_cost_of{"kostnad {0}", "cost {0}"};
constexpr Phrase<1> figure_cost_unknown{"Inget dokument anger ett belopp för {0}.", "No document states an amount for {0}."};
constexpr Phrase<1> figure_no_flow{"Inget kostnadsflöde är inläst för {0}.", "No cost flow is loaded for {0}."};
constexpr Phrase<> no_flow{"inget kostnadsflöde är inläst", "no cost flow is loaded"};
constexpr Phrase<1> figure_cost_paid{"Inget dokument anger vad som är avtalat. Utfallet är {0}.", "No document states what is agreed. The outcome is {0}."};
constexpr Phrase<1> figure_cost_unread{"{0, plural, one {Ett belopp} other {# belopp}} kunde inte läsas in.", "{0, plural, one {One amount} other {# amounts}} could not be loaded."};
constexpr Phrase<1> figure_used{"{0} användes", "{0} were used"};
constexpr Phrase<2> figure_unit_against_unit{"{0} mot {1}", "{0} against {1}"};
constexpr Phrase<> figure_documents{"handlingar i underlaget", "documents in the data"};
constexpr Phrase<1> figure_documents_other{"{0, plural, one {En källa till kommer} other {# källor till kommer}} utifrån.", "{0, plural, one {One more source comes} other {# more sources come}} from outside."};
constexpr Phrase<> figure_services{"{-insatser} i filen", "{-services} in the file"};
constexpr Phrase<> figure_not_occupancy{"Olika enheter, ingen beläggning.", "Different units, no occupancy."};
constexpr Phrase<> figure_open_questions{"öppna frågetecken", "open questions"};
constexpr Phrase<1> figure_documents_proposals{"{0, plural, one {Den enda handlingen är ett förslag} other {Alla # handlingar är förslag}}.", "{0, plural, one {The only document is a proposal} other {All # documents are proposals}}."};
constexpr Phrase<2> figure_documents_mixed{"{1, plural, =0 {Alla källor kommer utifrån} one {Den enda handlingen är {0, plural, =0 {inget} other {ett}} förslag} other {{0, plural, =0 {Ingen} other {#}} av # handlingar är förslag}}.", "{1, plural, =0 {All sources come from outside} one {The only document is {0, plural, =0 {no} other {a}} proposal} other {{0, plural, =0 {None} other {#}} of # documents {0, plural, one {is a proposal} other {are proposals}}}}."};
constexpr Phrase<1> cost_of_year{"Kostnad {0}", "Cost {0}"};
constexpr Phrase<1> more_services{"Visa alla {0} {-insatser} på tidslinjen", "Show all {0} {-services} on the timeline"};
constexpr Phrase<4> strip{"{0}–{1}: {2, plural, =0 {inga avtal} one {ett avtal} other {# avtal}}{2, plural, =0 {} other {, }}{3}.", "{0}–{1}: {2, plural, =0 {no agreements} one {one agreement} other {# agreements}}{2, plural, =0 {} other {, }}{3}."};
constexpr Phrase<1> strip_holes{"Inget dokument säger {0}.", "No document says {0}."};
constexpr Phrase<> unknown{"uppgift saknas", "not stated"};
constexpr Phrase<1> assumed{"{0} är antaget", "{0} is assumed"};
constexpr Phrase<3> last_known{"{0} år {1}, {2}", "{0} in {1}, {2}"};
constexpr Phrase<1> not_running{"gäller inte {0}", "not in {0}"};
constexpr Phrase<1> extra{"därtill {0}, år anges inte", "and {0}, year not stated"};
constexpr Phrase<1> saving{"bedömd besparing {0}", "estimated saving {0}"};
constexpr Phrase<> no_amount{"inget belopp anges", "no amount is stated"};
constexpr Phrase<1> missing{"{0, plural, one {ett} other {#}} belopp saknas", "{0, plural, one {one amount} other {# amounts}} missing"};
constexpr Phrase<> deadlines{"Nästa tidsgränser", "Next deadlines"};
constexpr Phrase<1> in_days{"om {0}", "in {0}"};
constexpr Phrase<> today{"i dag", "today"};
constexpr Phrase<2> deadline_notice{"Sista dag att säga upp, {0} före slutet {1}.", "Last day for notice, {0} before the end {1}."};
constexpr Phrase<> deadline_end{"Slutar.", "Ends."};
constexpr Phrase<> deadline_end_proposed{"Föreslås sluta.", "Proposed to end."};
constexpr Phrase<1> deadline_latest{"Senast möjliga dag: {0}.", "Latest possible day: {0}."};
constexpr Phrase<2> more_deadlines{"{0} till inom {1}, i kalendern", "{0} more within {1}, in the calendar"};
constexpr Phrase<> deadline_extension{"Perioden löper ut.", "The term runs out."};
constexpr Phrase<1> all_questions{"Visa alla {0}", "Show all {0}"};
constexpr Phrase<1> all_questions_name{"Visa alla {0} frågetecken", "Show all {0} open questions"};
constexpr Phrase<> card_timeline{"När gäller avtalen?", "When do they apply?"};
constexpr Phrase<> card_handovers{"Vem tog över?", "Who took over?"};
constexpr Phrase<> card_flows{"Vem betalar vad?", "Who pays what?"};
constexpr Phrase<> ladder{"Så långt har det nyaste ärendet kommit", "How far the newest matter has come"};
constexpr Phrase<1> ladder_missing{"{0}: inget dokument säger", "{0}: no document says"};
constexpr Phrase<> ladder_missing_short{"saknas", "missing"};
constexpr Phrase<> ladder_no_date{"utan datum", "no date"};

// Marks at the foot.
constexpr Phrase<> foot_stated{"Angivet i handling", "Stated in a document"};
constexpr Phrase<> foot_derived{"Beräknat ur handlingar", "Calculated from documents"};
constexpr Phrase<> foot_assumed{"Antaget, ingen handling bekräftar det", "Assumed, no document confirms it"};
constexpr Phrase<> foot_proposed{"Enligt förslag, protokoll saknas", "As proposed, no minutes"};

}  // namespace avtal::words::overview
