// What a year cost, with the arithmetic.

#include "answers/costs.h"

#include <algorithm>
#include <utility>

#include "answers/flows.h"
#include "answers/readings.h"
#include "answers/statuses.h"

namespace avtal::answers {
namespace {

using base::Day;
using inner::FlowTime;
using inner::Runs;
using WhyNot = CostLine::WhyNot;

constexpr int kFirstYear = 1;
constexpr int kLastYear = 9998;

struct YearDays {
  Day first;
  Day last;
};

YearDays days_of_year(int year) { return {base::day_of(year, 1, 1), base::day_of(year, 12, 31)}; }

/// Is it the body? Of several, of which nobody says which it is, or who share it, perhaps.
base::Answer is(const Dataset& dataset, const model::Claims<Ref<model::Organization>>& claims,
                Ref<model::Organization> wanted, Day on) {
  const auto readings = inner::readings(dataset, claims, on);
  const bool among = std::any_of(readings.begin(), readings.end(),
                                 [wanted](const auto* claim) { return claim->value == wanted; });
  if (!among) return base::Answer::no;
  return readings.size() == 1 ? base::Answer::yes : base::Answer::maybe;
}

base::Answer passes(const Dataset& dataset, const CostFilter& filter, const model::MoneyFlow& flow,
                    Day on) {
  base::Answer answer = base::Answer::yes;
  if (filter.payer) answer = std::min(answer, is(dataset, flow.payer, *filter.payer, on));
  if (filter.payee) answer = std::min(answer, is(dataset, flow.payee, *filter.payee, on));
  if (!filter.service) return answer;
  const bool has =
      std::find(flow.services.begin(), flow.services.end(), *filter.service) != flow.services.end();
  return has ? answer : base::Answer::no;
}

// ---- the part of the year ----

struct Part {
  int months = 0;  // 0: not whole months
  int days = 0;
  int days_in_year = 0;
  bool whole_year() const { return months == 12; }
};

Part part_of_year(Day first, Day last, const YearDays& year) {
  const base::YearMonthDay from = base::calendar(first);
  const base::YearMonthDay after = base::calendar(base::plus_days(last, 1));
  Part part;
  part.days = last.number - first.number + 1;
  part.days_in_year = year.last.number - year.first.number + 1;
  if (from.day == 1 && after.day == 1) {
    part.months = (after.year - from.year) * 12 + after.month - from.month;
  }
  return part;
}

/// The flow within the year. Callers know that it begins before the year's end and is certain.
Part part_covered(const FlowTime& time, const YearDays& year) {
  const std::int64_t first = std::max(time.first, std::int64_t{year.first.number});
  std::int64_t last = std::min(std::int64_t{year.last.number}, time.perhaps_until);
  if (time.end_known) last = std::min(last, time.last);
  return part_of_year(inner::to_day(first), inner::to_day(last), year);
}

/// Does all of the flow lie in the year?
bool is_within(const FlowTime& time, const YearDays& year) {
  const bool starts = time.first >= year.first.number && time.first <= year.last.number;
  return starts && (!time.end_known || time.last <= year.last.number);
}

// ---- a line ----

void set_part(CostLine& line, const model::Money& money, const Part& part) {
  line.months = part.months;
  if (part.months > 0) {
    line.amount = base::scaled(money.amount, part.months, 12);
    return;
  }
  line.days = part.days;
  line.days_in_year = part.days_in_year;
  line.amount = base::scaled(money.amount, part.days, part.days_in_year);
}

/// The amount of a flow that runs in the year for certain.
void set_amount(CostLine& line, const model::Money& money, const FlowTime& time,
                const YearDays& year) {
  switch (money.basis) {
    case model::MoneyBasis::per_year:
      set_part(line, money, part_covered(time, year));
      return;
    case model::MoneyBasis::once:
      if (is_within(time, year)) {
        line.amount = money.amount;
      } else {
        line.missing = Missing::year_not_stated;
      }
      return;
    case model::MoneyBasis::per_unit:
      line.missing = Missing::quantity_not_stated;
      return;
    case model::MoneyBasis::not_stated:
      if (is_within(time, year) && part_covered(time, year).whole_year()) {
        line.amount = money.amount;
      } else {
        line.missing = Missing::basis_not_stated;
      }
      return;
  }
}

/// An end that is proposed takes nothing from the time before it.
bool ends_only_later(const model::Claims<base::Edge>& end, const YearDays& year) {
  const base::Edge* edge = end.value();
  return end.status() == Status::proposed && edge != nullptr && edge->date &&
         edge->date->earliest() >= year.last;
}

Status status_of_line(const model::MoneyFlow& flow, const FlowTime& time, const YearDays& year) {
  if (flow.amount.value() == nullptr) return Status::unknown;
  Status status = inner::carried_status_of_equal(flow.amount);
  status = inner::weakest_known(status, inner::sureness(flow.start));
  if (!ends_only_later(flow.end, year)) {
    status = inner::weakest_known(status, inner::end_status_on(flow.end, year.first));
  }
  status = inner::weakest(status, time.binding.at_best);
  const std::int64_t last = std::min(time.last, std::int64_t{year.last.number});
  return time.beyond_from <= last ? inner::weakest(status, time.beyond) : status;
}

bool rests_on_assumption(const model::MoneyFlow& flow, const FlowTime& time) {
  return inner::is_assumed(flow, time) || flow.start.status() == Status::assumed ||
         flow.end.status() == Status::assumed;
}

WhyNot reason(const CostLine& line, const model::MoneyFlow& flow, const FlowTime& time,
              bool handed_on, const CostFilter& filter) {
  if (flow.form == model::MoneyForm::saving) return WhyNot::saving;
  if (flow.form == model::MoneyForm::frame_transfer) return WhyNot::frame_transfer;
  if (handed_on) return WhyNot::passed_on;
  if (!filter.with_assumed && rests_on_assumption(flow, time)) return WhyNot::assumed_off;
  if (line.missing == Missing::amount_not_stated || line.missing == Missing::not_read ||
      line.missing == Missing::quantity_not_stated) {
    return WhyNot::unknown_amount;
  }
  if (line.missing == Missing::other_currency) return WhyNot::other_currency;
  return line.amount ? WhyNot::counted : WhyNot::no_year;
}

/// Money that was paid in the year ran in it, whoever tells of no start. What was agreed, and for
/// which part of the year, does not follow.
bool was_paid(const model::MoneyFlow& flow, int year) {
  return flow.amount.value() == nullptr &&
         std::any_of(flow.outcomes.begin(), flow.outcomes.end(), [year](const auto& outcome) {
           return outcome.year == year && outcome.amount.value() != nullptr;
         });
}

/// The same money is in another flow, of the same year: a frame transfer that has taken the other
/// flow's place is in no sum, so then this one is the payment.
bool is_handed_on(const model::MoneyFlow& flow, const std::vector<FlowTime>& times,
                  const YearDays& year) {
  return flow.passes_on &&
         inner::runs(times[flow.passes_on->index], year.first.number, year.last.number) != Runs::no;
}

/// What the year has of the amount that is written. The price of a unit is no amount of any year.
void set_money(CostLine& line, const model::Money& money, Runs runs, const FlowTime& time,
               const YearDays& year) {
  const bool is_price = money.basis == model::MoneyBasis::per_unit;
  line.approximate = money.approximate;
  line.price_level = money.price_level;
  line.year_begins = money.year_begins;
  if (!is_price) line.stated = money.amount;
  if (!is_price && !money.currency.empty()) {
    line.missing = Missing::other_currency;
  } else if (is_price || runs == Runs::certain) {
    set_amount(line, money, time, year);
  } else {
    line.missing = Missing::year_not_stated;
  }
}

CostLine line_of(const model::MoneyFlow& flow, Runs runs, const FlowTime& time, bool handed_on,
                 const YearDays& year, const CostFilter& filter) {
  CostLine line;
  const model::Money* money = flow.amount.value();
  if (money == nullptr) {
    line.missing = flow.amount.refused() ? Missing::not_read : Missing::amount_not_stated;
  } else {
    set_money(line, *money, runs, time, year);
  }
  line.source_status = status_of_line(flow, time, year);
  // Of years that begin in another month the calendar's has parts of two.
  const bool is_part = line.amount && (line.months != 12 || line.year_begins != 1);
  line.status = is_part ? inner::weakest(line.source_status, Status::derived) : line.source_status;
  line.why_not = reason(line, flow, time, handed_on, filter);
  line.summed = line.why_not == WhyNot::counted;
  line.places = flow.places;
  inner::add_places(line.places, flow.amount);
  inner::sort_places(line.places);
  return line;
}

// ---- the sum ----

void note_price_level(std::vector<std::optional<int>>& levels, std::optional<int> level) {
  const auto at = std::lower_bound(levels.begin(), levels.end(), level);
  if (at == levels.end() || *at != level) levels.insert(at, level);
}

void sum_up(CostAnswer& answer, CostLine& line) {
  const std::optional<base::Ore> sum = base::checked_sum(answer.total, *line.amount);
  if (!sum) {  // beyond what can be counted: left out, and the total says that it is no more than
               // so
    line.summed = false;
    line.why_not = WhyNot::unknown_amount;
    answer.total_is_floor = true;
    return;
  }
  const bool is_first = answer.status == Status::unknown;
  answer.total = *sum;
  answer.approximate = answer.approximate || line.approximate;
  answer.status = is_first ? line.status : inner::weakest(answer.status, line.status);
  note_price_level(answer.price_levels, line.price_level);
}

}  // namespace

CostAnswer costs(const Dataset& dataset, int year, const CostFilter& filter) {
  CostAnswer answer;
  answer.year = year;
  if (year < kFirstYear || year > kLastYear) return answer;
  const YearDays days = days_of_year(year);
  const std::vector<FlowTime> times = inner::flow_times(dataset);
  for (std::uint32_t i = 0; i < dataset.money_flows.size(); ++i) {
    const model::MoneyFlow& flow = dataset.money_flows[i];
    Runs runs = inner::runs(times[i], days.first.number, days.last.number);
    if (runs == Runs::no) continue;
    if (was_paid(flow, year)) runs = Runs::certain;
    const base::Answer wanted = passes(dataset, filter, flow, days.last);
    if (wanted == base::Answer::no) continue;
    CostLine line = line_of(flow, runs, times[i], is_handed_on(flow, times, days), days, filter);
    line.flow = {i};
    line.may_run = runs == Runs::perhaps;
    if (wanted == base::Answer::maybe && line.summed) {
      line.summed = false;
      line.why_not = WhyNot::other_body;
      answer.total_is_floor = true;
    }
    if (line.summed) sum_up(answer, line);
    // It may go on beyond what is counted, if what is to replace the agreement comes to nothing.
    const bool is_cut = runs == Runs::certain && times[i].perhaps_until < days.last.number;
    if (line.summed && is_cut) answer.total_is_floor = true;
    // A reading that is not counted leaves the amount as unknown as the documents do.
    const bool is_missing =
        line.why_not == WhyNot::unknown_amount ||
        (line.why_not == WhyNot::assumed_off && flow.amount.status() == Status::assumed);
    if (is_missing && runs == Runs::certain) {
      ++answer.missing_amounts;
      if (line.missing == Missing::not_read) ++answer.unread_amounts;
      if (line.is_price()) ++answer.unit_prices;
    }
    const bool is_elsewhere =
        line.why_not == WhyNot::no_year || line.why_not == WhyNot::other_currency;
    if (is_missing || is_elsewhere) answer.total_is_floor = true;
    answer.lines.push_back(std::move(line));
  }
  return answer;
}

}  // namespace avtal::answers
