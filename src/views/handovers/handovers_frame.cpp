// Where the ribbons of the story lie on the page.

#include <cmath>

#include "views/handovers/handovers_parts.h"

namespace avtal::scene {
namespace {

constexpr float kHalfPassage = 30;  // of a dated move, to either side

}  // namespace

RibbonFrame frame_of(const Handovers& h, const StoryRibbon& ribbon) {
  RibbonFrame frame;
  for (const StoryStay& stay : ribbon.stays) {
    // Whole pixels: what meets has no seam.
    frame.stays.push_back(
        {std::round(h.t.x(stay.first)), std::round(h.t.x_after(stay.last)), h.y_of(stay)});
  }
  frame.ways.resize(ribbon.stays.size());
  for (std::size_t i = 1; i < ribbon.stays.size(); ++i) {
    if (!ribbon.moves[i]) continue;
    RibbonFrame::Stretch& from = frame.stays[i - 1];
    RibbonFrame::Stretch& to = frame.stays[i];
    const StoryMove& move = *ribbon.moves[i];
    layout::Passage passage =
        move.dated ? layout::passage_at(h.t.x(move.first), h.t.x(ribbon.stays[i - 1].first),
                                        h.t.x_after(ribbon.stays[i].last), kHalfPassage)
                   : layout::Passage{h.t.x(move.first), h.t.x(move.last)};
    passage = {std::round(passage.x0), std::round(passage.x1)};
    from.x1 = passage.x0;
    to.x0 = passage.x1;
    frame.ways[i] = layout::s_curve(passage, from.y, to.y);
  }
  return frame;
}

float RibbonFrame::y_at(float x) const {
  for (std::size_t i = 0; i < stays.size(); ++i) {
    if (i < ways.size() && !ways[i].empty() && x >= ways[i].front().x && x <= ways[i].back().x) {
      return layout::height_at(ways[i], x);
    }
    if (x <= stays[i].x1) return stays[i].y;
  }
  return stays.empty() ? 0 : stays.back().y;
}

}  // namespace avtal::scene
