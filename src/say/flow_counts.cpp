// What is missing from a sum of money, and what one of the places costs that are paid for.

#include <algorithm>

#include "answers/capacity.h"
#include "answers/costs.h"
#include "say/flow_words.h"
#include "words/facts.h"
#include "words/flows.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using namespace words;

void add_new(std::vector<model::Place>& places, const std::vector<model::Place>& more) {
  for (const model::Place& place : more) {
    if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(place);
  }
}

}  // namespace

std::string missing_text(const FlowSpeech& s, int count, int unread, int prices) {
  std::string text;
  const auto add = [&](const Phrase<1>& phrase, int of_them) {
    if (of_them > 0) text += (text.empty() ? "" : ", ") + s.say(phrase, of_them);
  };
  add(flows::amounts_missing, count - unread - prices);
  add(flows::amounts_unread, unread);
  add(flows::unit_prices, prices);
  return text;
}

std::string missing_in_sum(const answers::CostAnswer& costs, state::Language language) {
  const int amounts = costs.missing_amounts - costs.unit_prices;
  std::string text;
  if (amounts > 0) text = words::say(language, facts::missing_in_sum, amounts);
  if (costs.unit_prices == 0) return text;
  const std::string prices = words::say(language, flows::prices, costs.unit_prices);
  return text.empty() ? prices : text + " " + prices;
}

std::vector<answers::CapacityAnswer> told_capacities(const model::Dataset& dataset) {
  std::vector<answers::CapacityAnswer> told = answers::capacities(dataset);
  std::erase_if(told,
                [](const answers::CapacityAnswer& each) { return !each.flow || !each.capacity; });
  return told;
}

UnitCost unit_cost(const FlowSpeech& s, const model::MoneyFlow& flow) {
  if (!flow.agreement || flow.amount.value() == nullptr) return {};
  return unit_cost(s, flow, told_capacities(s.dataset));
}

UnitCost unit_cost(const FlowSpeech& s, const model::MoneyFlow& flow,
                   const std::vector<answers::CapacityAnswer>& told) {
  UnitCost unit;
  if (!flow.agreement || flow.amount.value() == nullptr) return unit;
  for (const answers::CapacityAnswer& each : told) {
    if (each.agreement != *flow.agreement) continue;
    if (&s.dataset.at(*each.flow) != &flow) continue;
    const auto add = [&](const Phrase<2>& phrase, std::optional<base::Ore> amount,
                         const model::Claims<model::Quantity>& count) {
      if (!amount || count.value() == nullptr) return;
      std::string counted = words::quantity(*count.value(), s.language);
      if (each.capacity->as_of) counted += ", " + words::date(*each.capacity->as_of, s.language);
      unit.text +=
          (unit.text.empty() ? "" : ", ") +
          s.say(phrase, words::worked_out_money(*amount, each.approximate, s.language), counted);
      for (const model::Claim<model::Quantity>& claim : count.all) {
        add_new(unit.places, claim.places);
      }
    };
    add(flows::per_contracted, each.per_contracted, each.capacity->contracted);
    add(flows::per_used, each.per_used, each.capacity->used);
    if (each.other_year) unit.text += ". " + s.say(facts::amount_of_other_year);
  }
  return unit;
}

}  // namespace avtal::scene
