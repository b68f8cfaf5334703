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
inline constexpr Phrase<> contact{"Anmäl felet på utgivarens sida", "Report the error on the publisher's page"};
inline constexpr Phrase<> accessibility{"Tillgänglighet", "Accessibility"};
inline constexpr Phrase<> accessibility_text{"Allt går att nå med tangentbord och läsas upp, och varje bild har en tabell. I menyn finns sidan som text.", "All of it can be reached by keyboard and be read out, and each picture has a table. The menu has the page as text."};
inline constexpr Phrase<1> accessibility_statement{"Tillgänglighetsredogörelse från {0}", "Accessibility statement of {0}"};
inline constexpr Phrase<> accessibility_missing{"Utgivaren har inte angett någon tillgänglighetsredogörelse.", "The publisher has not stated any accessibility statement."};
inline constexpr Phrase<> licences{"Licenser för det som ingår", "Licences of what is included"};

}  // namespace avtal::words::about
