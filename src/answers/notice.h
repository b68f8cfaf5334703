#pragma once
// Notice to terminate, and the days by which somebody must act.

#include <cstdint>
#include <optional>
#include <vector>

#include "answers/model_names.h"
#include "answers/notice_days.h"
#include "base/date.h"
#include "base/money.h"
#include "model/dataset.h"

namespace avtal::answers {

struct NoticeChain {
  Ref<model::Agreement> agreement;
  base::EdtfDate end;  // the end that notice would bring about
  Status end_status = Status::unknown;
  /// End minus the notice period. Of an end that is known to a month, a season or a year only, from
  /// its first day, which is safe whatever day it is; of a boundary of which nobody says whether it
  /// is the last day or the first one after, as it is written.
  base::Day last_day_to_act;
  model::Notice notice;
  base::Day safe_day_to_act;    // the same from the earliest reading of any imprecise end …
  base::Day latest_day_to_act;  // … and from the latest
  std::optional<base::Day>
      begin_preparing;  // for one's own decision, where the clause says how long
  int slack_days = 0;   // from `on` to last_day_to_act; negative when passed
  std::optional<base::Ore> cost_per_month_of_delay;  // yearly amount / 12
  bool cost_approximate = false;
  std::optional<base::Day> next_end_if_missed;  // tacit renewal only
  std::vector<Place> places;
  bool disputed = false;  // other claims for the end or the clause say otherwise
};
/// Nothing when there is no notice period or no end to count from (none known, until further
/// notice, or ended by notice already). The end is the last one of the terms; when it is passed and
/// renewal is tacit, the end of the renewal that runs on `on`. When the day to act is passed,
/// `next_end_if_missed` is the first end that notice on `on` still reaches, also when notice takes
/// longer than a renewal. The cost is that of the agreement's own yearly flows running on `on`,
/// else at the end.
std::optional<NoticeChain> notice_chain(const Dataset& dataset, Ref<model::Agreement> agreement,
                                        base::Day on);

/// Of every agreement that has one, in the dataset's order, in one walk over the money.
std::vector<NoticeChain> notice_chains(const Dataset& dataset, base::Day on);

/// The last day of the agreement if notice is given on `on`: of one until further notice too. An
/// end that comes anyway when it is too late for notice; nothing when months or end are unknown.
std::optional<base::Day> end_if_notice_given(const Dataset& dataset,
                                             Ref<model::Agreement> agreement, base::Day on);

struct Deadline {
  enum class Kind : std::uint8_t { notice, end, extension_decision } kind = Kind::notice;
  Ref<model::Agreement> agreement;
  base::Day day;  // the safe one
  Status status = Status::derived;
  std::vector<Place> places;
  std::optional<base::Day> latest;  // the last one possible, where the end is not known to the day
  bool disputed = false;            // other claims for the end or the clause say otherwise
};
/// On or after `on` and within `months` months, soonest first. Where the safe day has passed and a
/// later one is possible, that. An end after which a further term follows, or that an option can
/// move, is an extension_decision. What renews tacitly has no end, only a notice day; what was
/// ended by notice has only that end.
std::vector<Deadline> deadlines(const Dataset& dataset, base::Day on, int months);

}  // namespace avtal::answers
