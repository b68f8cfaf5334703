#include "say/outcome_words.h"

#include "words/format.h"
#include "words/outcomes.h"
#include "words/say.h"

namespace avtal::scene {

using namespace words;

std::string paid_text(const answers::OutcomeAnswer& outcome, state::Language language) {
  const model::Money* money = outcome.amount.value();
  return money ? words::money(*money, language) : words::absent(outcome.amount, language);
}

std::string difference_text(const answers::OutcomeAnswer& outcome, state::Language language) {
  if (!outcome.difference) return {};
  const std::int64_t more = outcome.difference->value;
  if (more == 0) return words::say(language, outcomes::same);
  const base::Ore size{more < 0 ? -more : more};
  return words::say(language, more < 0 ? outcomes::less : outcomes::more,
                    words::money(size, false, language));
}

std::string outcome_text(const answers::OutcomeAnswer& outcome, state::Language language) {
  std::string text = paid_text(outcome, language);
  if (outcome.amount.value() != nullptr) {
    text += ", " + std::string(words::status_word(outcome.amount.status(), language));
  }
  const std::string difference = difference_text(outcome, language);
  return difference.empty() ? text : text + ", " + difference;
}

}  // namespace avtal::scene
