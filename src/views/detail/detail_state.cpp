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
  const auto told = [&](model::AgreementState state) {
    return capitalised(state_words(state, p.language));
  };
  Row row{"agreement-state",
          say(p, words::states::label),
          claims.value() ? told(*claims.value()) : empty_word(p, claims),
          {},
          {}};
  add_mark(row, claims);
  add_other_claims(p, row, claims, told);
  add_derivation(p, row, claims);
  add_row(p, row);
  p.at_best = model::binding_of(agreement).at_best;
}

}  // namespace avtal::scene
