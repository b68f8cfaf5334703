// questions, paired, succession, search: records and how they hang together.

#include "answers/decisions.h"
#include "answers/parties.h"
#include "answers/places.h"
#include "answers/questions.h"
#include "answers/search.h"
#include "cli/ask_find.h"
#include "cli/ask_speech.h"
#include "say/describe.h"
#include "say/record_names.h"
#include "say/search_facts.h"
#include "words/ask.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/format.h"
#include "words/labels.h"

namespace avtal::cli {
namespace {

using model::Ref;
using namespace words;

// ---- questions ----

void say_question(Speech& speech, const Asking& asking, const model::Question& question) {
  const words::Language language = asking.language();
  speech.heading(std::to_string(question.number) + " " + speech.name(question.title), question.id);
  std::string kind(words::question_kind_word(question.kind, language));
  kind += ", " + std::string(words::weight_word(question.weight, language));
  if (question.explained) kind += ", " + speech.say(ask::explained);
  speech.row(labels::kind, kind);
  speech.row(labels::what, speech.name(question.text));
  for (std::size_t i = 0; i < question.sides.size(); ++i) {
    const model::QuestionSide& side = question.sides[i];
    std::vector<std::string> lines = {speech.name(side.text)};
    for (const model::Place& place : side.places) {
      lines.push_back(words::place(asking.dataset, place, language));
    }
    speech.Sheet::row(speech.say(common::statement, std::to_string(i + 1)), lines);
  }
  if (!question.settled_by.empty()) {
    speech.row(labels::settled_by, speech.name(question.settled_by));
  }
}

int questions_text(const Asking& asking, const std::vector<Ref<model::Question>>& found) {
  Speech speech(asking);
  speech.sentence(speech.say(ask::question_count, std::to_string(found.size())));
  speech.known_asked();
  for (const auto& question : found) say_question(speech, asking, asking.dataset.at(question));
  return speech.done();
}

// ---- paired ----

using answers::PairedDecision;
using answers::PairedPoint;

std::vector<std::string> point_lines(const Speech& speech, const Asking& asking,
                                     const PairedDecision& decision, const PairedPoint& point) {
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < point.sides.size(); ++i) {
    const model::DecisionPoint* side = point.sides[i];
    const std::string body =
        scene::short_name(asking.dataset.at(decision.bodies[i]), asking.language());
    lines.push_back(side == nullptr ? body + ": " + speech.say(ask::no_matching_point)
                                    : body + ", " + speech.say(facts::point_number, side->number) +
                                          ": " + speech.name(side->text));
  }
  return lines;
}

void say_decision(Speech& speech, const Asking& asking, const PairedDecision& decision) {
  const model::Event& event = asking.dataset.at(decision.event);
  speech.heading({model::RecordKind::event, decision.event.index});
  speech.row(labels::date, speech.when(event.when));
  speech.row(labels::status,
             speech.say(scene::is_decided(event) ? common::decided : common::proposed));
  for (std::size_t i = 0; i < decision.points.size(); ++i) {
    speech.Sheet::row(std::to_string(i + 1),
                      point_lines(speech, asking, decision, decision.points[i]));
  }
  speech.sources(event.places);
}

int paired_text(const Asking& asking, const std::vector<PairedDecision>& found) {
  Speech speech(asking);
  speech.sentence(speech.say(found.empty() ? ask::no_paired : ask::paired));
  speech.known_asked();
  for (const PairedDecision& decision : found) say_decision(speech, asking, decision);
  return speech.done();
}

// ---- succession ----

std::string names_text(const Speech& speech, const Asking& asking,
                       const std::vector<Ref<model::Organization>>& all) {
  std::vector<std::string> names;
  for (const auto& organization : all) names.push_back(speech.organization(organization));
  return words::joined(names, asking.language());
}

void say_succession(Speech& speech, const Asking& asking, const answers::Succession& succession) {
  const model::OrganizationChange& change =
      asking.dataset.organization_changes[succession.change.index];
  speech.heading({model::RecordKind::organization_change, succession.change.index});
  speech.row(labels::kind, std::string(words::change_word(change.type, asking.language())) + ", " +
                               speech.say(succession.forward ? ask::later : ask::earlier));
  if (!change.original.empty()) {
    speech.row(labels::from, names_text(speech, asking, change.original));
  }
  if (!change.resulting.empty()) {
    speech.row(labels::to, names_text(speech, asking, change.resulting));
  }
  speech.row(labels::date, speech.when(change.when));
  speech.row(labels::status, speech.status(change.status));
  speech.sources(change.places);
}

int succession_text(const Asking& asking, model::RecordRef record,
                    const std::vector<answers::Succession>& found) {
  Speech speech(asking);
  speech.sentence(speech.say(found.empty() ? ask::no_succession : ask::succession,
                             speech.organization(Ref<model::Organization>{record.index})));
  speech.known_asked();
  for (const answers::Succession& succession : found) say_succession(speech, asking, succession);
  return speech.done();
}

// ---- search ----

std::string matched_words(const Asking& asking, const answers::SearchHit& hit) {
  if (!hit.amount) return hit.matched;
  return words::money(*hit.amount, hit.approximate, asking.language());
}

int search_text(const Asking& asking, const std::vector<answers::SearchHit>& hits) {
  Speech speech(asking);
  if (hits.empty()) {
    speech.sentence(speech.say(ask::no_hits, asking.request.text));
    return speech.done();
  }
  std::vector<std::vector<std::string>> lines;
  for (const answers::SearchHit& hit : hits) {
    const std::string& name = speech.name(exporting::name_of(asking.dataset, hit.record));
    lines.push_back({speech.say(word_of(hit.record.kind)),
                     scene::record_id(asking.dataset, hit.record), name,
                     hit.matched == name ? "" : matched_words(asking, hit)});
  }
  speech.table(lines);
  return speech.done();
}

}  // namespace

int ask_questions(const Asking& asking) {
  const std::string& about = asking.request.about;
  if (!about.empty() && !find_record(asking, about)) return kDataErrors;
  if (asking.request.json) return asking.give(exporting::questions_json(asking.asked(), about));
  return questions_text(asking, answers::questions(asking.dataset, about));
}

int ask_paired(const Asking& asking) {
  if (asking.request.json) return asking.give(exporting::paired_json(asking.asked()));
  return paired_text(asking, answers::paired_decisions(asking.dataset));
}

int ask_succession(const Asking& asking) {
  const auto record =
      find_record(asking, asking.request.organization, model::RecordKind::organization);
  if (!record) return kDataErrors;
  const Ref<model::Organization> organization{record->index};
  if (asking.request.json) {
    return asking.give(exporting::succession_json(asking.asked(), organization));
  }
  return succession_text(asking, *record, answers::succession(asking.dataset, organization));
}

int ask_search(const Asking& asking) {
  const std::string& text = asking.request.text;
  if (asking.request.json) return asking.give(exporting::search_json(asking.asked(), text));
  const answers::SearchIndex index(asking.dataset, scene::search_facts(asking.dataset));
  return search_text(asking,
                     index.find(text, exporting::kMostHits, scene::tongue_of(asking.language())));
}

}  // namespace avtal::cli
