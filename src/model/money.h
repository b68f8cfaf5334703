#pragma once
// Amounts, the flows that they run in, and the indexes that raise them.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "model/claim.h"
#include "model/record.h"

namespace avtal::model {

enum class MoneyBasis : std::uint8_t {
  per_year,
  once,
  not_stated,
  per_unit,  // a price: how many are bought is not said with it (1.1)
};
enum class IndexClause : std::uint8_t {
  not_stated,
  indexed,        // by the index that `index` names
  unnamed_model,  // a model is mentioned but not named («uppräkningsmodell»)
  fixed,          // the document says that the price is fixed
};
enum class Premises : std::uint8_t { not_stated, included, excluded };
enum class Vat : std::uint8_t { not_stated, included, excluded };

inline constexpr std::string_view kKrona = "SEK";

struct Money {
  base::Ore amount;      // hundredths of the currency
  std::string currency;  // "EUR", as in ISO 4217; empty: kronor
  bool approximate = false;
  MoneyBasis basis = MoneyBasis::not_stated;
  int year_begins = 1;             // with MoneyBasis::per_year the month: 7 of a school year
  std::optional<int> price_level;  // year; missing = not stated
  IndexClause index_clause = IndexClause::not_stated;
  std::optional<Ref<PriceIndex>> index;  // for IndexClause::indexed
  Premises premises = Premises::not_stated;
  Vat vat = Vat::not_stated;
  LocalText unit;  // with MoneyBasis::per_unit what one of costs so: "plats och dygn"; else empty
  friend bool operator==(const Money&, const Money&) = default;
};

enum class MoneyForm : std::uint8_t {
  payment,         // ersättning
  invoice,         // faktura
  frame_transfer,  // ramflytt: changes who is funded; never a payment
  grant,           // bidrag
  saving,          // besparing: never a flow
};

/// What was paid in a year, by a ledger or a follow-up: beside what was agreed, never summed with
/// it.
struct Outcome {
  int year = 0;
  Claims<Money> amount;  // without basis and price level: it is that year's money
  friend bool operator==(const Outcome&, const Outcome&) = default;
};

struct MoneyFlow {
  std::string id;
  LocalText name;
  MoneyForm form = MoneyForm::payment;
  Claims<Ref<Organization>> payer;
  Claims<Ref<Organization>> payee;
  std::vector<Ref<Service>> services;
  std::optional<Ref<Agreement>> agreement;
  Claims<base::Edge> start;
  Claims<base::Edge> end;
  Claims<Money> amount;
  std::vector<Outcome> outcomes;            // sorted by year, each year once
  std::optional<Ref<MoneyFlow>> passes_on;  // the flow whose money this one hands on
  std::vector<Place> places;
};

enum class IndexStatus : std::uint8_t { preliminary, definitive, not_verified };

struct IndexYear {
  int year = 0;
  int tenths_of_percent = 0;  // 27 = 2,7 % over the year before
  IndexStatus status = IndexStatus::not_verified;
  Claims<base::EdtfDate> published;
  std::vector<Place> places;
};

struct PriceIndex {
  std::string id;
  LocalText name;
  std::string short_name;
  std::vector<IndexYear> years;  // sorted by year; a year may come twice (preliminary, definitive)
  std::vector<Place> places;
};

}  // namespace avtal::model
