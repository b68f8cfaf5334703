#pragma once
// What the signs of the pictures say, in a sentence each.

#include "words/say.h"

namespace avtal::words::sign_guide {

inline constexpr Phrase<> agreement{"Ett avtal eller en avtalstid, från första till sista dagen.", "An agreement or a term of it, from its first day to its last."};
inline constexpr Phrase<> extension{"Vid spetsen börjar en ny tid för samma avtal.", "At the point a new term of the same agreement begins."};
inline constexpr Phrase<> supplement{"Utökar eller ändrar ett avtal medan det gäller.", "Adds to an agreement, or changes it, while it applies."};
inline constexpr Phrase<> proposed_term{"Tiden är föreslagen. Om den beslutades är inte känt.", "The term is proposed. Whether it was decided is not known."};
inline constexpr Phrase<> year_only{"Bara året för starten är känt. Tonen går över de dagar som kan vara den första.", "Only the year of the start is known. The shade covers the days that may be the first."};
inline constexpr Phrase<> open_ended{"Gäller tills någon säger upp det eller något annat avtalas.", "Applies until somebody gives notice or something else is agreed."};
inline constexpr Phrase<> unknown_end{"Ingen handling säger när det slutar.", "No document says when it ends."};
inline constexpr Phrase<> notice{"Uppsägningstiden före slutet. Där den börjar är sista dagen att säga upp.", "The notice period before the end. Where it begins is the last day to give notice."};
inline constexpr Phrase<> option{"Så länge kan avtalet förlängas. Att det kan är inte att det är gjort.", "For so long it can be extended. That it can be is not that it has been."};
inline constexpr Phrase<> used{"Så stor del av platserna användes.", "This share of the places was used."};
inline constexpr Phrase<> not_stated{"Ingen handling säger vad som gällde då.", "No document says what applied then."};
inline constexpr Phrase<> decided{"Den dagen fattades ett beslut.", "On that day a decision was taken."};
inline constexpr Phrase<> proposed{"Den dagen lades ett förslag till beslut.", "On that day a decision was proposed."};
inline constexpr Phrase<> tie{"Ett avtal som kommer före eller efter det valda, eller ändrar det.", "An agreement that comes before or after the chosen one, or changes it."};
inline constexpr Phrase<> responsible{"Bandet ligger hos den nämnd som ansvarar, så länge den gör det.", "The ribbon lies with the committee that is responsible, for as long as it is."};
inline constexpr Phrase<> thin{"Den som betalar eller utför utan att ansvara.", "Who pays or delivers without being responsible."};
inline constexpr Phrase<> proposed_move{"Så är det om förslaget beslutades. Det är inte känt.", "It is so if the proposal was decided. That is not known."};
inline constexpr Phrase<> assumed{"En läsning som någon har valt. Ingen handling bekräftar den.", "A reading that somebody chose. No document confirms it."};
inline constexpr Phrase<> uncertain{"Någon dag här inom, vilken är inte känt.", "Some day in here; which one is not known."};
inline constexpr Phrase<> undocumented{"Ingen handling säger vem som har uppgiften då.", "No document says who has the task then."};
inline constexpr Phrase<> end{"Här slutar det, och ingen tar över.", "Here it ends, and nobody takes over."};
inline constexpr Phrase<> created{"Nämnden finns från den dagen.", "The committee exists from that day."};
inline constexpr Phrase<> undated{"Den har skett, men ingen handling säger när.", "It has taken place, but no document says when."};
inline constexpr Phrase<> number{"Ansvaret flyttar. Siffrorna går i tidens ordning, och är desamma i panelen och i tabellen.", "Responsibility moves. The numbers follow time, and are the same in the panel and in the table."};
inline constexpr Phrase<> other_move{"Den som betalar eller utför byts, eller pengar följer med. Ansvaret flyttar inte.", "Who pays or delivers changes, or money follows. Responsibility does not move."};
inline constexpr Phrase<> amount{"Ju bredare band, desto större belopp. Beloppet står i en handling.", "The wider the ribbon, the larger the amount. It stands in a document."};
inline constexpr Phrase<> derived_amount{"Bredden är räknad eller ungefärlig. Uträkningen står i panelen.", "The width is worked out or approximate. The panel has the arithmetic."};
inline constexpr Phrase<> no_amount{"Någon betalar, men hur mycket står inte i någon handling. Bredden säger inget.", "Somebody pays, but no document says how much. The width tells nothing."};

}  // namespace avtal::words::sign_guide
