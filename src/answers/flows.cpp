#include "answers/flows.h"

#include <algorithm>

#include "answers/known.h"
#include "answers/readings.h"
#include "answers/statuses.h"
#include "answers/term_index.h"

namespace avtal::answers::inner {

namespace {

using base::Day;
using base::EdtfDate;

bool is_first_of_month(Day day) { return base::calendar(day).day == 1; }

bool is_last_of_month(Day day) { return is_first_of_month(base::plus_days(day, 1)); }

/// Of a one-of set the member that makes whole months.
Day start_day(const EdtfDate& date) {
  if (date.precision() != base::Precision::one_of) return date.earliest();
  const std::vector<Day>& members = date.alternatives();
  const auto found = std::find_if(members.begin(), members.end(), is_first_of_month);
  return found == members.end() ? date.earliest() : *found;
}

Day end_day(const EdtfDate& date) {
  if (date.precision() != base::Precision::one_of) return date.latest();
  const std::vector<Day>& members = date.alternatives();
  const auto found = std::find_if(members.begin(), members.end(), is_last_of_month);
  return found == members.end() ? date.latest() : *found;
}

FlowTime stated_time(const model::MoneyFlow& flow) {
  FlowTime time;
  const base::Edge* start = flow.start.value();
  const base::Edge* end = flow.end.value();
  time.start_known = start != nullptr && start->kind != base::Edge::Kind::unknown;
  time.end_known = end != nullptr && end->kind != base::Edge::Kind::unknown;
  if (time.start_known && start->date) time.first = start_day(*start->date).number;
  if (time.end_known && end->date) time.last = end_day(*end->date).number;
  if (time.start_known && time.end_known && time.last < time.first) time.end_known = false;
  return time;
}

/// First and last possible day of an agreement.
struct AgreementBounds {
  std::int64_t first = kLongAgo;
  std::int64_t last = kNeverEnds;
  bool last_known = false;  // that it has no end is known too
  Status last_status = Status::unknown;
  const model::Term* renewal = nullptr;
  std::int64_t renewed_until = kLongAgo;
  bool renewed_until_known = false;
  std::int64_t perhaps_replaced_from = kNeverEnds;
};

/// Is the money for the part of the agreement that the term is of?
bool is_for(const model::MoneyFlow& flow, const model::Term& term) {
  return term.services.empty() || flow.services.empty() ||
         std::any_of(flow.services.begin(), flow.services.end(),
                     [&](Ref<model::Service> service) { return model::is_about(term, service); });
}

/// Of the terms that the flow is for.
AgreementBounds bounds_for(const model::MoneyFlow& flow, const model::Agreement& agreement,
                           const std::vector<Reach>& reaches) {
  AgreementBounds bounds{kNeverEnds, kLongAgo};
  bool found = false;
  for (std::size_t i = 0; i < reaches.size(); ++i) {
    if (!is_for(flow, agreement.terms[i])) continue;
    found = true;
    const Reach& reach = reaches[i];
    bounds.first = std::min(bounds.first, reach.first_possible);
    if (reach.last_possible > bounds.last) {
      bounds.last = reach.last_possible;
      bounds.last_known = !reach.unknown_end;
      bounds.last_status = carried_status(agreement.terms[i].end);
      bounds.perhaps_replaced_from = reach.perhaps_replaced_from;
    }
    if (agreement.terms[i].kind != model::TermKind::renewal) continue;
    bounds.renewal = &agreement.terms[i];
    bounds.renewed_until = reach.last_possible;
    bounds.renewed_until_known = !reach.unknown_end;
  }
  return found ? bounds : AgreementBounds{};
}

void go_beyond(FlowTime& time, std::int64_t from, Status status) {
  time.beyond_from = std::min(time.beyond_from, from);
  time.beyond = weakest(time.beyond, status);
}

/// The agreement's end is that of money whose own nobody has entered.
void end_with_agreement(FlowTime& time, const model::MoneyFlow& flow,
                        const AgreementBounds& bounds) {
  if (flow.end.loaded() || !bounds.last_known || flow.form == model::MoneyForm::saving) return;
  if (time.start_known && bounds.last < time.first) return;
  time.end_known = true;
  time.last = bounds.last;
  go_beyond(time, kLongAgo, weakest(Status::derived, bounds.last_status));
}

/// Does the money end with the last term before the renewals?
void go_on_with_renewals(FlowTime& time, const AgreementBounds& bounds) {
  if (bounds.renewal == nullptr || !time.end_known) return;
  const std::int64_t from = bounds.renewal->start.value()->date->earliest().number;
  if (time.last < from - 1 || time.last >= bounds.renewed_until) return;
  go_beyond(time, time.last + 1, bounds.renewal->start.status());
  time.last = bounds.renewed_until;
  time.end_known = bounds.renewed_until_known;
  if (!time.end_known) time.not_after = bounds.renewed_until;
}

bool is_open(const EdgeClaims& edge) {
  return edge.value() != nullptr && edge.value()->kind == base::Edge::Kind::open;
}

/// The first day on which any document that speaks of the flow can have been written.
std::int64_t first_mention(const Dataset& dataset, const model::MoneyFlow& flow) {
  std::int64_t first = kNeverEnds;
  const auto note = [&](const std::vector<Place>& places) {
    for (const Place& place : places) {
      const std::optional<Day> day = earliest_day(dataset.at(place.document).written);
      first = std::min(first, day ? std::int64_t{day->number} : kLongAgo);
    }
  };
  note(flow.places);
  for (const Claim<model::Money>& claim : flow.amount.all) note(claim.places);
  return first == kNeverEnds ? kLongAgo : first;
}

bool is_proposed_only(const model::MoneyFlow& flow) {
  return flow.payer.status() == Status::proposed || flow.amount.status() == Status::proposed;
}

void bound_unknown_edges(FlowTime& time, const Dataset& dataset, const model::MoneyFlow& flow,
                         const std::vector<std::vector<Reach>>& reaches) {
  if (!time.start_known && is_proposed_only(flow)) time.not_before = first_mention(dataset, flow);
  if (!flow.agreement) return;
  time.binding = model::binding_of(dataset.at(*flow.agreement));
  const AgreementBounds bounds =
      bounds_for(flow, dataset.at(*flow.agreement), reaches[flow.agreement->index]);
  time.not_before = std::max(time.not_before, bounds.first);
  // A saving begins where the agreement ends.
  if (flow.form != model::MoneyForm::saving) time.not_after = bounds.last;
  end_with_agreement(time, flow, bounds);
  go_on_with_renewals(time, bounds);
  if (!is_open(flow.end) && flow.end.loaded()) return;
  // What may replace the agreement has money of its own: the two are never summed.
  if (is_day(bounds.perhaps_replaced_from)) {
    time.perhaps_until = bounds.perhaps_replaced_from - 1;
  }
  if (const auto told = last_told(dataset, *flow.agreement)) {
    go_beyond(time, std::int64_t{told->number} + 1, Status::derived);
  }
}

/// A payer that hands the paying over pays until the day before.
void end_by_handovers(const Dataset& dataset, std::vector<FlowTime>& times) {
  for (const model::Handover& handover : dataset.handovers) {
    const std::optional<Day> day = latest_day(handover.when);
    const Ref<model::Organization>* from = handover.from.value();
    if (handover.role != model::PartyRole::pays || !day || from == nullptr) continue;
    for (const Ref<model::MoneyFlow> ref : handover.money) {
      const Ref<model::Organization>* payer = dataset.at(ref).payer.value();
      FlowTime& time = times[ref.index];
      const bool pays = payer != nullptr &&
                        (handover.from.together() ? names(handover.from, *payer) : *payer == *from);
      if (!pays || time.end_known) continue;
      time.not_after = std::min(time.not_after, std::int64_t{day->number} - 1);
    }
  }
}

}  // namespace

std::vector<FlowTime> flow_times(const Dataset& dataset) {
  const std::vector<std::vector<Reach>> reaches = all_reaches(dataset);
  std::vector<FlowTime> times;
  times.reserve(dataset.money_flows.size());
  for (const model::MoneyFlow& flow : dataset.money_flows) {
    times.push_back(stated_time(flow));
    bound_unknown_edges(times.back(), dataset, flow, reaches);
  }
  end_by_handovers(dataset, times);
  return times;
}

Runs runs(const FlowTime& time, std::int64_t first, std::int64_t last) {
  const std::int64_t from = time.start_known ? time.first : time.not_before;
  const std::int64_t to = time.end_known ? time.last : time.not_after;
  if (from > last || to < first || time.binding.holds == base::Answer::no) return Runs::no;
  if (!time.start_known || time.binding.holds == base::Answer::maybe) return Runs::perhaps;
  if (first > time.perhaps_until) return Runs::perhaps;
  return time.end_known || time.first >= first ? Runs::certain : Runs::perhaps;
}

bool is_assumed(const model::MoneyFlow& flow, const FlowTime& time) {
  return weakest(flow.amount.status(), time.binding.at_best) == Status::assumed;
}

std::vector<std::vector<std::uint32_t>> flows_by_agreement(const Dataset& dataset) {
  std::vector<std::vector<std::uint32_t>> flows(dataset.agreements.size());
  for (std::uint32_t i = 0; i < dataset.money_flows.size(); ++i) {
    const std::optional<Ref<model::Agreement>>& agreement = dataset.money_flows[i].agreement;
    if (agreement) flows[agreement->index].push_back(i);
  }
  return flows;
}

bool is_counted_form(const model::MoneyFlow& flow) {
  return flow.form != model::MoneyForm::frame_transfer && flow.form != model::MoneyForm::saving &&
         !flow.passes_on;
}

std::optional<Yearly> yearly_amount(const Dataset& dataset, const std::vector<FlowTime>& times,
                                    const std::vector<std::uint32_t>& flows, std::int64_t first,
                                    std::int64_t last) {
  std::optional<Yearly> found;
  for (const std::uint32_t index : flows) {
    const model::MoneyFlow& flow = dataset.money_flows[index];
    const model::Money* money = flow.amount.value();
    if (money == nullptr || money->basis != model::MoneyBasis::per_year) continue;
    if (!money->currency.empty()) continue;
    if (!is_counted_form(flow) || is_assumed(flow, times[index])) continue;
    if (runs(times[index], first, last) != Runs::certain) continue;
    if (!found) found = Yearly{{}, false, Status::stated, index};
    const std::optional<base::Ore> sum = base::checked_sum(found->amount, money->amount);
    if (!sum) return std::nullopt;
    found->amount = *sum;
    found->approximate = found->approximate || money->approximate;
    found->status =
        weakest(found->status, weakest(flow.amount.status(), times[index].binding.at_best));
  }
  return found;
}

}  // namespace avtal::answers::inner
