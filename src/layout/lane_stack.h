#pragma once
// Phase: where the lanes of a tall picture lie when some of them are folded to a strip.
//
// Units: pixels down from the top of the first lane. The tops of the lanes as they are unfolded are
// summed once; folding a few of them, and finding what is on screen, then costs only halvings.

#include <cstddef>
#include <vector>

namespace avtal::layout {

/// Where each lane begins, and the bottom of the last one: one number more than there are lanes.
std::vector<double> stacked(const std::vector<float>& heights);

class LaneStack {
 public:
  /// `tops` as `stacked` gives them, kept by reference; `folded` are positions of lanes, in any
  /// order, each of which then is `folded_height` high (or as high as it was, if that is less).
  LaneStack(const std::vector<double>& tops, std::vector<std::size_t> folded, float folded_height);

  std::size_t size() const { return tops_->size() - 1; }
  bool is_folded(std::size_t position) const;
  double top(std::size_t position) const;
  float height(std::size_t position) const;
  /// Of all lanes together.
  double total() const { return top(size()); }
  /// The lane that covers `y`; the first or last one outside of them all. Needs a lane.
  std::size_t at(double y) const;

 private:
  double saved_before(std::size_t position) const;

  const std::vector<double>* tops_;
  std::vector<std::size_t> folded_;  // in order
  std::vector<double> saved_;        // height saved by the first so many of them
};

}  // namespace avtal::layout
