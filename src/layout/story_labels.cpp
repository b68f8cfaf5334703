#include "layout/story_labels.h"

#include <algorithm>
#include <numeric>

#include "base/sort.h"

namespace avtal::layout {
namespace {

bool touch(const LabelBox& a, const LabelBox& b) {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

bool within(const LabelBox& inner, const LabelBox& outer) {
  return inner.x0 >= outer.x0 && inner.x1 <= outer.x1 && inner.y0 >= outer.y0 &&
         inner.y1 <= outer.y1;
}

}  // namespace

std::vector<std::optional<std::size_t>> place_labels(const std::vector<StoryLabel>& labels,
                                                     const LabelBox& area,
                                                     const std::vector<LabelBox>& obstacles) {
  std::vector<std::size_t> order(labels.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  base::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return labels[a].priority > labels[b].priority;
  });
  std::vector<LabelBox> taken = obstacles;
  std::vector<std::optional<std::size_t>> chosen(labels.size());
  for (const std::size_t i : order) {
    const std::vector<LabelBox>& places = labels[i].places;
    for (std::size_t k = 0; k < places.size() && !chosen[i]; ++k) {
      const bool free = within(places[k], area) &&
                        std::none_of(taken.begin(), taken.end(), [&](const LabelBox& other) {
                          return touch(places[k], other);
                        });
      if (!free) continue;
      chosen[i] = k;
      taken.push_back(places[k]);
    }
  }
  return chosen;
}

}  // namespace avtal::layout
