#include "cli/ask_states.h"

#include "answers/in_force.h"
#include "answers/parties.h"
#include "words/format.h"

namespace avtal::cli {
namespace {

using answers::InForce;
using answers::PartyAnswer;
using answers::ServiceState;
using words::Phrase;

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

void write_party(Json& json, const PartyAnswer& party) {
  json.begin_object().member("role", file_word(load::kPartyRoles, party.role));
  json.member("holds", answer_code(party.holds));
  json.organization("organization", party.organization, reason::kNoDocumentSays);
  json.status(party.status);
  json.agreement("agreement", party.agreement);
  json.sources(party.places);
  json.end_object();
}

void write_no_party(Json& json, model::PartyRole role, const ServiceState& state) {
  json.begin_object().member("role", file_word(load::kPartyRoles, role));
  json.organization("organization", std::nullopt, why_no_party(state));
  json.end_object();
}

}  // namespace

void write_state(Json& json, const ServiceState& state) {
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

void write_parties(Json& json, const std::vector<PartyAnswer>& parties, const ServiceState& state) {
  json.key("parties").begin_array();
  for (const model::PartyRole role : kRoles) {
    const auto found = with_role(parties, role);
    for (const PartyAnswer* party : found) write_party(json, *party);
    if (found.empty()) write_no_party(json, role, state);
  }
  json.end_array();
}

std::string no_party(const Speech& speech, const ServiceState& state) {
  const std::string_view why = why_no_party(state);
  if (why == reason::kNotInForce) return speech.word(Phrase::chip_not_in_force);
  return speech.word(why == reason::kNoDocumentSays ? Phrase::no_document_says
                                                    : Phrase::not_loaded);
}

std::string party_text(const Speech& speech, const PartyAnswer& party) {
  std::string text = speech.organization(party.organization);
  if (party.holds == base::Answer::maybe) text += ", " + speech.word(Phrase::ask_perhaps);
  return text + ", " + speech.status(party.status);
}

std::vector<const PartyAnswer*> with_role(const std::vector<PartyAnswer>& parties,
                                          model::PartyRole role) {
  std::vector<const PartyAnswer*> found;
  for (const PartyAnswer& party : parties) {
    if (party.role == role && party.holds != base::Answer::no) found.push_back(&party);
  }
  return found;
}

}  // namespace avtal::cli
