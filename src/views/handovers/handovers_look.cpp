#include "views/handovers/handovers_look.h"

#include <algorithm>

#include "answers/in_force.h"

namespace avtal::scene {
namespace {

using model::Status;

Status best_status(const std::vector<answers::Holder>& holders) {
  Status best = Status::unknown;
  for (const answers::Holder& holder : holders) best = std::min(best, holder.status);
  return best;
}

}  // namespace

Look look_of(const answers::Stretch& stretch, const std::vector<answers::Holder>& holders) {
  if (stretch.in_force == answers::InForce::undocumented || holders.empty()) {
    return Look::undocumented;
  }
  if (stretch.in_force != answers::InForce::yes) return Look::uncertain;
  const Status best = best_status(holders);
  if (stretch.runs == Status::proposed || best == Status::proposed) return Look::proposed;
  const bool certain = holders.size() > 1 || holders.front().holds == base::Answer::yes;
  if (!certain) return Look::uncertain;
  const bool assumed = stretch.runs == Status::assumed || best == Status::assumed;
  return assumed ? Look::assumed : Look::decided;
}

Look weaker_look(Look look, Status handover) {
  if (handover == Status::proposed) return Look::proposed;
  return handover == Status::assumed ? std::max(look, Look::assumed) : look;
}

}  // namespace avtal::scene
