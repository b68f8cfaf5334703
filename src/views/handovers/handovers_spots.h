#pragma once
// Where in the picture each handover is told.

#include <optional>

#include "views/handovers/handovers_parts.h"

namespace avtal::scene {

/// Where a handover is told in the picture.
struct StorySpot {
  Point at;
  int lane = 0;
  int way = 0;  // a stub of an arrow: -1 upwards, 1 downwards
  model::Ref<model::Service> service;
};

/// Nothing where no lane has to do with it.
std::optional<StorySpot> spot_of(const Handovers& h, model::Ref<model::Handover> reference);

/// The one that tells of the service; nullptr when it is not drawn.
const StoryThread* thread_of(const Handovers& h, model::Ref<model::Service> service);

}  // namespace avtal::scene
