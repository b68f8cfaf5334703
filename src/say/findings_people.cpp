// Who is responsible, what they were called, what they are to decide, and for whom.

#include <algorithm>

#include "answers/briefing.h"
#include "answers/capacity.h"
#include "answers/decisions.h"
#include "answers/questions.h"
#include "say/findings_parts.h"
#include "words/bodies.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/findings.h"
#include "words/labels.h"

namespace avtal::scene {
namespace {

using model::Ref;
using namespace words;

bool follows(const model::OrganizationChange& change) {
  switch (change.type) {
    case model::ChangeType::renamed:
    case model::ChangeType::replaced:
    case model::ChangeType::merged:
      return !change.original.empty() && !change.resulting.empty();
    case model::ChangeType::created:
    case model::ChangeType::split:
    case model::ChangeType::partly_taken_over:
    case model::ChangeType::ended:
      break;
  }
  return false;
}

std::string names_of(const Findings& f, const std::vector<Ref<model::Organization>>& all) {
  std::vector<std::string> names;
  for (const auto organization : all) {
    names.push_back(words::body_name(f.dataset.at(organization), f.language));
  }
  return words::joined(names, f.language);
}

/// What is written where no document says when, and what others say of the day.
std::string undated_text(const Findings& f, const model::OrganizationChange& change) {
  std::string text;
  const auto document_of = [&f](const auto& claim) {
    return claim.places.empty()
               ? std::string()
               : words::local(f.dataset.at(claim.places.front().document).short_title, f.language);
  };
  for (const auto& claim : change.when.date.all) {
    const std::string document = document_of(claim);
    if (document.empty()) continue;
    if (claim.value) {
      text = sentences(
          text, say(f, findings::names_other, words::date(*claim.value, f.language), document));
    } else if (!claim.as_written.empty()) {
      text = sentences(text, say(f, findings::names_written, document,
                                 words::quoted(claim.as_written, f.language)));
    }
  }
  return text;
}

/// A step that no document writes is told as the conclusion it is.
std::string name_text(const Findings& f, const model::OrganizationChange& change) {
  const std::string now = names_of(f, change.resulting);
  const std::string before = names_of(f, change.original);
  if (!model::is_written(change.status)) {
    return sentences(sentence_end(say(f, findings::names_inferred, now, before)),
                     undated_text(f, change));
  }
  const base::EdtfDate* date = change.when.date.value();
  return say(f, findings::names_item, now, before,
             date ? words::date(*date, f.language) : say(f, findings::names_undated));
}

void find_names(Findings& f) {
  Finding made =
      finding(f, "names", FindingGroup::people, say(f, findings::names_q), state::View::handovers);
  std::vector<std::string> parts;
  for (const model::OrganizationChange& change : f.dataset.organization_changes) {
    if (!follows(change)) continue;
    made.status = std::max(made.status.value_or(model::Status::stated), change.status);
    if (parts.empty()) lead_to(made, f, f.dataset.at(change.resulting.front()).id);
    parts.push_back(name_text(f, change));
  }
  if (parts.empty()) {
    not_said(made, say(f, findings::names_none));
  } else {
    constexpr std::size_t kNames = 2;
    for (std::size_t i = 0; i < std::min(parts.size(), kNames); ++i) {
      made.answer = sentences(made.answer, sentence_end(parts[i]));
    }
  }
  f.found.push_back(std::move(made));
}

/// Whom decisions give the right to sign; leads to the first of them.
std::string signatories_text(const Findings& f, Finding& made) {
  std::vector<std::string> offices;
  for (const model::Event& event : f.dataset.events) {
    const bool signs = std::any_of(event.points.begin(), event.points.end(),
                                   [](const auto& point) { return !point.signatory.empty(); });
    if (signs && offices.empty()) {
      lead_to(made, f, words::local(event.label, f.language), event.id);
    }
    for (const model::DecisionPoint& point : event.points) {
      std::string office = words::local(point.signatory, f.language);
      const bool is_new = std::find(offices.begin(), offices.end(), office) == offices.end();
      if (!office.empty() && is_new) offices.push_back(std::move(office));
    }
  }
  if (offices.empty()) return {};
  return say(f, findings::signatories, listed(f, std::move(offices)));
}

void find_signed(Findings& f) {
  Finding made =
      finding(f, "signed", FindingGroup::people, say(f, findings::signed_q), state::View::timeline);
  const int signed_documents = answers::document_counts(f.dataset).agreements;
  const auto paired = answers::paired_decisions(f.dataset);
  int unmatched = 0;
  for (const answers::PairedDecision& decision : paired) {
    if (decision.unmatched > 0 && unmatched == 0) {
      lead_to(made, f, f.dataset.at(decision.event).id);
    }
    unmatched += decision.unmatched;
  }
  const std::string first =
      signed_documents == 0
          ? say(f, findings::signed_none)
          : say(f, findings::signed_some, words::number(signed_documents, f.language));
  made.answer = sentences(first, paired.empty() ? say(f, findings::paired_none)
                                                : say(f, findings::paired, count(f, paired.size()),
                                                      words::number(unmatched, f.language)));
  made.answer = sentences(made.answer, signatories_text(f, made));
  made.not_said = signed_documents == 0;
  f.found.push_back(std::move(made));
}

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
    return has(capacity.contracted) || has(capacity.used);
  };
  for (const Ref<model::Question> reference : answers::questions(f.dataset)) {
    const model::Question& question = f.dataset.at(reference);
    if (std::any_of(question.sides.begin(), question.sides.end(), names)) return &question;
  }
  return nullptr;
}

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
            people ? number : say(f, labels::handover) + " " + std::to_string(handover.number),
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

}  // namespace

void find_people(Findings& f) {
  find_responsible(f);
  find_names(f);
  find_signed(f);
  find_places(f);
  find_participants(f);
}

}  // namespace avtal::scene
