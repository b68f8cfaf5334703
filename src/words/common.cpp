#include "words/common.h"

namespace avtal::words::common {

constexpr Phrase<> no_document_says{"Inget dokument säger", "No document says"};
constexpr Phrase<> not_loaded{"Ej inläst", "Not loaded"};
constexpr Phrase<1> refused{"Ej inläst (fel på rad {0})", "Not loaded (error on line {0})"};
constexpr Phrase<1> amount_refused{"belopp ej inläst (fel på rad {0})", "amount not loaded (error on line {0})"};
constexpr Phrase<1> date_refused{"datum ej inläst (fel på rad {0})", "date not loaded (error on line {0})"};
constexpr Phrase<1> question_number{"Frågetecken {0}", "Question {0}"};
constexpr Phrase<> date_not_stated{"datum anges inte", "date not stated"};
constexpr Phrase<> decided{"beslutat", "decided"};
constexpr Phrase<> proposed{"föreslaget", "proposed"};
constexpr Phrase<> close{"Stäng", "Close"};
constexpr Phrase<1> statement{"Uppgift {0}", "Statement {0}"};
constexpr Phrase<> open_ended{"tills vidare", "open-ended"};
constexpr Phrase<> amount_not_stated{"Beloppet anges inte", "Amount not stated"};
constexpr Phrase<2> some_of{"{0} av {1}", "{0} of {1}"};
constexpr Phrase<1> and_more{"och {0} till", "and {0} more"};
constexpr Phrase<> mark_stated{"Angivet", "Stated"};
constexpr Phrase<> mark_derived{"Beräknat", "Calculated"};
constexpr Phrase<> mark_assumed{"Antaget", "Assumed"};
constexpr Phrase<> mark_unknown{"Saknas", "Not stated"};
constexpr Phrase<1> as_of_day{"Läget den {0}", "As of {0}"};
constexpr Phrase<1> as_of_sentence{"Läget den {0}.", "As of {0}."};
constexpr Phrase<1> show{"Visa {0}", "Show {0}"};
constexpr Phrase<> who_was_responsible{"Vem har ansvarat?", "Who has been responsible?"};
constexpr Phrase<> amount_missing{"belopp anges inte", "amount not stated"};
constexpr Phrase<2> with_note{"{0} ({1})", "{0} ({1})"};
constexpr Phrase<2> labelled{"{0}: {1}", "{0}: {1}"};
constexpr Phrase<> unknown_amount{"okänd", "unknown"};
constexpr Phrase<> questions_and_answers{"Frågor och svar", "Questions and answers"};
constexpr Phrase<> show_on_timeline{"Visa på tidslinjen", "Show on the timeline"};
constexpr Phrase<2> labelled_sentence{"{0}: {1}.", "{0}: {1}."};
constexpr Phrase<1> minutes_in_data{"Protokoll i underlaget: {0}.", "Minutes in the data: {0}."};
constexpr Phrase<> no_minutes_in_data{"Inget protokoll finns i underlaget.", "There are no minutes in the data."};
constexpr Phrase<> which_documents_would_answer{"Vilka dokument skulle svara?", "Which documents would answer?"};
constexpr Phrase<> no_document_missing{"Inget dokument är antecknat som saknat.", "No document is noted as missing."};
constexpr Phrase<> no_flows{"inga flöden", "no flows"};
constexpr Phrase<1> per{"per {0}", "per {0}"};
constexpr Phrase<1> about{"ca {0}", "about {0}"};
constexpr Phrase<1> money_back{"{0} tillbaka", "{0} back"};
constexpr Phrase<1> sort_by{"Sortera efter {0}", "Sort by {0}"};
constexpr Phrase<1> sorted_by{"Sorterat efter {0}. Vänd ordningen", "Sorted by {0}. Reverse the order"};
constexpr Phrase<> as_table{"Visa som tabell", "Show as table"};

}  // namespace avtal::words::common
