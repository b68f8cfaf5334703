// in-force, responsible, compare: what holds on a day.

#include "answers/answer_facts.h"
#include "answers/compare.h"
#include "answers/parties.h"
#include "export/ask_json.h"

namespace avtal::exporting {
namespace {

using answers::InForce;
using answers::PartyAnswer;
using answers::ServiceState;

std::string_view answer_code(base::Answer answer) {
  switch (answer) {
    case base::Answer::no:
      return "no";
    case base::Answer::maybe:
      return "maybe";
    case base::Answer::yes:
      break;
  }
  return "yes";
}

std::string_view why_no_party(const ServiceState& state) {
  switch (state.in_force) {
    case InForce::no:
      return reason::kNotInForce;
    case InForce::undocumented:
      return reason::kNoDocumentSays;
    case InForce::maybe:
    case InForce::yes:
    case InForce::not_loaded:
      break;
  }
  return reason::kNotLoaded;
}

void write_party(AnswerJson& json, const PartyAnswer& party) {
  json.begin_object().member("role", file_word(load::kPartyRoles, party.role));
  json.member("holds", answer_code(party.holds));
  json.organization("organization", party.organization, reason::kNoDocumentSays);
  json.status(party.status);
  json.agreement("agreement", party.agreement);
  json.sources(party.places);
  json.end_object();
}

void write_no_party(AnswerJson& json, model::PartyRole role, const ServiceState& state) {
  json.begin_object().member("role", file_word(load::kPartyRoles, role));
  json.organization("organization", std::nullopt, why_no_party(state));
  json.end_object();
}

void write_state(AnswerJson& json, const ServiceState& state) {
  switch (state.in_force) {
    case InForce::no:
      json.member("inForce", "no");
      break;
    case InForce::maybe:
      json.member("inForce", "maybe");
      break;
    case InForce::yes:
      json.member("inForce", "yes");
      break;
    case InForce::undocumented:
      json.unknown("inForce", reason::kNoDocumentSays);
      break;
    case InForce::not_loaded:
      json.unknown("inForce", reason::kNotLoaded);
      break;
  }
  json.status(state.status);
}

void write_parties(AnswerJson& json, const std::vector<PartyAnswer>& parties,
                   const ServiceState& state) {
  json.key("parties").begin_array();
  for (const model::PartyRole role : answers::kRoles) {
    const auto found = answers::with_role(parties, role);
    for (const PartyAnswer* party : found) write_party(json, *party);
    if (found.empty()) write_no_party(json, role, state);
  }
  json.end_array();
}

// ---- in-force ----

void write_summary(AnswerJson& json, const std::vector<ServiceState>& states) {
  json.key("summary").begin_object();
  json.number("services", static_cast<std::int64_t>(states.size()));
  json.number("yes", answers::count_of(states, InForce::yes));
  json.number("maybe", answers::count_of(states, InForce::maybe));
  json.number("no", answers::count_of(states, InForce::no));
  json.number("noDocumentSays", answers::count_of(states, InForce::undocumented));
  json.number("notLoaded", answers::count_of(states, InForce::not_loaded));
  json.end_object();
}

void write_terms(AnswerJson& json, std::string_view key,
                 const std::vector<answers::TermRef>& terms) {
  json.key(key).begin_array();
  for (const answers::TermRef& term : terms) json.term(term);
  json.end_array();
}

void write_service(AnswerJson& json, const ServiceState& state) {
  json.begin_object();
  json.service("service", state.service);
  write_state(json, state);
  write_terms(json, "terms", state.terms);
  if (state.in_force == InForce::undocumented && state.after) {
    write_terms(json, "between", {*state.before, *state.after});
  }
  if (!state.withdrawn.empty()) {
    json.key("withdrawn").begin_array();
    for (const model::Ref<model::Agreement> each : state.withdrawn) {
      json.begin_object();
      json.agreement("agreement", each);
      json.end_object();
    }
    json.end_array();
  }
  if (state.last_told) json.day("lastTold", *state.last_told);
  json.strings("questions", state.questions);
  json.sources(state.places);
  json.end_object();
}

// ---- compare ----

void write_side(AnswerJson& json, std::string_view key, const ServiceState& state,
                const std::vector<PartyAnswer>& parties) {
  json.key(key).begin_object();
  write_state(json, state);
  write_parties(json, parties, state);
  json.sources(state.places);
  json.end_object();
}

}  // namespace

std::string in_force_json(const Asked& asked) {
  const auto states = answers::in_force(asked.dataset, asked.day());
  AnswerJson json(asked, "in-force");
  json.day_asked();
  write_summary(json, states);
  json.key("services").begin_array();
  for (const ServiceState& state : states) write_service(json, state);
  json.end_array();
  return json.done();
}

std::string responsible_json(const Asked& asked, model::Ref<model::Service> service) {
  const ServiceState state = answers::in_force(asked.dataset, service, asked.day());
  const auto parties = answers::parties(asked.dataset, service, asked.day());
  AnswerJson json(asked, "responsible");
  json.day_asked();
  json.service("service", state.service);
  write_state(json, state);
  write_parties(json, parties, state);
  json.strings("questions", state.questions);
  return json.done();
}

std::string compare_json(const Asked& asked, base::Day from, base::Day to) {
  const auto differences = answers::compare(asked.dataset, from, to);
  AnswerJson json(asked, "compare");
  json.day("from", from);
  json.day("to", to);
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

}  // namespace avtal::exporting
