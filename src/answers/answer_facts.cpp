#include "answers/answer_facts.h"

#include <algorithm>

namespace avtal::answers {

std::int64_t count_of(const std::vector<ServiceState>& states, InForce state) {
  return std::count_if(states.begin(), states.end(),
                       [state](const ServiceState& one) { return one.in_force == state; });
}

std::vector<const PartyAnswer*> with_role(const std::vector<PartyAnswer>& parties,
                                          model::PartyRole role) {
  std::vector<const PartyAnswer*> found;
  for (const PartyAnswer& party : parties) {
    if (party.role == role && party.holds != base::Answer::no) found.push_back(&party);
  }
  return found;
}

bool is_part_of_year(const CostLine& line) {
  return line.amount && line.stated && (line.months != 12 || line.year_begins != 1);
}

bool has_sum(const CostAnswer& answer) {
  return std::any_of(answer.lines.begin(), answer.lines.end(),
                     [](const CostLine& line) { return line.summed; });
}

model::Status status_of(const model::MoneyFlow& flow, const Repriced& repriced) {
  if (!repriced.amount) return model::Status::unknown;
  const bool assumed = repriced.level_assumed || flow.amount.status() == model::Status::assumed;
  return assumed ? model::Status::assumed : model::Status::derived;
}

const std::vector<model::Place>& amount_places(const model::MoneyFlow& flow) {
  const model::Claim<model::Money>* claim = flow.amount.first();
  return claim == nullptr || claim->places.empty() ? flow.places : claim->places;
}

NoChain why_no_chain(const model::Agreement& agreement) {
  if (agreement.notice.value() != nullptr) return NoChain::no_end;
  return agreement.notice.loaded() ? NoChain::notice_not_stated : NoChain::notice_not_loaded;
}

std::vector<model::Place> clause_places(const model::Agreement& agreement) {
  const auto* claim = agreement.notice.first();
  return claim == nullptr ? std::vector<model::Place>{} : claim->places;
}

}  // namespace avtal::answers
