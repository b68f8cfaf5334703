// Who receives money for a service: told by its flows where no party says so.

#include <algorithm>
#include <utility>

#include "answers/flows.h"
#include "answers/parties.h"
#include "answers/reach.h"
#include "answers/readings.h"
#include "answers/statuses.h"
#include "answers/term_index.h"
#include "base/sort.h"

namespace avtal::answers::inner {

using base::Answer;

namespace {

bool is_of_running_agreement(const std::vector<PartyAnswer>& answers, const model::MoneyFlow& flow,
                             Ref<model::Agreement>& agreement) {
  for (const PartyAnswer& answer : answers) {
    if (answer.role != model::PartyRole::pays && answer.role != model::PartyRole::performs)
      continue;
    if (flow.agreement && answer.agreement != *flow.agreement) continue;
    agreement = answer.agreement;
    return true;
  }
  return false;
}

}  // namespace

void add_receivers(const Dataset& dataset, const std::vector<FlowTime>& times,
                   Ref<model::Service> service, base::Day on, std::vector<PartyAnswer>& answers) {
  const auto receives = [](const PartyAnswer& answer) {
    return answer.role == model::PartyRole::receives;
  };
  if (std::any_of(answers.begin(), answers.end(), receives)) return;
  std::vector<PartyAnswer> found;
  for (std::uint32_t i = 0; i < dataset.money_flows.size(); ++i) {
    const model::MoneyFlow& flow = dataset.money_flows[i];
    const auto& services = flow.services;
    if (std::find(services.begin(), services.end(), service) == services.end()) continue;
    if (!is_counted_form(flow)) continue;
    const Runs running = runs(times[i], on.number, on.number);
    Ref<model::Agreement> agreement;
    if (running == Runs::no || !is_of_running_agreement(answers, flow, agreement)) continue;
    const auto claims = readings(dataset, flow.payee, on);
    for (const model::Claim<Ref<model::Organization>>* claim : claims) {
      if (!claim->value) continue;
      const bool either = claims.size() > 1 && !flow.payee.together();
      PartyAnswer answer;
      answer.role = model::PartyRole::receives;
      answer.holds = running == Runs::certain && !either ? Answer::yes : Answer::maybe;
      answer.organization = claim->value;
      answer.status =
          weakest(weakest_known(claim->status, sureness(flow.start)), times[i].binding.at_best);
      answer.places = claim->places;
      answer.agreement = agreement;
      const auto known =
          std::find_if(found.begin(), found.end(), [&answer](const PartyAnswer& other) {
            return other.organization == answer.organization;
          });
      // The surest of what says so.
      if (known == found.end()) {
        found.push_back(std::move(answer));
      } else if (known->holds < answer.holds) {
        *known = std::move(answer);
      }
    }
  }
  base::stable_sort(found.begin(), found.end(),
                    [](const PartyAnswer& a, const PartyAnswer& b) { return a.holds > b.holds; });
  const auto place = std::find_if(answers.begin(), answers.end(), [](const PartyAnswer& answer) {
    return answer.role > model::PartyRole::receives;
  });
  answers.insert(place, found.begin(), found.end());
}

}  // namespace avtal::answers::inner
