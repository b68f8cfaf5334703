#pragma once
// What a year costs, flow by flow, with the arithmetic.

#include <cstdint>
#include <optional>
#include <vector>

#include "answers/model_names.h"
#include "base/money.h"
#include "model/dataset.h"

namespace avtal::answers {

enum class Missing : std::uint8_t {
  none,
  amount_not_stated,
  year_not_stated,      // the flow has an amount but no stated year
  basis_not_stated,     // neither per year nor once
  other_currency,       // known, but in no kronor
  not_read,             // an amount stands in the file, but could not be loaded
  quantity_not_stated,  // the price of one is known, and nobody says how many
};

struct CostLine {
  Ref<model::MoneyFlow> flow;
  std::optional<base::Ore> amount;  // for the year asked; missing: see `missing`
  Missing missing = Missing::none;
  bool approximate = false;
  Status status = Status::unknown;  // weakest of amount and dates
  std::optional<int> price_level;
  Status source_status = Status::unknown;  // the same before the arithmetic for a part of a year
  // Arithmetic: amount = stated × months / 12, when only a part of the year is covered. When the
  // part does not begin and end with months: amount = stated × days / days_in_year, months is 0.
  std::optional<base::Ore> stated;
  int months = 12;
  int days = 0;
  int days_in_year = 0;
  int year_begins = 1;   // month of the stated amount's own year
  bool summed = false;   // counted in the total
  bool may_run = false;  // nobody says whether it runs in the year
  enum class WhyNot : std::uint8_t {
    counted,
    unknown_amount,
    frame_transfer,
    saving,
    passed_on,
    no_year,
    negative_credit,
    assumed_off,
    other_currency,
    other_body  // of those asked for nobody says that it is they alone
  } why_not = WhyNot::counted;
  std::vector<Place> places;
  /// Is it a price that is shown: of a unit, so that no year has an amount?
  bool is_price() const {
    return missing == Missing::quantity_not_stated && why_not != WhyNot::assumed_off;
  }
};

/// Counted: payments, invoices and grants in kronor, with their sign. Never counted: frame
/// transfers, savings, money passed on, other currencies, prices of a unit: the sum is then no more
/// than a part. A year (or month) as an edge means all of it; of a one-of set the day that makes
/// whole months. A flow whose end nobody knows is counted in the year it begins, and may run
/// (no_year) after; one whose start nobody knows may run in any year from that of the agreement or
/// the proposal on. Who hands over the paying ends the flow. An amount without a basis counts when
/// its time is exactly one calendar year, for then per year and once are the same; once counts when
/// all is in one year. Money goes on with an agreement that renews itself. Status: amount, start
/// and end weigh (a proposed end where it cuts the year), that nobody has told of an end, and the
/// state of the agreement: what is not concluded is proposed, what is withdrawn costs nothing and
/// has no line; part of a year, or a year that begins in
/// another month than the calendar's, makes it derived.
struct CostFilter {
  std::optional<Ref<model::Organization>> payer;
  std::optional<Ref<model::Organization>> payee;
  std::optional<Ref<model::Service>> service;
  bool with_assumed = false;  // count readings that somebody chose
};

struct CostAnswer {
  int year = 0;
  std::vector<CostLine> lines;  // in the dataset's order
  base::Ore total;              // of the summed lines
  bool total_is_floor = false;  // something that runs is not known
  bool approximate = false;
  Status status = Status::unknown;               // weakest of the summed lines
  int missing_amounts = 0;                       // of flows that run in the year for certain
  int unread_amounts = 0;                        // of those, what the file has but faulty
  int unit_prices = 0;                           // of those, prices without how many
  std::vector<std::optional<int>> price_levels;  // distinct levels in the sum; nullopt = not stated
};
CostAnswer costs(const Dataset& dataset, int year, const CostFilter& filter = {});

}  // namespace avtal::answers
