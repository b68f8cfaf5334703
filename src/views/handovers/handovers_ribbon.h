#pragma once
// One ribbon of the story: from stretches to stays and moves. Internal to the handovers.

#include <functional>

#include "views/handovers/handovers_story.h"

namespace avtal::scene {

/// What is asked while a ribbon is made.
struct RibbonMaker {
  const model::Dataset& dataset;
  base::Day begin;                    // of the time shown, where no first day is known
  base::Day end;                      // and where something goes on
  std::vector<base::Day> level_days;  // on which the lane of an organisation may change
  std::function<int(model::Ref<model::Organization>, base::Day)> lane_of;
  std::function<int()> nobody;  // the lane for what nobody is named for
};

/// Of one role for one service: one, and as many more as have the role together at most.
std::vector<StoryRibbon> ribbons_of(const RibbonMaker& maker, model::Ref<model::Service> service,
                                    model::PartyRole role,
                                    const std::vector<answers::Stretch>& stretches);

/// Finds the handover that each move is, and lets it last as long as that may have taken.
void attach_handovers(const RibbonMaker& maker, model::Ref<model::Service> service,
                      StoryRibbon& ribbon);

/// Takes away what the thick ribbon already shows: the thin one in the same lane.
void hide_behind(StoryRibbon& thin, const StoryRibbon& thick);

}  // namespace avtal::scene
