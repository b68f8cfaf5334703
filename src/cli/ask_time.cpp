// in-force, responsible, compare: what holds on a day.

#include <algorithm>

#include "answers/compare.h"
#include "answers/in_force.h"
#include "answers/parties.h"
#include "cli/ask_find.h"
#include "cli/ask_json.h"
#include "cli/ask_speech.h"
#include "cli/ask_states.h"
#include "scene/describe.h"
#include "words/format.h"

namespace avtal::cli {
namespace {

using answers::InForce;
using answers::PartyAnswer;
using answers::ServiceState;
using words::Phrase;

std::int64_t count_of(const std::vector<ServiceState>& states, InForce answer) {
  return std::count_if(states.begin(), states.end(),
                       [answer](const ServiceState& state) { return state.in_force == answer; });
}

// ---- in-force ----

void write_summary(Json& json, const std::vector<ServiceState>& states) {
  json.key("summary").begin_object();
  json.number("services", static_cast<std::int64_t>(states.size()));
  json.number("yes", count_of(states, InForce::yes));
  json.number("maybe", count_of(states, InForce::maybe));
  json.number("no", count_of(states, InForce::no));
  json.number("noDocumentSays", count_of(states, InForce::undocumented));
  json.number("notLoaded", count_of(states, InForce::not_loaded));
  json.end_object();
}

void write_terms(Json& json, std::string_view key, const std::vector<answers::TermRef>& terms) {
  json.key(key).begin_array();
  for (const answers::TermRef& term : terms) json.term(term);
  json.end_array();
}

void write_service(Json& json, const ServiceState& state) {
  json.begin_object();
  json.service("service", state.service);
  write_state(json, state);
  write_terms(json, "terms", state.terms);
  if (state.before && state.after) write_terms(json, "between", {*state.before, *state.after});
  json.strings("questions", state.questions);
  json.sources(state.places);
  json.end_object();
}

int in_force_json(const Asking& asking, const std::vector<ServiceState>& states) {
  Json json(asking);
  json.day_asked();
  write_summary(json, states);
  json.key("services").begin_array();
  for (const ServiceState& state : states) write_service(json, state);
  json.end_array();
  return json.done();
}

std::string term_text(const Asking& asking, const answers::TermRef& term) {
  return scene::term_name(asking.dataset, term, asking.language());
}

void say_service(Speech& speech, const Asking& asking, const ServiceState& state) {
  speech.heading({model::RecordKind::service, state.service.index});
  speech.row(Phrase::ask_answer,
             speech.in_force(state.in_force) + ", " + speech.status(state.status));
  std::vector<std::string> terms;
  for (const answers::TermRef& term : state.terms) terms.push_back(term_text(asking, term));
  speech.row(Phrase::row_period, terms);
  if (state.before) speech.row(Phrase::ask_before, term_text(asking, *state.before));
  if (state.after) speech.row(Phrase::ask_after, term_text(asking, *state.after));
  speech.question_rows(state.questions);
  speech.sources(state.places);
}

int in_force_text(const Asking& asking, const std::vector<ServiceState>& states) {
  Speech speech(asking);
  speech.day_asked();
  speech.sentence(speech.filled(
      Phrase::ask_in_force_count,
      {std::to_string(count_of(states, InForce::yes)), std::to_string(states.size())}));
  for (const ServiceState& state : states) say_service(speech, asking, state);
  return speech.done();
}

// ---- responsible ----

int responsible_json(const Asking& asking, const ServiceState& state,
                     const std::vector<PartyAnswer>& parties) {
  Json json(asking);
  json.day_asked();
  json.service("service", state.service);
  write_state(json, state);
  write_parties(json, parties, state);
  json.strings("questions", state.questions);
  return json.done();
}

void say_role(Speech& speech, const Asking& asking, model::PartyRole role,
              const ServiceState& state, const std::vector<PartyAnswer>& parties) {
  const std::string_view label = words::role_word(role, asking.language());
  speech.heading(scene::capitalised(std::string(label)));
  const auto found = with_role(parties, role);
  if (found.empty()) speech.row(Phrase::ask_answer, no_party(speech, state));
  for (const PartyAnswer* party : found) {
    speech.row(Phrase::ask_answer, party_text(speech, *party));
    speech.row(Phrase::text_agreement, speech.agreement(party->agreement));
    speech.sources(party->places);
  }
}

int responsible_text(const Asking& asking, const ServiceState& state,
                     const std::vector<PartyAnswer>& parties) {
  Speech speech(asking);
  speech.day_asked();
  speech.sentence(speech.service(state.service) + ": " + speech.in_force(state.in_force) + ", " +
                  speech.status(state.status) + ".");
  for (const model::PartyRole role : kRoles) say_role(speech, asking, role, state, parties);
  if (!state.questions.empty()) {
    speech.heading(speech.word(Phrase::open_questions));
    for (const std::string& id : state.questions) speech.sentence("  " + speech.question(id));
  }
  return speech.done();
}

// ---- compare ----

void write_side(Json& json, std::string_view key, const ServiceState& state,
                const std::vector<PartyAnswer>& parties) {
  json.key(key).begin_object();
  write_state(json, state);
  write_parties(json, parties, state);
  json.sources(state.places);
  json.end_object();
}

int compare_json(const Asking& asking, const std::vector<answers::Difference>& differences) {
  Json json(asking);
  json.day("from", asking.request.from);
  json.day("to", asking.request.to);
  json.key("differences").begin_array();
  for (const answers::Difference& difference : differences) {
    json.begin_object();
    json.service("service", difference.service);
    write_side(json, "before", difference.before, difference.parties_before);
    write_side(json, "after", difference.after, difference.parties_after);
    json.end_object();
  }
  json.end_array();
  return json.done();
}

/// All who have the role, in one line.
std::string role_line(const Speech& speech, const Asking& asking, model::PartyRole role,
                      const ServiceState& state, const std::vector<PartyAnswer>& parties) {
  std::string names;
  for (const PartyAnswer* party : with_role(parties, role)) {
    names += (names.empty() ? "" : "; ") + party_text(speech, *party);
  }
  if (names.empty()) names = no_party(speech, state);
  return std::string(words::role_word(role, asking.language())) + ": " + names;
}

std::vector<std::string> side_lines(const Speech& speech, const Asking& asking,
                                    const ServiceState& state,
                                    const std::vector<PartyAnswer>& parties) {
  std::vector<std::string> lines = {speech.in_force(state.in_force) + ", " +
                                    speech.status(state.status)};
  for (const model::PartyRole role : kRoles) {
    lines.push_back(role_line(speech, asking, role, state, parties));
  }
  return lines;
}

void say_side(Speech& speech, const Asking& asking, std::string_view day, const ServiceState& state,
              const std::vector<PartyAnswer>& parties) {
  speech.Sheet::row(day, side_lines(speech, asking, state, parties));
  speech.sources(state.places);
}

int compare_text(const Asking& asking, const std::vector<answers::Difference>& differences) {
  Speech speech(asking);
  const std::string from = base::iso_text(asking.request.from);
  const std::string to = base::iso_text(asking.request.to);
  speech.sentence(speech.filled(Phrase::ask_compare, {from, to}));
  speech.known_asked();
  if (differences.empty()) speech.sentence(speech.word(Phrase::ask_no_difference));
  for (const answers::Difference& difference : differences) {
    speech.heading({model::RecordKind::service, difference.service.index});
    say_side(speech, asking, from, difference.before, difference.parties_before);
    say_side(speech, asking, to, difference.after, difference.parties_after);
  }
  return speech.done();
}

}  // namespace

int ask_in_force(const Asking& asking) {
  const auto states = answers::in_force(asking.dataset, asking.on);
  return asking.request.json ? in_force_json(asking, states) : in_force_text(asking, states);
}

int ask_responsible(const Asking& asking) {
  const auto record = find_record(asking, asking.request.service, model::RecordKind::service);
  if (!record) return kDataErrors;
  const model::Ref<model::Service> service{record->index};
  const auto state = answers::in_force(asking.dataset, service, asking.on);
  const auto parties = answers::parties(asking.dataset, service, asking.on);
  return asking.request.json ? responsible_json(asking, state, parties)
                             : responsible_text(asking, state, parties);
}

int ask_compare(const Asking& asking) {
  const auto differences = answers::compare(asking.dataset, asking.request.from, asking.request.to);
  return asking.request.json ? compare_json(asking, differences)
                             : compare_text(asking, differences);
}

}  // namespace avtal::cli
