#include "say/handovers_describe.h"

#include <algorithm>
#include <set>

#include "base/sort.h"
#include "model/moves.h"
#include "words/bodies.h"
#include "words/common.h"
#include "words/format.h"
#include "words/handovers.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using model::PartyRole;
using model::Ref;
using model::Status;
using state::Language;
using namespace words;

struct Taking {
  Ref<model::Organization> taker;
  std::set<std::uint32_t> services;
  std::set<std::uint32_t> proposed;
};

/// The body of the level that takes over the most services, of those that answer for them.
std::optional<Taking> greatest(const Prepared& prepared, state::Level level) {
  const model::Dataset& dataset = *prepared.dataset;
  std::vector<Taking> all;
  for (const model::Handover& handover : dataset.handovers) {
    const auto* from = handover.from.value();
    const auto* to = handover.to.value();
    if (handover.role != PartyRole::responsible || to == nullptr) continue;
    const answers::Bounds bounds = answers::bounds_of(handover.when);
    const base::Day on = bounds.latest.value_or(bounds.earliest.value_or(prepared.extent.last));
    const Ref<model::Organization> taker = body_at(dataset, level, *to, on);
    if (from != nullptr && body_at(dataset, level, *from, on) == taker) continue;
    auto taking = std::find_if(all.begin(), all.end(),
                               [&](const Taking& each) { return each.taker == taker; });
    if (taking == all.end()) taking = all.insert(all.end(), Taking{taker, {}, {}});
    for (const Ref<model::Service> service : handover.services) {
      taking->services.insert(service.index);
      if (handover.status == Status::proposed) taking->proposed.insert(service.index);
    }
  }
  const auto best = std::max_element(all.begin(), all.end(), [](const auto& a, const auto& b) {
    return a.services.size() < b.services.size();
  });
  if (best == all.end()) return std::nullopt;
  return *best;
}

}  // namespace

Ref<model::Organization> body_at(const model::Dataset& dataset, state::Level level,
                                 Ref<model::Organization> organization, base::Day on) {
  return level == state::Level::committees ? answers::committee_of(dataset, organization)
                                           : answers::administration_of(dataset, organization, on);
}

std::string handovers_finding(const Prepared& prepared, state::Level level, Language language) {
  const model::Dataset& dataset = *prepared.dataset;
  const auto taking = greatest(prepared, level);
  if (!taking) {
    return words::say(language, dataset.handovers.empty() ? handovers::none : handovers::stay);
  }
  const model::Organization& taker = dataset.at(taking->taker);
  const std::string name = words::body_name(taker, language);
  const std::size_t count = taking->services.size();
  std::string text =
      words::say(language, handovers::takes_over, name, services_in_words(count, language));
  if (taking->proposed.empty()) return text;
  if (taking->proposed.size() == count) {
    return text + words::say(language, handovers::all_proposed);
  }
  return text + words::say(language, handovers::some_proposed,
                           number_word(taking->proposed.size(), language));
}

namespace {

using model::is_same_body;

const Phrase<>& stays_phrase(const model::Handover& handover) {
  switch (handover.role) {
    case PartyRole::responsible:
      break;
    case PartyRole::pays:
    case PartyRole::receives:
      return handovers::same_payer;
    case PartyRole::performs:
      return handovers::same_performer;
  }
  return handovers::stays_put;
}

std::string edge_text(const model::Claims<base::Edge>& claims, Language language) {
  const base::Edge* edge = claims.value();
  return edge != nullptr && edge->date ? words::date(*edge->date, language) : std::string();
}

/// "Hela 2022" for a calendar year; else its first day.
std::string flow_when(const model::MoneyFlow& flow, Language language) {
  const base::Edge* start = flow.start.value();
  const base::Edge* end = flow.end.value();
  if (start == nullptr || !start->date) {
    return words::say(language, common::date_not_stated);
  }
  if (end != nullptr && end->date) {
    const auto first = base::calendar(start->date->earliest());
    const auto last = base::calendar(end->date->latest());
    const bool whole = first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31;
    if (whole && first.year == last.year) {
      return words::say(language, handovers::whole_year, std::to_string(first.year));
    }
  }
  return edge_text(flow.start, language);
}

std::string flow_text(const model::Dataset& dataset, const model::MoneyFlow& flow,
                      Language language) {
  std::string text = capitalised(std::string(words::form_word(flow.form, language)));
  const auto* payer = flow.payer.value();
  const auto* payee = flow.payee.value();
  if (payer != nullptr && payee != nullptr) {
    const std::string pays = short_name(dataset.at(*payer), language);
    const std::string gets = short_name(dataset.at(*payee), language);
    // An invoice goes the other way than its money.
    text = flow.form == model::MoneyForm::invoice
               ? words::say(language, handovers::invoice_from_to, gets, pays)
               : text + " " + words::say(language, handovers::from_to_short, pays, gets);
  }
  const model::Money* money = flow.amount.value();
  if (money == nullptr) {
    return text + ". " + capitalised(words::amount_absent(flow.amount, language)) + ".";
  }
  text += ". " + words::money_with_basis(*money, language, ", ") + ", " +
          words::price_level(money->price_level, language) + ".";
  return text;
}

std::string names_of(const model::Dataset& dataset,
                     const std::vector<Ref<model::Organization>>& organizations,
                     Language language) {
  std::vector<std::string> names;
  for (const auto organization : organizations) {
    names.push_back(words::body_name(dataset.at(organization), language));
  }
  return words::joined(names, language);
}

std::string told_change(model::ChangeType type, const std::string& before, const std::string& after,
                        Language language) {
  switch (type) {
    case model::ChangeType::created:
      break;
    case model::ChangeType::renamed:
      return words::say(language, handovers::change_renamed, before, after);
    case model::ChangeType::merged:
      return words::say(language, handovers::change_merged, before, after);
    case model::ChangeType::split:
      return words::say(language, handovers::change_split, before, after);
    case model::ChangeType::replaced:
      return words::say(language, handovers::change_replaced, before, after);
    case model::ChangeType::partly_taken_over:
      return words::say(language, handovers::change_taken_over, before, after);
    case model::ChangeType::ended:
      return words::say(language, handovers::change_ended, before);
  }
  return words::say(language, handovers::change_created, after);
}

}  // namespace

std::string when_text(const model::BoundedDate& when, Language language) {
  if (const base::EdtfDate* date = when.date.value()) return words::date(*date, language);
  std::string text = words::date_absent(when.date, language);
  if (const base::EdtfDate* date = when.not_before.value()) {
    text += words::say(language, handovers::and_earliest, words::date(*date, language));
  }
  if (const base::EdtfDate* date = when.not_after.value()) {
    text += words::say(language, handovers::and_latest, words::date(*date, language));
  }
  return text;
}

bool nothing_moves(const model::Handover& handover) {
  return is_same_body(handover) && handover.people.value() == nullptr;
}

std::string handover_when(const model::Handover& handover, Language language) {
  const bool bound = handover.when.date.value() != nullptr ||
                     handover.when.not_before.value() != nullptr ||
                     handover.when.not_after.value() != nullptr;
  if (nothing_moves(handover) && !bound) {
    return words::say(language, handovers::no_day_needed);
  }
  return when_text(handover.when, language);
}

/// Who takes over is whom the other has belonged to all along: one document names the unit, the
/// next the committee.
bool is_named_higher(const model::Dataset& dataset, const model::Handover& handover) {
  constexpr int kMostLevels = 8;
  const auto* to = handover.to.value();
  const auto* body = handover.from.value();
  for (int level = 0; to != nullptr && body != nullptr && level < kMostLevels; ++level) {
    body = dataset.at(*body).parent.value();
    if (body != nullptr && *body == *to) return true;
  }
  return false;
}

std::string what_moves(const model::Dataset& dataset, const model::Handover& handover,
                       Language language) {
  if (handover.people.value() != nullptr) {
    return words::say(language, handovers::moves_people);
  }
  if (is_same_body(handover)) return words::say(language, stays_phrase(handover));
  if (is_named_higher(dataset, handover)) {
    return words::say(language, handovers::moves_name);
  }
  switch (handover.role) {
    case PartyRole::responsible:
      return words::say(language, handovers::moves_responsible);
    case PartyRole::pays:
    case PartyRole::receives:
      return words::say(language, handovers::moves_payer);
    case PartyRole::performs:
      return words::say(language, handovers::moves_performer);
  }
  return {};
}

std::vector<Ref<model::Organization>> named_bodies(
    const model::Claims<Ref<model::Organization>>& claims) {
  std::vector<Ref<model::Organization>> bodies;
  for (const auto& claim : claims.all) {
    if (!claim.value) continue;
    if (std::find(bodies.begin(), bodies.end(), *claim.value) == bodies.end()) {
      bodies.push_back(*claim.value);
    }
    // What agrees with the first claim, or is older, is no reading of its own.
    if (claims.resolution == model::Resolution::in_force) break;
  }
  return bodies;
}

std::string bodies_text(const model::Dataset& dataset,
                        const model::Claims<Ref<model::Organization>>& claims, Language language) {
  std::vector<std::string> names;
  for (const Ref<model::Organization> body : named_bodies(claims)) {
    names.push_back(full_name(dataset.at(body), language));
  }
  return claims.together() ? words::joined(names, language) : words::alternatives(names, language);
}

std::string from_to(const model::Dataset& dataset, const model::Handover& handover,
                    Language language) {
  const auto name = [&](const auto& claims) {
    const std::string bodies = bodies_text(dataset, claims, language);
    if (!bodies.empty()) return bodies;
    return claims.refused() ? words::absent(claims, language)
                            : words::say(language, handovers::nobody_documented);
  };
  if (is_same_body(handover) && handover.role == PartyRole::responsible) {
    return words::say(language, handovers::stays_with, name(handover.to));
  }
  if (is_same_body(handover)) {
    return words::say(language, stays_phrase(handover)) + ": " + name(handover.to);
  }
  return words::say(language, handovers::from_to, name(handover.from), name(handover.to));
}

std::string people_text(const model::Handover& handover, Language language) {
  const model::Quantity* people = handover.people.value();
  return people != nullptr ? words::quantity(*people, language) : std::string();
}

std::vector<MoneyStep> money_steps(const model::Dataset& dataset, const model::Handover& handover,
                                   Language language) {
  std::vector<MoneyStep> steps;
  for (const Ref<model::MoneyFlow> reference : handover.money) {
    const model::MoneyFlow& flow = dataset.at(reference);
    MoneyStep step;
    step.flow = reference;
    step.label = capitalised(std::string(words::form_word(flow.form, language)));
    const base::Edge* start = flow.start.value();
    if (start != nullptr && start->date) {
      step.label += " " + std::to_string(base::calendar(start->date->earliest()).year);
    }
    step.when = flow_when(flow, language);
    step.text = flow_text(dataset, flow, language);
    step.status = flow.start.status();
    if (step.status == Status::unknown) step.status = flow.amount.status();
    step.amount_missing = flow.amount.value() == nullptr;
    steps.push_back(std::move(step));
  }
  return steps;
}

std::string numbered_name(const model::Handover& handover, Language language) {
  const std::string number = handover.move > 0 ? std::to_string(handover.move) + ". " : "";
  return number + words::local(handover.name, language);
}

std::optional<Ref<model::Handover>> beside(const model::Dataset& dataset,
                                           Ref<model::Handover> handover, int direction) {
  const auto order = model::in_time_order(dataset);
  const auto here = std::find(order.begin(), order.end(), handover);
  if (here == order.end()) return std::nullopt;
  const auto next = (here - order.begin()) + direction;
  if (next < 0 || next >= static_cast<std::ptrdiff_t>(order.size())) return std::nullopt;
  return order[static_cast<std::size_t>(next)];
}

std::string change_text(const model::Dataset& dataset, const model::OrganizationChange& change,
                        Language language) {
  const std::string before = names_of(dataset, change.original, language);
  const std::string after = names_of(dataset, change.resulting, language);
  return told_change(change.type, before, after, language) + ", " +
         when_text(change.when, language);
}

}  // namespace avtal::scene
