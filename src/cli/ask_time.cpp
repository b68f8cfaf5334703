// in-force, responsible, compare: what holds on a day.

#include "words/ask_time.h"
#include <algorithm>
#include "answers/answer_facts.h"
#include "answers/compare.h"
#include "answers/in_force.h"
#include "answers/parties.h"
#include "cli/ask_find.h"
#include "cli/ask_speech.h"
#include "say/agreement_state.h"
#include "say/describe.h"
#include "words/ask.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/findings.h"
#include "words/format.h"
#include "words/labels.h"

namespace avtal::cli {
namespace {

using answers::InForce;
using answers::PartyAnswer;
using answers::ServiceState;
using namespace words;

/// "Kan inte sägas" and its kin for a role that nobody has.
std::string no_party(const Speech& speech, const ServiceState& state) {
  if (state.in_force == InForce::no) return speech.say(facts::chip_not_in_force);
  return speech.say(state.in_force == InForce::undocumented ? common::no_document_says
                                                            : common::not_loaded);
}

std::string party_text(const Speech& speech, const PartyAnswer& party) {
  std::string text = speech.organization(party.organization);
  if (party.holds == base::Answer::maybe) text += ", " + speech.say(ask::perhaps);
  return text + ", " + speech.status(party.status);
}

// ---- in-force ----

/// Is it in force only if what is planned, tendered or awarded is concluded?
bool is_not_agreed(const Asking& asking, const ServiceState& state) {
  return state.in_force == InForce::yes && scene::is_pending(asking.dataset, state);
}

/// "I kraft, beräknat", or how far what is not concluded has come.
std::string brief_answer(const Speech& speech, const Asking& asking, const ServiceState& state) {
  if (is_not_agreed(asking, state)) {
    return scene::capitalised(scene::state_reason(asking.dataset, state, asking.language()));
  }
  return speech.in_force(state.in_force) + ", " + speech.status(state.status);
}

/// "I kraft, beräknat: inget känt sedan 2021-10-19".
std::string answer_text(const Speech& speech, const Asking& asking, const ServiceState& state) {
  const std::string reason = scene::state_reason(asking.dataset, state, asking.language());
  const bool told = scene::was_proposed_to_end(asking.dataset, state) ||
                    scene::is_only_withdrawn(state) || is_not_agreed(asking, state);
  if (told) return scene::capitalised(reason);
  // What is unclear is not stated to be so.
  if (state.in_force == InForce::maybe) {
    const std::string unclear = speech.in_force(state.in_force);
    return reason.empty() ? unclear : unclear + ": " + reason;
  }
  const std::string status = speech.status(state.status);
  const std::string text = speech.in_force(state.in_force) + ", " + status;
  return reason.empty() || reason == status ? text : text + ": " + reason;
}

std::string term_text(const Asking& asking, const answers::TermRef& term) {
  return scene::term_name(asking.dataset, term, asking.language());
}

void say_service(Speech& speech, const Asking& asking, const ServiceState& state) {
  speech.heading({model::RecordKind::service, state.service.index});
  speech.row(labels::answer, answer_text(speech, asking, state));
  std::vector<std::string> terms;
  for (const answers::TermRef& term : state.terms) terms.push_back(term_text(asking, term));
  speech.row(labels::period, terms);
  if (state.before) speech.row(ask_time::before, term_text(asking, *state.before));
  if (state.after) speech.row(ask_time::after, term_text(asking, *state.after));
  speech.question_rows(state.questions);
  speech.sources(state.places);
}

int in_force_text(const Asking& asking, const std::vector<ServiceState>& states) {
  Speech speech(asking);
  speech.day_asked();
  if (states.empty()) {
    speech.sentence(speech.say(findings::no_services));
    return speech.done();
  }
  scene::StateCounts counts = scene::state_counts(asking.dataset, states);
  std::string counted = speech.say(ask_time::in_force_count, std::to_string(counts.yes),
                                   std::to_string(states.size()));
  counts.yes = std::max<std::size_t>(counts.yes, 1);  // so that all others are told
  const std::string others = scene::other_states(counts, asking.language());
  if (!others.empty()) counted += ", " + others;
  speech.sentence(counted + ".");
  for (const ServiceState& state : states) say_service(speech, asking, state);
  return speech.done();
}

// ---- responsible ----

void say_role(Speech& speech, const Asking& asking, model::PartyRole role,
              const ServiceState& state, const std::vector<PartyAnswer>& parties) {
  const std::string_view label = words::role_word(role, asking.language());
  speech.heading(scene::capitalised(std::string(label)));
  const auto found = answers::with_role(parties, role);
  if (found.empty()) speech.row(labels::answer, no_party(speech, state));
  for (const PartyAnswer* party : found) {
    speech.row(labels::answer, party_text(speech, *party));
    speech.row(labels::agreement, speech.agreement(party->agreement));
    speech.sources(party->places);
  }
}

int responsible_text(const Asking& asking, const ServiceState& state,
                     const std::vector<PartyAnswer>& parties) {
  Speech speech(asking);
  speech.day_asked();
  speech.sentence(speech.service(state.service) + ": " + brief_answer(speech, asking, state) + ".");
  for (const model::PartyRole role : answers::kRoles)
    say_role(speech, asking, role, state, parties);
  if (!state.questions.empty()) {
    speech.heading(speech.say(labels::open_questions));
    for (const std::string& id : state.questions) speech.sentence("  " + speech.question(id));
  }
  return speech.done();
}

// ---- compare ----

/// All who have the role, in one line.
std::string role_line(const Speech& speech, const Asking& asking, model::PartyRole role,
                      const ServiceState& state, const std::vector<PartyAnswer>& parties) {
  std::string names;
  for (const PartyAnswer* party : answers::with_role(parties, role)) {
    names += (names.empty() ? "" : "; ") + party_text(speech, *party);
  }
  if (names.empty()) names = no_party(speech, state);
  return std::string(words::role_word(role, asking.language())) + ": " + names;
}

std::vector<std::string> side_lines(const Speech& speech, const Asking& asking,
                                    const ServiceState& state,
                                    const std::vector<PartyAnswer>& parties) {
  std::vector<std::string> lines = {brief_answer(speech, asking, state)};
  for (const model::PartyRole role : answers::kRoles) {
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
  speech.sentence(speech.say(ask_time::compare, from, to));
  speech.known_asked();
  if (differences.empty()) speech.sentence(speech.say(ask_time::no_difference));
  for (const answers::Difference& difference : differences) {
    speech.heading({model::RecordKind::service, difference.service.index});
    say_side(speech, asking, from, difference.before, difference.parties_before);
    say_side(speech, asking, to, difference.after, difference.parties_after);
  }
  return speech.done();
}

}  // namespace

int ask_in_force(const Asking& asking) {
  if (asking.request.json) return asking.give(exporting::in_force_json(asking.asked()));
  return in_force_text(asking, answers::in_force(asking.dataset, asking.on));
}

int ask_responsible(const Asking& asking) {
  const auto record = find_record(asking, asking.request.service, model::RecordKind::service);
  if (!record) return kDataErrors;
  const model::Ref<model::Service> service{record->index};
  if (asking.request.json) return asking.give(exporting::responsible_json(asking.asked(), service));
  return responsible_text(asking, answers::in_force(asking.dataset, service, asking.on),
                          answers::parties(asking.dataset, service, asking.on));
}

int ask_compare(const Asking& asking) {
  const Request& request = asking.request;
  if (request.json) {
    return asking.give(exporting::compare_json(asking.asked(), request.from, request.to));
  }
  return compare_text(asking, answers::compare(asking.dataset, request.from, request.to));
}

}  // namespace avtal::cli
