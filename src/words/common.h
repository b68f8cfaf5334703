#pragma once
// What several views say in the same words.

#include "words/say.h"

namespace avtal::words::common {

extern const Phrase<> no_document_says;
extern const Phrase<> not_loaded;
extern const Phrase<1> refused;
extern const Phrase<1> amount_refused;
extern const Phrase<1> date_refused;
extern const Phrase<1> question_number;
extern const Phrase<> date_not_stated;
extern const Phrase<> decided;
extern const Phrase<> proposed;
extern const Phrase<> close;
extern const Phrase<1> statement;
extern const Phrase<> open_ended;
extern const Phrase<> amount_not_stated;
extern const Phrase<2> some_of;
extern const Phrase<1> and_more;
extern const Phrase<> mark_stated;
extern const Phrase<> mark_derived;
extern const Phrase<> mark_assumed;
extern const Phrase<> mark_unknown;
extern const Phrase<1> as_of_day;
extern const Phrase<1> as_of_sentence;
extern const Phrase<1> show;
extern const Phrase<> who_was_responsible;
extern const Phrase<> amount_missing;
extern const Phrase<2> with_note;
extern const Phrase<2> labelled;
extern const Phrase<> unknown_amount;
extern const Phrase<> questions_and_answers;
extern const Phrase<> show_on_timeline;
extern const Phrase<2> labelled_sentence;
extern const Phrase<1> minutes_in_data;
extern const Phrase<> no_minutes_in_data;
extern const Phrase<> which_documents_would_answer;
extern const Phrase<> no_document_missing;
extern const Phrase<> no_flows;
extern const Phrase<1> about;
extern const Phrase<1> per;
extern const Phrase<1> money_back;
extern const Phrase<1> sort_by;
extern const Phrase<1> sorted_by;
extern const Phrase<> as_table;

}  // namespace avtal::words::common
