// Amounts of money as text.

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "format_checks.h"

namespace avtal::words {
namespace {

/// Reads "1,43 mnkr" and the like back, so that nothing can be lost.
std::int64_t read_ore(std::string_view text) {
  std::int64_t digits = 0;
  std::int64_t decimals = -1;
  std::string unit;
  bool negative = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c >= '0' && c <= '9') {
      digits = digits * 10 + (c - '0');
      if (decimals >= 0) ++decimals;
    } else if (c == ',') {
      decimals = 0;
    } else if (c >= 'a' && c <= 'z') {
      unit += c;
    } else if (text.substr(i, 3) == "−") {
      negative = true;
    }
  }
  std::int64_t factor = unit == "kr" ? 100 : unit == "mnkr" ? 100000000 : 100000000000;
  for (; decimals > 0; --decimals) factor /= 10;
  return (negative ? -1 : 1) * digits * factor;
}

TEST_CASE("a sum worked out from an approximate one has no more than three figures") {
  using avtal::base::Ore;
  using avtal::words::worked_out_money;
  const auto sv = avtal::words::Language::sv;
  CHECK(worked_out_money(Ore{15833333}, true, sv) == "ca 158\u00a0000\u00a0kr");
  CHECK(worked_out_money(Ore{15833333}, false, sv) == "158\u00a0333\u00a0kr");
  CHECK(worked_out_money(Ore{99950}, true, sv) == "ca 1\u00a0000\u00a0kr");
}

TEST_CASE("money") {
  struct Row {
    std::int64_t ore;
    bool approximate;
    const char* sv;
    const char* en;
    const char* short_sv;
    const char* short_en;
  };
  const Row table[] = {
      {0, false, "0_kr", "SEK_0", "0_kr", "SEK_0"},
      {169400000, false, "1_694_000_kr", "SEK_1,694,000", "1_694_000_kr", "SEK_1,694,000"},
      {340736700, false, "3_407_367_kr", "SEK_3,407,367", "3_407_367_kr", "SEK_3,407,367"},
      {200000000, false, "2_000_000_kr", "SEK_2,000,000", "2_mnkr", "SEK_2_m"},
      {190000000, false, "1_900_000_kr", "SEK_1,900,000", "1,9_mnkr", "SEK_1.9_m"},
      {70000000, false, "700_000_kr", "SEK_700,000", "700_000_kr", "SEK_700,000"},
      {1234, false, "12,34_kr", "SEK_12.34", "12,34_kr", "SEK_12.34"},
      {1205, false, "12,05_kr", "SEK_12.05", "12,05_kr", "SEK_12.05"},
      {1250, false, "12,50_kr", "SEK_12.50", "12,50_kr", "SEK_12.50"},
      {5, false, "0,05_kr", "SEK_0.05", "0,05_kr", "SEK_0.05"},
      {-5, false, "−0,05_kr", "−SEK_0.05", "−0,05_kr", "−SEK_0.05"},
      {-70000000, false, "−700_000_kr", "−SEK_700,000", "−700_000_kr", "−SEK_700,000"},
      {200000050, false, "2_000_000,50_kr", "SEK_2,000,000.50", "2_000_000,50_kr",
       "SEK_2,000,000.50"},
      {150000000000, false, "1_500_000_000_kr", "SEK_1,500,000,000", "1,5_mdkr", "SEK_1.5_bn"},
      {123400000000, false, "1_234_000_000_kr", "SEK_1,234,000,000", "1_234_mnkr", "SEK_1,234_m"},
      {190000000, true, "ca 1,9_mnkr", "about SEK_1.9_m", "ca 1,9_mnkr", "about SEK_1.9_m"},
      {300000000, true, "ca 3_mnkr", "about SEK_3_m", "ca 3_mnkr", "about SEK_3_m"},
      {100000000, true, "ca 1_mnkr", "about SEK_1_m", "ca 1_mnkr", "about SEK_1_m"},
      {143000000, true, "ca 1,43_mnkr", "about SEK_1.43_m", "ca 1,43_mnkr", "about SEK_1.43_m"},
      {105000000, true, "ca 1,05_mnkr", "about SEK_1.05_m", "ca 1,05_mnkr", "about SEK_1.05_m"},
      {142500000, true, "ca 1_425_000_kr", "about SEK_1,425,000", "ca 1_425_000_kr",
       "about SEK_1,425,000"},
      {70000000, true, "ca 700_000_kr", "about SEK_700,000", "ca 700_000_kr", "about SEK_700,000"},
      {99999900, true, "ca 999_999_kr", "about SEK_999,999", "ca 999_999_kr", "about SEK_999,999"},
      {-190000000, true, "ca −1,9_mnkr", "about −SEK_1.9_m", "ca −1,9_mnkr", "about −SEK_1.9_m"},
      {120000000000, true, "ca 1,2_mdkr", "about SEK_1.2_bn", "ca 1,2_mdkr", "about SEK_1.2_bn"},
      {std::numeric_limits<std::int64_t>::min(), false, "−92_233_720_368_547_758,08_kr",
       "−SEK_92,233,720,368,547,758.08", "−92_233_720_368_547_758,08_kr",
       "−SEK_92,233,720,368,547,758.08"},
  };
  for (const Row& row : table) {
    INFO(row.sv);
    const base::Ore amount{row.ore};
    CHECK(money(amount, row.approximate, kSv) == nb(row.sv));
    CHECK(money(amount, row.approximate, kEn) == nb(row.en));
    CHECK(short_money(amount, row.approximate, kSv) == nb(row.short_sv));
    CHECK(short_money(amount, row.approximate, kEn) == nb(row.short_en));
  }
}

TEST_CASE("no form of an amount loses anything") {
  std::uint64_t dice = 1;
  for (int i = 0; i < 20000; ++i) {
    dice = dice * 6364136223846793005U + 1442695040888963407U;
    auto ore = static_cast<std::int64_t>(dice >> 34U);
    std::int64_t round = 1;
    for (int k = i % 11; k > 0; --k) round *= 10;
    ore -= ore % round;
    if (i % 2 == 0) ore = -ore;
    CHECK(read_ore(money(base::Ore{ore}, false, kSv)) == ore);
    CHECK(read_ore(short_money(base::Ore{ore}, false, kSv)) == ore);
    CHECK(read_ore(money(base::Ore{ore}, true, kSv).substr(3)) == ore);
  }
}

TEST_CASE("what an amount is for") {
  const auto of = [](model::MoneyBasis basis) {
    model::Money money;
    money.amount = base::kronor(1250);
    money.basis = basis;
    if (basis == model::MoneyBasis::per_unit) money.unit = {"plats och dygn", "place and day"};
    return money;
  };
  using Basis = model::MoneyBasis;
  CHECK(basis(of(Basis::per_year), kSv) == "per år");
  CHECK(basis(of(Basis::per_year), kEn) == "per year");
  CHECK(basis(of(Basis::once), kSv) == "en gång");
  CHECK(basis(of(Basis::once), kEn) == "once");
  CHECK(basis(of(Basis::not_stated), kSv) == "per år eller en gång anges inte");
  CHECK(basis(of(Basis::not_stated), kEn) == "per year or once is not stated");
  CHECK(basis(of(Basis::per_unit), kSv) == "per plats och dygn");
  CHECK(money(of(Basis::per_unit), kSv) == "1\u00A0250\u00A0kr per plats och dygn");
  CHECK(money(of(Basis::per_unit), kEn) == "SEK\u00A01,250 per place and day");
  CHECK(money_with_basis(of(Basis::per_unit), kSv) == money(of(Basis::per_unit), kSv));
  CHECK(money_with_basis(of(Basis::per_year), kSv, ", ") == "1\u00A0250\u00A0kr, per år");
  CHECK(price_level(2021, kSv) == "2021 års prisnivå");
  CHECK(price_level(2021, kEn) == "2021 price level");
  CHECK(price_level({}, kSv) == "prisnivå anges inte");
  CHECK(price_level({}, kEn) == "price level not stated");
}

}  // namespace
}  // namespace avtal::words
