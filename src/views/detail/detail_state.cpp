// How far an agreement has come: planned, tendered, awarded, concluded, withdrawn.

#include "model/binding.h"
#include "say/agreement_state.h"
#include "views/detail/detail_panel.h"
#include "words/say.h"
#include "words/states.h"

namespace avtal::scene {

void add_agreement_state(Panel& p, const model::Agreement& agreement) {
  const auto& claims = agreement.state;
  if (!claims.loaded() && !claims.refused()) return;
  add_claims_row(
      p, "agreement-state", words::states::label, claims,
      [&](model::AgreementState state) { return capitalised(state_words(state, p.language)); });
  p.at_best = model::binding_of(agreement).at_best;
}

}  // namespace avtal::scene
