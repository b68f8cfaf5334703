#pragma once
// Notice to terminate, and the days by which somebody must act.

#include <cstdint>
#include <optional>
#include <vector>

#include "answers/model_names.h"
#include "base/date.h"
#include "base/money.h"
#include "model/dataset.h"

namespace avtal::answers {

struct NoticeChain {
  Ref<model::Agreement> agreement;
  base::EdtfDate end;  // the end that notice would bring about
  Status end_status = Status::unknown;
  base::Day last_day_to_act;  // end minus the notice period, by calendar months
  int notice_months = 0;
  base::Day safe_day_to_act;  // the same from the earliest reading of an imprecise end
  int slack_days = 0;         // from `on` to last_day_to_act; negative when passed
  std::optional<base::Ore> cost_per_month_of_delay;  // yearly amount / 12
  bool cost_approximate = false;
  std::optional<base::Day> next_end_if_missed;  // tacit renewal only
  std::vector<Place> places;
};
/// Nothing when there is no notice period or no end to count from (none known, or until further
/// notice). The end is the last one of the terms; when it is passed and renewal is tacit, the end
/// of the renewal that runs on `on`. When the day to act is passed, `next_end_if_missed` is the
/// first end that notice on `on` still reaches, also when notice takes longer than a renewal.
/// The cost is that of the agreement's own yearly flows running on `on`, else at the end.
std::optional<NoticeChain> notice_chain(const Dataset& dataset, Ref<model::Agreement> agreement,
                                        base::Day on);

/// Of every agreement that has one, in the dataset's order, in one walk over the money.
std::vector<NoticeChain> notice_chains(const Dataset& dataset, base::Day on);

/// Pure arithmetic behind it: the last day on which notice of `months` still ends a term whose
/// last day (inclusive) is `last_day`.
/// A month runs to the day of the same number, or to the last day of a month that lacks it. So for
/// 30 June and 3 months: 31 March; for 28 February and 1 month: 31 January.
base::Day last_day_for_notice(base::Day last_day, int months);
/// The last day of the renewals: `last_day` moved by `months`, counted from the day after it, so
/// that an end of February stays an end of February.
base::Day last_day_after_renewal(base::Day last_day, int months);
/// The last day of the agreement if notice is given on `on`: of one until further notice too. An
/// end that comes anyway when it is too late for notice; nothing when months or end are unknown.
std::optional<base::Day> end_if_notice_given(const Dataset& dataset,
                                             Ref<model::Agreement> agreement, base::Day on);

struct Deadline {
  enum class Kind : std::uint8_t { notice, end, extension_decision } kind = Kind::notice;
  Ref<model::Agreement> agreement;
  base::Day day;
  Status status = Status::derived;
  std::vector<Place> places;
};
/// On or after `on` and within `months` months, soonest first. An end after which a further term
/// follows, or that an option can move, is an extension_decision. What renews tacitly has no end,
/// only a notice day.
std::vector<Deadline> deadlines(const Dataset& dataset, base::Day on, int months);

}  // namespace avtal::answers
