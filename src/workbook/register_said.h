#pragma once
// What is said of a register that is read, and in the dataset that is made of it.

#include <array>

#include "base/phrase.h"

namespace avtal::workbook::register_said {

using base::Phrase;

// In the dataset.
inline constexpr Phrase<> document{"Registret", "The register"};
inline constexpr Phrase<> ledger{"Reskontran", "The ledger"};
inline constexpr Phrase<> purchases{"Inköp enligt reskontran", "Purchases by the ledger"};
inline constexpr Phrase<1> named{"Avtal {0}", "Agreement {0}"};
inline constexpr Phrase<> known_by_payments{
    "Avtalet är känt bara genom betalningar i reskontran. Den säger inte från när det gäller, till "
    "när, eller vad som är avtalat.",
    "The agreement is known by payments in the ledger only. It does not tell from when it holds, "
    "until when, or what is agreed."};
inline constexpr Phrase<1> paid_to{"Betalt till {0}", "Paid to {0}"};
inline constexpr Phrase<> paid_to_nobody{"Betalt till någon som inte anges",
                                         "Paid to somebody who is not named"};
inline constexpr Phrase<1> sum_of_rows{"Summan av {0} rader i reskontran.",
                                       "The sum of {0} rows of the ledger."};
inline constexpr Phrase<2> sum_with_credits{
    "Summan av {0} rader i reskontran. Krediter som är avdragna: {1}.",
    "The sum of {0} rows of the ledger. Credits that are subtracted: {1}."};
inline constexpr Phrase<1> one_row{"rad {0}", "row {0}"};
inline constexpr Phrase<2> rows_listed{"{0} rader: {1}", "{0} rows: {1}"};
inline constexpr Phrase<3> rows_between{"{0} rader, från rad {1} till rad {2}",
                                        "{0} rows, from row {1} to row {2}"};
inline constexpr Phrase<> term{"Avtal", "Contract"};
inline constexpr Phrase<> award{"Tilldelning", "Award"};
inline constexpr Phrase<> no_category{"Avtal utan kategori", "Contracts without a category"};
inline constexpr Phrase<> start_is_award{
    "Registret anger ingen start. Den dag då avtalet tilldelades antas vara starten.",
    "The register states no start. The day on which the contract was awarded is assumed to be it."};

/// What a column is, in the order of Meaning.
inline constexpr std::array<Phrase<>, 19> kMeanings = {{
    {"anmärkning", "a remark"},
    {"inget", "nothing"},
    {"avtalsnummer", "the contract’s number"},
    {"diarienummer", "the case number"},
    {"avtalets namn", "the contract’s name"},
    {"den som utför", "who delivers"},
    {"den som ansvarar", "who is responsible"},
    {"insats", "the service"},
    {"start", "the start"},
    {"slut", "the end"},
    {"dag för tilldelning", "the day of award"},
    {"belopp", "the amount"},
    {"valuta", "the currency"},
    {"uppsägningstid", "the notice period"},
    {"betalt belopp", "the amount paid"},
    {"dag i reskontran", "the day in the ledger"},
    {"den del av köparen som betalar", "the part of the buyer that pays"},
    {"köparens organisationsnummer", "the buyer’s organisation number"},
    {"leverantörens organisationsnummer", "the supplier’s organisation number"},
}};

// About it.
inline constexpr Phrase<3> unread{
    "{0} av {1} ifyllda celler går inte att läsa, till exempel ”{2}”. De uppgifterna är inte "
    "inlästa.",
    "{0} of {1} cells that are filled in cannot be read, for example “{2}”. Those facts are not "
    "loaded."};
inline constexpr Phrase<> mend_unread{
    "Rätta dem i registret, eller säg i filen för --map vad kolumnen är (dag eller månad först, "
    "decimaltecken).",
    "Mend them in the register, or tell what the column is in the file for --map (day or month "
    "first, "
    "decimal sign)."};
inline constexpr Phrase<1> agreements{"{0} rader lästa som avtal.", "{0} rows read as agreements."};
inline constexpr Phrase<2> is_read_as{"Kolumnen ”{0}” läses som {1}.",
                                      "The column “{0}” is read as {1}."};
inline constexpr Phrase<2> kept{
    "Kolumnen ”{0}” har ingen egen plats: {1} värden står som anmärkning på sina avtal.",
    "The column “{0}” has no place of its own: {1} values stand as remarks on their agreements."};
inline constexpr Phrase<2> left_out{
    "Kolumnen ”{0}” ser ut att gälla personer: {1} värden är inte inlästa.",
    "The column “{0}” seems to be about people: {1} values are not loaded."};
inline constexpr Phrase<2> several_spellings{"”{0}” skrivs också {1}. De läses som samma part.",
                                             "“{0}” is also spelt {1}. They are read as one body."};
inline constexpr Phrase<1> assumed_starts{
    "{0} avtal har ingen start i registret. Dagen för tilldelningen antas vara starten; "
    "\"startFromAward\": false i filen för --map stänger av det.",
    "{0} agreements have no start in the register. The day of award is assumed to be it; "
    "\"startFromAward\": false in the file for --map turns that off."};
inline constexpr Phrase<1> undated{"{0} avtal har varken start eller slut och får ingen period.",
                                   "{0} agreements have neither start nor end and get no term."};
inline constexpr Phrase<1> nobody{"{0} rader har ingen leverantör, eller säger att ingen finns.",
                                  "{0} rows have no supplier, or say that there is none."};
inline constexpr Phrase<1> several_suppliers{
    "{0} celler kan ha flera leverantörer. De läses som en; \"split\": \",\" i filen för --map "
    "delar "
    "dem.",
    "{0} cells may hold several suppliers. They are read as one; \"split\": \",\" in the file for "
    "--map splits them."};
inline constexpr Phrase<1> zeros{"{0} belopp är 0. De läses som att inget belopp anges.",
                                 "{0} amounts are 0. They are read as no amount stated."};
inline constexpr Phrase<1> silent{
    "{0} celler säger i ord att inget belopp anges. Det är inte noll.",
    "{0} cells say in words that no amount is stated. That is not zero."};
inline constexpr Phrase<1> without_currency{
    "{0} belopp saknar valuta. De visas med XXX och räknas inte som kronor; \"currency\": \"SEK\" "
    "i "
    "filen för --map säger vilken den är.",
    "{0} amounts have no currency. They are shown with XXX and not counted as kronor; "
    "\"currency\": "
    "\"GBP\" in the file for --map tells which it is."};
inline constexpr Phrase<1> personal_numbers{
    "{0} celler ser ut att innehålla personnummer. De är inte inlästa.",
    "{0} cells seem to hold personal identity numbers. They are not loaded."};
inline constexpr Phrase<1> issued_is_newest{
    "Underlagets dag är den senaste dagen i registret, {0}; \"issued\" i filen för --map säger en "
    "annan.",
    "The dataset’s day is the latest in the register, {0}; \"issued\" in the file for --map tells "
    "another."};

// About a supplier ledger.
inline constexpr Phrase<3> payments{
    "{0} av {1} rader lästa som betalningar, tillsammans {2}. De står som utfall, inte som "
    "avtalade "
    "belopp.",
    "{0} of {1} rows read as payments, together {2}. They stand as outcomes, not as amounts "
    "agreed."};
inline constexpr Phrase<> who_pays{"den som betalar", "who pays"};
inline constexpr Phrase<> who_is_paid{"den som får betalt", "who is paid"};
inline constexpr Phrase<1> no_payments{"Ingen av {0} rader går att läsa som en betalning.",
                                       "None of {0} rows can be read as a payment."};
inline constexpr Phrase<2> counted{
    "Kolumnen ”{0}” har ingen egen plats: {1} värden är räknade men inte inlästa.",
    "The column “{0}” has no place of its own: {1} values are counted but not loaded."};
inline constexpr Phrase<2> amounts_unread{
    "Beloppet går inte att läsa på {1}, till exempel ”{0}”. Det är inte med i någon summa.",
    "The amount cannot be read in {1}, for example “{0}”. It is in no sum."};
inline constexpr Phrase<1> amounts_missing{"Beloppet saknas på {0}. Ingen summa har med det.",
                                           "The amount is missing in {0}. No sum has it."};
inline constexpr Phrase<3> days_unread{
    "Dagen går inte att läsa på {1}, till exempel ”{0}”. {2} är inte med i något års utfall.",
    "The day cannot be read in {1}, for example “{0}”. {2} is in the outcome of no year."};
inline constexpr Phrase<2> days_missing{
    "Dagen saknas på {0}. {1} är inte med i något års utfall.",
    "The day is missing in {0}. {1} is in the outcome of no year."};
inline constexpr Phrase<> mend_amounts{
    "Rätta dem i reskontran, eller säg i filen för --map vilket decimaltecken kolumnen har.",
    "Mend them in the ledger, or tell in the file for --map which decimal sign the column has."};
inline constexpr Phrase<> mend_days{
    "Skriv dem som 2023-08-30, eller säg i filen för --map om dagen eller månaden står först.",
    "Write them as 2023-08-30, or tell in the file for --map whether the day or the month is "
    "first."};
inline constexpr Phrase<> fill_in{"Fyll i dem i reskontran.", "Fill them in in the ledger."};
inline constexpr Phrase<2> currency_read{
    "{0} belopp anger ingen valuta och läses som {1}; \"currency\" i filen för --map säger en "
    "annan.",
    "{0} amounts state no currency and are read as {1}; \"currency\" in the file for --map tells "
    "another."};
inline constexpr Phrase<1> other_numbers{
    "{0} nummer är inget organisationsnummer. De håller isär leverantörer, men är inte inlästa.",
    "{0} numbers are no organisation numbers. They tell suppliers apart, but are not loaded."};

}  // namespace avtal::workbook::register_said
