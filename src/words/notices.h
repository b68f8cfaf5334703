#pragma once
// What the page tells once: of the address, of a file, of what has just happened.

#include "words/say.h"

namespace avtal::words::notices {

inline constexpr Phrase<1> link_unknown_key{"Adressen har en del som sidan inte känner till: {0}. Den hoppades över.", "The address has a part that the page does not know: {0}. It was skipped."};
inline constexpr Phrase<1> link_bad_value{"Adressen har ett värde som inte går att använda: {0}. Det hoppades över.", "The address has a value that cannot be used: {0}. It was skipped."};
inline constexpr Phrase<1> link_duplicate{"Adressen har {0} mer än en gång. Den första gäller.", "The address has {0} more than once. The first one holds."};
inline constexpr Phrase<2> link_parts{"Adressen har {0} delar som inte går att använda. De hoppades över: {1}", "The address has {0} parts that cannot be used. They were skipped: {1}"};
inline constexpr Phrase<> link_newer{"Länken är gjord med en nyare version av sidan. Det som kändes igen visas.", "The link was made with a newer version of the page. What was recognised is shown."};
inline constexpr Phrase<1> link_bad_window{"Perioden i adressen går inte att använda: {0}. Hela perioden visas.", "The period in the address cannot be used: {0}. The full period is shown."};
inline constexpr Phrase<> link_too_long{"Adressen är för lång. Slutet hoppades över.", "The address is too long. Its end was skipped."};
inline constexpr Phrase<1> link_unknown_record{"Länken pekar på {0}, som inte finns i den här filen.", "The link points to {0}, which is not in this file."};
inline constexpr Phrase<1> link_other_data{"Länken gjordes för en annan version av underlaget. Här visas utgåvan {0}.", "The link was made for another version of the data. The issue of {0} is shown here."};
inline constexpr Phrase<1> link_own_file{"Adressen hör till en egen fil, {0}, som inte är öppen här. Öppna filen igen, så visas samma vy.", "The address belongs to a file of your own, {0}, that is not open here. Open the file again to see the same view."};
inline constexpr Phrase<3> problem_place{"Rad {0}, kolumn {1}, {2}:", "Line {0}, column {1}, {2}:"};
inline constexpr Phrase<2> problem_place_in_file{"Rad {0}, kolumn {1}:", "Line {0}, column {1}:"};
inline constexpr Phrase<1> window{"Visar {0}", "Showing {0}"};
inline constexpr Phrase<> panel_closed{"Detaljpanelen är stängd", "The detail panel is closed"};
inline constexpr Phrase<1> file_opened{"Filen {0} visas", "The file {0} is shown"};
inline constexpr Phrase<> file_closed{"Filen är stängd", "The file is closed"};
inline constexpr Phrase<2> as_of{"Läget den {0}. {1}", "As of {0}. {1}"};
inline constexpr Phrase<1> not_a_date{"{0} är inte ett datum. Skriv ÅÅÅÅ-MM-DD, till exempel 2023-08-30.", "{0} is not a date. Write YYYY-MM-DD, for example 2023-08-30."};
inline constexpr Phrase<2> compared{"{0} jämförs. {1}.", "{0} is compared. {1}."};
inline constexpr Phrase<> filter_hides_selected{"Det valda döljs av filtret.", "The filter hides what was selected."};
inline constexpr Phrase<> shown_as_table{"Visas som tabell", "Shown as a table"};
inline constexpr Phrase<> shown_as_picture{"Visas som bild", "Shown as a picture"};
inline constexpr Phrase<> shown_as_text{"Allt visas som text och tabeller", "Everything is shown as text and tables"};

}  // namespace avtal::words::notices
