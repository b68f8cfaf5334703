// Numbers, dates and places. Integer arithmetic only: the same text natively and in WebAssembly.

#include "words/format.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "words/common.h"
#include "words/counts.h"
#include "words/facts.h"

namespace avtal::words {

namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0";
constexpr std::string_view kMinus = "\u2212";
constexpr std::string_view kEnDash = "\u2013";

bool is_english(Language language) { return language == Language::en; }

std::string_view either(Language language, std::string_view sv, std::string_view en) {
  return is_english(language) ? en : sv;
}

std::string concat(std::initializer_list<std::string_view> parts) {
  std::string result;
  for (const std::string_view part : parts) result += part;
  return result;
}

std::uint64_t magnitude(std::int64_t value) {
  const auto bits = static_cast<std::uint64_t>(value);
  return value < 0 ? std::uint64_t{0} - bits : bits;
}

std::string grouped(std::uint64_t value, Language language) {
  const std::string_view separator = either(language, kNoBreakSpace, ",");
  const std::string digits = std::to_string(value);
  std::string result;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) result += separator;
    result += digits[i];
  }
  return result;
}

std::string_view sign(std::int64_t value) { return value < 0 ? kMinus : std::string_view{}; }

std::string_view decimal_sign(Language language) { return either(language, ",", "."); }

std::string two_digits(std::uint64_t value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

// ---- money ---------------------------------------------------------------------------------

constexpr std::uint64_t kMillion = 1'000'000;
constexpr std::uint64_t kBillion = 1'000'000'000;

/// "1,9" for 1 900 000 in millions; nothing when two decimals do not do.
std::optional<std::string> in_units(std::uint64_t kronor, std::uint64_t unit, Language language) {
  if (kronor % (unit / 100) != 0) return std::nullopt;
  const std::string whole = grouped(kronor / unit, language);
  const std::uint64_t hundredths = kronor % unit / (unit / 100);
  if (hundredths == 0) return whole;
  const std::string decimals =
      hundredths % 10 == 0 ? std::to_string(hundredths / 10) : two_digits(hundredths);
  return concat({whole, decimal_sign(language), decimals});
}

/// The figure and its unit, without "ca": "−1,9 mnkr" / "−SEK 1.9 m".
std::string with_currency(std::int64_t amount, std::string_view figure, std::string_view sv_unit,
                          std::string_view en_unit, Language language) {
  if (!is_english(language)) return concat({sign(amount), figure, kNoBreakSpace, sv_unit});
  std::string result = concat({sign(amount), "SEK", kNoBreakSpace, figure});
  if (!en_unit.empty()) result += concat({kNoBreakSpace, en_unit});
  return result;
}

std::string in_kronor(base::Ore amount, Language language) {
  const std::uint64_t ore = magnitude(amount.value);
  std::string figure = grouped(ore / base::kOrePerKrona, language);
  const std::uint64_t rest = ore % base::kOrePerKrona;
  if (rest != 0) figure += concat({decimal_sign(language), two_digits(rest)});
  return with_currency(amount.value, figure, "kr", "", language);
}

/// In millions or thousands of millions when two decimals hold all of it, otherwise in kronor.
std::string in_large_units(base::Ore amount, Language language) {
  const std::uint64_t ore = magnitude(amount.value);
  const std::uint64_t kronor = ore / base::kOrePerKrona;
  if (ore % base::kOrePerKrona != 0 || kronor < kMillion) return in_kronor(amount, language);
  if (kronor >= kBillion) {
    if (const auto figure = in_units(kronor, kBillion, language)) {
      return with_currency(amount.value, *figure, "mdkr", "bn", language);
    }
  }
  if (const auto figure = in_units(kronor, kMillion, language)) {
    return with_currency(amount.value, *figure, "mnkr", "m", language);
  }
  return in_kronor(amount, language);
}

std::string about(std::string_view what, Language language) {
  return concat({either(language, "ca ", "about "), what});
}

std::string back(std::string_view amount, Language language) {
  return say(language, common::money_back, amount);
}

// ---- dates ---------------------------------------------------------------------------------

std::string season(const base::EdtfDate& date, Language language) {
  const base::YearMonthDay first = base::calendar(date.earliest());
  const std::string year = std::to_string(first.year);
  if (first.month < 6) return concat({either(language, "våren ", "spring "), year});
  if (first.month < 9) return concat({either(language, "sommaren ", "summer "), year});
  if (first.month < 12) return concat({either(language, "hösten ", "autumn "), year});
  // December belongs to the winter of two years.
  return concat(
      {either(language, "vintern ", "winter "), year, "/", std::to_string(first.year + 1)});
}

std::string joined_with(const std::vector<std::string>& parts, std::string_view last_link) {
  std::string result;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) result += i + 1 == parts.size() ? last_link : std::string_view(", ");
    result += parts[i];
  }
  return result;
}

std::string without_qualifiers(const base::EdtfDate& date, Language language) {
  std::string first = base::iso_text(date.earliest());
  switch (date.precision()) {
    case base::Precision::day:
      return first;
    case base::Precision::month:
      return first.substr(0, 7);
    case base::Precision::year:
      return first.substr(0, 4);
    case base::Precision::season:
      return season(date, language);
    case base::Precision::one_of:
      break;
  }
  std::vector<std::string> days;
  for (const base::Day day : date.alternatives()) days.push_back(base::iso_text(day));
  return joined_with(days, either(language, " eller ", " or "));
}

struct MonthNames {
  std::string_view sv;
  std::string_view sv_short;
  std::string_view en;
};
constexpr std::array<MonthNames, 12> kMonths{{{"januari", "jan", "January"},
                                              {"februari", "feb", "February"},
                                              {"mars", "mars", "March"},
                                              {"april", "apr", "April"},
                                              {"maj", "maj", "May"},
                                              {"juni", "juni", "June"},
                                              {"juli", "juli", "July"},
                                              {"augusti", "aug", "August"},
                                              {"september", "sep", "September"},
                                              {"oktober", "okt", "October"},
                                              {"november", "nov", "November"},
                                              {"december", "dec", "December"}}};

// ---- periods -------------------------------------------------------------------------------

const base::EdtfDate* date_of(const base::Edge& edge) {
  return edge.kind == base::Edge::Kind::date && edge.date ? &*edge.date : nullptr;
}

bool is_open(const base::Edge& edge) { return edge.kind == base::Edge::Kind::open; }

bool is_plain(std::string_view date) { return date.find(' ') == std::string_view::npos; }

/// «sedan 2006» says no more than the document does; «2006 tills vidare» would sound like a day.
bool is_vague(const base::EdtfDate& date) {
  return date.precision() == base::Precision::year || date.precision() == base::Precision::season;
}

std::string start_not_stated(Language language) {
  return std::string(either(language, ", start anges inte", ", start not stated"));
}

/// Both dates are known.
std::string closed_period(const base::EdtfDate& start, const base::EdtfDate& end, bool spoken,
                          Language language) {
  std::string first = date(start, language);
  if (start == end) {
    if (start.precision() == base::Precision::day) return first;
    return concat({either(language, "inom ", "within "), first});
  }
  const std::string last = date(end, language);
  if (spoken) {
    return concat({either(language, "från och med ", "from "), first,
                   either(language, " till och med ", " up to and including "), last});
  }
  if (is_plain(first) && is_plain(last)) return concat({first, kEnDash, last});
  return concat(
      {either(language, "från ", "from "), first, either(language, " till ", " to "), last});
}

std::string period_without_end(const base::Period& period, const base::EdtfDate& start, bool spoken,
                               Language language) {
  const std::string first = date(start, language);
  if (is_open(period.end) && is_vague(start)) {
    return concat({either(language, "sedan ", "since "), first});
  }
  const std::string lead =
      spoken ? concat({either(language, "från och med ", "from "), first}) : first;
  if (is_open(period.end)) {
    return lead + std::string(either(language, " tills vidare", ", open-ended"));
  }
  return lead + std::string(either(language, ", slut anges inte", ", end not stated"));
}

std::string period_text(const base::Period& period, bool spoken, Language language) {
  const base::EdtfDate* start = date_of(period.start);
  const base::EdtfDate* end = date_of(period.end);
  if (start != nullptr && end != nullptr) return closed_period(*start, *end, spoken, language);
  if (start != nullptr) return period_without_end(period, *start, spoken, language);
  const std::string no_start = is_open(period.start) ? std::string() : start_not_stated(language);
  if (end != nullptr) {
    const std::string_view until = spoken
                                       ? either(language, "till och med ", "up to and including ")
                                       : either(language, "t.o.m. ", "up to ");
    return concat({until, date(*end, language), no_start});
  }
  if (is_open(period.end) && !is_open(period.start)) {
    return concat({either(language, "tills vidare", "open-ended"), no_start});
  }
  return std::string(either(language, "anges inte", "not stated"));
}

}  // namespace

const std::string& local(const model::LocalText& text, Language language) {
  return is_english(language) && !text.en.empty() ? text.en : text.sv;
}

std::string number(std::int64_t value, Language language) {
  return concat({sign(value), grouped(magnitude(value), language)});
}

std::string percent(int permille, Language language) {
  const std::int64_t raised = std::int64_t{permille} + 5;
  const std::int64_t whole = raised >= 0 ? raised / 10 : -((-raised + 9) / 10);
  return concat({number(whole, language), either(language, "\u00A0%", "%")});
}

std::string percent_with_tenth(int tenths, Language language) {
  const std::uint64_t size = magnitude(tenths);
  return concat({sign(tenths), grouped(size / 10, language), decimal_sign(language),
                 std::to_string(size % 10), either(language, "\u00A0%", "%")});
}

std::string money(base::Ore amount, bool approximate, Language language) {
  if (!approximate) return in_kronor(amount, language);
  return about(in_large_units(amount, language), language);
}

std::string paid_money(base::Ore amount, bool approximate, Language language) {
  if (amount.value >= 0) return money(amount, approximate, language);
  return back(money(base::scaled(amount, -1, 1), approximate, language), language);
}

std::string money(const model::Money& money, Language language) {
  if (money.amount.value < 0) {
    model::Money size = money;
    size.amount = base::scaled(money.amount, -1, 1);
    return back(words::money(size, language), language);
  }
  if (money.currency.empty()) return words::money(money.amount, money.approximate, language);
  const std::uint64_t hundredths = magnitude(money.amount.value);
  std::string figure = grouped(hundredths / base::kOrePerKrona, language);
  const std::uint64_t rest = hundredths % base::kOrePerKrona;
  if (rest != 0) figure += concat({decimal_sign(language), two_digits(rest)});
  const std::string text = concat({figure, "\u00A0", money.currency});
  return money.approximate ? about(text, language) : text;
}

std::string short_money(base::Ore amount, bool approximate, Language language) {
  const std::string text = in_large_units(amount, language);
  return approximate ? about(text, language) : text;
}

std::string worked_out_money(base::Ore amount, bool approximate, Language language) {
  if (amount.value < 0) {
    return back(worked_out_money(base::scaled(amount, -1, 1), approximate, language), language);
  }
  constexpr std::int64_t kThreeFigures = 1000;
  std::int64_t unit = base::kOrePerKrona;
  while (approximate && amount.value / unit >= kThreeFigures) unit *= 10;
  const std::int64_t units = base::scaled(amount, 1, unit).value;
  return money(base::Ore{units * unit}, approximate, language);
}

base::Ore whole_kronor(base::Ore amount) {
  return base::Ore{base::scaled(amount, 1, base::kOrePerKrona).value * base::kOrePerKrona};
}

std::string basis(model::MoneyBasis basis, Language language) {
  switch (basis) {
    case model::MoneyBasis::per_year:
      return std::string(either(language, "per år", "per year"));
    case model::MoneyBasis::once:
      return std::string(either(language, "en gång", "once"));
    case model::MoneyBasis::not_stated:
      break;
  }
  return std::string(
      either(language, "per år eller en gång anges inte", "per year or once is not stated"));
}

std::string price_level(std::optional<int> year, Language language) {
  if (!year) return std::string(either(language, "prisnivå anges inte", "price level not stated"));
  return concat({std::to_string(*year), either(language, " års prisnivå", " price level")});
}

std::string date(const base::EdtfDate& date, Language language) {
  std::string result;
  if (date.uncertain()) result += either(language, "troligen ", "probably ");
  if (date.approximate()) result += either(language, "ca ", "about ");
  return result + without_qualifiers(date, language);
}

std::string date(base::Day day, Language /*language*/) { return base::iso_text(day); }

std::string long_date(base::Day day, Language language) {
  const base::YearMonthDay date = base::calendar(day);
  return concat({std::to_string(date.day), " ", month_name(date.month, false, language), " ",
                 base::iso_text(day).substr(0, 4)});
}

std::string month_name(int month, bool abbreviated, Language language) {
  if (month < 1 || month > 12) return {};
  const MonthNames& names = kMonths[static_cast<std::size_t>(month - 1)];
  if (!is_english(language)) return std::string(abbreviated ? names.sv_short : names.sv);
  return std::string(abbreviated ? names.en.substr(0, 3) : names.en);
}

std::string period(const base::Period& period, Language language) {
  return period_text(period, false, language);
}

std::string spoken_period(const base::Period& period, Language language) {
  return period_text(period, true, language);
}

std::string days(int count, Language language) {
  return say(language, counts::days, magnitude(count));
}

std::string months(int count, Language language, bool years) {
  if (years && count != 0 && count % 12 == 0) return say(language, counts::years, count / 12);
  return say(language, counts::months, count);
}

namespace {

std::string_view period_word(model::PeriodEnd period) {
  switch (period) {
    case model::PeriodEnd::month:
      return "month";
    case model::PeriodEnd::quarter:
      return "quarter";
    case model::PeriodEnd::half_year:
      return "half-year";
    case model::PeriodEnd::year:
    case model::PeriodEnd::none:
      break;
  }
  return "year";
}

}  // namespace

std::string length(const model::Length& length, Language language) {
  std::vector<std::string> parts;
  if (length.months != 0) parts.push_back(months(length.months, language));
  if (length.weeks != 0) parts.push_back(say(language, counts::weeks, length.weeks));
  if (length.days != 0) parts.push_back(days(length.days, language));
  if (parts.empty()) parts.push_back(months(0, language));
  return joined(parts, language);
}

std::string notice(const model::Notice& notice, Language language) {
  std::string text = length(notice.length, language);
  if (notice.from != model::PeriodEnd::none) {
    text = say(language, counts::from_period, text, period_word(notice.from));
  }
  if (notice.to != model::PeriodEnd::none) {
    text = say(language, counts::to_period, text, period_word(notice.to));
  }
  return text;
}

std::string quantity(const model::Quantity& quantity, Language language) {
  std::string text = number(quantity.value, language);
  const std::string& unit = local(quantity.unit, language);
  if (!unit.empty()) text += concat({" ", unit});
  return quantity.approximate ? about(text, language) : text;
}

std::string place_within(const model::Place& place, Language language) {
  std::string result = place.section;
  if (place.paragraph > 0) {
    if (!result.empty()) result += ", ";
    result += concat({either(language, "stycke ", "para. "), std::to_string(place.paragraph)});
  }
  if (!place.point.empty()) {
    if (result.empty()) {
      result = either(language, "förslag ", "proposal, ");
    } else {
      result += ", ";
    }
    result += concat({either(language, "punkt ", "item "), place.point});
  }
  return result;
}

std::string place(const model::Dataset& dataset, const model::Place& place, Language language) {
  std::string result;
  if (place.document.index < dataset.documents.size()) {
    const model::Document& document = dataset.at(place.document);
    result = local(document.short_title.empty() ? document.title : document.short_title, language);
  }
  const std::string within = place_within(place, language);
  if (!result.empty() && !within.empty()) result += ", ";
  return result + within;
}

std::string quoted(std::string_view words, Language language) {
  std::string text(either(language, "\u201D", "\u201C"));
  text += words;
  text += "\u201D";
  return text;
}

std::string joined(const std::vector<std::string>& parts, Language language) {
  return joined_with(parts, either(language, " och ", " and "));
}

std::string alternatives(const std::vector<std::string>& parts, Language language) {
  return joined_with(parts, either(language, " eller ", " or "));
}

std::string absent(bool loaded, int refused_line, Language language) {
  if (loaded) return say(language, common::no_document_says);
  if (refused_line == 0) return say(language, common::not_loaded);
  return say(language, common::refused, std::to_string(refused_line));
}

std::string amount_absent(const model::Claims<model::Money>& claims, Language language) {
  if (!claims.refused()) return say(language, common::amount_missing);
  return say(language, common::amount_refused, std::to_string(claims.refused_line));
}

std::string date_absent(const model::Claims<base::EdtfDate>& claims, Language language) {
  if (!claims.refused()) return say(language, common::date_not_stated);
  return say(language, common::date_refused, std::to_string(claims.refused_line));
}

std::string period(const model::Claims<base::Edge>& start, const model::Claims<base::Edge>& end,
                   Language language) {
  const auto edge = [](const model::Claims<base::Edge>& claims) {
    return claims.value() == nullptr ? base::Edge::not_known() : *claims.value();
  };
  if (!start.refused() && !end.refused()) return period({edge(start), edge(end)}, language);
  const auto told = [&](const model::Claims<base::Edge>& claims, const Phrase<1>& refused,
                        const Phrase<>& unknown) {
    if (claims.refused()) return say(language, refused, std::to_string(claims.refused_line));
    const base::Edge value = edge(claims);
    if (value.date) return date(*value.date, language);
    return say(language, value.kind == base::Edge::Kind::open ? common::open_ended : unknown);
  };
  return told(start, facts::start_refused, facts::start_unknown) + ", " +
         told(end, facts::end_refused, facts::end_unknown);
}

}  // namespace avtal::words
