// questions, paired, succession, search: records and how they hang together.

#include "answers/decisions.h"
#include "answers/parties.h"
#include "answers/places.h"
#include "answers/questions.h"
#include "answers/search.h"
#include "cli/ask_find.h"
#include "cli/ask_json.h"
#include "cli/ask_speech.h"
#include "scene/describe.h"
#include "scene/search_facts.h"
#include "words/format.h"

namespace avtal::cli {
namespace {

using model::Ref;
using words::Phrase;

constexpr std::size_t kMostHits = 20;

// ---- questions ----

void write_question(Json& json, const model::Question& question) {
  json.begin_object().member("id", question.id);
  json.number("number", question.number);
  json.member("kind", file_word(load::kQuestionKinds, question.kind));
  json.member("weight", file_word(load::kWeights, question.weight));
  json.local("title", question.title);
  json.local("text", question.text);
  json.key("sides").begin_array();
  for (const model::QuestionSide& side : question.sides) {
    json.begin_object();
    json.local("text", side.text);
    json.strings("claims", side.claims);
    json.sources(side.places);
    json.end_object();
  }
  json.end_array();
  json.strings("about", question.about);
  if (question.period) json.member("period", base::edtf_text(*question.period));
  json.local("settledBy", question.settled_by);
  json.member("explained", question.explained);
  json.end_object();
}

int questions_json(const Asking& asking, const std::vector<Ref<model::Question>>& found) {
  Json json(asking);
  if (!asking.request.about.empty()) json.member("about", asking.request.about);
  json.key("questions").begin_array();
  for (const auto& question : found) write_question(json, asking.dataset.at(question));
  json.end_array();
  return json.done();
}

void say_question(Speech& speech, const Asking& asking, const model::Question& question) {
  const words::Language language = asking.language();
  speech.heading(std::to_string(question.number) + " " + speech.name(question.title), question.id);
  std::string kind(words::question_kind_word(question.kind, language));
  kind += ", " + std::string(words::weight_word(question.weight, language));
  if (question.explained) kind += ", " + speech.word(Phrase::ask_explained);
  speech.row(Phrase::text_kind, kind);
  speech.row(Phrase::row_question, speech.name(question.text));
  for (std::size_t i = 0; i < question.sides.size(); ++i) {
    const model::QuestionSide& side = question.sides[i];
    std::vector<std::string> lines = {speech.name(side.text)};
    for (const model::Place& place : side.places) {
      lines.push_back(words::place(asking.dataset, place, language));
    }
    speech.Sheet::row(speech.filled(Phrase::row_side, {std::to_string(i + 1)}), lines);
  }
  if (!question.settled_by.empty()) {
    speech.row(Phrase::row_settled_by, speech.name(question.settled_by));
  }
}

int questions_text(const Asking& asking, const std::vector<Ref<model::Question>>& found) {
  Speech speech(asking);
  speech.sentence(speech.filled(Phrase::ask_question_count, {std::to_string(found.size())}));
  speech.known_asked();
  for (const auto& question : found) say_question(speech, asking, asking.dataset.at(question));
  return speech.done();
}

// ---- paired ----

using answers::PairedDecision;
using answers::PairedPoint;

void write_side(Json& json, const Asking& asking, const PairedDecision& decision,
                const PairedPoint& point, std::size_t side) {
  json.begin_object().member("body", asking.dataset.at(decision.bodies[side]).id);
  if (const model::DecisionPoint* found = point.sides[side]) {
    json.member("point", found->id);
    json.member("number", found->number);
    json.local("text", found->text);
  } else {
    json.unknown("point", "no-matching-point");
  }
  json.end_object();
}

void write_decision(Json& json, const Asking& asking, const PairedDecision& decision) {
  const model::Event& event = asking.dataset.at(decision.event);
  json.begin_object();
  json.record("event", {model::RecordKind::event, decision.event.index});
  json.when("when", event.when);
  json.member("decided", scene::is_decided(event));
  json.key("points").begin_array();
  for (const PairedPoint& point : decision.points) {
    json.begin_array();
    for (std::size_t i = 0; i < point.sides.size(); ++i) {
      write_side(json, asking, decision, point, i);
    }
    json.end_array();
  }
  json.end_array();
  json.number("unmatched", decision.unmatched);
  json.sources(event.places);
  json.end_object();
}

int paired_json(const Asking& asking, const std::vector<PairedDecision>& found) {
  Json json(asking);
  json.key("decisions").begin_array();
  for (const PairedDecision& decision : found) write_decision(json, asking, decision);
  json.end_array();
  return json.done();
}

std::vector<std::string> point_lines(const Speech& speech, const Asking& asking,
                                     const PairedDecision& decision, const PairedPoint& point) {
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < point.sides.size(); ++i) {
    const model::DecisionPoint* side = point.sides[i];
    const std::string body =
        scene::short_name(asking.dataset.at(decision.bodies[i]), asking.language());
    lines.push_back(side == nullptr
                        ? body + ": " + speech.word(Phrase::ask_no_matching_point)
                        : body + ", " + speech.filled(Phrase::point_number, {side->number}) + ": " +
                              speech.name(side->text));
  }
  return lines;
}

void say_decision(Speech& speech, const Asking& asking, const PairedDecision& decision) {
  const model::Event& event = asking.dataset.at(decision.event);
  speech.heading({model::RecordKind::event, decision.event.index});
  speech.row(Phrase::row_date, speech.when(event.when));
  speech.row(Phrase::text_status,
             speech.word(scene::is_decided(event) ? Phrase::decided : Phrase::proposed));
  for (std::size_t i = 0; i < decision.points.size(); ++i) {
    speech.Sheet::row(std::to_string(i + 1),
                      point_lines(speech, asking, decision, decision.points[i]));
  }
  speech.sources(event.places);
}

int paired_text(const Asking& asking, const std::vector<PairedDecision>& found) {
  Speech speech(asking);
  speech.sentence(speech.word(found.empty() ? Phrase::ask_no_paired : Phrase::ask_paired));
  speech.known_asked();
  for (const PairedDecision& decision : found) say_decision(speech, asking, decision);
  return speech.done();
}

// ---- succession ----

void write_organizations(Json& json, const Asking& asking, std::string_view key,
                         const std::vector<Ref<model::Organization>>& all) {
  std::vector<std::string> ids;
  for (const auto& organization : all) ids.push_back(asking.dataset.at(organization).id);
  json.strings(key, ids);
}

void write_succession(Json& json, const Asking& asking, const answers::Succession& succession) {
  const model::OrganizationChange& change =
      asking.dataset.organization_changes[succession.change.index];
  json.begin_object();
  json.record("change", {model::RecordKind::organization_change, succession.change.index});
  json.member("direction", succession.forward ? "later" : "earlier");
  json.member("type", file_word(load::kChangeTypes, change.type));
  write_organizations(json, asking, "original", change.original);
  write_organizations(json, asking, "resulting", change.resulting);
  json.when("when", change.when);
  json.status(change.status);
  json.sources(change.places);
  json.end_object();
}

int succession_json(const Asking& asking, model::RecordRef record,
                    const std::vector<answers::Succession>& found) {
  Json json(asking);
  json.record("organization", record);
  json.key("changes").begin_array();
  for (const answers::Succession& succession : found) write_succession(json, asking, succession);
  json.end_array();
  return json.done();
}

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
  speech.row(Phrase::text_kind,
             std::string(words::change_word(change.type, asking.language())) + ", " +
                 speech.word(succession.forward ? Phrase::ask_later : Phrase::ask_earlier));
  if (!change.original.empty()) {
    speech.row(Phrase::ask_from, names_text(speech, asking, change.original));
  }
  if (!change.resulting.empty()) {
    speech.row(Phrase::ask_to, names_text(speech, asking, change.resulting));
  }
  speech.row(Phrase::row_date, speech.when(change.when));
  speech.row(Phrase::text_status, speech.status(change.status));
  speech.sources(change.places);
}

int succession_text(const Asking& asking, model::RecordRef record,
                    const std::vector<answers::Succession>& found) {
  Speech speech(asking);
  speech.sentence(speech.filled(found.empty() ? Phrase::ask_no_succession : Phrase::ask_succession,
                                {speech.organization(Ref<model::Organization>{record.index})}));
  speech.known_asked();
  for (const answers::Succession& succession : found) say_succession(speech, asking, succession);
  return speech.done();
}

// ---- search ----

int search_json(const Asking& asking, const std::vector<answers::SearchHit>& hits) {
  Json json(asking);
  json.member("text", asking.request.text);
  json.key("hits").begin_array();
  for (const answers::SearchHit& hit : hits) {
    json.begin_object().member("kind", cli::code_of(hit.record.kind));
    json.record("record", hit.record);
    json.member("matched", hit.matched);
    if (hit.amount) {
      json.member("ore", hit.amount->value).member("approximate", hit.approximate);
    }
    json.sources(answers::places_of(asking.dataset, hit.record));
    json.end_object();
  }
  json.end_array();
  return json.done();
}

std::string matched_words(const Asking& asking, const answers::SearchHit& hit) {
  if (!hit.amount) return hit.matched;
  return words::money(*hit.amount, hit.approximate, asking.language());
}

int search_text(const Asking& asking, const std::vector<answers::SearchHit>& hits) {
  Speech speech(asking);
  if (hits.empty()) {
    speech.sentence(speech.filled(Phrase::ask_no_hits, {asking.request.text}));
    return speech.done();
  }
  std::vector<std::vector<std::string>> lines;
  for (const answers::SearchHit& hit : hits) {
    const std::string& name = speech.name(name_of(asking.dataset, hit.record));
    lines.push_back({speech.word(word_of(hit.record.kind)), id_of(asking.dataset, hit.record), name,
                     hit.matched == name ? "" : matched_words(asking, hit)});
  }
  speech.table(lines);
  return speech.done();
}

}  // namespace

int ask_questions(const Asking& asking) {
  const std::string& about = asking.request.about;
  if (!about.empty() && !find_record(asking, about)) return kDataErrors;
  const auto found = answers::questions(asking.dataset, about);
  return asking.request.json ? questions_json(asking, found) : questions_text(asking, found);
}

int ask_paired(const Asking& asking) {
  const auto found = answers::paired_decisions(asking.dataset);
  return asking.request.json ? paired_json(asking, found) : paired_text(asking, found);
}

int ask_succession(const Asking& asking) {
  const auto record =
      find_record(asking, asking.request.organization, model::RecordKind::organization);
  if (!record) return kDataErrors;
  const auto found = answers::succession(asking.dataset, Ref<model::Organization>{record->index});
  return asking.request.json ? succession_json(asking, *record, found)
                             : succession_text(asking, *record, found);
}

int ask_search(const Asking& asking) {
  const answers::SearchIndex index(asking.dataset, scene::search_facts(asking.dataset));
  // Programs get the same answer whatever language the text around it has.
  const auto tongue =
      asking.request.json ? answers::Tongue::both : scene::tongue_of(asking.language());
  const auto hits = index.find(asking.request.text, kMostHits, tongue);
  return asking.request.json ? search_json(asking, hits) : search_text(asking, hits);
}

}  // namespace avtal::cli
