#include "layout/ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace avtal::layout {

namespace {

using base::Day;
using base::YearMonthDay;

constexpr int kMonths = 12;

/// Steps of whole months begin where the count of months since year 0 is a multiple of `months`;
/// so whole years are steps of 12 and centuries of 1200.
struct Step {
  TickUnit unit;
  int days;          // for unit day: every so many days of the month
  int months;        // for the other units
  int major_months;  // a multiple of `months`
  int least_days;    // the shortest distance that the calendar gives two neighbours
};

// From fine to coarse. Ten days are 1st, 11th and 21st: eight days before the first of March.
constexpr std::array kSteps = {
    Step{TickUnit::day, 1, 0, 0, 1},
    Step{TickUnit::day, 2, 0, 0, 2},
    Step{TickUnit::day, 5, 0, 0, 5},
    Step{TickUnit::day, 10, 0, 0, 8},
    Step{TickUnit::month, 0, 1, kMonths, 28},
    Step{TickUnit::quarter, 0, 3, kMonths, 90},
    Step{TickUnit::year, 0, kMonths, 5 * kMonths, 365},
    Step{TickUnit::year, 0, 2 * kMonths, 10 * kMonths, 730},
    Step{TickUnit::year, 0, 5 * kMonths, 50 * kMonths, 1826},
    Step{TickUnit::decade, 0, 10 * kMonths, 50 * kMonths, 3652},
    Step{TickUnit::decade, 0, 20 * kMonths, 100 * kMonths, 7304},
    Step{TickUnit::decade, 0, 50 * kMonths, 100 * kMonths, 18262},
    Step{TickUnit::century, 0, 100 * kMonths, 500 * kMonths, 36524},
};

int month_index(Day day) {
  const YearMonthDay date = base::calendar(day);
  return date.year * kMonths + date.month - 1;
}

Day first_of_month(int index) { return base::day_of(index / kMonths, index % kMonths + 1, 1); }

/// First and last day whose start lies within the window (the first may come after the last).
struct Span {
  Day first;
  Day last;
};

Day day_within_calendar(double time) {
  const double within =
      std::clamp(time, double{base::kFirstDay.number}, double{base::kLastDay.number});
  return Day{static_cast<std::int32_t>(within)};
}

Span starts_within(TimeWindow window) {
  return {day_within_calendar(std::ceil(window.first)),
          day_within_calendar(std::floor(window.last))};
}

void add_if_within(std::vector<Tick>& result, Span span, Tick tick) {
  if (tick.day >= span.first && tick.day <= span.last) result.push_back(tick);
}

std::vector<Tick> month_ticks(const Step& step, Span span) {
  std::vector<Tick> result;
  const int begin = month_index(span.first) / step.months * step.months;
  const int end = month_index(span.last);
  for (int index = begin; index <= end; index += step.months) {
    const bool major = index % step.major_months == 0;
    add_if_within(result, span, {first_of_month(index), step.unit, major});
  }
  return result;
}

int days_in_month(int index) {
  const Day first = first_of_month(index);
  return base::plus_months(first, 1).number - first.number;
}

/// Counts anew in every month, so that the same days of the month are marked in each. What would
/// stand closer than a step to the next first of the month is left out; but the 21st always has
/// its eight days.
void add_days_of_month(std::vector<Tick>& result, const Step& step, Span span, int index) {
  const Day first = first_of_month(index);
  const int last_offset = days_in_month(index) - step.least_days;
  for (int offset = 0; offset <= last_offset; offset += step.days) {
    add_if_within(result, span, {base::plus_days(first, offset), step.unit, offset == 0});
  }
}

std::vector<Tick> day_ticks(const Step& step, Span span) {
  std::vector<Tick> result;
  const int end = month_index(span.last);
  for (int index = month_index(span.first); index <= end; ++index) {
    add_days_of_month(result, step, span, index);
  }
  return result;
}

}  // namespace

std::vector<Tick> ticks(const TimeScale& scale, float min_label_px) {
  const double pixels = double{scale.x1} - double{scale.x0};
  const double days = scale.window.last - scale.window.first;
  if (!(pixels > 0) || !(days > 0) || !std::isfinite(days)) return {};
  const double wanted_days = std::max(double{min_label_px}, 1.0) * days / pixels;
  const auto step = std::find_if(kSteps.begin(), kSteps.end(), [wanted_days](const Step& one) {
    return one.least_days >= wanted_days;
  });
  if (step == kSteps.end()) return {};
  const Span span = starts_within(scale.window);
  return step->unit == TickUnit::day ? day_ticks(*step, span) : month_ticks(*step, span);
}

}  // namespace avtal::layout
