#pragma once
// What follows from an answer and is written as well as said of it.

#include <cstdint>
#include <vector>

#include "answers/costs.h"
#include "answers/in_force.h"
#include "answers/parties.h"
#include "answers/repricing.h"
#include "model/dataset.h"

namespace avtal::answers {

/// Services that are in the state.
std::int64_t count_of(const std::vector<ServiceState>& states, InForce state);

/// In the order in which they are told.
inline constexpr model::PartyRole kRoles[] = {model::PartyRole::responsible, model::PartyRole::pays,
                                              model::PartyRole::receives,
                                              model::PartyRole::performs};
/// Those who have the role, or may have it.
std::vector<const PartyAnswer*> with_role(const std::vector<PartyAnswer>& parties,
                                          model::PartyRole role);

/// Is only a part of the stated amount the year's? Then the arithmetic is shown.
bool is_part_of_year(const CostLine& line);
/// Is anything counted into the total? Otherwise the total is not known.
bool has_sum(const CostAnswer& answer);

model::Status status_of(const model::MoneyFlow& flow, const Repriced& repriced);
/// Where the amount stands; where the flow does when nobody says that.
const std::vector<model::Place>& amount_places(const model::MoneyFlow& flow);

/// Why there is no chain of notice.
enum class NoChain { notice_not_loaded, notice_not_stated, no_end };
NoChain why_no_chain(const model::Agreement& agreement);
/// Of the clause of notice itself, when there is no chain to have places.
std::vector<model::Place> clause_places(const model::Agreement& agreement);

}  // namespace avtal::answers
