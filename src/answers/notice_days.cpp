#include "answers/notice_days.h"

namespace avtal::answers {

namespace {

using base::Day;
using model::Length;
using model::PeriodEnd;

/// 31 January and a month is 28 February.
constexpr int kMostDaysCutFromMonth = 3;
constexpr int kDaysOfWeek = 7;

int days_of(const Length& length) { return length.weeks * kDaysOfWeek + length.days; }

int months_of(PeriodEnd period) {
  switch (period) {
    case PeriodEnd::none:
      break;
    case PeriodEnd::month:
      return 1;
    case PeriodEnd::quarter:
      return 3;
    case PeriodEnd::half_year:
      return 6;
    case PeriodEnd::year:
      return 12;
  }
  return 0;
}

/// The first day of the period that the day lies in.
Day first_of_period(Day day, PeriodEnd period) {
  const base::YearMonthDay date = base::calendar(day);
  const int months = months_of(period);
  return base::day_of(date.year, (date.month - 1) / months * months + 1, 1);
}

/// The last day of the period that the day lies in.
Day last_of_period(Day day, PeriodEnd period) {
  return base::plus_days(base::plus_months(first_of_period(day, period), months_of(period)), -1);
}

Day period_end_until(Day day, PeriodEnd period) {
  if (period == PeriodEnd::none || last_of_period(day, period) == day) return day;
  return base::plus_days(first_of_period(day, period), -1);
}

Day period_end_from(Day day, PeriodEnd period) {
  return period == PeriodEnd::none ? day : last_of_period(day, period);
}

Day before(Day last_day, const Length& length) {
  return last_day_for_notice(base::plus_days(last_day, -days_of(length)), length.months);
}

}  // namespace

Day last_day_for_notice(Day last_day, int months) {
  if (months <= 0) return last_day;
  Day day = base::plus_months(last_day, -months);
  // Counting forward from a later day may reach the same end: the last days of long months.
  for (int i = 0; i < kMostDaysCutFromMonth; ++i) {
    const Day later = base::plus_days(day, 1);
    if (base::plus_months(later, months) <= last_day) day = later;
  }
  return day;
}

Day last_day_for_notice(Day last_day, const model::Notice& notice) {
  return period_end_until(before(period_end_until(last_day, notice.to), notice.length),
                          notice.from);
}

Day day_before_preparation(Day last_day, const Length& preparation) {
  return before(last_day, preparation);
}

Day end_after_notice(Day on, const model::Notice& notice) {
  const Day from = period_end_from(on, notice.from);
  const Day end =
      base::plus_days(base::plus_months(from, notice.length.months), days_of(notice.length));
  return period_end_from(end, notice.to);
}

Day last_day_after_renewal(Day last_day, int months) {
  return base::plus_days(base::plus_months(base::plus_days(last_day, 1), months), -1);
}

}  // namespace avtal::answers
