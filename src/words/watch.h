#pragma once
// The watch list: of every agreement the next day to act.

#include "words/say.h"

namespace avtal::words::watch {

inline constexpr Phrase<2> headline{"{0, plural, =0 {Inget avtal har} one {Ett avtal har} other {# avtal har}} säkert en dag att agera inom 12 månader{1, plural, =0 {} other {, # har det kanske}}", "{0, plural, =0 {No agreement is} one {One agreement is} other {# agreements are}} certain to have a day to act within 12 months{1, plural, =0 {} other {, # perhaps}}"};
inline constexpr Phrase<1> headline_none{"Inget avtal att bevaka från {0}", "No agreement to watch from {0} on"};
inline constexpr Phrase<1> next{"Närmast är {0}.", "The nearest is {0}."};
inline constexpr Phrase<1> next_maybe{"Närmast kan vara {0}.", "The nearest may be {0}."};
inline constexpr Phrase<2> most{"Flest i {0}: {1}.", "Most in {0}: {1}."};
inline constexpr Phrase<1> unsaid_count{"För {0, plural, one {ett avtal} other {# avtal}} går det inte att säga.", "For {0, plural, one {one agreement} other {# agreements}} it cannot be said."};
inline constexpr Phrase<1> over{"{0, plural, one {Ett avtal} other {# avtal}} som är slut står inte här.", "{0, plural, one {One agreement that is} other {# agreements that are}} over {0, plural, one {is} other {are}} not listed."};
inline constexpr Phrase<> csv{"Hämta som Excel", "Download for Excel"};
inline constexpr Phrase<> ics{"Till kalendern (ICS)", "For a calendar (ICS)"};

inline constexpr Phrase<> certain{"Säkert", "Certain"};
inline constexpr Phrase<> perhaps{"Kanske", "Perhaps"};
inline constexpr Phrase<> certain_why{"Dagen står i handlingarna eller följer av det som står där.", "The day is stated in the documents or follows from what they state."};
inline constexpr Phrase<> perhaps_why{"Slutet eller uppsägningstiden är bara föreslagen, antagen eller omtvistad, eller inte känd på dagen.", "The end or the notice is only proposed, assumed or disputed, or not known to the day."};
inline constexpr Phrase<1> notice_unknown{"För {0, plural, one {ett avtal} other {# avtal}} säger inget om uppsägning: en tidigare dag kan finnas.", "Of {0, plural, one {one agreement} other {# agreements}} nothing tells about notice: there may be an earlier day."};
inline constexpr Phrase<2> month{"{0, plural, one {ett avtal} other {# avtal}}{1, plural, =0 {} other {, # förlängs om ingen säger upp}}", "{0, plural, one {one agreement} other {# agreements}}{1, plural, =0 {} other {, # renewed if nobody gives notice}}"};

inline constexpr Phrase<> day{"Dag", "Day"};
inline constexpr Phrase<> task{"Att göra", "To do"};
inline constexpr Phrase<> why{"Varför ingen dag", "Why no day"};
inline constexpr Phrase<> yearly{"Belopp per år", "Amount per year"};
inline constexpr Phrase<> class_and_yearly{"Klass, belopp per år", "Class, amount per year"};
inline constexpr Phrase<2> rest{"De första {0} av {1} står här. Filtrera för att nå de andra, eller hämta alla som Excel.", "The first {0} of {1} are here. Filter to reach the others, or download all for Excel."};

inline constexpr Phrase<> give_notice{"Säg upp senast", "Give notice by"};
inline constexpr Phrase<> decide_extension{"Kan förlängas", "Can be extended"};
inline constexpr Phrase<> term_runs_out{"Perioden löper ut", "The term runs out"};
inline constexpr Phrase<> ends{"Slutar", "Ends"};
inline constexpr Phrase<> end_proposed{"Slut bara föreslaget", "End only proposed"};
inline constexpr Phrase<1> else_renewed{"annars förlängs det till {0}", "else it is renewed until {0}"};
inline constexpr Phrase<2> renews_before{"förlängs {0} av sig självt, det går att säga upp till {1}", "renews itself on {0}, notice can end it on {1}"};
inline constexpr Phrase<1> for_end{"för slut {0}", "to end on {0}"};
inline constexpr Phrase<2> option{"{0} i taget{1, plural, =0 {} one {, en gång} other {, högst # gånger}}", "{0} at a time{1, plural, =0 {} one {, once} other {, at most # times}}"};
inline constexpr Phrase<> notice_unknown_brief{"uppsägning ?", "notice ?"};
inline constexpr Phrase<> disputed{"uppgifterna går isär", "the statements differ"};
inline constexpr Phrase<> proposed{"bara föreslaget", "only proposed"};
inline constexpr Phrase<> assumed{"antaget", "assumed"};
inline constexpr Phrase<> may_have_passed{"slutet är inte känt på dagen och kan ha passerat", "the end is not known to the day and may have passed"};
inline constexpr Phrase<1> latest{"senast möjliga dag {0}", "latest possible day {0}"};

inline constexpr Phrase<> until_further_notice{"Gäller tills vidare", "Until further notice"};
inline constexpr Phrase<1> notice_today{"sägs det upp nu slutar det {0}", "notice given now ends it on {0}"};
inline constexpr Phrase<> passed{"Tiden är slut, ingen säger om det gäller", "The time is over, nobody says if it applies"};
inline constexpr Phrase<1> passed_end{"slutade {0}", "ended {0}"};
inline constexpr Phrase<> no_terms{"Ingen tid är inläst", "No term is loaded"};

inline constexpr Phrase<> critical{"kritiskt", "critical"};
inline constexpr Phrase<> important{"viktigt", "important"};
inline constexpr Phrase<> other{"övrigt", "other"};
inline constexpr Phrase<> no_class{"ingen klass", "no class"};
inline constexpr Phrase<5> rule{"Klass efter belopp per år, {0} kända: A de {1} största (från {2}, omkring 10 procent), B {3} därnäst (från {4}, omkring 30 procent), C de övriga. Lika belopp har samma klass, utan känt belopp ingen klass. Ett urval ändrar inte klasserna.", "Class by amount per year, {0} known: A the {1} largest (from {2}, some 10 per cent), B the {3} next (from {4}, some 30 per cent), C the others. Equal amounts have one class, unknown ones none. A filter does not change the classes."};
inline constexpr Phrase<2> no_classes{"Ingen klass: {0, plural, =0 {inget belopp} one {bara ett belopp} other {bara # belopp}} per år är känt, klasser räknas från {1}.", "No class: {0, plural, =0 {no amount} one {only one amount} other {only # amounts}} per year {0, plural, one {is} other {are}} known, classes are made from {1}."};
inline constexpr Phrase<2> delay{"{0} / 12 = {1} för varje månads dröjsmål", "{0} / 12 = {1} for each month of delay"};
inline constexpr Phrase<2> sum{"{0} per år{1, plural, =0 {} one {, ett belopp saknas} other {, # belopp saknas}}", "{0} per year{1, plural, =0 {} one {, one amount missing} other {, # amounts missing}}"};
inline constexpr Phrase<> no_sum{"inget belopp per år är känt", "no amount per year is known"};
inline constexpr Phrase<1> event_perhaps{"KANSKE. {0}", "PERHAPS. {0}"};

inline constexpr Phrase<> its_class{"Klass", "Class"};
inline constexpr Phrase<> certainty{"Säkerhet", "Certainty"};
inline constexpr Phrase<> days_left{"Dagar kvar", "Days left"};
inline constexpr Phrase<> latest_day{"Senast möjliga dag", "Latest possible day"};
inline constexpr Phrase<> note{"Anmärkning", "Note"};
inline constexpr Phrase<> yearly_kronor{"Belopp per år, kr", "Amount per year, SEK"};
inline constexpr Phrase<> month_kronor{"En månads dröjsmål, kr", "A month of delay, SEK"};
inline constexpr Phrase<> provider{"Motpart", "Other party"};
inline constexpr Phrase<> floor_column{"Beloppet är minst", "Amount is at least"};

}  // namespace avtal::words::watch
