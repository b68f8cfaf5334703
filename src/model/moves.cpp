#include "model/moves.h"

#include <limits>
#include <tuple>

#include "base/sort.h"

namespace avtal::model {
namespace {

constexpr int kNever = std::numeric_limits<int>::max();

int first_day(const Claims<base::EdtfDate>& claims) {
  const base::EdtfDate* date = claims.value();
  return date == nullptr ? kNever : date->earliest().number;
}

int last_day(const Claims<base::EdtfDate>& claims) {
  const base::EdtfDate* date = claims.value();
  return date == nullptr ? kNever : date->latest().number;
}

/// The earliest and the latest day, and the number in the file.
std::tuple<int, int, int> place_in_time(const Handover& handover) {
  const BoundedDate& when = handover.when;
  int first = first_day(when.date);
  int last = last_day(when.date);
  if (first == kNever) first = first_day(when.not_before);
  if (last == kNever) last = last_day(when.not_after);
  if (first == kNever) first = last;  // no earliest day is known
  return {first, last, handover.number};
}

}  // namespace

bool is_same_body(const Handover& handover) {
  if (handover.from.together() || handover.to.together()) return false;
  const auto* from = handover.from.value();
  const auto* to = handover.to.value();
  return from != nullptr && to != nullptr && *from == *to;
}

std::vector<Ref<Handover>> in_time_order(const Dataset& dataset) {
  std::vector<Ref<Handover>> order;
  for (std::uint32_t i = 0; i < dataset.handovers.size(); ++i) order.push_back({i});
  base::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
    return place_in_time(dataset.at(a)) < place_in_time(dataset.at(b));
  });
  return order;
}

void number_moves(Dataset& dataset) {
  int number = 0;
  for (const Ref<Handover> reference : in_time_order(dataset)) {
    Handover& handover = dataset.handovers[reference.index];
    const bool moves = handover.role == PartyRole::responsible && !is_same_body(handover);
    handover.move = moves ? ++number : 0;
  }
}

}  // namespace avtal::model
