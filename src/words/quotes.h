#pragma once
// What `check --sources` says: which quotes stand where they are said to stand, and which do not.

#include "words/say.h"

namespace avtal::words::quotes {

inline constexpr Phrase<2> headline{"{0} av {1} citat står där de sägs stå.", "{0} of {1} quotes stand where they are said to stand."};
inline constexpr Phrase<> no_quotes{"Inget påstående i underlaget har en ordalydelse att pröva.", "No claim in the dataset has a wording to prove."};

inline constexpr Phrase<1> elsewhere{"{0} på ett annat ställe i samma handling", "{0} at another place in the same document"};
inline constexpr Phrase<1> in_other_document{"{0} i en annan handling", "{0} in another document"};
inline constexpr Phrase<1> nowhere{"{0} ingenstans", "{0} nowhere"};
inline constexpr Phrase<1> without_text{"{0} i en handling vars text inte finns med", "{0} in a document whose text is not there"};
inline constexpr Phrase<1> without_place{"{0} utan angivet ställe", "{0} without a stated place"};

inline constexpr Phrase<1> sought_at{"sägs stå: {0}", "said to stand: {0}"};
inline constexpr Phrase<1> stands_at{"står: {0}", "stands: {0}"};
inline constexpr Phrase<2> nearest_at{"närmast: {0}: {1}", "nearest: {0}: {1}"};
inline constexpr Phrase<> nothing_near{"inget ställe har ens hälften av orden", "no place has even half of the words"};
inline constexpr Phrase<> no_place_said{"påståendet säger inte var orden står", "the claim does not say where the words stand"};
inline constexpr Phrase<2> no_heading{"{0} har ingen rubrik {1}", "{0} has no heading {1}"};
inline constexpr Phrase<1> more_places{"… och {0, plural, one {ett ställe till} other {# ställen till}}", "… and {0, plural, one {one more place} other {# more places}}"};

inline constexpr Phrase<> texts{"Handlingarnas texter", "The texts of the documents"};
inline constexpr Phrase<2> text_by_name{"{0}: {1} (heter så)", "{0}: {1} (is called so)"};
inline constexpr Phrase<2> text_by_number{"{0}: {1} (har dess diarienummer)", "{0}: {1} (bears its case number)"};
inline constexpr Phrase<2> text_by_date{"{0}: {1} (har dess datum)", "{0}: {1} (bears its date)"};
inline constexpr Phrase<2> text_missing{"{0}: {1} är inte läst. Filen ska ligga i mappen och vara .txt, .md eller .pdf.", "{0}: {1} is not read. The file should lie in the folder and be .txt, .md or .pdf."};
inline constexpr Phrase<2> text_ambiguous{"{0}: ingen fil är vald, för flera filer eller handlingar stämmer ({1}). Skriv filens namn i dokumentets ”text”.", "{0}: no file is chosen, for several files or documents fit ({1}). Write the file’s name in the document’s “text”."};
inline constexpr Phrase<1> text_none{"{0}: ingen fil har dess namn, diarienummer eller datum. Skriv filens namn i dokumentets ”text”.", "{0}: no file has its name, case number or date. Write the file’s name in the document’s “text”."};
inline constexpr Phrase<1> unused_file{"{0} hör inte till någon handling", "{0} belongs to no document"};

inline constexpr Phrase<1> empty_folder{"{0}: i mappen finns ingen .txt, .md eller .pdf som kan läsas", "{0}: the folder has no .txt, .md or .pdf that can be read"};
inline constexpr Phrase<1> no_pdf_tool{"{0} läses inte: programmet pdftotext är inte installerat", "{0} is not read: the program pdftotext is not installed"};
inline constexpr Phrase<1> pdf_faulty{"{0} läses inte: pdftotext får ingen text ur den", "{0} is not read: pdftotext gets no text out of it"};

}  // namespace avtal::words::quotes
