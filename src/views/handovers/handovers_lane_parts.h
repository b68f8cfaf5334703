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
/// Worth laying out: on the page, or near enough for the keyboard to walk to.
bool is_near(const Handovers& h, const LaneFrame& frame);
/// The sign of what happened to a body.
void add_change_sign(Pen& pen, model::ChangeType type, Point at);

}  // namespace avtal::scene
