#pragma once
// «Känn igen kolumner»: how a register that nobody prepared is read, and what comes of it.

#include <array>

#include "words/say.h"

namespace avtal::words::recognise {

inline constexpr Phrase<> title{"Känn igen kolumner", "Recognise columns"};
inline constexpr Phrase<3> file{"{0} · {1, plural, one {# rad} other {# rader}} · {2, plural, one {# kolumn} other {# kolumner}} · stannar i webbläsaren", "{0} · {1, plural, one {# row} other {# rows}} · {2, plural, one {# column} other {# columns}} · stays in the browser"};
inline constexpr Phrase<3> lead{"{0, plural, one {Raden kan visas} other {Alla # rader kan visas}}{1, plural, =0 {} other {, # av dem med ett slut som inte går att läsa}}{2, plural, =0 {} other {, # utan belopp}}. Procenten säger hur många ifyllda celler som går att läsa så.", "{0, plural, one {The row can be shown} other {All # rows can be shown}}{1, plural, =0 {} other {, # of them with an end that cannot be read}}{2, plural, =0 {} other {, # without an amount}}. The percentage says how many of the cells that are filled in can be read so."};
inline constexpr Phrase<2> lead_payments{"{0, plural, one {# rad} other {# rader}} av {1} går att läsa som betalningar, och räknas in i ett års utfall. Procenten säger hur många ifyllda celler som går att läsa så.", "{0, plural, one {# row} other {# rows}} of {1} can be read as payments, and {0, plural, one {counts} other {count}} in the outcome of a year. The percentage says how many of the cells that are filled in can be read so."};
inline constexpr Phrase<2> partial{"Registret är stort: det här räknas på de {0} första av {1} rader. Alla läses när de visas.", "The register is large: this is counted on the first {0} of {1} rows. All are read when they are shown."};

// The table.
inline constexpr Phrase<> first_rows{"Registrets första rader", "The register’s first rows"};
inline constexpr Phrase<> row{"rad", "row"};
inline constexpr Phrase<1> reads_as{"”{0}” läses som", "“{0}” is read as"};
inline constexpr Phrase<1> no_head{"Kolumn {0}, utan rubrik", "Column {0}, without a head"};
inline constexpr Phrase<> empty{"tom", "empty"};
inline constexpr Phrase<> hidden{"läses inte", "not read"};
inline constexpr Phrase<> head_says{"rubriken säger det", "the head says so"};
inline constexpr Phrase<> own_choice{"ditt val", "your choice"};
inline constexpr Phrase<> kept{"kvar som anteckning", "kept as a remark"};
inline constexpr Phrase<> only_counted{"räknas bara", "only counted"};
inline constexpr Phrase<> people{"om personer", "about people"};
inline constexpr Phrase<1> readable{"{0} går att läsa", "{0} can be read"};
inline constexpr Phrase<> cannot_be_read{"går inte att läsa", "cannot be read"};
inline constexpr Phrase<> read_by_choice{"läses efter val", "read by a choice"};
inline constexpr Phrase<> table_note{"De fyra första raderna, och en för varje slags fråga. Rött går inte att läsa, gult läses efter ett val.", "The first four rows, and one for each kind of question. Red cannot be read, yellow is read by a choice."};
inline constexpr Phrase<2> shown_rows{"Visar {0} av {1} rader.", "Shows {0} of {1} rows."};
inline constexpr Phrase<> more_rows{"Visa fler rader", "Show more rows"};
inline constexpr Phrase<> fewer_rows{"Visa bara de första", "Show only the first"};
inline constexpr Phrase<3> column_of{"Kolumn {0} av {1}: {2}", "Column {0} of {1}: {2}"};
inline constexpr Phrase<> previous{"Föregående", "Previous"};
inline constexpr Phrase<> next{"Nästa", "Next"};
/// What a column is, in the order of Meaning.
inline constexpr std::array<Phrase<>, 19> meanings = {{
    {"Har ingen plats", "Has no place"},
    {"Läses inte in", "Is not read"},
    {"Avtalsnummer", "Contract number"},
    {"Diarienummer", "Case number"},
    {"Avtalets namn", "Name of the contract"},
    {"Leverantör", "Supplier"},
    {"Ansvarar och betalar", "Responsible, and pays"},
    {"Insats eller kategori", "Service or category"},
    {"Startdatum", "Start date"},
    {"Slutdatum", "End date"},
    {"Dag för tilldelning", "Day of award"},
    {"Belopp", "Amount"},
    {"Valuta", "Currency"},
    {"Uppsägningstid", "Notice period"},
    {"Betalt belopp", "Amount paid"},
    {"Dag i reskontran", "Day in the ledger"},
    {"Del av köparen", "Part of the buyer"},
    {"Köparens organisationsnummer", "Organisation number of the buyer"},
    {"Leverantörens organisationsnummer", "Organisation number of the supplier"},
}};
inline constexpr Phrase<1> gave_way{"”{0}” hade den betydelsen, och har nu ingen plats.", "“{0}” had that meaning, and now has no place."};

// What is to be decided.
inline constexpr Phrase<> decide{"Att avgöra", "To decide"};
inline constexpr Phrase<> nothing_to_decide{"Ingenting: allt går att läsa.", "Nothing: all of it can be read."};
inline constexpr Phrase<> show_rows{"Visa rader", "Show rows"};
inline constexpr Phrase<1> show_rows_of{"Visa raderna: {0}", "Show the rows: {0}"};
inline constexpr Phrase<2> unreadable{"{0, plural, one {# cell} other {# celler}} i ”{1}” går inte att läsa", "{0, plural, one {# cell} other {# cells}} in “{1}” cannot be read"};
inline constexpr Phrase<2> unreadable_note{"T.ex. rad {0}: ”{1}”. Avtalet visas utan den uppgiften, som räknas som ej inläst.", "E.g. row {0}: “{1}”. The agreement is shown without that fact, which counts as not loaded."};
inline constexpr Phrase<2> payment_unread_note{"T.ex. rad {0}: ”{1}”. Betalningen är inte med i någon summa.", "E.g. row {0}: “{1}”. The payment is in no sum."};
inline constexpr Phrase<3> day_order{"{0, plural, one {# cell} other {# celler}} i ”{1}” har datum som {2}", "{0, plural, one {# cell} other {# cells}} in “{1}” have dates like {2}"};
inline constexpr Phrase<3> day_order_note{"{0} av de {1} som bara kan läsas på ett sätt har dagen först{2, plural, =0 {} other {, # har månaden först}}.", "{0} of the {1} that can be read in one way only have the day first{2, plural, =0 {} other {, # the month}}."};
inline constexpr Phrase<> day_order_open{"Ingen cell avgör det. De läses inte in förrän du väljer.", "No cell settles it. They are not loaded until you choose."};
inline constexpr Phrase<> which_order{"Ordning i datum", "Order in dates"};
inline constexpr Phrase<> not_chosen{"Välj …", "Choose …"};
inline constexpr Phrase<> day_first{"Dag/månad", "Day/month"};
inline constexpr Phrase<> month_first{"Månad/dag", "Month/day"};
inline constexpr Phrase<1> unit{"Belopp i ”{0}” räknas i", "Amounts in “{0}” are counted in"};
inline constexpr Phrase<> unit_note{"Gäller de celler som inte själva säger något annat.", "For the cells that do not themselves say otherwise."};
inline constexpr Phrase<> which_unit{"Beloppen räknas i", "The amounts are counted in"};
inline constexpr Phrase<> ones{"Hela kronor, pund …", "Whole kronor, pounds …"};
inline constexpr Phrase<> thousands{"Tusental", "Thousands"};
inline constexpr Phrase<> millions{"Miljoner", "Millions"};
inline constexpr Phrase<1> own_unit{"{0, plural, one {# belopp är skrivet} other {# belopp är skrivna}} i en annan enhet än sin kolumn", "{0, plural, one {# amount is} other {# amounts are}} written in another unit than the column"};
inline constexpr Phrase<2> own_unit_note{"T.ex. rad {0}: ”{1}”. Cellen säger själv vad den räknar i, och läses så.", "E.g. row {0}: “{1}”. The cell itself says what it counts in, and is read so."};
inline constexpr Phrase<1> currency{"{0, plural, =0 {Valutan är vald} one {# belopp saknar valuta} other {# belopp saknar valuta}}", "{0, plural, =0 {The currency is chosen} one {# amount has no currency} other {# amounts have no currency}}"};
inline constexpr Phrase<> currency_note{"Utan valuta visas de med XXX och räknas inte som kronor.", "Without a currency they are shown with XXX and not counted as kronor."};
inline constexpr Phrase<> which_currency{"Valuta", "Currency"};
inline constexpr Phrase<> no_currency{"Anges inte", "Not stated"};
inline constexpr Phrase<2> silent{"{0, plural, one {# cell} other {# celler}} i ”{1}” säger att uppgiften saknas", "{0, plural, one {# cell} other {# cells}} in “{1}” {0, plural, one {says} other {say}} that nothing is stated"};
inline constexpr Phrase<2> silent_note{"T.ex. rad {0}: ”{1}”. Läses som ”uppgift saknas”, inte som noll.", "E.g. row {0}: “{1}”. Read as “not stated”, not as zero."};
inline constexpr Phrase<1> zero{"{0, plural, one {# belopp} other {# belopp}} är 0", "{0, plural, one {# amount is} other {# amounts are}} 0"};
inline constexpr Phrase<> zero_note{"Läses som att inget belopp anges.", "Read as no amount stated."};
inline constexpr Phrase<1> several{"{0, plural, one {# cell} other {# celler}} kan ha flera leverantörer", "{0, plural, one {# cell} other {# cells}} may hold several suppliers"};
inline constexpr Phrase<2> several_note{"T.ex. rad {0}: ”{1}”.", "E.g. row {0}: “{1}”."};
inline constexpr Phrase<> which_split{"Flera leverantörer i en cell", "Several suppliers in a cell"};
inline constexpr Phrase<> no_split{"Läs som en", "Read as one"};
inline constexpr Phrase<1> split_at{"Dela vid {0}", "Split at {0}"};
inline constexpr Phrase<1> nobody{"{0, plural, one {# rad} other {# rader}} har ingen leverantör, eller säger att ingen finns", "{0, plural, one {# row has} other {# rows have}} no supplier, or {0, plural, one {says} other {say}} that there is none"};
inline constexpr Phrase<> nobody_note{"Avtalet visas utan den som utför.", "The agreement is shown without anyone who delivers."};
inline constexpr Phrase<> paid_to_nobody_note{"Betalningen visas utan den som fick den.", "The payment is shown without who got it."};
inline constexpr Phrase<1> assumed{"{0, plural, one {# avtal} other {# avtal}} anger ingen start, men en dag för tilldelning", "{0, plural, one {# agreement states} other {# agreements state}} no start, but a day of award"};
inline constexpr Phrase<> assumed_note{"Starten visas som antagen, inte som angiven.", "The start is shown as assumed, not as stated."};
inline constexpr Phrase<> assume{"Anta den dagen", "Assume that day"};
inline constexpr Phrase<2> no_place{"{0, plural, one {# kolumn} other {# kolumner}} har ingen plats: {1}", "{0, plural, one {# column has} other {# columns have}} no place: {1}"};
inline constexpr Phrase<1> no_place_note{"{0, plural, one {# värde} other {# värden}} behålls som anteckning på sina avtal och följer med när du sparar.", "{0, plural, one {# value is} other {# values are}} kept as remarks on their agreements, and come along when you save."};
inline constexpr Phrase<1> only_counted_note{"{0, plural, one {# värde} other {# värden}} räknas, men följer inte med.", "{0, plural, one {# value is} other {# values are}} counted, but {0, plural, one {does} other {do}} not come along."};
inline constexpr Phrase<1> about_people{"”{0}” ser ut att gälla personer", "“{0}” seems to be about people"};
inline constexpr Phrase<> about_people_note{"Läses inte in och visas inte här.", "Is not read, and not shown here."};
inline constexpr Phrase<> read_anyway{"Läs ändå", "Read anyway"};
inline constexpr Phrase<1> read_anyway_of{"Läs ändå ”{0}”", "Read “{0}” anyway"};
inline constexpr Phrase<1> personal{"{0, plural, one {# cell} other {# celler}} ser ut att innehålla personnummer", "{0, plural, one {# cell seems} other {# cells seem}} to hold personal identity numbers"};
inline constexpr Phrase<> personal_note{"De läses inte in och visas inte här.", "They are not read, and not shown here."};

// Who is spelt in several ways.
inline constexpr Phrase<> merges{"Samma part, flera stavningar", "The same body, several spellings"};
inline constexpr Phrase<3> merges_note{"{0, plural, one {# stavning} other {# stavningar}} av {1, plural, one {# part} other {# parter}}. {2, plural, =0 {Ingen skrivs på flera sätt.} one {# förslag att slå ihop: lika när versaler, bolagsform och prickar räknas bort.} other {# förslag att slå ihop: lika när versaler, bolagsform och prickar räknas bort.}}", "{0, plural, one {# spelling} other {# spellings}} of {1, plural, one {# body} other {# bodies}}. {2, plural, =0 {None is spelt in several ways.} one {# proposed merge: alike once capitals, company form and marks are gone.} other {# proposed merges: alike once capitals, company form and marks are gone.}}"};
inline constexpr Phrase<2> merges_by_number{"{0, plural, one {# stavning} other {# stavningar}} av {1, plural, one {# part} other {# parter}}. De är en och samma bara när numret är detsamma, eller när namnet är detsamma och inget nummer anges.", "{0, plural, one {# spelling} other {# spellings}} of {1, plural, one {# body} other {# bodies}}. They are one and the same only when the number is, or when the name is and no number is stated."};
inline constexpr Phrase<1> rows{"{0, plural, one {# rad} other {# rader}}", "{0, plural, one {# row} other {# rows}}"};
inline constexpr Phrase<1> all_merges{"Visa alla {0} förslag", "Show all {0} proposals"};
inline constexpr Phrase<> merge_none{"Slå inte ihop något", "Merge none"};
inline constexpr Phrase<> merge_all{"Slå ihop alla", "Merge all"};

// What comes of it.
inline constexpr Phrase<> outcome{"Så blir det", "What comes of it"};
inline constexpr Phrase<1> drawn{"Ritat ur {0, plural, one {raden} other {de # raderna}} med dina val.", "Drawn from the {0, plural, one {row} other {# rows}} with your choices."};
inline constexpr Phrase<1> summed_from{"Räknat på {0, plural, one {raden} other {de # raderna}} med dina val. Vad som är avtalat säger en reskontra inte.", "Counted on the {0, plural, one {row} other {# rows}} with your choices. What is agreed a ledger does not tell."};
inline constexpr Phrase<> strip_key{"Fyllt gäller säkert. Ljust gäller kanske: start eller slut är inte känt.", "Solid is in force for certain. Light perhaps: a start or an end is not known."};
inline constexpr Phrase<> others{"Övriga", "Others"};
inline constexpr Phrase<> no_buyer{"Ingen anges", "None stated"};
inline constexpr Phrase<1> agreements{"{0, plural, one {# avtal} other {# avtal}}", "{0, plural, one {# agreement} other {# agreements}}"};
inline constexpr Phrase<4> strip{"Flest samtidigt {0}, år {1}; bilden går från {2} till {3}.", "At most {0} at once, in {1}; the picture runs from {2} to {3}."};
inline constexpr Phrase<> with_start{"avtal med start", "agreements with a start"};
inline constexpr Phrase<> without_start{"start inte känd", "start not known"};
inline constexpr Phrase<> without_end{"slut saknas eller ej inläst", "end missing or not loaded"};
inline constexpr Phrase<> bodies{"parter efter sammanslagning", "bodies after merging"};
inline constexpr Phrase<> without_amount{"belopp saknas", "amount missing"};
inline constexpr Phrase<> payments{"betalningar med belopp och dag", "payments with an amount and a day"};
inline constexpr Phrase<> amount_not_read{"belopp som saknas eller inte går att läsa", "amounts missing or not readable"};
inline constexpr Phrase<> day_not_read{"dagar som saknas eller inte går att läsa", "days missing or not readable"};
inline constexpr Phrase<> parties{"parter", "bodies"};
inline constexpr Phrase<1> show_payments{"Visa {0, plural, one {# betalning} other {# betalningar}}", "Show {0, plural, one {# payment} other {# payments}}"};
inline constexpr Phrase<1> show{"Visa {0, plural, one {# avtal} other {# avtal}}", "Show {0, plural, one {# agreement} other {# agreements}}"};
inline constexpr Phrase<> save{"Spara val", "Save choices"};
inline constexpr Phrase<> save_note{"”Spara val” ger en fil. Släpp den tillsammans med registret nästa gång, så läses det likadant.", "“Save choices” gives a file. Drop it together with the register next time, and it is read the same way."};
inline constexpr Phrase<> mapped{"Valen kommer från filen som du släppte.", "The choices come from the file that you dropped."};
inline constexpr Phrase<> not_a_mapping{"Filen med val går inte att läsa, så kolumnerna är gissade.", "The file with choices cannot be read, so the columns are guessed."};
inline constexpr Phrase<> leave{"Dina val är inte sparade. Stänga ändå?", "Your choices are not saved. Close anyway?"};
inline constexpr Phrase<> discard{"Släng valen", "Throw them away"};
inline constexpr Phrase<> stay{"Fortsätt välja", "Go on choosing"};

}  // namespace avtal::words::recognise
