#pragma once
// What is said of a file of tables that cannot be read, or not in full.

#include "base/phrase.h"

namespace avtal::tables::refusals {

using base::Phrase;

inline constexpr Phrase<> file_empty{"Filen är tom.", "The file is empty."};
inline constexpr Phrase<> document{
    "Det här är ett dokument eller en bild (PDF, RTF, PNG …), ingen tabell.",
    "This is a document or a picture (PDF, RTF, PNG …), no table."};
inline constexpr Phrase<> choose_table{"Välj en fil i formatet .xlsx eller .csv.",
                                       "Choose a file in the format .xlsx or .csv."};
inline constexpr Phrase<1> too_large{"Filen är för stor: den får vara högst {0} MB.",
                                     "The file is too large: it may be at most {0} MB."};
inline constexpr Phrase<> split_it{"Dela upp den i flera filer.", "Split it into several files."};
inline constexpr Phrase<1> too_many_cells{"Filen har fler än {0} celler.",
                                          "The file has more than {0} cells."};
inline constexpr Phrase<> old_excel{
    "Det här är en Excelfil i det gamla formatet (.xls). Det läses inte.",
    "This is a workbook in Excel’s old format (.xls), which is not read."};
inline constexpr Phrase<> save_as_xlsx{"Öppna den i Excel eller LibreOffice och spara som .xlsx.",
                                       "Open it in Excel or LibreOffice and save it as .xlsx."};
inline constexpr Phrase<> encrypted{"Filen är skyddad med lösenord och kan inte läsas.",
                                    "The file is protected by a password and cannot be read."};
inline constexpr Phrase<> take_off_password{"Ta bort lösenordet och spara filen på nytt.",
                                            "Take the password off and save the file again."};
inline constexpr Phrase<> macros{"Filen innehåller makron (program). Den läses inte.",
                                 "The file holds macros (programs). It is not read."};
inline constexpr Phrase<> save_without_macros{"Spara den som .xlsx, alltså utan makron.",
                                              "Save it as .xlsx, that is without macros."};
inline constexpr Phrase<> external_links{
    "Filen hämtar värden ur andra filer. Därför går det inte att veta om de stämmer, och den läses "
    "inte.",
    "The file takes values from other files. So there is no telling whether they are right, and it "
    "is not read."};
inline constexpr Phrase<> break_links{
    "Bryt länkarna (Data, Redigera länkar) så att värdena står i filen själv, och spara den.",
    "Break the links (Data, Edit links), so that the values stand in the file itself, and save "
    "it."};
inline constexpr Phrase<> bomb{"Filen packar upp till orimligt mycket. Den läses inte.",
                               "The file unpacks to an unreasonable size. It is not read."};
inline constexpr Phrase<> open_document{
    "Det här är ett kalkylblad i formatet OpenDocument (.ods). Det läses inte.",
    "This is a spreadsheet in the format OpenDocument (.ods), which is not read."};
inline constexpr Phrase<> no_workbook{"Filen är packad, men innehåller ingen arbetsbok.",
                                      "The file is packed, but holds no workbook."};
inline constexpr Phrase<1> damaged{"Filen är skadad: ”{0}” går inte att läsa.",
                                   "The file is damaged: “{0}” cannot be read."};
inline constexpr Phrase<> fetch_again{"Hämta eller spara den på nytt.", "Fetch or save it again."};
inline constexpr Phrase<> open_quote{
    "Ett citattecken som börjar här avslutas aldrig. Resten av filen hamnade i den cellen.",
    "A quotation mark that begins here never ends. The rest of the file went into this cell."};
inline constexpr Phrase<> end_quote{
    "Sätt \" i slutet av texten. Ett citattecken i en text skrivs \"\".",
    "Put \" at the end of the text. One within a text is written \"\"."};
inline constexpr Phrase<> broken_characters{
    "Några tecken i filen gick inte att läsa. De är ersatta med \uFFFD.",
    "Some characters of the file could not be read. They are replaced by \uFFFD."};
inline constexpr Phrase<> save_as_utf8{"Spara filen som ”CSV UTF-8”.",
                                       "Save the file as “CSV UTF-8”."};

}  // namespace avtal::tables::refusals
