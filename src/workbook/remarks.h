#pragma once
// What is said of workbooks and registers that are read. How it is mended is told in their words:
// columns, not keys.

#include "base/phrase.h"

namespace avtal::workbook::remarks {

using base::Phrase;

inline constexpr Phrase<1> row{"rad {0}", "row {0}"};

inline constexpr Phrase<1> unknown_sheet{"Bladet ”{0}” känns inte igen och läses inte.",
                                         "The sheet “{0}” is not known and is not read."};
inline constexpr Phrase<1> name_sheet{"Döp om det till något av: {0}.", "Call it one of: {0}."};
inline constexpr Phrase<1> unknown_column{"Kolumnen ”{0}” känns inte igen och läses inte.",
                                          "The column “{0}” is not known and is not read."};
inline constexpr Phrase<> see_heads{
    "`avtalskartan new` ger en arbetsbok med alla kolumner. Där står vad de heter.",
    "`avtalskartan new` gives a workbook with all columns. It tells their names."};
inline constexpr Phrase<1> column_twice{"Kolumnen ”{0}” finns två gånger. Bara den första läses.",
                                        "The column “{0}” is there twice. Only the first is read."};
inline constexpr Phrase<> remove_one{"Ta bort den ena.", "Remove one of them."};
inline constexpr Phrase<> no_parent{"Det står inte vad raden hör till. Den läses inte.",
                                    "It does not say what the row belongs to. It is not read."};
inline constexpr Phrase<2> parent_missing{"”{0}” finns inte på bladet {1}. Raden läses inte.",
                                          "“{0}” is not on the sheet {1}. The row is not read."};
inline constexpr Phrase<> choose_id{"Välj ett id som finns där, eller lägg till en rad där.",
                                    "Choose an id that is there, or add a row there."};
inline constexpr Phrase<> nothing_above{
    "+ betyder att raden hör till raden ovanför, men där står "
    "ingenting.",
    "+ means that the row belongs to the one above, but there is "
    "none."};
inline constexpr Phrase<> write_id{"Skriv radens id i stället.", "Write the row’s id instead."};
inline constexpr Phrase<> said_above{
    "Det står redan ett värde på raden ovanför, och det kan bara "
    "finnas ett. Det här läses inte.",
    "There is a value in the row above already, and there can be only "
    "one. This one is not read."};
inline constexpr Phrase<> keep_one{"Ta bort det ena värdet.", "Remove one of the values."};
inline constexpr Phrase<> not_worked_out{"Formeln är inte uträknad.",
                                         "The formula is not worked out."};
inline constexpr Phrase<> save_again{
    "Öppna filen i ett kalkylprogram och spara den, så följer värdet med.",
    "Open the file in a spreadsheet program and save it, and the value comes along."};
inline constexpr Phrase<1> formula_fault{"Formeln ger felet {0}.",
                                         "The formula gives the fault {0}."};
inline constexpr Phrase<> mend_formula{"Rätta formeln, eller skriv värdet.",
                                       "Mend the formula, or write the value."};
inline constexpr Phrase<1> missing{"”{0}” saknas.", "“{0}” is missing."};
inline constexpr Phrase<1> fill_in{"Fyll i kolumnen ”{0}”.", "Fill in the column “{0}”."};
inline constexpr Phrase<> no_rows{"Det finns inga rader under rubrikerna.",
                                  "There are no rows below the heads."};
inline constexpr Phrase<> add_rows{
    "Första raden ska ha kolumnernas rubriker, och var rad efter den vara ett avtal.",
    "The first row should have the columns’ heads, and each row after it be a contract."};
inline constexpr Phrase<> no_about{"Bladet Om saknas: samlingens id, titel, utgivare och dag.",
                                   "The sheet About is missing: id, title, publisher and day."};
inline constexpr Phrase<> add_about{"Lägg till bladet Om med en rad.",
                                    "Add the sheet About with one row."};
inline constexpr Phrase<> give_source{
    "Skriv var det står i kolumnen ”källa” bredvid, eller i radens egen ”Källa”.",
    "Write where it stands in the column “source” beside it, or in the row’s own “Source”."};
inline constexpr Phrase<> give_derivation{"Skriv uträkningen eller skälet i kolumnen ”härledning”.",
                                          "Write the arithmetic or the reason in the column "
                                          "“derivation”."};
inline constexpr Phrase<> give_value{"Skriv värdet, eller ? om ingen handling säger det.",
                                     "Write the value, or ? if no document says."};
inline constexpr Phrase<> mend_amount{
    "Skriv 1240000, 1 240 000 eller 1240000,50. 1.240 kan vara 1,24 eller 1 240, så punkten tas "
    "inte "
    "bort.",
    "Write 1240000, 1 240 000 or 1240000.50. 1.240 may be 1.24 or 1,240, so the point is not taken "
    "away."};
inline constexpr Phrase<> give_price_level{
    "Fyll i kolumnen ”prisnivå” bredvid, om källan säger vilket års priser det är.",
    "Fill in the column “price level” beside it, if the source says which year’s prices they are."};
inline constexpr Phrase<> give_match{
    "Finns en motsvarighet: skriv den andra punktens id i kolumnen "
    "”Motsvarar”, på båda raderna.",
    "If there is a counterpart: write the other point’s id in the "
    "column “Matches”, in both rows."};
inline constexpr Phrase<> known_or_not{"Ta bort värdet, eller välj den status som gäller.",
                                       "Remove the value, or choose the status that holds."};

}  // namespace avtal::workbook::remarks
