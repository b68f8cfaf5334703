#include "answers/outcomes.h"

#include <algorithm>

#include "answers/statuses.h"

namespace avtal::answers {
namespace {

constexpr int kWholeYear = 12;

/// Does it stand so in a document, or follow from what does?
bool is_sure(Status status) { return status == Status::stated || status == Status::derived; }

/// Does another claim say something else, and nothing decides between them?
bool is_undisputed(const model::Claims<model::Money>& claims) {
  if (claims.resolution == model::Resolution::in_force) return true;
  return std::all_of(claims.all.begin(), claims.all.end(), [&](const Claim<model::Money>& claim) {
    return claim.value == claims.all.front().value;
  });
}

/// Is the amount in the prices of the year, as far as anybody says?
bool is_of_prices(const model::Money& money, int year) {
  if (money.index_clause == model::IndexClause::fixed) return true;
  if (money.price_level) return *money.price_level == year;
  return money.index_clause == model::IndexClause::not_stated;
}

bool is_agreed(const model::MoneyFlow& flow, const CostLine& line, int year) {
  const bool is_payment =
      flow.form != model::MoneyForm::saving && flow.form != model::MoneyForm::frame_transfer;
  const bool is_whole = line.amount && line.months == kWholeYear && !line.may_run;
  return is_payment && is_whole && !line.approximate && is_sure(line.status) &&
         is_undisputed(flow.amount) && line.year_begins == 1 &&
         is_of_prices(*flow.amount.value(), year);
}

/// Paid less agreed; nothing when the two cannot be set against each other.
std::optional<base::Ore> difference_of(const model::MoneyFlow& flow, const CostLine& line,
                                       const model::Outcome& outcome) {
  const model::Money* paid = outcome.amount.value();
  if (paid == nullptr || !is_agreed(flow, line, outcome.year)) return std::nullopt;
  const model::Money& agreed = *flow.amount.value();
  const bool is_exact = !paid->approximate && paid->currency.empty() &&
                        is_sure(outcome.amount.status()) && is_undisputed(outcome.amount);
  const bool is_same = paid->vat == agreed.vat && paid->premises == agreed.premises;
  if (!is_exact || !is_same) return std::nullopt;
  return base::checked_sum(paid->amount, base::scaled(*line.amount, -1, 1));
}

/// Money that leaves one for another, and is in no other flow.
bool is_payment(const CostLine& line) {
  using WhyNot = CostLine::WhyNot;
  return line.why_not != WhyNot::frame_transfer && line.why_not != WhyNot::saving &&
         line.why_not != WhyNot::passed_on && line.why_not != WhyNot::other_body;
}

OutcomeAnswer answer_of(const model::Outcome& outcome) {
  OutcomeAnswer answer;
  answer.year = outcome.year;
  answer.amount = outcome.amount;
  return answer;
}

}  // namespace

std::optional<OutcomeAnswer> outcome_in(const Dataset& dataset, const CostLine& line, int year) {
  const model::MoneyFlow& flow = dataset.at(line.flow);
  const auto found = std::find_if(flow.outcomes.begin(), flow.outcomes.end(),
                                  [year](const auto& outcome) { return outcome.year == year; });
  if (found == flow.outcomes.end()) return std::nullopt;
  OutcomeAnswer answer = answer_of(*found);
  answer.difference = difference_of(flow, line, *found);
  if (answer.difference) {
    answer.status =
        inner::weakest(Status::derived, inner::weakest(line.status, found->amount.status()));
  }
  return answer;
}

std::vector<OutcomeAnswer> outcomes(const Dataset& dataset, Ref<model::MoneyFlow> ref) {
  std::vector<OutcomeAnswer> answers;
  for (const model::Outcome& outcome : dataset.at(ref).outcomes) {
    const std::vector<CostLine> lines = costs(dataset, outcome.year).lines;
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [ref](const CostLine& each) { return each.flow == ref; });
    const auto answer =
        line == lines.end() ? std::nullopt : outcome_in(dataset, *line, outcome.year);
    answers.push_back(answer ? *answer : answer_of(outcome));
  }
  return answers;
}

std::optional<PaidInYear> paid_in(const Dataset& dataset, const CostAnswer& costs) {
  PaidInYear paid;
  for (const CostLine& line : costs.lines) {
    if (!is_payment(line)) continue;
    const auto outcome = outcome_in(dataset, line, costs.year);
    const model::Money* const money = outcome ? outcome->amount.value() : nullptr;
    if (money == nullptr || !money->currency.empty()) continue;
    const std::optional<base::Ore> total = base::checked_sum(paid.total, money->amount);
    if (!total) return std::nullopt;
    paid.total = *total;
    paid.approximate = paid.approximate || money->approximate;
    paid.status = inner::weakest(paid.status, outcome->amount.status());
    if (++paid.flows == 2) paid.status = inner::weakest(paid.status, Status::derived);
  }
  return paid.flows > 0 ? std::optional(paid) : std::nullopt;
}

}  // namespace avtal::answers
