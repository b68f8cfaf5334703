#include "model/binding.h"

#include <algorithm>

namespace avtal::model {
namespace {

using base::Answer;

bool is_done(Status status) { return status == Status::stated || status == Status::derived; }

Binding binding_of(const Claim<AgreementState>& claim) {
  if (!claim.value) return {Answer::maybe, Status::proposed};
  if (*claim.value == AgreementState::concluded) return {Answer::yes, claim.status};
  const Status at_best = std::max(Status::proposed, claim.status);
  if (*claim.value != AgreementState::withdrawn) return {Answer::yes, at_best};
  return {is_done(claim.status) ? Answer::no : Answer::maybe, at_best};
}

/// What can be said of both: of one that holds and one that does not, perhaps.
Binding either(Binding a, Binding b) {
  return {a.holds == b.holds ? a.holds : Answer::maybe, std::max(a.at_best, b.at_best)};
}

/// That it is concluded, say several; the surest of them counts.
Binding surest_equal(const Claims<AgreementState>& state) {
  const Claim<AgreementState>& first = state.all.front();
  Claim<AgreementState> surest = first;
  for (const Claim<AgreementState>& claim : state.all) {
    if (claim.value == first.value) surest.status = std::min(surest.status, claim.status);
  }
  return binding_of(surest);
}

}  // namespace

Binding binding_of(const Agreement& agreement) {
  const Claims<AgreementState>& state = agreement.state;
  if (state.refused()) return binding_of(Claim<AgreementState>{});
  if (!state.loaded()) return {};
  Binding binding = surest_equal(state);
  if (state.resolution == Resolution::in_force) return binding;
  const Claim<AgreementState>& first = state.all.front();
  for (const Claim<AgreementState>& claim : state.all) {
    const bool guess = claim.status == Status::assumed && first.status != Status::assumed;
    if (claim.value && claim.value != first.value && !guess) {
      binding = either(binding, binding_of(claim));
    }
  }
  return binding;
}

Status within_state(const Agreement& agreement, Status status) {
  return std::max(status, binding_of(agreement).at_best);
}

bool is_withdrawn(const Agreement& agreement) {
  return binding_of(agreement).holds == base::Answer::no;
}

bool may_come_to_nothing(const Agreement& agreement) {
  const Binding binding = binding_of(agreement);
  return binding.holds != base::Answer::yes || binding.at_best >= Status::proposed;
}

}  // namespace avtal::model
