#pragma once
// A handover as a picture of two rails, so small that it stands beside its words. Internal to the
// handovers.

#include "document/block.h"

namespace avtal::scene {

/// What the picture tells.
struct SmallMove {
  model::Status status = model::Status::unknown;  // of what comes after the move
  bool dated = true;
  bool thin = false;        // who pays or performs
  bool people = false;      // people leave for the other rail, what they leave has an end
  bool within = false;      // nobody else has a part in it
  bool giver_named = true;  // else no document says who
  bool upwards = false;     // whoever takes over lies higher
};

/// Says nothing that is not in the words beside it; in the colour of its parent's service.
document::Block small_picture(const SmallMove& move);

}  // namespace avtal::scene
