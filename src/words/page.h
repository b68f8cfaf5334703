#pragma once
// The frame around the views: header, menu, banners, notices about the address and the file.

#include "words/say.h"

namespace avtal::words::page {

inline constexpr Phrase<> as_of_field{"Läget den, datum som ÅÅÅÅ-MM-DD", "As of, date as YYYY-MM-DD"};
inline constexpr Phrase<> as_of_previous{"Föregående datum då något ändras", "Previous date when something changes"};
inline constexpr Phrase<> as_of_next{"Nästa datum då något ändras", "Next date when something changes"};
inline constexpr Phrase<> open_file{"Öppna fil", "Open file"};
inline constexpr Phrase<> show_as_picture{"Visa som bild", "Show as pictures"};
inline constexpr Phrase<> show_as_text{"Visa som text", "Show as text"};
inline constexpr Phrase<> language_sv{"Svenska (SV)", "Svenska (SV)"};
inline constexpr Phrase<> language_en{"English (EN)", "English (EN)"};
inline constexpr Phrase<> theme_light{"Ljust tema", "Light theme"};
inline constexpr Phrase<> theme_dark{"Mörkt tema", "Dark theme"};
inline constexpr Phrase<> read_only{"Skrivskyddad", "Read-only"};
inline constexpr Phrase<> all_proposals{"alla är förslag", "all are proposals"};
inline constexpr Phrase<1> foreign_file{"Du ser din egen fil {0}. Den visas bara i din webbläsare och skickas ingenstans.", "You see your own file {0}. It is shown only in your browser and sent nowhere."};
inline constexpr Phrase<> close_foreign{"Stäng filen", "Close the file"};
inline constexpr Phrase<1> file_not_used{"Filen {0} kan inte läsas. Sidan visar det den hade.", "The file {0} cannot be read. The page shows what it had."};
inline constexpr Phrase<1> file_partly_used{"Filen {0} visas utan det som är fel i den.", "The file {0} is shown without what is wrong in it."};
inline constexpr Phrase<1> file_faults{"{0} fel i filen, det som är fel är inte inläst", "{0, plural, one {# error} other {# errors}} in the file, what is wrong is not loaded"};
inline constexpr Phrase<1> file_remarks{"{0, plural, one {# anmärkning} other {# anmärkningar}} på filen", "{0, plural, one {# remark} other {# remarks}} on the file"};
inline constexpr Phrase<1> file_read_so{"Så här lästes {0}:", "This is how {0} was read:"};
inline constexpr Phrase<1> more_remarks{"… och {0} anmärkningar till.", "… and {0} more remarks."};
inline constexpr Phrase<1> more_problems{"… och {0} fel till.", "… and {0} more."};
inline constexpr Phrase<1> as_known{"Så som det var känt den {0}. Senare handlingar räknas inte.", "As known on {0}. Later documents do not count."};
inline constexpr Phrase<> know_everything{"Visa allt", "Show everything"};
inline constexpr Phrase<1> open_count{"{0} öppna", "{0} open"};
inline constexpr Phrase<> share{"Dela", "Share"};
inline constexpr Phrase<> present{"Presentera", "Present"};
inline constexpr Phrase<> menu{"Meny", "Menu"};
inline constexpr Phrase<> compare_file{"Jämför med en annan version", "Compare with another version"};
inline constexpr Phrase<> about{"Om Avtalskartan och underlaget", "About Avtalskartan and the data"};

}  // namespace avtal::words::page
