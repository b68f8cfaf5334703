// What a ribbon owes to what is told elsewhere: its moves to the handovers, its gaps to the thick
// ribbon that stands for it.

#include <algorithm>
#include <utility>

#include "views/handovers/handovers_look.h"
#include "views/handovers/handovers_ribbon.h"

namespace avtal::scene {
namespace {

using base::Day;
using model::Ref;

/// Leaves of the pieces only what lies within the days; what was undocumented is told.
void keep(std::vector<StoryPiece>& pieces, Day first, Day last,
          std::vector<StoryPiece>* cut_away = nullptr) {
  std::vector<StoryPiece> kept;
  for (const StoryPiece& piece : pieces) {
    if (cut_away != nullptr && piece.look == Look::undocumented) {
      StoryPiece before = piece;
      before.last = std::min(piece.last, base::plus_days(first, -1));
      if (before.first <= before.last) cut_away->push_back(before);
      StoryPiece after = piece;
      after.first = std::max(piece.first, base::plus_days(last, 1));
      if (after.first <= after.last) cut_away->push_back(after);
    }
    StoryPiece inside = piece;
    inside.first = std::max(piece.first, first);
    inside.last = std::min(piece.last, last);
    if (inside.first <= inside.last) kept.push_back(std::move(inside));
  }
  pieces = std::move(kept);
}

/// Does it, or one of those who act together, stand in the lane?
bool stands_in(const RibbonMaker& maker, const model::Claims<Ref<model::Organization>>& bodies,
               Day on, int lane) {
  for (const auto& claim : bodies.all) {
    if (claim.value && maker.lane_of(*claim.value, on) == lane) return true;
    if (!bodies.together()) break;
  }
  return false;
}

const model::Handover* matching(const RibbonMaker& maker, Ref<model::Service> service,
                                model::PartyRole role, int from, int to, std::uint32_t& index) {
  for (index = 0; index < maker.dataset.handovers.size(); ++index) {
    const model::Handover& handover = maker.dataset.handovers[index];
    const bool concerns = std::find(handover.services.begin(), handover.services.end(), service) !=
                          handover.services.end();
    if (!concerns || handover.role != role) continue;
    const answers::Bounds bounds = answers::bounds_of(handover.when);
    const Day on = bounds.earliest.value_or(bounds.latest.value_or(maker.end));
    if (stands_in(maker, handover.from, base::plus_days(on, -1), from) &&
        stands_in(maker, handover.to, on, to)) {
      return &handover;
    }
  }
  return nullptr;
}

/// A handover whose day nobody knows took place somewhere between its bounds, whatever reading the
/// parties' own dates rest on.
void widen(StoryRibbon& ribbon, std::size_t i, const answers::Bounds& bounds) {
  StoryMove& move = *ribbon.moves[i];
  move.dated = bounds.dated;
  if (bounds.dated || !bounds.earliest || !bounds.latest) return;
  StoryStay& before = ribbon.stays[i - 1];
  StoryStay& after = ribbon.stays[i];
  move.first = std::max(before.first, std::min(move.first, *bounds.earliest));
  move.last = std::min(after.last, std::max(move.last, *bounds.latest));
  move.look = Look::uncertain;
  keep(before.pieces, before.first, base::plus_days(move.first, -1), &move.undocumented);
  keep(after.pieces, move.last, after.last, &move.undocumented);
  before.last = std::max(before.first, base::plus_days(move.first, -1));
  after.first = move.last;
  std::sort(move.undocumented.begin(), move.undocumented.end(),
            [](const StoryPiece& a, const StoryPiece& b) { return a.first < b.first; });
}

bool drawn_at(const StoryStay& stay, Day day) {
  return std::any_of(stay.pieces.begin(), stay.pieces.end(), [day](const StoryPiece& piece) {
    return piece.first <= day && day <= piece.last;
  });
}

void take_away(std::vector<StoryPiece>& pieces, Day first, Day last) {
  std::vector<StoryPiece> left;
  for (const StoryPiece& piece : pieces) {
    StoryPiece before = piece;
    before.last = std::min(piece.last, base::plus_days(first, -1));
    before.goes_on = piece.goes_on && piece.last < first;
    if (before.first <= before.last) left.push_back(before);
    StoryPiece after = piece;
    after.first = std::max(piece.first, base::plus_days(last, 1));
    if (after.first <= after.last) left.push_back(after);
  }
  pieces = std::move(left);
}

}  // namespace

void attach_handovers(const RibbonMaker& maker, Ref<model::Service> service, StoryRibbon& ribbon) {
  for (std::size_t i = 1; i < ribbon.stays.size(); ++i) {
    std::optional<StoryMove>& move = ribbon.moves[i];
    if (!move) continue;
    std::uint32_t index = 0;
    const model::Handover* handover = matching(
        maker, service, ribbon.role, ribbon.stays[i - 1].lane, ribbon.stays[i].lane, index);
    if (handover == nullptr) continue;
    move->handover = Ref<model::Handover>{index};
    move->look = weaker_look(move->look, handover->status);
    widen(ribbon, i, answers::bounds_of(handover->when));
  }
}

void hide_behind(StoryRibbon& thin, const StoryRibbon& thick) {
  for (StoryStay& stay : thin.stays) {
    for (std::size_t i = 0; i < thick.stays.size(); ++i) {
      const StoryStay& other = thick.stays[i];
      if (other.lane == stay.lane) take_away(stay.pieces, other.first, other.last);
      const bool moving = i > 0 && thick.moves[i] && !thick.moves[i]->dated;
      if (!moving) continue;
      if (thick.stays[i - 1].lane == stay.lane || other.lane == stay.lane) {
        take_away(stay.pieces, thick.moves[i]->first, thick.moves[i]->last);
      }
    }
  }
  for (std::size_t i = 1; i < thin.stays.size(); ++i) {
    if (!thin.moves[i]) continue;
    StoryMove& move = *thin.moves[i];
    move.drawn = drawn_at(thin.stays[i - 1], base::plus_days(move.first, -1)) ||
                 drawn_at(thin.stays[i], move.last);
  }
}

}  // namespace avtal::scene
