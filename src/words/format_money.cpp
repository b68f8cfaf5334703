// Money and what is said beside it: whether per year, at which prices.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "words/common.h"
#include "words/format.h"
#include "words/format_parts.h"

namespace avtal::words {
namespace {

std::string two_digits(std::uint64_t value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

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

std::string back(std::string_view amount, Language language) {
  return say(language, common::money_back, amount);
}

}  // namespace

std::string money(base::Ore amount, bool approximate, Language language) {
  if (!approximate) return in_kronor(amount, language);
  return about(in_large_units(amount, language), language);
}

std::string paid_money(base::Ore amount, bool approximate, Language language) {
  if (amount.value >= 0) return money(amount, approximate, language);
  return back(money(base::scaled(amount, -1, 1), approximate, language), language);
}

std::string money(const model::Money& money, Language language) {
  if (money.basis == model::MoneyBasis::per_unit) {
    model::Money price = money;
    price.basis = model::MoneyBasis::not_stated;
    return concat({words::money(price, language), " ", basis(money, language)});
  }
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

namespace {

/// "per år", "per år (juli–juni)".
std::string yearly(int begins, Language language) {
  std::string text(either(language, "per år", "per year"));
  if (begins == 1) return text;
  return concat({text, " (", month_name(begins, false, language), "\u2013",
                 month_name(begins - 1, false, language), ")"});
}

}  // namespace

std::string basis(const model::Money& money, Language language) {
  switch (money.basis) {
    case model::MoneyBasis::per_unit:
      return say(language, common::per, local(money.unit, language));
    case model::MoneyBasis::per_year:
      return yearly(money.year_begins, language);
    case model::MoneyBasis::once:
      return std::string(either(language, "en gång", "once"));
    case model::MoneyBasis::not_stated:
      break;
  }
  return std::string(
      either(language, "per år eller en gång anges inte", "per year or once is not stated"));
}

std::string money_with_basis(const model::Money& money, Language language,
                             std::string_view between) {
  std::string text = words::money(money, language);
  if (money.basis == model::MoneyBasis::per_unit) return text;
  return concat({text, between, basis(money, language)});
}

std::string price_level(std::optional<int> year, Language language) {
  if (!year) return std::string(either(language, "prisnivå anges inte", "price level not stated"));
  return concat({std::to_string(*year), either(language, " års prisnivå", " price level")});
}

std::string amount_absent(const model::Claims<model::Money>& claims, Language language) {
  if (!claims.refused()) return say(language, common::amount_missing);
  return say(language, common::amount_refused, std::to_string(claims.refused_line));
}

}  // namespace avtal::words
