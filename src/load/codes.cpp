#include "load/codes.h"

#include <array>
#include <cassert>

#include "base/text.h"

namespace avtal::load {
namespace {

constexpr Severity kError = Severity::error;
constexpr Severity kWarning = Severity::warning;
constexpr Severity kNote = Severity::note;

constexpr std::array<CodeInfo, kCodeCount> kCodes = {{
    {Code::file_too_large, "file-too-large", kError,
     "Filen är {0} MB stor. Den får vara högst {1} MB.",
     "The file is {0} MB. It may be at most {1} MB.",
     "Dela upp filen, eller ta bort det som inte behövs.",
     "Split the file, or remove what is not needed."},
    {Code::not_utf8, "not-utf8", kError,
     "Filen är inte sparad som UTF-8. Här står ett tecken som inte går att läsa.",
     "The file is not saved as UTF-8. There is a character here that cannot be read.",
     "Spara om filen som UTF-8 i redigeringsprogrammet.", "Save the file as UTF-8 in your editor."},
    {Code::json_syntax, "json-syntax", kError, "{0}", "{0}", "{1}", "{1}"},
    {Code::too_deep, "too-deep", kError, "Här är fler än {0} nivåer av [ och { inuti varandra.",
     "There are more than {0} levels of [ and { inside one another here.",
     "Kontrollera att varje [ och { stängs där den ska.",
     "Check that each [ and { is closed where it should be."},
    {Code::too_many_values, "too-many-values", kError,
     "Filen har fler än {0} värden. Så många kan inte läsas in.",
     "The file has more than {0} values. That is more than can be loaded.",
     "Dela upp filen, eller ta bort det som inte behövs.",
     "Split the file, or remove what is not needed."},
    {Code::too_many_records, "too-many-records", kError,
     "Listan ”{0}” har {1} poster. Den får ha högst {2}.",
     "The list “{0}” has {1} records. It may have at most {2}.",
     "Dela upp filen, eller ta bort det som inte behövs.",
     "Split the file, or remove what is not needed."},
    {Code::wrong_top_level, "wrong-top-level", kError,
     "Filen ska innehålla ett objekt { … } med listor. Här står {0}.",
     "The file should hold an object { … } with lists. There is {0} here.",
     "Se exemplet i data/README.md.", "See the example in data/README.md."},
    {Code::unsupported_version, "unsupported-version", kError,
     "Filens schemaVersion är {0}. Det här programmet läser version 1.0 och 1.1.",
     "The file’s schemaVersion is {0}. This program reads versions 1.0 and 1.1.",
     "Skriv \"schemaVersion\": \"1.0\" och följ schema/avtalskartan-1.schema.json.",
     "Write \"schemaVersion\": \"1.0\" and follow schema/avtalskartan-1.schema.json."},
    {Code::newer_version, "newer-version", kNote,
     "Filens schemaVersion är {0}. Det som är nytt sedan 1.1 läses inte in.",
     "The file’s schemaVersion is {0}. What is new since 1.1 is not loaded.",
     "Använd en nyare version av programmet.", "Use a newer version of the program."},
    {Code::byte_order_mark, "byte-order-mark", kNote,
     "Filen börjar med ett osynligt tecken (BOM). Det gör inget här, men andra program kan "
     "snubbla.",
     "The file starts with an invisible character (BOM). It does no harm here, but may elsewhere.",
     "Spara filen som ”UTF-8 utan BOM”.", "Save the file as “UTF-8 without BOM”."},
    {Code::more_issues, "more-issues", kNote,
     "Det finns {0} anmärkningar till, som inte visas här.",
     "There are {0} more remarks, not shown here.",
     "Rätta det som visas och kontrollera filen igen.",
     "Mend what is shown and check the file again."},

    {Code::duplicate_key, "duplicate-key", kError,
     "”{0}” står två gånger i samma objekt, första gången på rad {line}. Ingen av dem läses in.",
     "“{0}” is there twice in the same object, first on line {line}. Neither is loaded.",
     "Ta bort den som är fel.", "Remove the wrong one."},
    {Code::unknown_key, "unknown-key", kWarning, "Nyckeln ”{0}” finns inte här och läses inte in.",
     "The key “{0}” is not known here and is not loaded.", "{1}Här kan stå: {2}.",
     "{1}The keys here are: {2}."},
    {Code::unknown_value_key, "unknown-value-key", kError,
     "Nyckeln ”{0}” finns inte här. Uppgiften går inte att förstå utan den och läses inte in.",
     "The key “{0}” is not known here. The value cannot be understood without it and is not "
     "loaded.",
     "{1}Här kan stå: {2}.", "{1}The keys here are: {2}."},
    {Code::missing_key, "missing-key", kError, "Här saknas ”{0}”.", "“{0}” is missing here.",
     "Lägg till ”{0}”.", "Add “{0}”."},
    {Code::wrong_type, "wrong-type", kError, "Här ska stå {0}, men det står {1}.",
     "There should be {0} here, but there is {1}.",
     "Skriv {0}. Är uppgiften inte inläst: ta bort nyckeln.",
     "Write {0}. If the fact has not been entered: remove the key."},
    {Code::empty_text, "empty-text", kError, "Texten är tom.", "The text is empty.",
     "Skriv en text, eller ta bort nyckeln.", "Write a text, or remove the key."},
    {Code::text_too_long, "text-too-long", kError,
     "Texten är för lång: {0} byte. Den får vara högst {1}.",
     "The text is too long: {0} bytes. It may be at most {1}.",
     "Korta texten. Hela ordalydelsen hör hemma i källan.",
     "Shorten the text. The full wording belongs in the source."},
    {Code::unsafe_text, "unsafe-text", kWarning,
     "Texten innehåller osynliga tecken som kan få sidan att visa något annat än det som står. "
     "De är ersatta med \uFFFD.",
     "The text holds invisible characters that could make the page show something else than is "
     "written. They are replaced by \uFFFD.",
     "Skriv om texten för hand i stället för att klistra in den.",
     "Type the text by hand instead of pasting it."},
    {Code::unknown_value, "unknown-value", kError, "”{0}” går inte att välja här.",
     "“{0}” cannot be chosen here.", "{2}Det går att välja: {1}.", "{2}The choices are: {1}."},
    {Code::invalid_number, "invalid-number", kError,
     "”{0}” duger inte. Här ska stå ett heltal från {1} till {2}.",
     "“{0}” will not do. There should be a whole number from {1} to {2} here.", "Rätta talet.",
     "Mend the number."},
    {Code::invalid_date, "invalid-date", kError, "”{0}” är inte ett datum (ÅÅÅÅ-MM-DD).",
     "“{0}” is not a date (YYYY-MM-DD).",
     "Skriv så mycket som källan säger: 2006, 2019-12, 2021-21 (vår) eller 2023-08-30.",
     "Write as much as the source says: 2006, 2019-12, 2021-21 (spring) or 2023-08-30."},
    {Code::invalid_period, "invalid-period", kError, "”{0}” är inte en period (start/slut).",
     "“{0}” is not a period (start/end).",
     "Skriv till exempel 2015-01-01/2017-12-31, 2020-01-01/.. (tills vidare) eller 2020-01-01/ "
     "(slutet är okänt).",
     "Write for example 2015-01-01/2017-12-31, 2020-01-01/.. (until further notice) or "
     "2020-01-01/ (end unknown)."},
    {Code::invalid_day, "invalid-day", kError, "”{0}” är inte en dag (ÅÅÅÅ-MM-DD).",
     "“{0}” is not a day (YYYY-MM-DD).", "Skriv en hel dag, till exempel 2023-08-30.",
     "Write a whole day, for example 2023-08-30."},
    {Code::invalid_amount, "invalid-amount", kError, "”{0}” är inte ett belopp.",
     "“{0}” is not an amount.",
     "Skriv hela kronor utan mellanslag (1694000), eller kronor och öre som text "
     "(\"1694000.50\"). Högst 1 000 000 000 000 kr.",
     "Write whole kronor without spaces (1694000), or kronor and öre as text (\"1694000.50\"). "
     "At most SEK 1,000,000,000,000."},
    {Code::invalid_currency, "invalid-currency", kError, "”{0}” är inte en valuta.",
     "“{0}” is not a currency.", "Skriv tre stora bokstäver: \"SEK\", \"EUR\".",
     "Write three capital letters: \"SEK\", \"EUR\"."},
    {Code::price_without_unit, "price-without-unit", kError,
     "Priset är per enhet, men det står inte vilken.",
     "The price is per unit, but the unit is missing.",
     "Lägg till \"unit\", till exempel \"plats och dygn\" eller \"timme\".",
     "Add \"unit\", for example \"timme\"."},
    {Code::unit_without_price, "unit-without-price", kError,
     "Här står en enhet, men beloppet är inget pris per enhet.",
     "There is a unit here, but the amount is no price per unit.",
     "Skriv \"basis\": \"per-unit\" om det är priset för en, eller ta bort \"unit\".",
     "Write \"basis\": \"per-unit\" if it is the price of one, or remove \"unit\"."},
    {Code::year_begins_without_year, "year-begins-without-year", kError,
     "Här står när året börjar, men beloppet är inte per år.",
     "It says here when the year begins, but the amount is not per year.",
     "Skriv \"basis\": \"per-year\" om det är ett belopp per år, eller ta bort \"yearBegins\".",
     "Write \"basis\": \"per-year\" if it is an amount per year, or remove \"yearBegins\"."},
    {Code::invalid_count, "invalid-count", kError, "”{0}” är inte ett antal.",
     "“{0}” is not a count.",
     "Skriv ett tal från 0 med högst två decimaler: 60, 2.5. Högst 1 000 000 000.",
     "Write a number from 0 with at most two decimals: 60, 2.5. At most 1,000,000,000."},
    {Code::outcome_twice, "outcome-twice", kError,
     "Utfallet för {0} står två gånger. Det andra läses inte in.",
     "The outcome of {0} is there twice. The second one is not loaded.",
     "Säger två källor olika: skriv båda i \"claims\" under ett och samma år.",
     "If two sources differ: write both in \"claims\" under one year."},
    {Code::invalid_percent, "invalid-percent", kError,
     "”{0}” är inte en procentsats med en decimal.", "“{0}” is not a percentage with one decimal.",
     "Skriv den som text med punkt: \"2.7\".", "Write it as text with a point: \"2.7\"."},
    {Code::unsafe_url, "unsafe-url", kError,
     "Länken ”{0}” används inte. Den måste börja med https:// och en värd.",
     "The link “{0}” is not used. It has to begin with https:// and a host.",
     "Rätta länken, eller ta bort den.", "Mend the link, or remove it."},
    {Code::invalid_sha256, "invalid-sha256", kError,
     "Kontrollsumman ska vara 64 tecken 0–9 och a–f.",
     "The checksum should be 64 characters 0–9 and a–f.",
     "Ta fram den med sha256sum, eller ta bort den.", "Make it with sha256sum, or remove it."},
    {Code::unsafe_path, "unsafe-path", kError,
     "Sökvägen ”{0}” används inte. Den måste gå nedåt från mappen med handlingarna.",
     "The path “{0}” is not used. It has to lead down from the folder of the documents.",
     "Skriv den med / mellan mapparna och utan .. och :, till exempel brev/son-2020-281.txt.",
     "Write it with / between the folders and without .. and :, such as letters/son-2020-281.txt."},

    {Code::invalid_id, "invalid-id", kError, "”{0}” duger inte som id.",
     "“{0}” will not do as an id.",
     "Använd bara a–z, 0–9 och bindestreck, högst 100 tecken. Börja med bokstav eller siffra.",
     "Use only a–z, 0–9 and hyphens, at most 100 characters. Begin with a letter or a digit."},
    {Code::duplicate_id, "duplicate-id", kError, "Id ”{0}” är redan taget på rad {line}.",
     "The id “{0}” is already taken on line {line}.", "Ge en av dem ett annat id.",
     "Give one of them another id."},
    {Code::unresolved_reference, "unresolved-reference", kError,
     "Det finns {1} med id ”{0}” i filen.", "There is {1} with the id “{0}” in the file.",
     "{2}Rätta id:t, eller lägg till det som saknas.", "{2}Mend the id, or add what is missing."},
    {Code::reference_left_out, "reference-left-out", kError,
     "”{0}” på rad {line} kunde inte läsas in. Därför läses inte hänvisningen hit in heller.",
     "“{0}” on line {line} could not be loaded. So this reference to it is not loaded either.",
     "Rätta felet på rad {line}.", "Mend the fault on line {line}."},
    {Code::reference_to_other_kind, "reference-to-other-kind", kError,
     "”{0}” är {1}. Här ska stå id för {2}.", "“{0}” is {1}. There should be the id of {2} here.",
     "Rätta id:t.", "Mend the id."},
    {Code::reference_cycle, "reference-cycle", kError,
     "”{0}” hänvisar via {1} tillbaka till sig själv. Hänvisningen läses inte in.",
     "“{0}” refers by {1} back to itself. The reference is not loaded.",
     "Bryt ringen: ta bort hänvisningen i en av posterna.",
     "Break the circle: remove the reference in one of the records."},
    {Code::part_not_of_agreement, "part-not-of-agreement", kError,
     "Perioden gäller {0}, som avtalet {1} inte gäller.",
     "The term is about {0}, which the agreement {1} is not about.",
     "Lägg till verksamheten i avtalets ”services”, eller ta bort den här.",
     "Add the service to “services” of the agreement, or remove it here."},
    {Code::points_not_mutual, "points-not-mutual", kWarning,
     "Punkten ”{0}” pekar på ”{1}”, men ”{1}” pekar inte tillbaka.",
     "The point “{0}” names “{1}” as its match, but “{1}” does not name it.",
     "Lägg till ”{0}” i matches för ”{1}”.", "Add “{0}” to matches of “{1}”."},

    {Code::claim_without_value, "claim-without-value", kError,
     "Påståendet har status ”{0}” men inget värde.", "The claim has the status “{0}” but no value.",
     "Lägg till \"value\", eller skriv \"status\": \"unknown\" om inget dokument säger.",
     "Add \"value\", or write \"status\": \"unknown\" if no document says."},
    {Code::unknown_with_value, "unknown-with-value", kError,
     "Påståendet har status ”unknown” men ändå ett värde.",
     "The claim has the status “unknown” and yet a value.",
     "Ta bort värdet, eller välj den status som gäller.",
     "Remove the value, or choose the status that holds."},
    {Code::claim_without_source, "claim-without-source", kError, "Uppgiften saknar källa.",
     "The fact has no source.", "Lägg till \"source\" med dokument, rubrik och stycke.",
     "Add \"source\" with document, heading and paragraph."},
    {Code::claim_without_derivation, "claim-without-derivation", kError,
     "Uppgiften är uträknad eller antagen, men det står inte hur.",
     "The fact is worked out or assumed, but not how.",
     "Lägg till \"derivation\" med uträkningen eller skälet.",
     "Add \"derivation\" with the arithmetic or the reason."},
    {Code::empty_claims, "empty-claims", kError, "Listan ”claims” är tom.",
     "The list “claims” is empty.", "Lägg till ett påstående, eller ta bort nyckeln (ej inläst).",
     "Add a claim, or remove the key (not entered)."},

    {Code::end_before_start, "end-before-start", kWarning, "Slutet {1} ligger före starten {0}.",
     "The end {1} is before the start {0}.", "Kontrollera båda datumen mot källan.",
     "Check both dates against the source."},
    {Code::document_older_than_report, "document-older-than-report", kWarning,
     "Dokumentet {0} är daterat {1} men berättar om något som hände {2}.",
     "The document {0} is dated {1}, but tells of something that happened {2}.",
     "Kontrollera datumen mot källan. Stämmer de: lägg till en fråga i ”questions”.",
     "Check the dates against the source. If they are right: add a question to “questions”."},
    {Code::case_number_incomplete, "case-number-incomplete", kWarning,
     "Diarienumret ”{0}” saknar {1}.", "The case number “{0}” lacks {1}.",
     "Står det så i källan: låt det stå. Skriv annars hela numret, som SON 2020-281.",
     "If the source has it so: let it be. Otherwise write the whole number, as SON 2020-281."},
    {Code::amount_without_price_level, "amount-without-price-level", kWarning,
     "Beloppet saknar prisnivå. Det kan inte jämföras mellan år.",
     "The amount has no price level. It cannot be compared between years.",
     "Lägg till \"priceLevel\" om källan säger vilket års priser det är.",
     "Add \"priceLevel\" if the source says which year’s prices they are."},
    {Code::extension_longer_than_option, "extension-longer-than-option", kWarning,
     "Förlängningen är längre än de {0} månader i taget som avtalet medger.",
     "The extension is longer than the {0} months at a time that the agreement allows.",
     "Kontrollera förlängningen och villkoret mot källorna.",
     "Check the extension and the clause against the sources."},
    {Code::extension_shorter_than_option, "extension-shorter-than-option", kNote,
     "Förlängningen är kortare än de {0} månader i taget som avtalet medger.",
     "The extension is shorter than the {0} months at a time that the agreement allows.",
     "Kontrollera förlängningen och villkoret mot källorna.",
     "Check the extension and the clause against the sources."},
    {Code::period_not_covered, "period-not-covered", kWarning,
     "Ingen avtalsperiod täcker {0} till {1}, mellan det förra slutet och den här starten.",
     "No term covers {0} to {1}, between the previous end and this start.",
     "Saknas en förlängning: lägg till den. Säger ingen källa något: lägg till en fråga.",
     "If an extension is missing: add it. If no source says anything: add a question."},
    {Code::supplement_outlives_agreement, "supplement-outlives-agreement", kWarning,
     "Tillägget gäller till {0}, men avtalet det hör till slutar {1}.",
     "The supplement runs to {0}, but the agreement it belongs to ends {1}.",
     "Kontrollera båda sluten mot källorna.", "Check both ends against the sources."},
    {Code::decision_points_unmatched, "decision-points-unmatched", kWarning,
     "Punkt {0} för {1} har ingen motsvarighet hos det andra organet.",
     "Point {0} for {1} has no counterpart with the other body.",
     "Finns en motsvarighet: lägg till \"matches\" i båda punkterna.",
     "If there is a counterpart: add \"matches\" to both points."},
    {Code::overlapping_terms, "overlapping-terms", kWarning,
     "Perioden börjar {0}, men den förra (”{1}”) slutar först {2}.",
     "The term begins {0}, but the one before (“{1}”) ends only {2}.",
     "Kontrollera datumen mot källan.", "Check the dates against the source."},
}};

constexpr bool in_order() {
  for (std::size_t i = 0; i < kCodes.size(); ++i) {
    if (static_cast<std::size_t>(kCodes[i].code) != i) return false;
  }
  return true;
}
static_assert(in_order());

/// Which arguments the text names, one bit each; {line} is the last.
constexpr unsigned named(std::string_view text) {
  unsigned bits = 0;
  for (std::size_t at = 0; at + 2 < text.size(); ++at) {
    if (text[at] != '{') continue;
    if (text[at + 1] >= '0' && text[at + 1] <= '9') bits |= 1U << (text[at + 1] - '0');
    if (text[at + 1] == 'l') bits |= 1U << 10;
  }
  return bits;
}

constexpr bool languages_agree() {
  for (const CodeInfo& each : kCodes) {
    if (each.sv.empty() || each.en.empty() || named(each.sv) != named(each.en)) return false;
    if (each.mend_sv.empty() || named(each.mend_sv) != named(each.mend_en)) return false;
  }
  return true;
}
static_assert(languages_agree());

constexpr std::size_t kQuotedBytes = 120;
constexpr std::string_view kLine = "{line}";

}  // namespace

const CodeInfo& code_info(Code code) {
  assert(code < Code::count);
  return kCodes[static_cast<std::size_t>(code)];
}

const CodeInfo* code_named(std::string_view name) {
  for (const CodeInfo& each : kCodes) {
    if (each.name == name) return &each;
  }
  return nullptr;
}

std::string filled(std::string_view text, const std::vector<std::string>& arguments, int line) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_argument = text[i] == '{' && i + 2 < text.size() && text[i + 1] >= '0' &&
                             text[i + 1] <= '9' && text[i + 2] == '}';
    if (is_argument) {
      const auto argument = static_cast<std::size_t>(text[i + 1] - '0');
      if (argument < arguments.size()) result += arguments[argument];
      i += 2;
    } else if (text.substr(i, kLine.size()) == kLine) {
      result += std::to_string(line);
      i += kLine.size() - 1;
    } else {
      result += text[i];
    }
  }
  return result;
}

model::LocalText in_quotes(std::string_view text) {
  return same(base::cleaned(base::shortened_utf8(text, kQuotedBytes)).text);
}

}  // namespace avtal::load
