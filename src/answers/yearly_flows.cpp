#include "answers/yearly_flows.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "answers/costs.h"
#include "answers/flows.h"
#include "answers/readings.h"
#include "answers/repricing.h"
#include "answers/spans.h"
#include "answers/statuses.h"

namespace avtal::answers {
namespace {

using WhyNot = CostLine::WhyNot;

bool would_count(const FlowRow& row) {
  const WhyNot why = row.line.why_not;
  return why != WhyNot::frame_transfer && why != WhyNot::saving && why != WhyNot::passed_on;
}

/// A reading of the amount that is not asked for leaves it unknown.
bool is_assumed_away(const CostLine& line, const model::MoneyFlow& flow) {
  return line.why_not == WhyNot::assumed_off && flow.amount.status() == Status::assumed;
}

FlowPlace place_of(const CostLine& line, const model::MoneyFlow& flow) {
  if (line.why_not == WhyNot::saving || line.why_not == WhyNot::no_year) return FlowPlace::note;
  if (line.may_run) return FlowPlace::note;
  if (is_assumed_away(line, flow)) return FlowPlace::stub;
  if (line.why_not == WhyNot::assumed_off) return FlowPlace::note;
  if (line.amount) return FlowPlace::band;
  // Stated, but not how much of it belongs to the year.
  return line.stated ? FlowPlace::note : FlowPlace::stub;
}

/// The year from which a price level may be assumed: that in which the amount first holds.
std::optional<int> first_year(const model::MoneyFlow& flow) {
  const base::Edge* start = flow.start.value();
  if (start == nullptr || !start->date) return std::nullopt;
  return base::calendar(start->date->earliest()).year;
}

base::Ore part_of(base::Ore yearly, const CostLine& line) {
  if (line.months > 0) return base::scaled(yearly, line.months, 12);
  if (line.days_in_year > 0) return base::scaled(yearly, line.days, line.days_in_year);
  return yearly;
}

void move_to_prices(FlowRow& row, const Dataset& dataset, const FlowRequest& request) {
  if (!request.price_year || row.place != FlowPlace::band) return;
  std::optional<int> level;
  if (request.with_assumed) level = first_year(dataset.at(row.flow));
  row.repriced = repriced(dataset, row.flow, *request.price_year, level);
  if (!row.repriced->amount) return;
  row.amount = part_of(*row.repriced->amount, row.line);
  if (row.repriced->steps.empty()) return;
  row.status = inner::weakest(row.status, Status::derived);
  if (!row.repriced->level_assumed) return;
  row.status = inner::weakest(row.status, Status::assumed);
  row.assumed = true;
}

FlowRow row_of(const Dataset& dataset, CostLine cost, const FlowRequest& request) {
  const model::MoneyFlow& flow = dataset.at(cost.flow);
  FlowRow row;
  row.flow = cost.flow;
  row.line = std::move(cost);
  const CostLine& line = row.line;
  row.place = place_of(line, flow);
  row.form = flow.form;
  row.payers = bodies_in_year(dataset, flow.payer, request.year);
  row.payees = bodies_in_year(dataset, flow.payee, request.year);
  if (!row.payers.empty()) row.payer = row.payers.front();
  if (!row.payees.empty()) row.payee = row.payees.front();
  row.services = flow.services;
  row.counted = line.summed;
  const bool nothing_known = row.place == FlowPlace::stub && !line.is_price();
  row.status = nothing_known ? Status::unknown : line.status;
  if (row.place == FlowPlace::band) {
    row.amount = line.amount;
    row.assumed = line.status == Status::assumed;
    move_to_prices(row, dataset, request);
  }
  return row;
}

void note_level(std::vector<std::optional<int>>& levels, std::optional<int> level) {
  const auto at = std::lower_bound(levels.begin(), levels.end(), level);
  if (at == levels.end() || *at != level) levels.insert(at, level);
}

/// Sums in the order of the rows. What would leave the range is left out of the sum as in `costs`.
void count(FlowYear& year, FlowRow& row) {
  const auto written = base::checked_sum(year.as_written, *row.line.amount);
  const auto total = base::checked_sum(year.total.value_or(base::Ore{}), *row.amount);
  if (!written || !total) {
    row.counted = false;
    year.is_floor = true;
    return;
  }
  year.as_written = *written;
  year.total = *total;
  year.status = year.counted == 0 ? row.status : inner::weakest(year.status, row.status);
  ++year.counted;
  if (!row.in_prices_asked()) ++year.refused;
  year.approximate = year.approximate || row.line.approximate;
  year.assumed = year.assumed || row.assumed;
  note_level(year.price_levels, row.line.price_level);
}

bool leaves_a_floor(const Dataset& dataset, const FlowRow& row) {
  const WhyNot why = row.line.why_not;
  return why == WhyNot::unknown_amount || why == WhyNot::no_year || why == WhyNot::other_currency ||
         is_assumed_away(row.line, dataset.at(row.flow));
}

FlowYear summed_up(const Dataset& dataset, int of_year, std::vector<FlowRow> rows) {
  FlowYear year;
  year.year = of_year;
  year.total = base::Ore{};
  year.rows = std::move(rows);
  for (FlowRow& row : year.rows) {
    if (row.counted) count(year, row);
    if (is_missing(row)) {
      ++year.missing;
      if (row.line.missing == Missing::not_read) ++year.unread;
      if (row.line.is_price()) ++year.prices;
    }
    year.is_floor = year.is_floor || leaves_a_floor(dataset, row);
  }
  if (year.refused > 0) year.total.reset();
  return year;
}

}  // namespace

Bodies bodies_in_year(const Dataset& dataset, const model::Claims<Ref<model::Organization>>& claims,
                      int year) {
  Bodies bodies;
  for (const auto* claim : inner::readings(dataset, claims, base::day_of(year, 12, 31))) {
    if (claim->value) bodies.push_back(*claim->value);
  }
  return bodies;
}

bool is_missing(const FlowRow& row) { return row.place == FlowPlace::stub && would_count(row); }

FlowYear flow_year(const Dataset& dataset, const FlowRequest& request) {
  CostFilter filter;
  filter.with_assumed = request.with_assumed;
  CostAnswer answer = costs(dataset, request.year, filter);
  std::vector<FlowRow> rows;
  rows.reserve(answer.lines.size());
  for (CostLine& line : answer.lines) rows.push_back(row_of(dataset, std::move(line), request));
  return summed_up(dataset, request.year, std::move(rows));
}

bool is_in(const FlowPart& part, const FlowRow& row) {
  if (part.payer && row.payer != part.payer) return false;
  if (part.payee && row.payee != part.payee) return false;
  return !part.service || row.services == std::vector{*part.service};
}

FlowYear part_of(const Dataset& dataset, const FlowYear& year, const FlowPart& part) {
  std::vector<FlowRow> rows;
  std::copy_if(year.rows.begin(), year.rows.end(), std::back_inserter(rows),
               [&](const FlowRow& row) { return is_in(part, row); });
  return summed_up(dataset, year.year, std::move(rows));
}

std::vector<FlowYear> flow_years(const Dataset& dataset, const FlowRequest& request, int first,
                                 int last) {
  std::vector<FlowYear> years;
  FlowRequest each = request;
  for (each.year = first; each.year <= last; ++each.year) {
    years.push_back(flow_year(dataset, each));
  }
  return years;
}

std::optional<std::pair<int, int>> years_with_flows(const Dataset& dataset) {
  const auto year = [](std::int64_t day) { return base::calendar(inner::to_day(day)).year; };
  const int end = base::calendar(extent(dataset).last).year;
  std::optional<std::pair<int, int>> years;
  const auto widen = [&years](int first, int last) {
    if (!years) years = {first, last};
    years->first = std::min(years->first, first);
    years->second = std::max(years->second, last);
  };
  for (const model::MoneyFlow& flow : dataset.money_flows) {
    for (const model::Outcome& outcome : flow.outcomes) widen(outcome.year, outcome.year);
  }
  for (const inner::FlowTime& time : inner::flow_times(dataset)) {
    if (time.binding.holds == base::Answer::no) continue;
    if (!time.start_known || time.first == inner::kLongAgo) continue;
    const int first = year(time.first);
    const int last = time.end_known && time.last != inner::kNeverEnds ? year(time.last) : end;
    widen(first, std::max(last, first));
  }
  return years;
}

std::vector<RunningYears> running_years(const Dataset& dataset) {
  const auto year = [](std::int64_t day) -> std::optional<int> {
    if (!inner::is_day(day)) return std::nullopt;
    return base::calendar(inner::to_day(day)).year;
  };
  std::vector<RunningYears> years;
  years.reserve(dataset.money_flows.size());
  for (const inner::FlowTime& time : inner::flow_times(dataset)) {
    const std::int64_t first = time.start_known ? time.first : time.not_before;
    const std::int64_t last = time.end_known ? time.last : time.not_after;
    years.push_back({year(first), year(last)});
  }
  return years;
}

std::vector<int> price_years(const Dataset& dataset) {
  std::vector<int> years;
  for (const model::PriceIndex& index : dataset.indexes) {
    if (!index.years.empty()) years.push_back(index.years.front().year - 1);
    for (const model::IndexYear& value : index.years) years.push_back(value.year);
  }
  std::sort(years.begin(), years.end());
  years.erase(std::unique(years.begin(), years.end()), years.end());
  return years;
}

}  // namespace avtal::answers
