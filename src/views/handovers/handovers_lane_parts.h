#pragma once
// What the ground and the head of a lane both ask. Internal to the handovers.

#include <optional>
#include <vector>

#include "views/handovers/handovers_parts.h"

namespace avtal::scene {

const model::OrganizationChange& change_at(const Handovers& h,
                                           model::Ref<model::OrganizationChange> reference);
/// The members in the order in which they stood there; one that came back stands there again.
std::vector<model::Ref<model::Organization>> in_time_order(const Handovers& h,
                                                           const StoryLane& lane);
/// When the lane's bodies came into being or ended, where an event says so.
std::optional<answers::Bounds> life_edge(const Handovers& h, const StoryLane& lane, bool begins);
/// Between two names of a lane: from where the one is last true to where the other first is.
struct Seam {
  float x0 = 0;
  float x1 = 0;
};
/// Of a change that nobody dates but that two documents bound; missing: it has a place, or no room.
std::optional<Seam> seam_of(const Handovers& h, model::Ref<model::OrganizationChange> reference);
inline constexpr float kSeamTop = 6;  // in its lane
inline constexpr float kSeamHeight = 30;
/// Worth laying out: on the page, or near enough for the keyboard to walk to.
bool is_near(const Handovers& h, const LaneFrame& frame);
/// The sign of what happened to a body.
void add_change_sign(Pen& pen, model::ChangeType type, Point at);

}  // namespace avtal::scene
