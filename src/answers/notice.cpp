// Notice and deadlines.

#include "answers/notice.h"

#include <algorithm>
#include <utility>

#include "answers/flows.h"
#include "answers/reach.h"
#include "answers/statuses.h"
#include "base/sort.h"

namespace avtal::answers {

namespace {

using base::Day;
using inner::kNeverEnds;
using inner::Reach;

/// No agreement is renewed more often than this before somebody asks.
constexpr int kMostRenewals = 4000;
/// 31 January and a month is 28 February.
constexpr int kMostDaysCutFromMonth = 3;

/// The term that ends last; nothing when none is certain to end, or nobody knows when.
struct LastEnd {
  const model::Term* term = nullptr;
  const base::EdtfDate* date = nullptr;
};

LastEnd last_end(const model::Agreement& agreement) {
  LastEnd last;
  for (const model::Term& term : agreement.terms) {
    const base::Edge* end = term.end.value();
    if (end == nullptr || !end->date) continue;
    if (last.date == nullptr || end->date->latest() > last.date->latest()) {
      last = {&term, &*end->date};
    }
  }
  // A later term that runs on, or whose end nobody knows, leaves nothing to count from.
  const std::vector<Reach> reaches = inner::reaches_of(agreement);
  const bool runs_on = std::any_of(reaches.begin(), reaches.end(), [](const Reach& reach) {
    return reach.last_possible >= kNeverEnds;
  });
  return runs_on ? LastEnd{} : last;
}

bool renews(const model::Notice& notice) {
  return notice.renewal == model::Renewal::tacit && notice.renewal_months > 0;
}

/// The end after `count` renewals, always counted from the first one: no drift at month ends.
Day renewed_end(Day first_end, const model::Notice& notice, int count) {
  constexpr std::int64_t kMostMonths = 12 * 8000;
  const std::int64_t months = std::int64_t{notice.renewal_months} * count;
  return last_day_after_renewal(first_end, static_cast<int>(std::min(months, kMostMonths)));
}

/// The fewest renewals after which `enough` holds.
template <class Enough>
int renewals_until(Day first_end, const model::Notice& notice, int from, Enough enough) {
  int count = from;
  while (count < kMostRenewals && !enough(renewed_end(first_end, notice, count))) ++count;
  return count;
}

std::optional<Day> next_end(Day first_end, const model::Notice& notice, int renewals, Day on) {
  if (!renews(notice)) return std::nullopt;
  const int count = renewals_until(first_end, notice, renewals + 1, [&](Day end) {
    return last_day_for_notice(end, notice.months) >= on;
  });
  return renewed_end(first_end, notice, count);
}

/// What the chain needs to know of the money; shared by all agreements.
struct Money {
  std::vector<inner::FlowTime> times;
  std::vector<std::vector<std::uint32_t>> by_agreement;

  explicit Money(const Dataset& dataset)
      : times(inner::flow_times(dataset)), by_agreement(inner::flows_by_agreement(dataset)) {}
};

void add_cost(NoticeChain& chain, const Dataset& dataset, const Money& money, Day on) {
  const std::vector<std::uint32_t>& flows = money.by_agreement[chain.agreement.index];
  // What a month costs when it comes, not what it costs on the day somebody asks.
  std::optional<inner::Yearly> yearly = inner::yearly_amount(
      dataset, money.times, flows, chain.end.earliest().number, chain.end.latest().number);
  if (!yearly) {
    yearly = inner::yearly_amount(dataset, money.times, flows, on.number, on.number);
  }
  if (!yearly) return;
  chain.cost_per_month_of_delay = base::scaled(yearly->amount, 1, 12);
  chain.cost_approximate = yearly->approximate;
}

std::optional<NoticeChain> chain_without_cost(const Dataset& dataset,
                                              Ref<model::Agreement> agreement, Day on) {
  const model::Agreement& record = dataset.at(agreement);
  const model::Notice* notice = record.notice.value();
  const LastEnd last = last_end(record);
  if (notice == nullptr || notice->months < 0 || last.date == nullptr) return std::nullopt;
  const Day first_end = last.date->latest();
  int renewals = 0;
  if (renews(*notice)) {
    renewals = renewals_until(first_end, *notice, 0, [on](Day end) { return end >= on; });
  }
  NoticeChain chain{agreement,
                    renewals == 0
                        ? *last.date
                        : base::EdtfDate::from_day(renewed_end(first_end, *notice, renewals)),
                    inner::carried_status(last.term->end),
                    {},
                    notice->months,
                    {},
                    0,
                    {},
                    false,
                    {},
                    {}};
  if (renewals > 0) chain.end_status = inner::weakest(chain.end_status, Status::derived);
  chain.last_day_to_act = last_day_for_notice(chain.end.latest(), notice->months);
  chain.safe_day_to_act = last_day_for_notice(chain.end.earliest(), notice->months);
  chain.slack_days = chain.last_day_to_act.number - on.number;
  chain.next_end_if_missed = next_end(first_end, *notice, renewals, on);
  inner::add_places(chain.places, record.notice);
  inner::add_places(chain.places, last.term->end);
  inner::sort_places(chain.places);
  return chain;
}

// ---- deadlines ----

/// The days that are asked about.
struct Window {
  Day first;
  Day last;
  bool has(Day day) const { return day >= first && day <= last; }
};

/// An imprecise end is worked out to a day, so it is not as strong as the claim itself. Of a one-of
/// set the days are named.
Status status_of_end(const model::Claims<base::Edge>& end, const base::EdtfDate& date) {
  const Status status = inner::carried_status(end);
  const bool names_days = date.is_exact_day() || date.precision() == base::Precision::one_of;
  return names_days ? status : inner::weakest(status, Status::derived);
}

Deadline::Kind kind_of_end(const model::Agreement& agreement, const model::Term& term,
                           const LastEnd& last) {
  const bool is_last = last.term == &term;
  const bool can_be_moved =
      agreement.extension_option.value() != nullptr && term.kind != model::TermKind::termination;
  return is_last && !can_be_moved ? Deadline::Kind::end : Deadline::Kind::extension_decision;
}

void add_ends(std::vector<Deadline>& found, const Dataset& dataset, Ref<model::Agreement> agreement,
              const Window& window) {
  const model::Agreement& record = dataset.at(agreement);
  const model::Notice* notice = record.notice.value();
  if (notice != nullptr && notice->renewal == model::Renewal::tacit) return;
  const LastEnd last = last_end(record);
  for (const model::Term& term : record.terms) {
    const base::Edge* end = term.end.value();
    if (end == nullptr || !end->date || !window.has(end->date->latest())) continue;
    Deadline deadline{kind_of_end(record, term, last),
                      agreement,
                      end->date->latest(),
                      status_of_end(term.end, *end->date),
                      {}};
    inner::add_places(deadline.places, term.end);
    inner::sort_places(deadline.places);
    found.push_back(std::move(deadline));
  }
}

void add_notice(std::vector<Deadline>& found, const Dataset& dataset,
                Ref<model::Agreement> agreement, const Window& window) {
  std::optional<NoticeChain> chain = chain_without_cost(dataset, agreement, window.first);
  if (!chain) return;
  const Status status = inner::weakest(Status::derived, chain->end_status);
  if (window.has(chain->last_day_to_act)) {
    found.push_back(
        {Deadline::Kind::notice, agreement, chain->last_day_to_act, status, chain->places});
    return;
  }
  // Missed for this end, but the one after has a day to act of its own.
  if (chain->last_day_to_act >= window.first || !chain->next_end_if_missed) return;
  const Day next = last_day_for_notice(*chain->next_end_if_missed, chain->notice_months);
  if (!window.has(next)) return;
  found.push_back({Deadline::Kind::notice, agreement, next, status, std::move(chain->places)});
}

bool sooner(const Deadline& a, const Deadline& b) {
  if (a.day != b.day) return a.day < b.day;
  if (a.kind != b.kind) return a.kind < b.kind;
  return a.agreement < b.agreement;
}

bool is_same_deadline(const Deadline& a, const Deadline& b) {
  return a.day == b.day && a.kind == b.kind && a.agreement == b.agreement;
}

}  // namespace

base::Day last_day_for_notice(base::Day last_day, int months) {
  if (months <= 0) return last_day;
  Day day = base::plus_months(last_day, -months);
  // Counting forward from a later day may reach the same end: the last days of long months.
  for (int i = 0; i < kMostDaysCutFromMonth; ++i) {
    const Day later = base::plus_days(day, 1);
    if (base::plus_months(later, months) <= last_day) day = later;
  }
  return day;
}

base::Day last_day_after_renewal(base::Day last_day, int months) {
  return base::plus_days(base::plus_months(base::plus_days(last_day, 1), months), -1);
}

std::optional<NoticeChain> notice_chain(const Dataset& dataset, Ref<model::Agreement> agreement,
                                        base::Day on) {
  std::optional<NoticeChain> chain = chain_without_cost(dataset, agreement, on);
  if (chain) add_cost(*chain, dataset, Money(dataset), on);
  return chain;
}

std::vector<NoticeChain> notice_chains(const Dataset& dataset, base::Day on) {
  const Money money(dataset);
  std::vector<NoticeChain> chains;
  for (std::uint32_t i = 0; i < dataset.agreements.size(); ++i) {
    std::optional<NoticeChain> chain = chain_without_cost(dataset, {i}, on);
    if (!chain) continue;
    add_cost(*chain, dataset, money, on);
    chains.push_back(std::move(*chain));
  }
  return chains;
}

std::optional<base::Day> end_if_notice_given(const Dataset& dataset,
                                             Ref<model::Agreement> agreement, base::Day on) {
  const model::Agreement& record = dataset.at(agreement);
  const model::Notice* notice = record.notice.value();
  if (notice == nullptr || notice->months < 0) return std::nullopt;
  const std::vector<Reach> reaches = inner::reaches_of(record);
  const bool is_open = std::any_of(reaches.begin(), reaches.end(),
                                   [](const Reach& reach) { return reach.open_end; });
  if (is_open) return base::plus_months(on, notice->months);
  const std::optional<NoticeChain> chain = chain_without_cost(dataset, agreement, on);
  if (!chain) return std::nullopt;
  const bool in_time = on <= chain->last_day_to_act;
  return in_time || !chain->next_end_if_missed ? chain->end.latest() : *chain->next_end_if_missed;
}

std::vector<Deadline> deadlines(const Dataset& dataset, base::Day on, int months) {
  const Window window{on, base::plus_months(on, months)};
  std::vector<Deadline> found;
  for (std::uint32_t i = 0; i < dataset.agreements.size(); ++i) {
    add_notice(found, dataset, {i}, window);
    add_ends(found, dataset, {i}, window);
  }
  base::stable_sort(found.begin(), found.end(), sooner);
  found.erase(std::unique(found.begin(), found.end(), is_same_deadline), found.end());
  return found;
}

}  // namespace avtal::answers
