#pragma once
// Clauses that the documents say nothing of.

#include <cstdint>
#include <utility>
#include <vector>

#include "answers/model_names.h"
#include "model/dataset.h"

namespace avtal::answers {

enum class Clause : std::uint8_t {
  period,
  extension_option,
  notice,
  price,
  price_level,
  index,
  capacity,
  follow_up,
  target_group
};
enum class Said : std::uint8_t { said, silent, not_loaded };
struct SilentClauses {
  Ref<model::Agreement> agreement;
  std::vector<std::pair<Clause, Said>> clauses;  // every clause, in the order above
};
std::vector<SilentClauses> silent_clauses(const Dataset& dataset);

}  // namespace avtal::answers
