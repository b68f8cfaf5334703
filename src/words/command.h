#pragma once
// What the command says besides its answers ("words/ask.h") and its help.

#include "words/say.h"

namespace avtal::words::command {

inline constexpr Phrase<> error{"fel", "error"};
inline constexpr Phrase<> warning{"varning", "warning"};
inline constexpr Phrase<> note{"notis", "note"};
inline constexpr Phrase<2> more_of_a_kind{"… och {0, plural, one {en till} other {# till}} av samma slag, se --explain {1}", "… and {0, plural, one {one more} other {# more}} of the same kind, see --explain {1}"};
inline constexpr Phrase<3> explained{"{0} ({1}): {2}", "{0} ({1}): {2}"};
inline constexpr Phrase<1> unknown_code{"det finns ingen kod {0}", "there is no code {0}"};
inline constexpr Phrase<1> no_errors{"{0}: inga fel", "{0}: no errors"};
inline constexpr Phrase<1> cannot_read{"{0}: filen kan inte läsas", "{0}: the file cannot be read"};
inline constexpr Phrase<1> cannot_write{"{0}: filen kan inte skrivas", "{0}: the file cannot be written"};
inline constexpr Phrase<1> view_part_skipped{"--view: {0} ignoreras", "--view: {0} is ignored"};
inline constexpr Phrase<1> row{"rad {0}", "row {0}"};
inline constexpr Phrase<1> no_tables{"{0}: där finns ingen .csv eller .xlsx", "{0}: there is no .csv or .xlsx"};
inline constexpr Phrase<1> no_rows{"{0}: tabellen har inga rader under sina rubriker", "{0}: the table has no rows under its heads"};
inline constexpr Phrase<1> not_a_mapping{"{0}: filen säger inte vad kolumner är", "{0}: the file does not tell what columns are"};
inline constexpr Phrase<1> sheet_not_read{"bladet ”{0}” är inte läst: ett register är ett blad", "the sheet “{0}” is not read: a register is one sheet"};
inline constexpr Phrase<1> export_faulty{"{0}: filen kan inte läsas som ett dataunderlag. `avtalskartan check` säger varför.", "{0}: the file cannot be read as a dataset. `avtalskartan check` tells why."};
inline constexpr Phrase<1> no_column{"{0} har ingen kolumn och följer inte med", "{0} has no column and does not come along"};
inline constexpr Phrase<1> is_there{"{0} finns redan och skrivs inte över", "{0} is there already and is not written over"};
inline constexpr Phrase<1> workbook_made{"{0}: en arbetsbok med en exempelrad på de viktigaste bladen. Skriv över exemplen och läs in den med `avtalskartan import`.", "{0}: a workbook with an example row on the most important sheets. Write over the examples and read it with `avtalskartan import`."};
inline constexpr Phrase<1> workbook_filled{"{0}: en arbetsbok med det som registret säger. Fyll i resten och läs in den med `avtalskartan import`.", "{0}: a workbook with what the register says. Fill in the rest and read it with `avtalskartan import`."};

}  // namespace avtal::words::command
