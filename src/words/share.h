#pragma once
// Sharing, print-outs, pictures and calendars.

#include "words/say.h"

namespace avtal::words::share {

inline constexpr Phrase<> title{"Dela vyn", "Share the view"};
inline constexpr Phrase<2> shows{"Länken visar vyn {0}, läget den {1}.", "The link shows the view {0}, as of {1}."};
inline constexpr Phrase<1> selected{"Valt: {0}.", "Selected: {0}."};
inline constexpr Phrase<1> known{"Bara handlingar som fanns den {0} räknas.", "Only documents that existed on {0} count."};
inline constexpr Phrase<> filtered{"Urvalet följer med.", "The filter goes along."};
inline constexpr Phrase<> is_proposal{"Det som visas är förslag, inte beslut.", "What is shown is proposed, not decided."};
inline constexpr Phrase<> private_file{"Du visar en egen fil. En länk kan inte bära den: spara allt som en fil och skicka den.", "You are showing a file of your own. A link cannot carry it: save everything as one file and send that."};
inline constexpr Phrase<> local_file{"Sidan är öppnad från en fil. Länken fungerar för den som har samma fil.", "The page was opened from a file. The link works for those who have the same file."};
inline constexpr Phrase<> subscribe{"Prenumerera: klistra in adressen i din kalender", "Subscribe: paste the address into your calendar"};
inline constexpr Phrase<> subscribe_copy{"Kopiera kalenderns adress", "Copy the calendar's address"};
inline constexpr Phrase<> link{"Länk", "Link"};
inline constexpr Phrase<> copy_link{"Kopiera länken", "Copy the link"};
inline constexpr Phrase<> device{"Dela med en app", "Share with an app"};
inline constexpr Phrase<> copy_picture{"Kopiera bilden", "Copy the picture"};
inline constexpr Phrase<> copied{"Kopierat", "Copied"};
inline constexpr Phrase<> qr{"QR-kod med länken", "QR code of the link"};
inline constexpr Phrase<> mail{"Text till mejl", "Text for e-mail"};
inline constexpr Phrase<> copy_mail{"Kopiera mejltexten", "Copy the e-mail text"};
inline constexpr Phrase<> mail_open{"Skriv ett mejl", "Write an e-mail"};
inline constexpr Phrase<1> mail_subject{"Ämne: {0}", "Subject: {0}"};
inline constexpr Phrase<3> mail_body{"{0}\n\nSe kartan här:\n{1}\n\n{2}", "{0}\n\nSee the map here:\n{1}\n\n{2}"};
inline constexpr Phrase<> picture{"Bild av vyn", "Picture of the view"};
inline constexpr Phrase<> picture_note{"Med rubrik, datum, källor och länk, så att bilden går att citera.", "With title, date, sources and link, so that the picture can be cited."};
inline constexpr Phrase<> svg{"SVG, för tryck och presentation", "SVG, for print and slides"};
inline constexpr Phrase<> png{"PNG", "PNG"};
inline constexpr Phrase<> png_double{"PNG i dubbel storlek", "PNG, double size"};
inline constexpr Phrase<> data{"Data", "Data"};
inline constexpr Phrase<> data_note{"Excel: semikolon och decimalkomma. Öppna data: komma och decimalpunkt.", "Excel: semicolons and decimal commas. Open data: commas and decimal points."};
inline constexpr Phrase<> excel{"Excel", "Excel"};
inline constexpr Phrase<> open{"Öppna data", "Open data"};
inline constexpr Phrase<> json{"Svaren som JSON", "The answers as JSON"};
inline constexpr Phrase<> ics{"Gränser till kalendern (ICS)", "Deadlines for a calendar (ICS)"};
inline constexpr Phrase<> print_view{"Skriv ut vyn", "Print the view"};
inline constexpr Phrase<> print_all{"Skriv ut allt", "Print everything"};
inline constexpr Phrase<> one_file{"Allt i en fil", "Everything in one file"};
inline constexpr Phrase<> one_file_note{"Hela kartan med underlaget. Filen öppnas i webbläsaren utan nät, från disk, mejl eller USB-minne.", "The whole map with its data. The file opens in a browser without network, from disk, e-mail or a USB stick."};
inline constexpr Phrase<> embed_open{"Bädda in i en annan webbplats", "Embed in another website"};
inline constexpr Phrase<> embed_title{"Bädda in vyn i en annan webbplats", "Embed the view in another website"};
inline constexpr Phrase<> embed_note{"Klistra in raden i sidans HTML. Den som sköter kartans webbserver måste tillåta din webbplats (frame-ancestors).", "Paste the line into the page’s HTML. Whoever runs the map’s web server must allow your website (frame-ancestors)."};
inline constexpr Phrase<> embed_local{"En sida som är öppnad från en fil kan inte bäddas in. Öppna kartan från en webbserver.", "A page that was opened from a file cannot be embedded. Open the map from a web server."};
inline constexpr Phrase<> embed_line{"Rad att klistra in", "Line to paste"};
inline constexpr Phrase<> embed_copy{"Kopiera raden", "Copy the line"};
inline constexpr Phrase<> embed_open_whole{"Öppna hela kartan", "Open the whole map"};
inline constexpr Phrase<1> picture_known{"så som det var känt den {0}", "as known on {0}"};
inline constexpr Phrase<> picture_all_proposed{"FÖRSLAG: alla handlingar är förslag, inga beslut är inlästa", "PROPOSED: all documents are proposals, no decision is loaded"};
inline constexpr Phrase<2> picture_partly_proposed{"Delvis FÖRSLAG: {0} av {1} handlingar är förslag", "Partly PROPOSED: {0} of {1} documents are proposals"};
inline constexpr Phrase<1> picture_sources{"Källor: {0}.", "Sources: {0}."};
inline constexpr Phrase<3> picture_version{"Underlag {0}, utgåva {1}, SHA-256 {2}. Tolkning, inte handling.", "Dataset {0}, issue {1}, SHA-256 {2}. An interpretation, not a record."};
inline constexpr Phrase<1> picture_own_file{"Egen fil: {0}. Inte publicerad.", "A file of the reader’s own: {0}. Not published."};
inline constexpr Phrase<1> calendar_name{"Avtalskartan: {0}", "Avtalskartan: {0}"};
inline constexpr Phrase<1> calendar_proposed{"FÖRSLAG. {0}", "PROPOSED. {0}"};
inline constexpr Phrase<3> calendar_description{"{0}\nKällor: {1}.\nRäknat från läget den {2}. Tolkning, inte handling.", "{0}\nSources: {1}.\nCounted from {2}. An interpretation, not a record."};
inline constexpr Phrase<> handout_about{"Om utskriften", "About this print-out"};
inline constexpr Phrase<> handout_rest{"Bilden är längre. Resten står i ord här nedanför.", "The picture is longer. The rest is in words below."};
inline constexpr Phrase<> list_questions_title{"Frågetecken att skicka vidare", "Questions to pass on"};
inline constexpr Phrase<> list_wishes_title{"Dokument att begära", "Documents to ask for"};
inline constexpr Phrase<> list_copy{"Kopiera lista", "Copy list"};
inline constexpr Phrase<1> list_settled_by{"Avgörs av: {0}", "Settled by: {0}"};
inline constexpr Phrase<1> list_question_numbers{"frågetecken {0}", "questions {0}"};

}  // namespace avtal::words::share
