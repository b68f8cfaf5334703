// Amounts as the documents write them: one sentence may be used by several flows.

#include <algorithm>

#include "answers/briefing.h"

namespace avtal::answers {

namespace {

bool is_alike(const model::Money& a, const model::Money& b) {
  return a.amount == b.amount && a.approximate == b.approximate && a.price_level == b.price_level &&
         a.unit == b.unit;
}

bool shares_place(const std::vector<Place>& these, const std::vector<Place>& others) {
  return std::any_of(these.begin(), these.end(), [&](const Place& place) {
    return std::find(others.begin(), others.end(), place) != others.end();
  });
}

bool is_same_sentence(const Dataset& dataset, const WrittenAmount& written,
                      const Claim<model::Money>& claim) {
  return is_alike(written.money, *claim.value) &&
         std::any_of(written.flows.begin(), written.flows.end(), [&](Ref<model::MoneyFlow> flow) {
           return shares_place(dataset.at(flow).amount.first()->places, claim.places);
         });
}

}  // namespace

std::vector<WrittenAmount> written_amounts(const Dataset& dataset) {
  std::vector<WrittenAmount> found;
  for (std::uint32_t i = 0; i < dataset.money_flows.size(); ++i) {
    const Claim<model::Money>* claim = dataset.money_flows[i].amount.first();
    if (claim == nullptr || !claim->value) continue;
    const auto same = std::find_if(found.begin(), found.end(), [&](const WrittenAmount& written) {
      return is_same_sentence(dataset, written, *claim);
    });
    if (same == found.end()) {
      found.push_back({*claim->value, {{i}}});
    } else {
      same->flows.push_back({i});
    }
  }
  return found;
}

}  // namespace avtal::answers
