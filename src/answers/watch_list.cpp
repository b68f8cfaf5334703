#include "answers/watch_list.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "answers/flows.h"
#include "answers/in_force.h"
#include "answers/reach.h"
#include "answers/readings.h"
#include "answers/statuses.h"
#include "base/sort.h"
#include "model/binding.h"

namespace avtal::answers {
namespace {

using base::Day;
using inner::Reach;
using model::Agreement;
using model::PartyRole;

constexpr int kMonthsAhead = 12 * 300;  // all of them: no agreement is that long

// ---- the day ----

bool is_sure(Status status) { return status == Status::stated || status == Status::derived; }

/// Of an end known to a month or a year only, the last possible day stands where the first has
/// passed: it is one of several still.
bool ends_about(const Agreement& agreement, Day day) {
  return std::any_of(
      agreement.terms.begin(), agreement.terms.end(), [day](const model::Term& term) {
        const base::Edge* end = term.end.value();
        if (end == nullptr || !end->date || end->date->latest() != day) return false;
        return end->date->earliest() != day && end->date->precision() != base::Precision::one_of &&
               !inner::is_one_stretch(term.start.value(), end);
      });
}

bool is_one_day(const Agreement& agreement, const Deadline& next, const NoticeChain* chain) {
  if (next.latest) return false;
  if (next.kind != Deadline::Kind::notice) return !ends_about(agreement, next.day);
  return chain == nullptr || next.day != chain->latest_day_to_act ||
         chain->last_day_to_act == chain->latest_day_to_act;
}

Doubt doubt_of(const Deadline& next, Status end, bool one_day) {
  const Status weakest = inner::weakest(next.status, end);
  if (next.disputed) return Doubt::disputed;
  if (weakest == Status::proposed) return Doubt::proposed;
  if (!is_sure(weakest)) return Doubt::assumed;
  return one_day ? Doubt::none : Doubt::imprecise;
}

void set_day(WatchEntry& entry, const Agreement& agreement, const Deadline& next,
             const NoticeChain* chain, Day on) {
  const bool notice = next.kind == Deadline::Kind::notice && chain != nullptr;
  entry.next = next;
  entry.days_left = next.day.number - on.number;
  // By when notice must be given is no surer than the end it is to be given for.
  entry.doubt = doubt_of(next, notice ? chain->end_status : Status::stated,
                         is_one_day(agreement, next, chain));
  entry.list = entry.doubt == Doubt::none ? WatchList::certain : WatchList::perhaps;
  if (!notice) return;
  entry.end = chain->end;
  entry.renews_before = chain->latest_day_to_act < on;
  entry.renewed_until = chain->next_end_if_missed;
}

// ---- no day ----

bool is_open(const model::Term& term) {
  const base::Edge* end = term.end.value();
  return end != nullptr && end->kind == base::Edge::Kind::open;
}

bool has_date(const model::Term& term) {
  return term.end.value() != nullptr && term.end.value()->date.has_value();
}

NoDay why_no_day(const Agreement& agreement) {
  const auto& terms = agreement.terms;
  const auto agreed = [](const model::Term& term) { return term.kind != model::TermKind::renewal; };
  if (std::none_of(terms.begin(), terms.end(), agreed)) return NoDay::no_terms;
  const auto open = [&](const model::Term& term) { return agreed(term) && is_open(term); };
  if (std::any_of(terms.begin(), terms.end(), open)) return NoDay::until_further_notice;
  if (!std::all_of(terms.begin(), terms.end(), agreed)) return NoDay::renewal_unknown;
  return std::all_of(terms.begin(), terms.end(), has_date) ? NoDay::passed : NoDay::end_unknown;
}

/// Does it apply, may it, or is it to come?
bool is_watched(const Dataset& dataset, Ref<Agreement> agreement, Day on, bool followed) {
  switch (agreement_in_force(dataset, agreement, on, followed)) {
    case InForce::yes:
    case InForce::maybe:
    case InForce::undocumented:
      return true;
    case InForce::not_loaded:
      return !followed;
    case InForce::no:
      break;
  }
  const std::vector<Reach> reaches = inner::reaches_of(dataset.at(agreement));
  return std::any_of(reaches.begin(), reaches.end(),
                     [on](const Reach& reach) { return reach.first_possible > on.number; });
}

// ---- the money ----

struct Money {
  const Dataset& dataset;
  std::vector<inner::FlowTime> times;
  std::vector<std::vector<std::uint32_t>> by_agreement;

  explicit Money(const Dataset& of)
      : dataset(of), times(inner::flow_times(of)), by_agreement(inner::flows_by_agreement(of)) {}

  /// Is it no part of a yearly amount, though it may run in the days?
  bool is_left_out(std::uint32_t index, Day first, Day last) const {
    const model::MoneyFlow& flow = dataset.money_flows[index];
    if (!inner::is_counted_form(flow) || inner::is_assumed(flow, times[index])) return false;
    const inner::Runs runs = inner::runs(times[index], first.number, last.number);
    if (runs == inner::Runs::no) return false;
    const model::Money* money = flow.amount.value();
    if (money == nullptr || !money->currency.empty()) return true;
    return money->basis == model::MoneyBasis::per_year ? runs == inner::Runs::perhaps
                                                       : money->basis != model::MoneyBasis::once;
  }

  std::optional<WatchAmount> yearly(Ref<Agreement> agreement, Day first, Day last) const {
    const std::vector<std::uint32_t>& flows = by_agreement[agreement.index];
    const auto sum = inner::yearly_amount(dataset, times, flows, first.number, last.number);
    if (!sum) return std::nullopt;
    const bool is_floor = std::any_of(flows.begin(), flows.end(), [&](std::uint32_t flow) {
      return is_left_out(flow, first, last);
    });
    return WatchAmount{sum->amount, sum->status, sum->approximate, is_floor};
  }
};

/// What a month costs when the end comes, as `notice_chain` has it; else on the day asked.
void set_money(WatchEntry& entry, const Money& money, Day on) {
  if (entry.next) {
    const Day last = entry.next->latest.value_or(entry.next->day);
    entry.yearly = entry.end
                       ? money.yearly(entry.agreement, entry.end->earliest(), entry.end->latest())
                       : money.yearly(entry.agreement, entry.next->day, last);
  }
  if (!entry.yearly) entry.yearly = money.yearly(entry.agreement, on, on);
  const bool goes_on = entry.next && entry.next->kind != Deadline::Kind::end;
  if (entry.yearly && goes_on) entry.month = base::scaled(entry.yearly->amount, 1, 12);
}

// ---- who ----

void add_party(const Dataset& dataset, const model::Party& party, Day on, WatchParties& found) {
  Bodies bodies;
  for (const auto* claim : inner::readings(dataset, party.organization, on)) {
    if (!claim->value) continue;
    found.status = found.parties.empty() && bodies.empty()
                       ? claim->status
                       : inner::weakest(found.status, claim->status);
    if (party.organization.together() && !bodies.empty()) {
      found.parties.push_back({*claim->value});
    } else {
      bodies.push_back(*claim->value);
    }
  }
  if (!bodies.empty()) found.parties.push_back(std::move(bodies));
}

/// Those of the day; where none of them is certain or possible then, all that have the role.
std::optional<WatchParties> with_role(const Dataset& dataset, const Agreement& agreement,
                                      PartyRole role, Day on) {
  WatchParties now{role, {}, Status::unknown};
  WatchParties ever = now;
  for (const model::Party& party : agreement.parties) {
    if (party.role != role) continue;
    const bool covers =
        inner::covers(inner::reach_of(party.start, party.end), on) != base::Answer::no;
    if (covers) add_party(dataset, party, on, now);
    add_party(dataset, party, on, ever);
  }
  if (ever.parties.empty()) return std::nullopt;
  WatchParties found = now.parties.empty() ? std::move(ever) : std::move(now);
  found.status = model::within_state(agreement, found.status);
  return found;
}

void set_parties(WatchEntry& entry, const Dataset& dataset, Day on) {
  const Agreement& agreement = dataset.at(entry.agreement);
  const auto first_of = [&](PartyRole role, PartyRole otherwise) {
    auto found = with_role(dataset, agreement, role, on);
    return found ? found : with_role(dataset, agreement, otherwise, on);
  };
  entry.responsible = first_of(PartyRole::responsible, PartyRole::pays);
  entry.provider = first_of(PartyRole::performs, PartyRole::receives);
}

// ---- classes ----

std::size_t share_of(std::size_t count, std::size_t percent) {
  return (count * percent + 99) / 100;
}

WatchClass class_of(base::Ore amount, const ClassLimits& limits) {
  if (amount.value >= limits.least_critical.value) return WatchClass::critical;
  return amount.value >= limits.least_important.value ? WatchClass::important : WatchClass::other;
}

void set_classes(Watch& watch) {
  std::vector<std::int64_t> amounts;
  for (const WatchEntry& entry : watch.entries) {
    if (entry.yearly) amounts.push_back(entry.yearly->amount.value);
  }
  ClassLimits& limits = watch.classes;
  limits.known = amounts.size();
  if (limits.known < kFewestForClasses) return;
  std::sort(amounts.begin(), amounts.end(), std::greater<>());
  const std::size_t critical = share_of(limits.known, 10);
  limits.least_critical.value = amounts[critical - 1];
  limits.least_important.value =
      amounts[std::min(critical + share_of(limits.known, 30), limits.known) - 1];
  for (WatchEntry& entry : watch.entries) {
    if (!entry.yearly) continue;
    entry.its_class = class_of(entry.yearly->amount, limits);
    limits.critical += entry.its_class == WatchClass::critical ? 1 : 0;
    limits.important += entry.its_class == WatchClass::important ? 1 : 0;
  }
}

// ---- all of it ----

/// Of each agreement the chain of notice, and the first day of those that come.
struct Days {
  std::vector<NoticeChain> chains;
  std::vector<const NoticeChain*> chain_of;
  std::vector<std::optional<Deadline>> next_of;

  Days(const Dataset& dataset, Day on)
      : chains(notice_chains(dataset, on)),
        chain_of(dataset.agreements.size()),
        next_of(dataset.agreements.size()) {
    for (const NoticeChain& chain : chains) chain_of[chain.agreement.index] = &chain;
    for (Deadline& deadline : deadlines(dataset, on, kMonthsAhead)) {
      auto& next = next_of[deadline.agreement.index];
      if (!next) next = std::move(deadline);
    }
  }
};

bool is_before(const WatchEntry& a, const WatchEntry& b) {
  if (a.list != b.list) return a.list < b.list;
  return a.next && b.next && a.next->day < b.next->day;
}

}  // namespace

Watch watch_list(const Dataset& dataset, Day on) {
  const Days days(dataset, on);
  const Money money(dataset);
  const std::vector<bool> followed = followed_agreements(dataset);
  Watch watch;
  for (std::uint32_t i = 0; i < dataset.agreements.size(); ++i) {
    if (model::is_withdrawn(dataset.agreements[i])) {
      ++watch.withdrawn;
      continue;
    }
    WatchEntry entry;
    entry.agreement = {i};
    if (days.next_of[i]) {
      set_day(entry, dataset.agreements[i], *days.next_of[i], days.chain_of[i], on);
    } else if (is_watched(dataset, {i}, on, followed[i])) {
      entry.why = why_no_day(dataset.agreements[i]);
      entry.end_if_notice = end_if_notice_given(dataset, {i}, on);
    } else {
      ++watch.over;
      continue;
    }
    set_money(entry, money, on);
    set_parties(entry, dataset, on);
    watch.entries.push_back(std::move(entry));
  }
  base::stable_sort(watch.entries.begin(), watch.entries.end(), is_before);
  set_classes(watch);
  return watch;
}

std::vector<const WatchEntry*> entries_within(const Watch& watch, const Dataset& whole,
                                              const Dataset& part) {
  std::vector<const WatchEntry*> entries;
  for (const WatchEntry& entry : watch.entries) {
    const bool kept = &whole == &part || part.find(whole.at(entry.agreement).id);
    if (kept) entries.push_back(&entry);
  }
  return entries;
}

}  // namespace avtal::answers
