// Who has a role, in words.

#include <algorithm>

#include "answers/in_force.h"
#include "answers/parties.h"
#include "say/describe.h"
#include "words/bodies.h"
#include "words/facts.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::scene {

using answers::InForce;
using base::Day;
using model::Dataset;
using model::Ref;
using model::Service;
using state::Language;
using namespace words;

InRole in_role(const std::vector<answers::PartyAnswer>& parties, model::PartyRole role) {
  const auto has_it = [role](const answers::PartyAnswer& party) {
    return party.role == role && party.organization && party.holds != base::Answer::no;
  };
  InRole found;
  found.role = role;
  found.certain =
      std::any_of(parties.begin(), parties.end(), [&](const answers::PartyAnswer& party) {
        return has_it(party) && party.holds == base::Answer::yes;
      });
  for (const answers::PartyAnswer& party : parties) {
    if (!has_it(party) || (found.certain && party.holds != base::Answer::yes)) continue;
    found.status = found.bodies.empty() ? party.status : std::max(found.status, party.status);
    found.bodies.push_back(*party.organization);
    auto& agreements = found.agreements;
    if (std::find(agreements.begin(), agreements.end(), party.agreement) == agreements.end()) {
      agreements.push_back(party.agreement);
    }
  }
  // Nothing makes one of those who only may have it likelier than another.
  if (!found.certain) std::sort(found.bodies.begin(), found.bodies.end());
  return found;
}

bool is_one_of(const Dataset& dataset, const InRole& role) {
  if (role.agreements.size() != 1) return true;
  const auto is_unclear = [](const model::Claims<base::Edge>& claims) {
    const base::Edge* edge = claims.value();
    return claims.loaded() && (edge == nullptr || !edge->date || !edge->date->is_exact_day());
  };
  std::size_t clear = 0;
  for (const model::Party& party : dataset.at(role.agreements.front()).parties) {
    if (party.role != role.role) continue;
    const auto& claims = party.organization;
    const bool competes = claims.all.size() > 1 && !claims.together() &&
                          claims.resolution != model::Resolution::in_force;
    if (competes || is_unclear(party.start) || is_unclear(party.end)) return true;
    clear += claims.together() ? claims.all.size() : 1;
  }
  return clear < role.bodies.size();
}

std::string role_names(const Dataset& dataset, const InRole& role, Language language) {
  return role_subject(dataset, role, language).text;
}

words::Counted role_subject(const Dataset& dataset, const InRole& role, Language language) {
  if (!role.certain && is_one_of(dataset, role)) {
    // The verb goes by the last one.
    const bool several = !role.bodies.empty() && is_list(dataset.at(role.bodies.back()));
    return {several ? 2 : 1, short_names(dataset, role.bodies, language)};
  }
  std::vector<std::string> names;
  std::int64_t number = 0;
  for (const auto body : role.bodies) {
    names.push_back(short_name(dataset.at(body), language));
    number += is_list(dataset.at(body)) ? 2 : 1;
  }
  return {number, words::joined(names, language)};
}

std::string parties_line(const Prepared& prepared, Ref<Service> service, Day on,
                         Language language) {
  const Dataset& dataset = *prepared.dataset;
  const std::optional<End> end = end_of(prepared, service);
  const answers::ServiceState& state = prepared.on(on).states[service.index];
  if (was_only_proposed(dataset, state)) return {};  // nobody is known to have had a part in it
  const bool ended = end && end->date.latest() < on && state.in_force == InForce::no;
  const ServiceParties& parties =
      prepared.parties(service, on, ended ? base::plus_days(end->date.earliest(), -1) : on);
  const auto names = [&](model::PartyRole role) {
    return role_subject(dataset, in_role(parties.now, role), language);
  };
  const words::Counted pays = names(model::PartyRole::pays);
  const words::Counted performs = names(model::PartyRole::performs);
  if (!pays.text.empty() && !performs.text.empty()) {
    return words::say(language,
                      ended ? facts::parties_paid_performed : facts::parties_pays_performs, pays,
                      performs);
  }
  const InRole responsible = in_role(parties.now, model::PartyRole::responsible);
  if (!responsible.bodies.empty()) {
    const std::string who = role_names(dataset, responsible, language);
    if (!parties.formerly) {
      return words::say(language, ended ? facts::party_was_responsible : facts::party_responsible,
                        who);
    }
    return words::say(language, facts::responsible_after, who,
                      short_name(dataset.at(*parties.formerly), language));
  }
  if (!pays.text.empty()) {
    return words::say(language, ended ? facts::party_paid : facts::party_pays, pays);
  }
  if (performs.text.empty()) return {};
  return words::say(language, ended ? facts::party_performed : facts::party_performs, performs);
}

}  // namespace avtal::scene
