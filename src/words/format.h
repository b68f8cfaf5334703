#pragma once
// Numbers, dates, periods and money as text, once for canvas, DOM, print and exports.
// Swedish: no-break space between groups and before kr and %, decimal comma. English: commas, and a
// no-break space within "SEK 1.9 m". U+2212 is the minus of both. All other spaces are plain.

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/money.h"
#include "model/dataset.h"
#include "words/say.h"

namespace avtal::words {

/// The text in the language; Swedish where English is missing.
const std::string& local(const model::LocalText& text, Language language);

/// "57 %" / "57%"; permille in, whole percent out, rounded half up.
std::string percent(int permille, Language language);
/// "2,7 %", "3,0 %" / "2.7%": tenths as index figures have them.
std::string percent_with_tenth(int tenths, Language language);

/// Exact: "1 694 000 kr" / "SEK 1,694,000" (öre only if there are any). Approximate:
/// "ca 1,9 mnkr" / "about SEK 1.9 m" with no more digits than the source has (trailing zeros of
/// the amount are not digits: 1 900 000 → 1,9; 700 000 approximate → "ca 700 000 kr"). What would
/// need more than two decimals is written out: "ca 1 425 000 kr". From 1 000 million: mdkr / bn.
std::string money(base::Ore amount, bool approximate, Language language);
/// The same of what somebody pays: what is less than nothing comes back, "200 000 kr tillbaka".
std::string paid_money(base::Ore amount, bool approximate, Language language);
/// As written, in its own currency: "ca 1 000 EUR", "200 EUR tillbaka"; of a price with its unit:
/// "1 250 kr per plats och dygn".
std::string money(const model::Money& money, Language language);
/// For tight labels, only when it loses nothing: 2 000 000 → "2 mnkr"; otherwise as `money`.
std::string short_money(base::Ore amount, bool approximate, Language language);
/// A sum that was worked out: from an approximate one no more than three figures («ca 158 000 kr»
/// for 1,9 mnkr / 12), from an exact one whole kronor. Less than nothing as `paid_money`.
std::string worked_out_money(base::Ore amount, bool approximate, Language language);
/// Rounded, half away from zero.
base::Ore whole_kronor(base::Ore amount);
/// "per år", "en gång", "per år eller en gång anges inte", "per plats och dygn" …
std::string basis(const model::Money& money, Language language);
/// "240 000 kr per år"; `between` stands before the basis. A price has its unit already.
std::string money_with_basis(const model::Money& money, Language language,
                             std::string_view between = " ");
/// "2021 års prisnivå" / "prisnivå anges inte".
std::string price_level(std::optional<int> year, Language language);

/// ISO as precise as known: "2023-08-30", "2019-12", "2006", "våren 2021" / "spring 2021",
/// "2024-09-30 eller 2024-10-01"; "ca" / "troligen" for ~ and ?.
std::string date(const base::EdtfDate& date, Language language);
std::string date(base::Day day, Language language);
/// "1 januari 2022" / "1 January 2022": headings and slides.
std::string long_date(base::Day day, Language language);
/// "augusti 2023", "aug"; month 1–12.
std::string month_name(int month, bool abbreviated, Language language);
/// "2018-01-01–2019-12-31", "sedan 2006", "2020-01-01 tills vidare",
/// "2017-04-01, slut anges inte", "anges inte". A start known to the day or month runs "tills
/// vidare", a vaguer one "sedan". Edges of several words: "från våren 2021 till 2022-05-01".
std::string period(const base::Period& period, Language language);
/// The same spoken: "från och med 2018-01-01 till och med 2019-12-31".
std::string spoken_period(const base::Period& period, Language language);
/// "32 dagar", "1 dag"; negative: the absolute value.
std::string days(int count, Language language);
/// "12 månader", "1 månad", "2 år" for whole years when `years` is set.
std::string months(int count, Language language, bool years = false);
/// "12 månader", "30 dagar", "1 månad och 2 veckor".
std::string length(const model::Length& length, Language language);
/// The same with where it runs from and to: "6 månader från ett kvartalsskifte".
std::string notice(const model::Notice& notice, Language language);
/// "60 platser", "ca 23 platser".
/// How many, without "ca" and unit: "1 500", "2,5".
std::string count(const model::Quantity& quantity, Language language);
std::string quantity(const model::Quantity& quantity, Language language);

/// One letter for the mark beside a figure: a/b/*/? in Swedish, s/c/*/? in English. What a document
/// proposes is marked as stated; `status_word` tells them apart.
std::string status_mark(model::Status status, Language language);
/// "angivet", "föreslaget", "beräknat", "antaget", "uppgift saknas".
std::string_view status_word(model::Status status, Language language);
std::string_view role_word(model::PartyRole role, Language language);  // "betalar"
std::string_view form_word(model::MoneyForm form, Language language);  // "faktura"
std::string_view term_kind_word(model::TermKind kind, Language language);
std::string_view question_kind_word(model::QuestionKind kind, Language language);
std::string_view weight_word(model::Weight weight, Language language);
std::string_view rung_word(model::Rung rung, Language language);
std::string_view change_word(model::ChangeType type, Language language);
std::string_view organization_kind_word(model::OrganizationKind kind, Language language);
/// The kind of an agreement is a word of the dataset's own: in English the usual ones are
/// translated, others stay as written.
std::string_view agreement_kind_word(std::string_view written, Language language);
std::string_view agreement_state_word(model::AgreementState state, Language language);
std::string_view relation_word(model::RelationType type, Language language);
std::string_view index_status_word(model::IndexStatus status, Language language);

/// "Ärende, stycke 5" / "förslag punkt 1"; the section stays Swedish in English with its word
/// for paragraph and point: "Bakgrund, para. 2", "proposal, item 1".
std::string place_within(const model::Place& place, Language language);
/// "SON 2020-281, Bakgrund, stycke 2".
std::string place(const model::Dataset& dataset, const model::Place& place, Language language);

/// What stands where a field has no value: "Inget dokument säger", "Ej inläst" or, of what the loader
/// refused, "Ej inläst (fel på rad 12)".
std::string absent(bool loaded, int refused_line, Language language);
template <class T>
std::string absent(const model::Claims<T>& claims, Language language) {
  return absent(claims.loaded(), claims.refused_line, language);
}
/// "belopp anges inte", "belopp ej inläst (fel på rad 12)".
std::string amount_absent(const model::Claims<model::Money>& claims, Language language);
/// "datum anges inte", "datum ej inläst (fel på rad 12)".
std::string date_absent(const model::Claims<base::EdtfDate>& claims, Language language);
/// As `period`, with edges that were refused told as such.
std::string period(const model::Claims<base::Edge>& start, const model::Claims<base::Edge>& end,
                   Language language);

/// A document's own words: ”två år i taget”.
std::string quoted(std::string_view words, Language language);
/// "A", "A och B", "A, B och C".
std::string joined(const std::vector<std::string>& parts, Language language);
/// "SON, Lotsen eller AN".
std::string alternatives(const std::vector<std::string>& parts, Language language);

}  // namespace avtal::words
