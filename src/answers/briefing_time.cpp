// The ladder of decisions, who held a role in turn, and amounts that changed.

#include <algorithm>
#include <cstdlib>

#include "answers/briefing.h"
#include "answers/flows.h"
#include "answers/known.h"
#include "answers/parties.h"
#include "answers/reach.h"
#include "answers/readings.h"
#include "answers/term_index.h"
#include "base/sort.h"
#include "model/binding.h"

namespace avtal::answers {
namespace {

using base::Day;
using model::Rung;

std::optional<Day> day_of(const model::Event& event) {
  const std::optional<Day> own = inner::latest_day(event.when);
  if (own) return own;
  for (const model::RungReached& rung : event.ladder) {
    if (const base::EdtfDate* date = rung.date.value()) return date->latest();
  }
  return std::nullopt;
}

bool is_matter(const model::Event& event) {
  return event.kind == model::EventKind::decision || !event.ladder.empty();
}

bool reached(const model::Event& event, Rung least) {
  return std::any_of(event.ladder.begin(), event.ladder.end(),
                     [&](const model::RungReached& rung) { return rung.rung >= least; });
}

void add_day(std::vector<Day>& days, std::int64_t number) {
  if (inner::is_day(number)) days.push_back(inner::to_day(number));
}

void add_edges(std::vector<Day>& days, const model::Claims<base::Edge>& edges, int after) {
  for (const Claim<base::Edge>& claim : edges.all) {
    if (!claim.value || !claim.value->date) continue;
    days.push_back(base::plus_days(claim.value->date->earliest(), after));
    days.push_back(base::plus_days(claim.value->date->latest(), after));
  }
}

void add_when(std::vector<Day>& days, const model::BoundedDate& when) {
  if (const auto day = inner::earliest_day(when)) days.push_back(*day);
  if (const auto day = inner::latest_day(when)) days.push_back(*day);
}

/// Every day on which a party of the service may begin or end.
std::vector<Day> days_of(const Dataset& dataset, const inner::TermIndex& terms,
                         Ref<model::Service> service) {
  std::vector<Day> days;
  for (const inner::TermEntry& entry : terms.terms(service)) {
    add_day(days, entry.reach.first_possible);
    add_day(days, entry.reach.first_certain);
    if (inner::is_day(entry.reach.last_possible)) add_day(days, entry.reach.last_possible + 1);
  }
  for (const Ref<model::Agreement> agreement : terms.agreements(service)) {
    for (const model::Party& party : dataset.at(agreement).parties) {
      add_edges(days, party.start, 0);
      add_edges(days, party.end, 1);
    }
  }
  for (const model::Handover* handover : terms.handovers(service)) add_when(days, handover->when);
  for (const model::OrganizationChange& change : dataset.organization_changes) {
    add_when(days, change.when);
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

/// The surest answer for the role; of equally sure ones the one listed first.
const PartyAnswer* surest(const std::vector<PartyAnswer>& parties, model::PartyRole role) {
  const PartyAnswer* best = nullptr;
  for (const PartyAnswer& party : parties) {
    if (party.role != role || party.holds == base::Answer::no) continue;
    if (!best || party.holds > best->holds) best = &party;
  }
  return best;
}

/// A yearly amount that a document states or proposes.
const model::Money* yearly_said(const model::MoneyFlow& flow) {
  const model::Money* money = flow.amount.value();
  if (!money || money->basis != model::MoneyBasis::per_year) return nullptr;
  if (!model::is_written(flow.amount.status()) || !inner::is_counted_form(flow)) return nullptr;
  return money;
}

std::optional<AmountChange> change_of(const Dataset& dataset,
                                      const std::vector<inner::FlowTime>& times,
                                      const std::vector<std::uint32_t>& flows) {
  std::optional<std::uint32_t> first;
  std::optional<std::uint32_t> last;
  for (const std::uint32_t flow : flows) {
    if (!yearly_said(dataset.money_flows[flow]) || !times[flow].start_known) continue;
    if (times[flow].binding.holds == base::Answer::no) continue;
    if (!first || times[flow].first < times[*first].first) first = flow;
    if (!last || times[flow].first > times[*last].first) last = flow;
  }
  if (!first || first == last) return std::nullopt;
  const auto currency = [&](std::uint32_t flow) -> const std::string& {
    return yearly_said(dataset.money_flows[flow])->currency;
  };
  if (currency(*first) != currency(*last)) return std::nullopt;
  const std::int64_t from = yearly_said(dataset.money_flows[*first])->amount.value;
  const std::int64_t to = yearly_said(dataset.money_flows[*last])->amount.value;
  if (from == to || from <= 0) return std::nullopt;
  const std::int64_t rise = base::scaled(base::Ore{to - from}, 1000, from).value;
  return AmountChange{
      {},
      {*first},
      {*last},
      static_cast<int>(std::clamp<std::int64_t>(rise, -1'000'000'000, 1'000'000'000))};
}

}  // namespace

std::array<RungState, 5> ladder(const model::Event& event) {
  std::array<RungState, 5> rungs;
  for (std::size_t i = 0; i < rungs.size(); ++i) {
    RungState& state = rungs[i];
    state.rung = static_cast<Rung>(i);
    for (const model::RungReached& each : event.ladder) {
      if (each.rung != state.rung) continue;
      state.reached = true;
      state.date = each.date.value();
      state.status = each.date.status();
    }
  }
  return rungs;
}

std::vector<Ref<model::Event>> decisions_about(const Dataset& dataset, std::string_view id) {
  std::vector<Ref<model::Event>> found;
  for (std::uint32_t i = 0; i < dataset.events.size(); ++i) {
    const model::Event& event = dataset.events[i];
    if (!is_matter(event)) continue;
    if (event.id == id ||
        std::find(event.about.begin(), event.about.end(), id) != event.about.end()) {
      found.push_back({i});
    }
  }
  base::stable_sort(found.begin(), found.end(), [&](Ref<model::Event> a, Ref<model::Event> b) {
    return day_of(dataset.at(a)) > day_of(dataset.at(b));
  });
  return found;
}

std::vector<Ref<model::Event>> undecided(const Dataset& dataset, base::Day on) {
  std::vector<Ref<model::Event>> found;
  for (std::uint32_t i = 0; i < dataset.events.size(); ++i) {
    const model::Event& event = dataset.events[i];
    const std::optional<Day> day = day_of(event);
    if (event.points.empty() || reached(event, Rung::decision) || !day || *day > on) continue;
    found.push_back({i});
  }
  base::stable_sort(found.begin(), found.end(), [&](Ref<model::Event> a, Ref<model::Event> b) {
    return day_of(dataset.at(a)) > day_of(dataset.at(b));
  });
  return found;
}

bool is_only_proposed(const model::Agreement& agreement) {
  const model::Binding binding = model::binding_of(agreement);
  if (binding.holds == base::Answer::no) return false;
  if (binding.at_best == Status::proposed) return true;
  std::vector<Status> found;
  const auto note = [&found](const auto& claims) {
    for (const auto& claim : claims.all) found.push_back(claim.status);
  };
  for (const model::Term& term : agreement.terms) {
    note(term.start);
    note(term.end);
  }
  for (const model::Party& party : agreement.parties) note(party.organization);
  const auto has = [&found](Status status) {
    return std::find(found.begin(), found.end(), status) != found.end();
  };
  return has(Status::proposed) && !has(Status::stated);
}

DocumentCounts document_counts(const Dataset& dataset) {
  DocumentCounts counts;
  for (const model::Document& document : dataset.documents) {
    if (document.kind == model::DocumentKind::external) {
      ++counts.external;
      continue;
    }
    ++counts.own;
    if (document.kind == model::DocumentKind::proposal) ++counts.proposals;
    if (document.kind == model::DocumentKind::minutes) ++counts.minutes;
    if (document.kind == model::DocumentKind::agreement) ++counts.agreements;
    const bool numbered =
        std::any_of(document.case_numbers.begin(), document.case_numbers.end(),
                    [](const Claim<std::string>& claim) { return claim.value.has_value(); });
    if (!numbered) ++counts.unnumbered;
  }
  return counts;
}

const base::EdtfDate* date_of_newest(const Dataset& dataset) {
  const base::EdtfDate* newest = nullptr;
  for (const bool external : {false, true}) {
    for (const model::Document& document : dataset.documents) {
      const base::EdtfDate* date = document.written.date.value();
      const bool is_external = document.kind == model::DocumentKind::external;
      if (is_external != external || date == nullptr) continue;
      if (newest == nullptr || model::is_newer(*date, *newest)) newest = date;
    }
    if (newest != nullptr) break;
  }
  return newest;
}

std::optional<Day> newest_written(const Dataset& dataset) {
  std::optional<Day> newest;
  for (const model::Document& document : dataset.documents) {
    if (document.kind == model::DocumentKind::external) continue;
    const auto day = inner::latest_day(document.written);
    if (day && (!newest || *day > *newest)) newest = day;
  }
  return newest;
}

int written_after(const Dataset& dataset, Day on) {
  return static_cast<int>(std::count_if(
      dataset.documents.begin(), dataset.documents.end(), [on](const model::Document& document) {
        const base::EdtfDate* date = document.written.date.value();
        const auto from = date != nullptr ? date->earliest() : inner::known_from(document);
        return document.kind != model::DocumentKind::external && from && *from > on;
      }));
}

DecisionCounts decision_counts(const Dataset& dataset, std::optional<Day> until) {
  DecisionCounts counts;
  std::optional<Day> newest;
  for (std::uint32_t i = 0; i < dataset.events.size(); ++i) {
    const model::Event& event = dataset.events[i];
    if (!is_matter(event)) continue;
    const base::EdtfDate* written = event.when.date.value();
    if (until && written != nullptr && written->earliest() > *until) continue;
    ++counts.all;
    if (reached(event, Rung::decision)) ++counts.decided;
    if (reached(event, Rung::legal_force)) ++counts.legal_force;
    const std::optional<Day> day = day_of(event);
    if (!counts.newest || day > newest) {
      counts.newest = Ref<model::Event>{i};
      newest = day;
    }
  }
  return counts;
}

namespace {

/// Does the agreement run on the day, or may it, though nobody says when it began?
bool has_no_start(const inner::TermIndex& terms, Ref<model::Service> service,
                  Ref<model::Agreement> agreement, Day day) {
  const auto& entries = terms.terms(service);
  return std::any_of(entries.begin(), entries.end(), [&](const inner::TermEntry& entry) {
    return entry.ref.agreement == agreement && entry.reach.unknown_start &&
           inner::covers(entry.reach, day) != base::Answer::no;
  });
}

/// "2016-12" of what begins on its first day.
std::optional<base::EdtfDate> written_start(const Dataset& dataset, const PartyAnswer& answer,
                                            Day day) {
  for (const model::Party& party : dataset.at(answer.agreement).parties) {
    const base::Edge* start = party.start.value();
    const bool begins = start != nullptr && start->date && start->date->earliest() == day;
    if (!begins || party.role != answer.role || !answer.organization) continue;
    if (inner::names(party.organization, *answer.organization)) return start->date;
  }
  return std::nullopt;
}

bool is_one_of(const HolderInTurn& before, const HolderInTurn& after) {
  const auto& others = after.together;
  return before.organization == after.organization ||
         (before.organization &&
          std::find(others.begin(), others.end(), *before.organization) != others.end());
}

}  // namespace

std::vector<HolderInTurn> holders_in_turn(const Dataset& dataset, Ref<model::Service> service,
                                          model::PartyRole role) {
  const inner::TermIndex terms(dataset, service);
  std::vector<HolderInTurn> holders;
  std::optional<Ref<model::Agreement>> agreement;  // of the last of them
  for (const Day day : days_of(dataset, terms, service)) {
    const std::vector<PartyAnswer> parties = inner::parties_on(dataset, terms, service, day);
    const PartyAnswer* party = surest(parties, role);
    if (!party) continue;
    std::vector<Ref<model::Organization>> together;
    for (const PartyAnswer& other : parties) {
      const bool has_it = other.role == role && other.holds == base::Answer::yes &&
                          party->holds == base::Answer::yes && other.organization;
      if (has_it && other.organization != party->organization) {
        together.push_back(*other.organization);
      }
    }
    HolderInTurn holder{party->organization, std::move(together), day, party->status, party->holds};
    holder.written = written_start(dataset, *party, day);
    holder.undated = !holder.written && has_no_start(terms, service, party->agreement, day);
    HolderInTurn* last = holders.empty() ? nullptr : &holders.back();
    const bool same =
        last && last->organization == holder.organization && last->together == holder.together;
    if (same) {  // once certain, it was so from a day that nobody knows better
      if (holder.holds == base::Answer::yes) last->holds = base::Answer::yes;
      continue;
    }
    // Where nobody says when it began, the day on which it is certain is no beginning.
    if (last && last->undated && agreement == party->agreement && is_one_of(*last, holder)) {
      holder.undated = true;
      *last = std::move(holder);
      continue;
    }
    agreement = party->agreement;
    holders.push_back(std::move(holder));
  }
  return holders;
}

std::vector<AmountChange> amount_changes(const Dataset& dataset) {
  const std::vector<inner::FlowTime> times = inner::flow_times(dataset);
  const std::vector<std::vector<std::uint32_t>> flows = inner::flows_by_agreement(dataset);
  std::vector<AmountChange> found;
  for (std::uint32_t i = 0; i < flows.size(); ++i) {
    if (std::optional<AmountChange> change = change_of(dataset, times, flows[i])) {
      change->agreement = {i};
      found.push_back(*change);
    }
  }
  base::stable_sort(found.begin(), found.end(), [](const AmountChange& a, const AmountChange& b) {
    return std::abs(a.permille) > std::abs(b.permille);
  });
  return found;
}

}  // namespace avtal::answers
