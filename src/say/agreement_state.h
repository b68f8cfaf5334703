#pragma once
// How far an agreement has come, in words: planned, tendered, awarded, reviewed by a court, or
// withdrawn.

#include <optional>
#include <string>
#include <vector>

#include "answers/in_force.h"
#include "model/dataset.h"
#include "say/describe.h"
#include "words/say.h"

namespace avtal::scene {

/// "upphandlas, inte avtalat", "ingånget": what a document says of it.
std::string state_words(model::AgreementState state, state::Language language);

/// The same of an agreement, as far as it has to be said beside its terms; empty where it is
/// concluded, or nobody has entered how far it has come.
std::string agreement_state_text(const model::Agreement& agreement, state::Language language);

/// Nothing about the money is surer: what its agreement lets it be.
model::Status at_best(const model::Dataset& dataset, const model::MoneyFlow& flow);
/// Is it of an agreement that nothing comes of?
bool is_withdrawn(const model::Dataset& dataset, const model::MoneyFlow& flow);
/// Of one of which nobody knows that?
bool may_be_withdrawn(const model::Dataset& dataset, const model::MoneyFlow& flow);

/// Is all that covers the day of agreements that are not concluded, or may not be?
bool is_pending(const model::Dataset& dataset, const answers::ServiceState& state);
/// Is there nothing else than agreements that are withdrawn?
bool is_only_withdrawn(const answers::ServiceState& state);
/// Of what is in force no surer than proposed, or not at all, for such a reason; else nothing.
std::optional<Chip> agreement_state_chip(const model::Dataset& dataset,
                                         const answers::ServiceState& state,
                                         state::Language language);
/// Of an agreement that is not concluded the first chip says that, also on days that its terms do
/// not cover.
void begin_with_state(std::vector<Chip>& chips, const model::Agreement& agreement,
                      state::Language language);
/// Why the agreement may be over though nobody ended it: what may take its place is not agreed.
bool may_be_replaced(const model::Dataset& dataset, model::Ref<model::Agreement> agreement);

}  // namespace avtal::scene
