// Notice and deadlines.

#include "answers/notice.h"

#include <algorithm>
#include <utility>

#include "answers/flows.h"
#include "answers/reach.h"
#include "answers/statuses.h"
#include "base/sort.h"
#include "model/binding.h"

namespace avtal::answers {
namespace {

using base::Day;
using inner::kNeverEnds;
using inner::Reach;

/// No agreement is renewed more often than this before somebody asks.
constexpr int kMostRenewals = 4000;

/// The term that ends last; nothing when none is certain to end, or nobody knows when.
struct LastEnd {
  const model::Term* term = nullptr;
  std::optional<base::EdtfDate> date;
};

/// "2023" as both ends of a term is all of the year.
base::EdtfDate end_of_term(const model::Term& term) {
  const base::EdtfDate& end = *term.end.value()->date;
  return inner::is_one_stretch(term.start.value(), term.end.value())
             ? base::EdtfDate::from_day(end.latest())
             : end;
}

LastEnd last_end(const model::Agreement& agreement) {
  LastEnd last;
  for (const model::Term& term : agreement.terms) {
    const base::Edge* end = term.end.value();
    if (end == nullptr || !end->date) continue;
    if (!last.date || end->date->latest() > last.date->latest()) last = {&term, end_of_term(term)};
  }
  // A later term that runs on, or whose end nobody knows, leaves nothing to count from.
  const std::vector<Reach> reaches = inner::reaches_of(agreement);
  for (std::size_t i = 0; i < reaches.size(); ++i) {
    if (agreement.terms[i].kind == model::TermKind::renewal) continue;
    if (reaches[i].last_possible >= kNeverEnds) return {};
  }
  return last;
}

bool was_ended(const model::Agreement& agreement) {
  return std::any_of(agreement.terms.begin(), agreement.terms.end(), model::is_ended_by);
}

bool renews(const model::Agreement& agreement, const model::Notice& notice) {
  return notice.renewal_months > 0 &&
         std::any_of(agreement.terms.begin(), agreement.terms.end(),
                     [](const model::Term& term) { return term.kind == model::TermKind::renewal; });
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

Day next_end(Day first_end, const model::Notice& notice, int renewals, Day on) {
  const int count = renewals_until(first_end, notice, renewals + 1,
                                   [&](Day end) { return last_day_for_notice(end, notice) >= on; });
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

/// A boundary that may be the last day or the first one after is written with its later day.
bool is_boundary(const base::EdtfDate& date) { return date.precision() == base::Precision::one_of; }

void set_days_to_act(NoticeChain& chain, Day on) {
  chain.latest_day_to_act = last_day_for_notice(chain.end.latest(), chain.notice);
  chain.safe_day_to_act = last_day_for_notice(chain.end.earliest(), chain.notice);
  chain.last_day_to_act = is_boundary(chain.end) ? chain.latest_day_to_act : chain.safe_day_to_act;
  if (!chain.notice.preparation.is_zero()) {
    chain.begin_preparing = day_before_preparation(chain.last_day_to_act, chain.notice.preparation);
  }
  chain.slack_days = chain.last_day_to_act.number - on.number;
}

std::optional<NoticeChain> chain_without_cost(const Dataset& dataset,
                                              Ref<model::Agreement> agreement, Day on) {
  const model::Agreement& record = dataset.at(agreement);
  const model::Notice* notice = record.notice.value();
  const LastEnd last = last_end(record);
  if (notice == nullptr || !last.date || was_ended(record)) return std::nullopt;
  if (model::is_withdrawn(record)) return std::nullopt;
  const Day first_end = last.date->latest();
  const bool goes_on = renews(record, *notice);
  int renewals = 0;
  if (goes_on) {
    renewals = renewals_until(first_end, *notice, 0, [on](Day end) { return end >= on; });
  }
  NoticeChain chain{agreement,
                    renewals == 0
                        ? *last.date
                        : base::EdtfDate::from_day(renewed_end(first_end, *notice, renewals)),
                    inner::sureness(last.term->end),
                    {},
                    *notice,
                    {},
                    {},
                    {},
                    0,
                    {},
                    false,
                    {},
                    {},
                    inner::is_disputed(last.term->end) || inner::is_disputed(record.notice) ||
                        inner::is_disputed(record.state)};
  chain.end_status = model::within_state(record, chain.end_status);
  if (renewals > 0) chain.end_status = inner::weakest(chain.end_status, Status::derived);
  set_days_to_act(chain, on);
  if (goes_on) chain.next_end_if_missed = next_end(first_end, *notice, renewals, on);
  inner::add_places(chain.places, record.state);
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

/// The safe day, or the latest possible one where that has passed; nothing outside the window.
std::optional<Deadline> deadline_in(const Window& window, Deadline::Kind kind,
                                    Ref<model::Agreement> agreement, Day safe, Day latest) {
  const Day day = safe >= window.first ? safe : latest;
  if (!window.has(day)) return std::nullopt;
  Deadline deadline{kind, agreement, day, Status::derived, {}, {}, false};
  if (latest > day) deadline.latest = latest;
  return deadline;
}

/// An imprecise end is worked out to a day, so it is not as strong as the claim itself. Of a one-of
/// set the days are named.
Status status_of_end(const model::Claims<base::Edge>& end, const base::EdtfDate& date) {
  const Status status = inner::sureness(end);
  return date.is_exact_day() || is_boundary(date) ? status
                                                  : inner::weakest(status, Status::derived);
}

Deadline::Kind kind_of_end(const model::Agreement& agreement, const model::Term& term,
                           const LastEnd& last) {
  const bool is_last = last.term == &term;
  const bool can_be_moved =
      agreement.extension_option.value() != nullptr && term.kind != model::TermKind::termination;
  return is_last && !can_be_moved ? Deadline::Kind::end : Deadline::Kind::extension_decision;
}

void add_end(std::vector<Deadline>& found, const model::Agreement& record,
             Ref<model::Agreement> agreement, Deadline::Kind kind, const model::Term& term,
             const Window& window) {
  const base::EdtfDate end = end_of_term(term);
  auto deadline = deadline_in(window, kind, agreement,
                              is_boundary(end) ? end.latest() : end.earliest(), end.latest());
  if (!deadline) return;
  deadline->status = model::within_state(record, status_of_end(term.end, *term.end.value()->date));
  deadline->disputed = inner::is_disputed(term.end) || inner::is_disputed(record.state);
  inner::add_places(deadline->places, record.state);
  inner::add_places(deadline->places, term.end);
  inner::sort_places(deadline->places);
  found.push_back(*std::move(deadline));
}

void add_ends(std::vector<Deadline>& found, const Dataset& dataset, Ref<model::Agreement> agreement,
              const Window& window) {
  const model::Agreement& record = dataset.at(agreement);
  const model::Notice* notice = record.notice.value();
  const bool ended = was_ended(record);
  if (model::is_withdrawn(record)) return;
  if (!ended && notice != nullptr && notice->renewal == model::Renewal::tacit) return;
  const LastEnd last = last_end(record);
  for (const model::Term& term : record.terms) {
    const base::Edge* end = term.end.value();
    if (end == nullptr || !end->date) continue;
    if (ended && !model::is_ended_by(term)) continue;
    const Deadline::Kind kind = ended ? Deadline::Kind::end : kind_of_end(record, term, last);
    add_end(found, record, agreement, kind, term, window);
  }
}

void add_notice(std::vector<Deadline>& found, const Dataset& dataset,
                Ref<model::Agreement> agreement, const Window& window) {
  std::optional<NoticeChain> chain = chain_without_cost(dataset, agreement, window.first);
  if (!chain) return;
  auto deadline = deadline_in(window, Deadline::Kind::notice, agreement, chain->last_day_to_act,
                              chain->latest_day_to_act);
  // Missed for this end, but the one after has a day to act of its own.
  if (!deadline && chain->latest_day_to_act < window.first && chain->next_end_if_missed) {
    const Day next = last_day_for_notice(*chain->next_end_if_missed, chain->notice);
    deadline = deadline_in(window, Deadline::Kind::notice, agreement, next, next);
  }
  if (!deadline) return;
  // Whether an end that is proposed comes is another matter than by when notice brings it.
  const bool settled = chain->end_status == Status::proposed;
  const Status of_end =
      settled ? Status::derived : inner::weakest(Status::derived, chain->end_status);
  const model::Agreement& record = dataset.at(agreement);
  deadline->status = model::within_state(record, inner::weakest(of_end, record.notice.status()));
  deadline->disputed = chain->disputed;
  deadline->places = std::move(chain->places);
  found.push_back(*std::move(deadline));
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
  if (notice == nullptr || model::is_withdrawn(record)) return std::nullopt;
  const std::vector<Reach> reaches = inner::reaches_of(record);
  for (std::size_t i = 0; i < reaches.size(); ++i) {
    const bool agreed = record.terms[i].kind != model::TermKind::renewal;
    if (agreed && reaches[i].open_end) return end_after_notice(on, *notice);
  }
  const std::optional<NoticeChain> chain = chain_without_cost(dataset, agreement, on);
  if (!chain) return std::nullopt;
  const bool in_time = on <= chain->latest_day_to_act;
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
