#pragma once
// Phase: where the lanes of a tall picture lie when some of them are folded to a strip.
//
// Units: pixels down from the top of the first lane. The tops of the lanes are summed once, open
// and folded; folding all of them or a few, and finding what is on screen, then costs only
// halvings.

#include <cstddef>
#include <vector>

namespace avtal::layout {

/// Where each lane begins, and the bottom of the last one: one number more than there are lanes.
struct LaneTops {
  std::vector<double> open;
  std::vector<double> folded;
};
/// `heights` of the open lanes; folded ones are `folded_height` high, or as high as they were, if
/// that is less.
LaneTops stacked(const std::vector<float>& heights, float folded_height);

class LaneStack {
 public:
  /// `tops` are kept by reference. Lanes are open, or all folded; those at the positions `others`,
  /// in any order, are the other way.
  LaneStack(const LaneTops& tops, bool all_folded, std::vector<std::size_t> others);

  std::size_t size() const { return tops_->size() - 1; }
  bool is_folded(std::size_t position) const;
  double top(std::size_t position) const;
  float height(std::size_t position) const;
  /// Of all lanes together.
  double total() const { return top(size()); }
  /// The lane that covers `y`; the first or last one outside of them all. Needs a lane.
  std::size_t at(double y) const;

 private:
  double added_before(std::size_t position) const;

  const std::vector<double>* tops_;
  bool all_folded_;
  std::vector<std::size_t> others_;  // in order
  std::vector<double> added_;        // height that the first so many of them add
};

}  // namespace avtal::layout
