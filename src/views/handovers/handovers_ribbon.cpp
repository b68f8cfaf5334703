#include "views/handovers/handovers_ribbon.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "views/handovers/handovers_look.h"

namespace avtal::scene {
namespace {

using base::Answer;
using base::Day;
using model::Ref;

/// Days on which the answer and the lanes are the same.
struct WaySegment {
  StoryPiece piece;
  std::vector<int> lanes;  // that those who may have the role stand in
  bool together = false;   // in all of them at once
};

/// Those who have the role for certain; where nobody has, all who may.
std::vector<answers::Holder> candidates(const std::vector<answers::Holder>& holders) {
  std::vector<answers::Holder> certain;
  std::copy_if(holders.begin(), holders.end(), std::back_inserter(certain),
               [](const answers::Holder& each) { return each.holds == Answer::yes; });
  return certain.empty() ? holders : certain;
}

/// Have they the role at once, for certain or if their agreement runs: is none instead of another?
bool are_together(const answers::Stretch& stretch) {
  if (stretch.in_force == answers::InForce::yes) {
    return candidates(stretch.holders).front().holds == Answer::yes;
  }
  return std::all_of(stretch.holders.begin(), stretch.holders.end(), [&](const auto& each) {
    return each.while_it_runs == Answer::yes && each.agreement == stretch.holders.front().agreement;
  });
}

class Segments {
 public:
  explicit Segments(const RibbonMaker& maker) : maker_(maker) {}

  std::vector<WaySegment> of(const std::vector<answers::Stretch>& stretches) {
    for (const answers::Stretch& stretch : stretches) add(stretch);
    return std::move(found_);
  }

 private:
  void add(const answers::Stretch& stretch) {
    const Day first = stretch.first.value_or(maker_.begin);
    const Day last = stretch.last.value_or(std::max(first, maker_.end));
    Day from = first;
    for (const Day day : maker_.level_days) {
      if (day <= from || day > last) continue;
      add(stretch, from, base::plus_days(day, -1), false);
      from = day;
    }
    add(stretch, from, last, !stretch.last);
  }

  void add(const answers::Stretch& stretch, Day first, Day last, bool goes_on) {
    WaySegment segment;
    segment.piece = {first, last, Look::undocumented, goes_on, {}};
    segment.piece.first_doubted = stretch.first_doubted && stretch.first == first;
    segment.piece.last_doubted = stretch.last_doubted && stretch.last == last;
    for (const answers::Holder& holder : candidates(stretch.holders)) {
      const int lane = maker_.lane_of(holder.organization, first);
      if (lane < 0) continue;
      if (std::find(segment.lanes.begin(), segment.lanes.end(), lane) == segment.lanes.end()) {
        segment.lanes.push_back(lane);
      }
    }
    if (segment.lanes.size() == 1) {
      // Others who may have the role stand in the same lane: the lane is certain.
      for (const answers::Holder& holder : stretch.holders) {
        if (maker_.lane_of(holder.organization, first) == segment.lanes.front()) {
          segment.piece.holders.push_back(holder);
        }
      }
    } else {
      segment.piece.holders = stretch.holders;
    }
    segment.piece.look = look_of(stretch, segment.piece.holders);
    segment.together = segment.lanes.size() > 1 && are_together(stretch);
    if (segment.together) segment.piece.holders = candidates(stretch.holders);
    found_.push_back(std::move(segment));
  }

  const RibbonMaker& maker_;
  std::vector<WaySegment> found_;
};

/// Several who have a role together have a ribbon each: who had one before keeps it, and who comes
/// to it begins one of their own. Everything else lies on the first.
class Sharing {
 public:
  std::vector<std::vector<WaySegment>> of(std::vector<WaySegment> segments) {
    for (WaySegment& segment : segments) {
      if (last_ && base::plus_days(*last_, 1) != segment.piece.first) lanes_.clear();
      last_ = segment.piece.last;
      share(std::move(segment));
    }
    return std::move(parts_);
  }

 private:
  void share(WaySegment segment) {
    const std::vector<int> before = std::exchange(lanes_, {});
    if (segment.lanes.size() != 1 && !segment.together) return put(0, std::move(segment));
    std::vector<int> fresh;
    for (const int lane : segment.lanes) {
      const auto own = std::find(before.begin(), before.end(), lane);
      if (own == before.end()) {
        fresh.push_back(lane);
      } else {
        put(static_cast<std::size_t>(own - before.begin()), only(segment, lane));
      }
    }
    for (const int lane : fresh) put(free_part(), only(segment, lane));
  }

  static WaySegment only(WaySegment segment, int lane) {
    segment.lanes = {lane};
    return segment;
  }

  /// The lowest that has no lane yet.
  std::size_t free_part() const {
    const auto free = std::find(lanes_.begin(), lanes_.end(), kNone);
    return static_cast<std::size_t>(free - lanes_.begin());
  }

  void put(std::size_t part, WaySegment segment) {
    if (parts_.size() <= part) parts_.resize(part + 1);
    if (lanes_.size() <= part) lanes_.resize(part + 1, kNone);
    lanes_[part] = segment.lanes.size() == 1 ? segment.lanes.front() : kUnclear;
    parts_[part].push_back(std::move(segment));
  }

  static constexpr int kNone = -2;
  static constexpr int kUnclear = -3;
  std::vector<std::vector<WaySegment>> parts_;
  std::vector<int> lanes_;  // in which each part was last
  std::optional<Day> last_;
};

/// Joins segments to stays; what lies between two lanes becomes the move.
class Weaver {
 public:
  Weaver(const RibbonMaker& maker, StoryRibbon& ribbon) : maker_(maker), ribbon_(ribbon) {}

  void weave(const std::vector<WaySegment>& segments) {
    std::optional<Day> previous;
    for (const WaySegment& segment : segments) {
      const bool joined = previous && base::plus_days(*previous, 1) == segment.piece.first;
      if (!joined) break_off();
      if (segment.lanes.size() == 1) {
        arrive(segment);
      } else {
        pending_.push_back(segment.piece);
      }
      previous = segment.piece.last;
    }
    break_off();
  }

 private:
  /// What is left over belongs to the lane it was last in, or to nobody's.
  void break_off() {
    if (!pending_.empty()) {
      if (!running_) begin(maker_.nobody(), std::nullopt);
      take_pending();
    }
    running_ = false;
  }

  void arrive(const WaySegment& segment) {
    const int lane = segment.lanes.front();
    if (!running_) {
      begin(lane, std::nullopt);
    } else if (ribbon_.stays.back().lane != lane) {
      move_to(lane, segment.piece);
    }
    take_pending();
    take(segment.piece);
  }

  void move_to(int lane, const StoryPiece& next) {
    StoryMove move;
    move.dated = pending_.empty();
    move.first = pending_.empty() ? next.first : pending_.front().first;
    move.last = next.first;
    move.look = next.look == Look::undocumented ? Look::uncertain : next.look;
    if (!move.dated) move.look = Look::uncertain;
    for (const StoryPiece& piece : pending_) {
      if (piece.look == Look::undocumented) move.undocumented.push_back(piece);
    }
    pending_.clear();
    begin(lane, std::move(move));
  }

  void begin(int lane, std::optional<StoryMove> move) {
    StoryStay stay;
    stay.lane = lane;
    ribbon_.stays.push_back(std::move(stay));
    ribbon_.moves.push_back(std::move(move));
    running_ = true;
  }

  void take_pending() {
    for (const StoryPiece& piece : pending_) take(piece);
    pending_.clear();
  }

  void take(const StoryPiece& piece) {
    StoryStay& stay = ribbon_.stays.back();
    if (stay.pieces.empty()) stay.first = piece.first;
    stay.last = piece.last;
    stay.pieces.push_back(piece);
  }

  const RibbonMaker& maker_;
  StoryRibbon& ribbon_;
  std::vector<StoryPiece> pending_;
  bool running_ = false;
};

}  // namespace

std::vector<StoryRibbon> ribbons_of(const RibbonMaker& maker, Ref<model::Service> service,
                                    model::PartyRole role,
                                    const std::vector<answers::Stretch>& stretches) {
  std::vector<StoryRibbon> ribbons;
  for (const auto& segments : Sharing().of(Segments(maker).of(stretches))) {
    StoryRibbon ribbon;
    ribbon.role = role;
    ribbon.part = static_cast<int>(ribbons.size());
    Weaver(maker, ribbon).weave(segments);
    attach_handovers(maker, service, ribbon);
    ribbons.push_back(std::move(ribbon));
  }
  if (ribbons.empty()) ribbons.push_back({role, 0, {}, {}});
  return ribbons;
}

}  // namespace avtal::scene
