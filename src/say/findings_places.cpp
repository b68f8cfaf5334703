// For how many: places that are agreed and used, and people who moved.

#include <algorithm>

#include "answers/capacity.h"
#include "answers/questions.h"
#include "say/findings_parts.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/findings.h"
#include "words/labels.h"

namespace avtal::scene {
namespace {

using model::Ref;
using namespace words;

/// What the agreement is about, for a sentence: its service, or itself where it has several.
std::string subject_of(const Findings& f, Ref<model::Agreement> agreement) {
  const auto& services = f.dataset.at(agreement).services;
  return services.size() == 1 ? name_of(f, services.front()) : name_of(f, agreement);
}

/// "Skog och mark: ca 23 platser mot 30 platser (våren 2021, 77 %)."
std::string use_text(const Findings& f, const answers::CapacityAnswer& answer) {
  const std::string text = say(f, findings::places_item, subject_of(f, answer.agreement),
                               words::quantity(*answer.capacity->used.value(), f.language),
                               words::quantity(*answer.capacity->contracted.value(), f.language));
  std::string note;
  const auto add = [&](const std::string& part) { note += (note.empty() ? "" : ", ") + part; };
  if (answer.capacity->as_of) add(words::date(*answer.capacity->as_of, f.language));
  if (answer.used_permille) add(words::percent(*answer.used_permille, f.language));
  if (answer.units_differ) add(say(f, findings::places_units));
  return sentence_end(note.empty() ? text : say(f, common::with_note, text, note));
}

/// "Resor: ca 120 personer (2015), avtalat antal anges inte."
std::string used_text(const Findings& f, const answers::CapacityAnswer& answer) {
  const model::Capacity& capacity = *answer.capacity;
  std::string number = words::quantity(*capacity.used.value(), f.language);
  if (capacity.as_of) {
    number = say(f, common::with_note, number, words::date(*capacity.as_of, f.language));
  }
  return say(f, capacity.contracted.loaded() ? findings::places_used : common::labelled_sentence,
             subject_of(f, answer.agreement), number);
}

/// The weightiest question that names one of the two numbers.
const model::Question* question_of(const Findings& f, const model::Capacity& capacity) {
  const auto names = [&](const model::QuestionSide& side) {
    const auto has = [&side](const auto& claims) {
      return claims.loaded() && !claims.first()->id.empty() &&
             std::find(side.claims.begin(), side.claims.end(), claims.first()->id) !=
                 side.claims.end();
    };
    return has(capacity.needed) || has(capacity.contracted) || has(capacity.used);
  };
  for (const Ref<model::Question> reference : answers::questions(f.dataset)) {
    const model::Question& question = f.dataset.at(reference);
    if (std::any_of(question.sides.begin(), question.sides.end(), names)) return &question;
  }
  return nullptr;
}

}  // namespace

void find_places(Findings& f) {
  Finding made =
      finding(f, "places", FindingGroup::people, say(f, findings::places_q), state::View::timeline);
  std::size_t told = 0;
  for (const answers::CapacityAnswer& answer : answers::capacities(f.dataset)) {
    if (!answer.capacity->used.value()) continue;
    if (told++ == kListed) break;
    if (!answer.capacity->contracted.value()) {
      made.answer = sentences(made.answer, used_text(f, answer));
      made.status =
          std::max(made.status.value_or(model::Status::stated), answer.capacity->used.status());
      continue;
    }
    lead_to(made, f, subject_of(f, answer.agreement), f.dataset.at(answer.agreement).id);
    made.answer = sentences(made.answer, use_text(f, answer));
    if (const model::Quantity* needed = answer.capacity->needed.value()) {
      made.answer = sentences(
          made.answer,
          sentence_end(say(f, labels::needed, words::quantity(*needed, f.language),
                           words::status_word(answer.capacity->needed.status(), f.language))));
    }
    if (const model::Question* question = question_of(f, *answer.capacity)) {
      const std::string number = std::to_string(question->number);
      const std::string title = words::local(question->title, f.language);
      made.answer =
          sentences(made.answer, sentence_end(say(f, findings::places_question, number, title)));
    }
    made.status =
        std::max(made.status.value_or(model::Status::stated),
                 std::max(answer.capacity->used.status(), answer.capacity->contracted.status()));
  }
  // Asked only where the data can answer: nobody counts places in every municipality.
  if (answers::capacities(f.dataset).empty()) return;
  if (told == 0) not_said(made, say(f, facts::no_use_documented));
  f.found.push_back(std::move(made));
}

void find_participants(Findings& f) {
  Finding made = finding(f, "people", FindingGroup::people, say(f, findings::people_q),
                         state::View::handovers);
  constexpr std::size_t kMoves = 3;
  std::size_t told = 0;
  for (const model::Handover& handover : f.dataset.handovers) {
    const model::Quantity* people = handover.people.value();
    if (!handover.people.loaded() || told == kMoves) continue;
    ++told;
    const std::string number =
        people ? words::quantity(*people, f.language) : say(f, findings::people_unknown);
    lead_to(made, f,
            people || handover.services.empty()
                ? number
                : words::local(f.dataset.at(handover.services.front()).name, f.language),
            handover.id);
    made.status = std::max(made.status.value_or(model::Status::stated), handover.status);
    if (people) made.status = std::max(*made.status, handover.people.status());
    made.answer =
        sentences(made.answer, sentence_end(say(f, common::labelled, capitalised(number),
                                                words::local(handover.name, f.language))));
  }
  const auto& moves = f.dataset.handovers;
  if (std::none_of(moves.begin(), moves.end(),
                   [](const model::Handover& each) { return each.people.loaded(); })) {
    return;
  }
  if (told == 0) not_said(made, say(f, findings::people_none));
  f.found.push_back(std::move(made));
}

}  // namespace avtal::scene
