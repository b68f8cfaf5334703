#pragma once
// Inside answers: when money flows run, and which belong to an agreement.

#include <cstdint>
#include <optional>
#include <vector>

#include "answers/model_names.h"
#include "answers/reach.h"
#include "model/binding.h"
#include "model/dataset.h"

namespace avtal::answers::inner {

/// From the first to the last day of a flow, edges widened to whole months and years.
struct FlowTime {
  std::int64_t first = kLongAgo;   // meaningful when `start_known`
  std::int64_t last = kNeverEnds;  // meaningful when `end_known`; kNeverEnds: until further notice
  bool start_known = false;
  bool end_known = false;
  std::int64_t not_before = kLongAgo;   // what bounds an unknown start
  std::int64_t not_after = kNeverEnds;  // what bounds an unknown end
  // From this day on the flow's own claims are not enough: it goes on because its agreement does,
  // or because nobody has told of an end, which is no surer than `beyond`.
  std::int64_t beyond_from = kNeverEnds;
  Status beyond = Status::stated;
  model::Binding binding;                   // by the state of its agreement
  std::int64_t perhaps_until = kNeverEnds;  // after it the agreement may have been replaced
};

/// Times of all flows, by index. Money that ends where an agreement that renews itself would have
/// ended goes on with it; money for which nobody has entered an end ends with its agreement.
std::vector<FlowTime> flow_times(const Dataset& dataset);

enum class Runs : std::uint8_t { no, perhaps, certain };
/// In any day from `first` to `last`. What an agreement that is withdrawn would have cost never
/// does.
Runs runs(const FlowTime& time, std::int64_t first, std::int64_t last);

/// Does the amount, or that there is an agreement to pay by, rest on what somebody assumed?
bool is_assumed(const model::MoneyFlow& flow, const FlowTime& time);

/// Flows of each agreement, by index.
std::vector<std::vector<std::uint32_t>> flows_by_agreement(const Dataset& dataset);

/// Money that goes from one to another and is neither passed on nor merely a frame or a saving.
bool is_counted_form(const model::MoneyFlow& flow);

struct Yearly {
  base::Ore amount;
  bool approximate = false;
  Status status = Status::stated;
  std::uint32_t flow = 0;
};
/// Sum of those of `flows` that are counted per year, are more than assumed, and run in the days.
std::optional<Yearly> yearly_amount(const Dataset& dataset, const std::vector<FlowTime>& times,
                                    const std::vector<std::uint32_t>& flows, std::int64_t first,
                                    std::int64_t last);

}  // namespace avtal::answers::inner
