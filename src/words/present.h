#pragma once
// Presenting slides.

#include "words/say.h"

namespace avtal::words::present {

inline constexpr Phrase<2> sources{"{0, plural, one {Källa} other {Källor}}: {1}", "{0, plural, one {Source} other {Sources}}: {1}"};
inline constexpr Phrase<> no_source{"Källa anges inte", "No source stated"};
inline constexpr Phrase<1> proposal{"Förslag {0}, protokoll saknas", "Proposal {0}, minutes missing"};
inline constexpr Phrase<> proposal_undated{"Odaterat förslag, protokoll saknas", "Undated proposal, minutes missing"};
inline constexpr Phrase<> only_proposals{"Bara förslag, protokoll saknas", "Only proposals, minutes missing"};
inline constexpr Phrase<> presentation{"Presentation", "Presentation"};
inline constexpr Phrase<2> number{"Bild {0} av {1}", "Slide {0} of {1}"};
inline constexpr Phrase<> buttons{"Visning", "Presentation"};
inline constexpr Phrase<> next{"Nästa bild", "Next slide"};
inline constexpr Phrase<> previous{"Föregående bild", "Previous slide"};
inline constexpr Phrase<> leave{"Avsluta", "Leave"};
inline constexpr Phrase<> full_screen{"Helskärm", "Full screen"};
inline constexpr Phrase<> notes{"Anteckningar", "Notes"};
inline constexpr Phrase<> no_notes{"Inga anteckningar till den här bilden.", "No notes for this slide."};
inline constexpr Phrase<1> as_of{"läget {0}", "as of {0}"};
inline constexpr Phrase<> blank{"Bilden är släckt", "The screen is blank"};
inline constexpr Phrase<> unblank{"Visa bilden igen", "Show the slide again"};
inline constexpr Phrase<1> go_to{"Till bild {0}: Enter", "To slide {0}: Enter"};
inline constexpr Phrase<> earlier{"Flytta tidigare", "Move earlier"};
inline constexpr Phrase<> later{"Flytta senare", "Move later"};
inline constexpr Phrase<> remove{"Ta bort bilden", "Remove the slide"};
inline constexpr Phrase<> add{"Lägg till vyn i presentationen", "Add the view to the presentation"};
inline constexpr Phrase<> full{"Presentationen är full", "The presentation is full"};
inline constexpr Phrase<> speaker{"Talarvy", "Presenter view"};
inline constexpr Phrase<1> audience_sees{"Publiken ser bild {0}", "The audience sees slide {0}"};
inline constexpr Phrase<> audience_blank{"Publiken ser svart", "The audience sees black"};
inline constexpr Phrase<> audience_gone{"Publikens fönster är stängt", "The audience’s window is closed"};
inline constexpr Phrase<> open_audience{"Öppna publikens fönster", "Open the audience’s window"};
inline constexpr Phrase<1> next_is{"Nästa: bild {0}", "Next: slide {0}"};
inline constexpr Phrase<> end{"Det här är den sista bilden", "This is the last slide"};
inline constexpr Phrase<> clock{"Klockan", "Time"};
inline constexpr Phrase<> used{"Använd tid", "Time used"};
inline constexpr Phrase<> reset_clock{"Nollställ tid", "Reset time"};
inline constexpr Phrase<> make_blank{"Släck", "Blank"};
inline constexpr Phrase<> slides{"Bilder", "Slides"};
inline constexpr Phrase<> type_number{"Skriv numret och tryck Enter", "Type the number and press Enter"};

}  // namespace avtal::words::present
