#pragma once
// An amount in the price level of another year.

#include <cstdint>
#include <optional>
#include <vector>

#include "answers/model_names.h"
#include "base/money.h"
#include "model/dataset.h"

namespace avtal::answers {

struct Repriced {
  std::optional<base::Ore> amount;  // missing: refused
  std::vector<model::IndexYear> steps;
  enum class Refusal : std::uint8_t {
    none,
    no_price_level,
    no_index_named,
    index_not_loaded,
    year_outside_series,
    amount_unknown
  } refusal = Refusal::none;
  bool not_definitive = false;  // a step is preliminary or not verified
  int from_level = 0;           // stated, or the assumed one
  bool level_assumed = false;
};
/// The flow's amount in the price level of `to_year`, by the index that its document names.
/// `assumed_level`: a price level the reader chooses where none is stated; a stated one stands.
/// Year by year × (1000 + tenths) / 1000, or the inverse back to an earlier level, kept to a
/// millionth of an öre and rounded once at the end, half away from zero. Of several values for a
/// year: definitive before preliminary before not verified, then the later in the list.
Repriced repriced(const Dataset& dataset, Ref<model::MoneyFlow> flow, int to_year,
                  std::optional<int> assumed_level = {});

}  // namespace avtal::answers
