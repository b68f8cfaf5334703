#pragma once
// What holds for a service on a day, as part of several answers. Internal to the command.

#include "answers/in_force.h"
#include "answers/parties.h"
#include "cli/ask_json.h"
#include "cli/ask_speech.h"

namespace avtal::cli {

/// "inForce" and "status"; null with a reason when nobody can say.
void write_state(Json& json, const answers::ServiceState& state);
/// "parties": every role has at least one answer. `state` says why one is missing.
void write_parties(Json& json, const std::vector<answers::PartyAnswer>& parties,
                   const answers::ServiceState& state);

/// "Kan inte sägas" and its kin for a role that nobody has.
std::string no_party(const Speech& speech, const answers::ServiceState& state);
std::string party_text(const Speech& speech, const answers::PartyAnswer& party);

inline constexpr model::PartyRole kRoles[] = {model::PartyRole::responsible, model::PartyRole::pays,
                                              model::PartyRole::receives,
                                              model::PartyRole::performs};

std::vector<const answers::PartyAnswer*> with_role(const std::vector<answers::PartyAnswer>& parties,
                                                   model::PartyRole role);

}  // namespace avtal::cli
