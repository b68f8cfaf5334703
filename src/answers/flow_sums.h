#pragma once
// A year's money where there is too much of it to name each flow: who pays most, for what, to whom,
// and the rest as one mark. Nothing is dropped: in each column the nodes add up to the whole, to
// the öre, and so do the bands between two columns.

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "answers/yearly_flows.h"

namespace avtal::answers {

/// Counted money by what is certain about it, with the number of flows, and those without amount.
struct FlowSum {
  base::Ore stated;
  base::Ore derived;  // worked out, approximate or assumed
  base::Ore proposed;
  int flows = 0;
  int proposals = 0;  // of the flows
  int missing = 0;
  base::Ore total() const;
  friend bool operator==(const FlowSum&, const FlowSum&) = default;
};

struct SumNode {
  std::optional<Ref<model::Organization>> body;  // outer columns; missing: nobody says
  std::vector<Ref<model::Service>> services;     // middle column; empty: no service stated
  bool is_rest = false;
  std::size_t members = 1;  // of the rest: how many it stands for
  FlowSum sum;
};

/// Between a node of a column and one of the next.
struct SumBand {
  std::size_t from = 0;
  std::size_t to = 0;
  FlowSum sum;
};

struct SummedFlows {
  std::array<std::vector<SumNode>, 3>
      columns;                                // payer, service, payee; the largest first, rest last
  std::array<std::vector<SumBand>, 2> bands;  // by `from`, then `to`
  FlowSum whole;
  int left_out = 0;  // flows that are no part of any sum: money passed on, frames, savings …
};

/// At most so many nodes of each column are named.
using SumLimits = std::array<std::size_t, 3>;

/// One node more than may be named is named too: «övriga» of one says less than its name.
SummedFlows flow_sums(const FlowYear& year, const SumLimits& limits);

}  // namespace avtal::answers
