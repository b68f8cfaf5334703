#pragma once
// Sources and open questions: documents, the register, what covers what, what is wished for.

#include "words/say.h"

namespace avtal::words::sources {

// The column of documents.
inline constexpr Phrase<> all_proposals{"Alla är förslag till beslut. Inget protokoll finns i underlaget.", "All are proposals for decision. There are no minutes in the data."};
inline constexpr Phrase<> no_number{"Diarienummer saknas", "No case number"};
inline constexpr Phrase<> external{"Uppgifter utifrån", "From outside"};
inline constexpr Phrase<> external_sentence{"Inte handlingar i ärendena. De används för index och som jämförelse.", "Not documents of the matters. Used for indexes and for comparison."};
inline constexpr Phrase<> marks{"Så märks uppgifterna", "How facts are marked"};
inline constexpr Phrase<> mark_stated{"står i handlingen", "is in the document"};
inline constexpr Phrase<> mark_derived{"följer av angivna uppgifter, med uträkning", "follows from stated facts, with the arithmetic"};
inline constexpr Phrase<> mark_proposed{"föreslås i handlingen, om det beslutades är inte känt", "is proposed in the document, whether it was decided is not known"};
inline constexpr Phrase<> mark_assumed{"en läsning som någon har valt, ingen handling bekräftar den", "a reading that somebody chose, no document confirms it"};
inline constexpr Phrase<> mark_unknown{"står inte i någon handling", "is in no document"};

// The register.
inline constexpr Phrase<2> headline{"{0} frågetecken, {1} öppna", "{0} questions, {1} open"};
inline constexpr Phrase<> headline_none{"Inga frågetecken är antecknade", "No open questions are noted"};
inline constexpr Phrase<> sentence{"Här säger handlingarna emot varandra eller lämnar något oklart. De viktigaste står först.", "Here the documents contradict each other or leave something unclear. The weightiest come first."};
inline constexpr Phrase<> parts{"Vad som visas", "What is shown"};
inline constexpr Phrase<> kinds{"Slag av frågetecken", "Kind of question"};
inline constexpr Phrase<> decisive{"Avgörande", "Decisive"};
inline constexpr Phrase<> important{"Viktiga", "Important"};
inline constexpr Phrase<> details{"Detaljer", "Details"};
inline constexpr Phrase<1> kind_all{"Alla {0}", "All {0}"};
inline constexpr Phrase<1> kind_contradictions{"Motsägelser {0}", "Contradictions {0}"};
inline constexpr Phrase<1> kind_gaps{"Luckor {0}", "Gaps {0}"};
inline constexpr Phrase<1> kind_ambiguities{"Oklart {0}", "Unclear {0}"};
inline constexpr Phrase<> show_explained{"Visa förklarade", "Show explained"};
inline constexpr Phrase<2> shown{"Visar {0} av {1}.", "Showing {0} of {1}."};
inline constexpr Phrase<> nothing{"Inga frågetecken av det slaget.", "No questions of that kind."};
inline constexpr Phrase<2> first_of{"De första {0} av {1} står här. Filtrera eller sök för att nå de andra.", "The first {0} of {1} are here. Filter or search to reach the others."};
inline constexpr Phrase<> settled_none{"Inget dokument är utpekat", "No document is named"};

// Coverage: year by agreement by document.
inline constexpr Phrase<> coverage_headline{"Vilka år talar handlingarna om?", "Which years do the documents speak of?"};
inline constexpr Phrase<> coverage_sentence{"Siffran är handlingens nummer i listan. Ett streckat år, eller en streckad del av ett, talar ingen handling om.", "The digit is the document's number in the list. Of a dashed year, or a dashed part of one, no document speaks."};
inline constexpr Phrase<1> coverage_holes{"inget dokument för {0}", "no document for {0}"};
inline constexpr Phrase<3> cell{"{0}, {1}: {2}", "{0}, {1}: {2}"};
inline constexpr Phrase<> coverage_none{"Inget avtal har något daterat i handlingarna.", "No agreement has anything dated in the documents."};

// Silent clauses.
inline constexpr Phrase<> clauses_headline{"Vad sägs i avtalen, och vad sägs inte?", "What do the agreements say, and what not?"};
inline constexpr Phrase<> clauses_sentence{"Märket a: en handling säger det. Frågetecken: ingen handling säger det.", "Mark s: a document says it. Question mark: no document says it."};
inline constexpr Phrase<> clauses_head_price{"Pris", "Price"};
inline constexpr Phrase<> clauses_head_capacity{"Volym", "Volume"};
inline constexpr Phrase<> clauses_sum{"Säger något", "Say something"};
inline constexpr Phrase<> clauses_none{"Inga avtal är inlästa.", "No agreements are loaded."};

// Wishes.
inline constexpr Phrase<> wishes_sentence{"De som avgör de viktigaste frågorna står först. Be om dem hos nämnderna.", "Those that settle the weightiest questions come first. Ask the committees for them."};
inline constexpr Phrase<1> wishes_more{"{0, plural, one {Ett dokument till} other {# dokument till}} finns under Källor & frågetecken, med frågorna som vart och ett avgör.", "{0, plural, one {One more document is} other {# more documents are}} under Sources & questions, with the questions that each settles."};
inline constexpr Phrase<2> wishes_settles{"Avgör {0} frågetecken, {1}", "Settles {0} questions, {1}"};

}  // namespace avtal::words::sources
