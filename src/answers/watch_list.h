#pragma once
// The watch list: of every agreement that applies, may apply or is to come, the next day by which
// somebody must act, how sure that day is, and what it is worth.

#include <cstdint>
#include <optional>
#include <vector>

#include "answers/model_names.h"
#include "answers/notice.h"
#include "answers/yearly_flows.h"
#include "base/date.h"
#include "base/money.h"

namespace avtal::answers {

/// How sure the next day is.
enum class WatchList : std::uint8_t { certain, perhaps, unsaid };
inline constexpr WatchList kWatchLists[] = {WatchList::certain, WatchList::perhaps,
                                            WatchList::unsaid};

/// Why a day is only perhaps the day: the weightiest reason.
enum class Doubt : std::uint8_t {
  none,
  disputed,   // claims that nothing decides between
  proposed,   // the end, or the clause of notice
  assumed,    // likewise
  imprecise,  // the end is not known to the day
};

/// Why no day follows.
enum class NoDay : std::uint8_t {
  until_further_notice,  // any day is as good as another
  renewal_unknown,       // renews itself, nobody says for how long
  passed,                // every known end has passed, and nobody says that it is over
  end_unknown,
  no_terms,  // nothing is loaded about when it applies
};

/// Auditors' practice: some 10, 30 and 60 per cent of the agreements.
enum class WatchClass : std::uint8_t { none, critical, important, other };

/// What the agreement's own money comes to per year, when the end comes, else on the day asked.
struct WatchAmount {
  base::Ore amount;
  Status status = Status::unknown;
  bool approximate = false;
  bool is_floor = false;  // other money of it runs, or may run, and is not counted in
};

/// Who has a role in the agreement on the day.
struct WatchParties {
  model::PartyRole role = model::PartyRole::responsible;
  std::vector<Bodies> parties;      // of each party all that it may be, see `bodies_in_year`
  Status status = Status::unknown;  // the weakest
};

struct WatchEntry {
  Ref<model::Agreement> agreement;
  WatchList list = WatchList::unsaid;
  NoDay why = NoDay::end_unknown;          // of what is unsaid
  std::optional<base::Day> end_if_notice;  // … if notice is given on the day asked
  std::optional<Deadline> next;            // missing: unsaid
  Doubt doubt = Doubt::none;
  int days_left = 0;
  std::optional<base::EdtfDate> end;       // that notice would bring about
  std::optional<base::Day> renewed_until;  // if nobody gives it: the end after that
  bool renews_before = false;  // the day for this end has passed: it is renewed, and `next` is for
                               // the end after
  std::optional<WatchAmount> yearly;
  std::optional<base::Ore> month;  // yearly / 12: what acting a month late costs, where it goes on
  WatchClass its_class = WatchClass::none;
  std::optional<WatchParties> responsible;  // else who pays
  std::optional<WatchParties> provider;     // who performs, else who is paid
};

/// How the classes were worked out: by amounts, the largest first; equal ones are in one class.
struct ClassLimits {
  std::size_t known = 0;  // entries of which the yearly amount is known
  std::size_t critical = 0;
  std::size_t important = 0;
  base::Ore least_critical;  // meaningful where there are classes
  base::Ore least_important;
  bool any() const { return critical > 0; }
};
/// Of fewer known amounts no classes are made.
inline constexpr std::size_t kFewestForClasses = 10;

struct Watch {
  std::vector<WatchEntry> entries;  // list by list; soonest first, then as the dataset has them
  std::size_t over = 0;             // agreements that have ended
  std::size_t withdrawn = 0;        // those that nothing comes of
  ClassLimits classes;
};
/// A day is certain when what it rests on is stated or worked out from that, nothing disputes it,
/// and it is one day.
Watch watch_list(const Dataset& dataset, base::Day on);
/// Those of the agreements that a filter has left in `part`; classes stay those of the whole. They
/// point into `watch`.
std::vector<const WatchEntry*> entries_within(const Watch& watch, const Dataset& whole,
                                              const Dataset& part);

}  // namespace avtal::answers
