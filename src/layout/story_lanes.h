#pragma once
// Phase 1 of the storyline: in which order the lanes lie, so that what moves between them has a
// short way.
//
// Lanes are numbered as the caller has them; positions count from 0 at the top.

#include <vector>

namespace avtal::layout {

struct LaneLink {
  int a = 0;
  int b = 0;
  float weight = 1;  // how much moves between the two; ≥ 0
};

struct LaneOrder {
  std::vector<int> bands;  // of each lane: all lanes of a lower band lie above those of a higher
  std::vector<LaneLink> links;
};

/// The lane at each position. Begins with the order of the input, band by band, and moves single
/// lanes within their band as long as that makes the ways shorter: what is linked to nothing stays
/// where it is. The same input always gives the same order; a link of no weight changes nothing.
std::vector<int> order_lanes(const LaneOrder& input);

/// The sum of the ways: weight times distance in lanes.
float ways_of(const std::vector<int>& order, const std::vector<LaneLink>& links);

}  // namespace avtal::layout
