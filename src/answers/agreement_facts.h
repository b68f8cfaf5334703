#pragma once
// Inside answers: what a filter asks about each agreement, worked out once for all of them.

#include <cstdint>
#include <string>
#include <vector>

#include "answers/filter.h"
#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers::inner {

struct AgreementFacts {
  std::vector<std::uint32_t> organizations;  // parties and payers, and whom they belong to; sorted
  std::vector<std::uint32_t> services;       // and what they are parts of; sorted
  std::vector<std::uint32_t> documents;      // sorted
  std::string kind;                          // key
  std::vector<Standing> standings;
  base::Day first_possible;  // far away where nobody knows
  base::Day last_possible;
};

/// One for each agreement.
std::vector<AgreementFacts> agreement_facts(const model::Dataset& dataset, base::Day as_of);

}  // namespace avtal::answers::inner
