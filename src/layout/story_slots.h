#pragma once
// Phase 2 of the storyline: which row of its lane each ribbon lies in, so that ribbons cross as
// little as they can where some of them leave the lane or come to it.
//
// Units: days, or any other measure of time.

#include <vector>

namespace avtal::layout {

/// A stretch that a ribbon spends in a lane.
struct Stay {
  int lane = 0;
  int thread = 0;    // stays of one thread in one lane share a row where they do not overlap
  double first = 0;  // from `first` to before `last`
  double last = 0;
  float height = 0;  // of the row it needs
  // Where it comes from and goes to: -1 a lane further up, +1 one further down, 0 nowhere.
  int arrives = 0;
  int leaves = 0;
};

struct StorySlots {
  std::vector<int> rows;                        // of each stay: its row in its lane
  std::vector<std::vector<float>> row_heights;  // of each lane, from the top: the greatest height
};

/// Rows belong to one thread each. They are ordered so that a ribbon that goes up (or came from
/// above) has as few ribbons above it on that day as can be, and likewise down; threads that pull
/// nowhere keep the order of their numbers. Deterministic; a thread's place among others does not
/// depend on threads in other lanes.
StorySlots assign_slots(const std::vector<Stay>& stays, int lane_count);

/// How many ribbons are crossed inside the lanes by those that leave or arrive.
int crossings_of(const std::vector<Stay>& stays, const std::vector<int>& rows);

}  // namespace avtal::layout
