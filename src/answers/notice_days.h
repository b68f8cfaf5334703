#pragma once
// The arithmetic of notice: days, weeks and months back from an end, and to the ends of periods.

#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers {

/// The last day on which notice of `months` still ends a term whose last day (inclusive) is
/// `last_day`. A month runs to the day of the same number, or to the last day of a month that lacks
/// it. So for 30 June and 3 months: 31 March; for 28 February and 1 month: 31 January.
base::Day last_day_for_notice(base::Day last_day, int months);
/// The same for a whole clause. Where the time runs from the end of a month, quarter, half-year or
/// year, the last such end from which it is over in time; where the agreement ends with a period,
/// counted from the last such end that is not after `last_day`.
base::Day last_day_for_notice(base::Day last_day, const model::Notice& notice);
/// The day before which one's own decision must begin, so that it is made by `last_day`.
base::Day day_before_preparation(base::Day last_day, const model::Length& preparation);
/// The last day of an agreement until further notice if notice is given on `on`.
base::Day end_after_notice(base::Day on, const model::Notice& notice);
/// The last day of the renewals: `last_day` moved by `months`, counted from the day after it, so
/// that an end of February stays an end of February.
base::Day last_day_after_renewal(base::Day last_day, int months);

}  // namespace avtal::answers
