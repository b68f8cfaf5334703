#pragma once
// The calendar: days by which somebody must act, month by month.

#include "words/say.h"

namespace avtal::words::calendar {

inline constexpr Phrase<1> next{"Nästa dag att bevaka är {0}", "The next day to watch is {0}"};
inline constexpr Phrase<1> next_maybe{"Nästa dag att bevaka kan vara {0}", "The next day to watch may be {0}"};
inline constexpr Phrase<1> none{"Inget dokument anger någon dag att bevaka från {0}", "No document states a day to watch from {0} on"};
inline constexpr Phrase<2> days{"{0, plural, one {En dag} other {# dagar}} att bevaka{1, plural, =0 {} one {, varav en inte är säker} other {, varav # inte är säkra}}.", "{0, plural, one {One day} other {# days}} to watch{1, plural, =0 {} one {, one of them not certain} other {, # of them not certain}}."};
inline constexpr Phrase<1> days_none_certain{"{0, plural, one {En dag att bevaka, den är inte säker} other {# dagar att bevaka, ingen av dem är säker}}.", "{0, plural, one {One day to watch, it is not certain} other {# days to watch, none of them certain}}."};
inline constexpr Phrase<1> silent{"För {0, plural, one {ett avtal} other {# avtal}} som gäller eller kan gälla går det inte att säga.", "For {0, plural, one {one agreement that applies} other {# agreements that apply}} or may apply it cannot be said."};
inline constexpr Phrase<> silent_title{"Går inte att säga", "Cannot be said"};
inline constexpr Phrase<> silent_why{"Inget slut och ingen uppsägning som går att räkna till en dag.", "No end and no notice that a day can be worked out from."};
inline constexpr Phrase<> months{"Månad för månad", "Month by month"};
inline constexpr Phrase<1> no_days{"{0}: ingen dag", "{0}: no day"};
inline constexpr Phrase<2> no_days_between{"{0}–{1}: ingen dag", "{0}–{1}: no day"};

}  // namespace avtal::words::calendar
