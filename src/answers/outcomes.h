#pragma once
// What was paid in a year beside what was agreed for it. Never summed with agreed amounts.

#include <optional>
#include <vector>

#include "answers/costs.h"
#include "answers/model_names.h"
#include "model/dataset.h"

namespace avtal::answers {

struct OutcomeAnswer {
  int year = 0;
  model::Claims<model::Money> amount;
  /// Paid less agreed, in öre. Only where both are exact, undisputed and in kronor, of all of the
  /// year, with the same of VAT and premises, and the agreed amount is in that year's prices or
  /// bears no other: what is proposed or assumed is not agreed. Else nothing.
  std::optional<base::Ore> difference;
  Status status = Status::unknown;  // of the difference: weakest of both, at best derived
};

/// Of the flow of the line in the year of the line; nothing when no outcome is entered.
std::optional<OutcomeAnswer> outcome_in(const Dataset& dataset, const CostLine& line, int year);
/// Of every year with an outcome, in their order, also where the flow is not known to run.
std::vector<OutcomeAnswer> outcomes(const Dataset& dataset, Ref<model::MoneyFlow> flow);

/// What was paid in a year, in kronor, of the payments that its costs are about. Outcomes in other
/// currencies, frame transfers, savings and money passed on are not in it.
struct PaidInYear {
  base::Ore total;
  int flows = 0;
  bool approximate = false;
  Status status = Status::stated;  // weakest of the outcomes; at best derived for several
};
/// Nothing when no outcome is known, or the sum would leave the 64-bit range.
std::optional<PaidInYear> paid_in(const Dataset& dataset, const CostAnswer& costs);

}  // namespace avtal::answers
