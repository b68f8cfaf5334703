#include "say/agreement_state.h"

#include <algorithm>

#include "model/binding.h"
#include "words/format.h"
#include "words/states.h"

namespace avtal::scene {
namespace {

using model::AgreementState;
using model::Dataset;
using state::Language;
using namespace words;

bool is_pending(const model::Agreement& agreement) {
  return model::may_come_to_nothing(agreement) && !model::is_withdrawn(agreement);
}

/// Of one that may not be what its first claim says, or of which no document says what it is.
const Phrase<>& phrase_of_doubt(const model::Agreement& agreement) {
  const AgreementState* first = agreement.state.value();
  return first != nullptr && *first == AgreementState::withdrawn ? states::perhaps_withdrawn
                                                                 : states::not_certain;
}

Chip chip_of(const model::Agreement& agreement, Language language) {
  return {capitalised(agreement_state_text(agreement, language)), ChipKind::info, 3, {}};
}

}  // namespace

std::string state_words(AgreementState state, Language language) {
  switch (state) {
    case AgreementState::planned:
      return words::say(language, states::planned);
    case AgreementState::tendered:
      return words::say(language, states::tendered);
    case AgreementState::awarded:
      return words::say(language, states::awarded);
    case AgreementState::under_review:
      return words::say(language, states::under_review);
    case AgreementState::withdrawn:
      return words::say(language, states::withdrawn);
    case AgreementState::concluded:
      break;
  }
  return std::string(words::agreement_state_word(state, language));
}

std::string agreement_state_text(const model::Agreement& agreement, Language language) {
  if (!model::may_come_to_nothing(agreement)) return {};
  const AgreementState* first = agreement.state.value();
  const bool doubted = first == nullptr || *first == AgreementState::concluded ||
                       model::binding_of(agreement).holds == base::Answer::maybe;
  return doubted ? words::say(language, phrase_of_doubt(agreement)) : state_words(*first, language);
}

model::Status at_best(const Dataset& dataset, const model::MoneyFlow& flow) {
  return flow.agreement ? model::binding_of(dataset.at(*flow.agreement)).at_best
                        : model::Status::stated;
}

bool is_withdrawn(const Dataset& dataset, const model::MoneyFlow& flow) {
  return flow.agreement && model::is_withdrawn(dataset.at(*flow.agreement));
}

bool may_be_withdrawn(const Dataset& dataset, const model::MoneyFlow& flow) {
  return flow.agreement &&
         model::binding_of(dataset.at(*flow.agreement)).holds == base::Answer::maybe;
}

bool is_pending(const Dataset& dataset, const answers::ServiceState& state) {
  return !state.terms.empty() &&
         std::all_of(state.terms.begin(), state.terms.end(), [&](const answers::TermRef& term) {
           return is_pending(dataset.at(term.agreement));
         });
}

bool is_only_withdrawn(const answers::ServiceState& state) {
  return state.in_force == answers::InForce::no && !state.before && !state.after;
}

std::optional<Chip> agreement_state_chip(const Dataset& dataset, const answers::ServiceState& state,
                                         Language language) {
  if (is_only_withdrawn(state)) {
    return Chip{capitalised(words::say(language, states::withdrawn)), ChipKind::neutral, 3, {}};
  }
  if (!is_pending(dataset, state)) return std::nullopt;
  return chip_of(dataset.at(state.terms.front().agreement), language);
}

void begin_with_state(std::vector<Chip>& chips, const model::Agreement& agreement,
                      Language language) {
  if (is_pending(agreement)) chips.front() = chip_of(agreement, language);
}

bool may_be_replaced(const Dataset& dataset, model::Ref<model::Agreement> agreement) {
  const auto replaces = [&](const model::Relation& relation) {
    return relation.other == agreement && (relation.type == model::RelationType::replaces ||
                                           relation.type == model::RelationType::prolongs);
  };
  const auto may_replace = [&](const model::Agreement& other) {
    return is_pending(other) &&
           std::any_of(other.relations.begin(), other.relations.end(), replaces);
  };
  const auto moves_to_such = [&](const model::Relation& relation) {
    return relation.type == model::RelationType::moves_to && is_pending(dataset.at(relation.other));
  };
  const auto& own = dataset.at(agreement).relations;
  return std::any_of(own.begin(), own.end(), moves_to_such) ||
         std::any_of(dataset.agreements.begin(), dataset.agreements.end(), may_replace);
}

}  // namespace avtal::scene
