#pragma once
// The page about the page.

#include "words/say.h"

namespace avtal::words::about {

inline constexpr Phrase<> title{"Om Avtalskartan", "About Avtalskartan"};
inline constexpr Phrase<> interpretation{"Det här är en tolkning av handlingar, inte en handling. Det som står i handlingarna gäller.", "This is an interpretation of documents, not a record. What the documents say holds."};
inline constexpr Phrase<> read_only{"Sidan är skrivskyddad. Inget du gör skickas någonstans, inga kakor sätts och ingen annan server frågas.", "The page is read-only. Nothing you do is sent anywhere, no cookies are set and no other server is asked."};
inline constexpr Phrase<> dataset{"Underlaget", "The dataset"};
inline constexpr Phrase<> license{"Licens för underlaget", "Licence of the data"};
inline constexpr Phrase<> publisher{"Utgivare", "Publisher"};
inline constexpr Phrase<> issued{"Utgåva", "Issue"};
inline constexpr Phrase<2> documents_value{"{0}, varav {1} förslag", "{0}, of which {1} proposals"};
inline constexpr Phrase<> external{"Andra källor", "Other sources"};
inline constexpr Phrase<> file{"Fil", "File"};
inline constexpr Phrase<> digest{"SHA-256", "SHA-256"};
inline constexpr Phrase<> program{"Programmet", "The program"};
inline constexpr Phrase<> version{"Version", "Version"};
inline constexpr Phrase<> error{"Om något är fel", "If something is wrong"};
inline constexpr Phrase<1> error_text{"Meddela utgivaren, {0}. Skriv vad som är fel och vilken handling som visar det, och skicka länken till vyn (Dela). Den bär underlagets version.", "Tell the publisher, {0}. Write what is wrong and which document shows it, and send the link to the view (Share). It carries the version of the data."};
inline constexpr Phrase<> licences{"Licenser för det som ingår", "Licences of what is included"};

}  // namespace avtal::words::about
