// questions, paired, succession, search: records and how they hang together.

#include "answers/decisions.h"
#include "answers/parties.h"
#include "answers/places.h"
#include "answers/questions.h"
#include "answers/search.h"
#include "export/ask_json.h"
#include "say/describe.h"
#include "say/search_facts.h"

namespace avtal::exporting {
namespace {

using model::Ref;

// ---- questions ----

void write_question(AnswerJson& json, const model::Question& question) {
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

// ---- paired ----

using answers::PairedDecision;
using answers::PairedPoint;

void write_side(AnswerJson& json, const Asked& asked, const PairedDecision& decision,
                const PairedPoint& point, std::size_t side) {
  json.begin_object().member("body", asked.dataset.at(decision.bodies[side]).id);
  if (const model::DecisionPoint* found = point.sides[side]) {
    json.member("point", found->id);
    json.member("number", found->number);
    json.local("text", found->text);
  } else {
    json.unknown("point", "no-matching-point");
  }
  json.end_object();
}

void write_decision(AnswerJson& json, const Asked& asked, const PairedDecision& decision) {
  const model::Event& event = asked.dataset.at(decision.event);
  json.begin_object();
  json.record("event", {model::RecordKind::event, decision.event.index});
  json.when("when", event.when);
  json.member("decided", scene::is_decided(event));
  json.key("points").begin_array();
  for (const PairedPoint& point : decision.points) {
    json.begin_array();
    for (std::size_t i = 0; i < point.sides.size(); ++i) {
      write_side(json, asked, decision, point, i);
    }
    json.end_array();
  }
  json.end_array();
  json.number("unmatched", decision.unmatched);
  json.sources(event.places);
  json.end_object();
}

// ---- succession ----

void write_organizations(AnswerJson& json, const Asked& asked, std::string_view key,
                         const std::vector<Ref<model::Organization>>& all) {
  std::vector<std::string> ids;
  for (const auto& organization : all) ids.push_back(asked.dataset.at(organization).id);
  json.strings(key, ids);
}

void write_succession(AnswerJson& json, const Asked& asked, const answers::Succession& succession) {
  const model::OrganizationChange& change =
      asked.dataset.organization_changes[succession.change.index];
  json.begin_object();
  json.record("change", {model::RecordKind::organization_change, succession.change.index});
  json.member("direction", succession.forward ? "later" : "earlier");
  json.member("type", file_word(load::kChangeTypes, change.type));
  write_organizations(json, asked, "original", change.original);
  write_organizations(json, asked, "resulting", change.resulting);
  json.when("when", change.when);
  json.status(change.status);
  json.sources(change.places);
  json.end_object();
}

// ---- search ----

}  // namespace

std::string questions_json(const Asked& asked, const std::string& about) {
  const auto found = answers::questions(asked.dataset, about);
  AnswerJson json(asked, "questions");
  if (!about.empty()) json.member("about", about);
  json.key("questions").begin_array();
  for (const auto& question : found) write_question(json, asked.dataset.at(question));
  json.end_array();
  return json.done();
}

std::string paired_json(const Asked& asked) {
  const auto found = answers::paired_decisions(asked.dataset);
  AnswerJson json(asked, "paired");
  json.key("decisions").begin_array();
  for (const PairedDecision& decision : found) write_decision(json, asked, decision);
  json.end_array();
  return json.done();
}

std::string succession_json(const Asked& asked, Ref<model::Organization> organization) {
  const auto found = answers::succession(asked.dataset, organization);
  AnswerJson json(asked, "succession");
  json.record("organization", {model::RecordKind::organization, organization.index});
  json.key("changes").begin_array();
  for (const answers::Succession& succession : found) write_succession(json, asked, succession);
  json.end_array();
  return json.done();
}

std::string search_json(const Asked& asked, const std::string& text) {
  const answers::SearchIndex index(asked.dataset, scene::search_facts(asked.dataset));
  const auto hits = index.find(text, kMostHits, answers::Tongue::both);
  AnswerJson json(asked, "search");
  json.member("text", text);
  json.key("hits").begin_array();
  for (const answers::SearchHit& hit : hits) {
    json.begin_object().member("kind", kind_code(hit.record.kind));
    json.record("record", hit.record);
    json.member("matched", hit.matched);
    if (hit.amount) {
      json.member("ore", hit.amount->value).member("approximate", hit.approximate);
    }
    json.sources(answers::places_of(asked.dataset, hit.record));
    json.end_object();
  }
  json.end_array();
  return json.done();
}

}  // namespace avtal::exporting
