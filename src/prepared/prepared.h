#pragma once
// What the pictures need of a dataset whatever the state is.

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "answers/capacity.h"
#include "answers/in_force.h"
#include "answers/notice.h"
#include "answers/parties.h"
#include "answers/responsibility.h"
#include "answers/silence.h"
#include "answers/spans.h"
#include "answers/timetable.h"
#include "layout/lane_stack.h"
#include "model/dataset.h"
#include "prepared/prepare.h"
#include "prepared/rows.h"
#include "scene/request.h"

namespace avtal::scene {

/// A term as the timeline draws it: where it begins and ends on screen, and what is certain.
struct Bar : Drawn {
  answers::TermSpan span;
  base::Day first_certain;             // drawn fully from here …
  base::Day last_certain;              // … to here
  model::Ref<model::Service> service;  // whose colour it has
  bool last_regular = false;           // after it comes only the way to the agreement's end
  bool ends_lane = false;              // and with it what the lane is about
};

/// The time in which notice must be given: from the last day to act to the end.
struct NoticeStrip : Drawn {
  model::Ref<model::Agreement> agreement;
  model::Ref<model::Service> service;
  model::Notice notice;
};

struct GapMark : Drawn {
  answers::Gap gap;
};

/// Lies in the middle of the days on which it can have happened.
struct EventMark : Drawn {
  model::Ref<model::Event> event;
  base::Day earliest;
  base::Day latest;
};

/// Bars that run at the same time, as one, for a folded lane.
struct Stretch : Drawn {
  std::size_t bar = 0;  // the first of them
  std::size_t count = 0;
};

struct Lane {
  std::optional<model::RecordRef> of;  // missing: agreements in which no committee is named
  model::Ref<model::Service> service;  // of lanes of services
  Rows<Bar> bars;                      // of base agreements
  Rows<Bar> supplements;
  Rows<NoticeStrip> notices;  // share rows with the supplements
  Rows<GapMark> gaps;
  Rows<EventMark> events;  // those that the timeline shows
  Rows<Stretch> strip;
  int bar_rows = 1;
  int supplement_rows = 1;
  float height = 0;
};

/// What a filter leaves out.
struct Hidden {
  std::size_t agreements = 0;
  std::size_t of = 0;       // agreements in the whole dataset
  std::size_t context = 0;  // shown though they do not match, because they decide about what does
};

/// The lanes one below the other.
struct LaneStacking {
  std::vector<std::uint32_t> lanes;      // by position
  std::vector<std::uint32_t> positions;  // by lane
  layout::LaneTops tops;
};

/// Where a bar is among the lanes.
struct BarPlace {
  std::uint32_t lane = 0;
  std::uint32_t bar = 0;
  bool supplement = false;
};

struct LaneSet {
  state::Lanes kind = state::Lanes::services;
  std::vector<Lane> lanes;
  std::vector<std::optional<std::uint32_t>> by_record;  // the lane of a service, committee …
  std::vector<BarPlace> places;                         // of the bars, by agreement …
  std::vector<std::uint32_t> offsets;  // … which has those from here to the next one's

  /// Worked out when first asked for, then kept.
  const LaneStacking& stacking(const model::Dataset& dataset, state::LaneOrder order,
                               state::Language language) const;
  mutable std::array<std::unique_ptr<const LaneStacking>, 8> stackings;
};

struct ServiceParties {
  std::vector<answers::PartyAnswer> now;
  std::optional<model::Ref<model::Organization>> formerly;  // responsible before who is so now
};

struct RoleCounts {
  int responsible = 0;
  int pays = 0;
  int performs = 0;
};

/// What the dataset says of one day.
struct DayFacts {
  base::Day day;
  std::vector<answers::ServiceState> states;              // by service
  std::vector<std::optional<ServiceParties>> parties;     // when asked for
  std::vector<RoleCounts> roles;                          // by organisation; likewise
  std::optional<model::Ref<model::Agreement>> notice_of;  // the agreement last asked for
  std::optional<answers::NoticeChain> notice;
};

/// The term with which a service ends, where its end is known at all.
using ServiceEnd = std::optional<answers::TermRef>;
class KeptValues;

struct Prepared {
  const model::Dataset* dataset = nullptr;
  const Prepared* whole = nullptr;  // what a filter took this from; itself when nothing is filtered
  Hidden hidden;
  answers::Extent extent;
  state::Context context;
  base::Day open_until;  // where bars without end stop on screen
  std::vector<ServiceEnd> service_ends;
  std::vector<std::vector<std::uint32_t>> followers;  // agreements with a relation to this one
  std::vector<std::vector<std::uint32_t>> handovers;  // by service
  std::unique_ptr<const answers::Timetable> timetable;
  std::vector<answers::NoticeChain> notices;
  std::shared_ptr<KeptValues> kept;  // what views have worked out: kept.h
  int open_questions = 0;            // not explained

  /// Lanes of services, of committees or of agreements; the last two when first asked for.
  const LaneSet& lane_set(state::Lanes kind) const;
  const std::vector<Lane>& lanes() const { return lane_set(state::Lanes::services).lanes; }
  mutable std::array<std::unique_ptr<const LaneSet>, 3> lane_sets;

  /// Kept until another day is asked for: pan and zoom ask for the same one again.
  const DayFacts& on(base::Day day) const;
  /// The parties on `then`: the day itself, or for a service that has ended its last day.
  const ServiceParties& parties(model::Ref<model::Service> service, base::Day day,
                                base::Day then) const;
  /// For how many services each committee has each role on the day.
  const std::vector<RoleCounts>& role_counts(base::Day day) const;
  const std::optional<answers::NoticeChain>& notice(model::Ref<model::Agreement> agreement,
                                                    base::Day day) const;
  /// Who answered for what, by service; only the handovers need it, so it waits for them.
  const std::vector<answers::ServiceRoles>& roles() const;
  mutable std::optional<std::vector<answers::ServiceRoles>> service_roles;
  /// Of organisations that followed on each other; likewise.
  const std::vector<answers::Line>& lines() const;
  mutable std::optional<std::vector<answers::Line>> organization_lines;
  /// By agreement, in the dataset's order.
  const std::vector<answers::CapacityAnswer>& capacities() const;
  const std::vector<answers::SilentClauses>& silences() const;
  mutable std::optional<std::vector<answers::CapacityAnswer>> capacity_answers;
  mutable std::optional<std::vector<answers::SilentClauses>> silent_answers;

  /// How many terms run in each of some hundred equal parts of the full period.
  const std::vector<std::uint32_t>& density() const;
  mutable std::vector<std::uint32_t> densities;
  mutable DayFacts day_facts;
  mutable bool has_day_facts = false;
};

/// The first day on which any agreement can have begun; the first of the axis where nobody says.
base::Day first_agreement_day(const Prepared& prepared);

/// A part of the dataset that a filter left, with the period and the day of the whole.
std::shared_ptr<const Prepared> prepare_part(const model::Dataset& part, const Prepared& whole,
                                             Hidden hidden);

/// The lanes of one kind. Internal to prepared*.cpp.
std::unique_ptr<LaneSet> make_lanes(const Prepared& prepared, state::Lanes kind);

/// The stretch of time on screen, also on the way to another.
inline state::Window shown_window(const PageRequest& request) {
  return request.moving ? *request.moving
                        : state::window_shown(request.view, request.prepared->context);
}

}  // namespace avtal::scene
