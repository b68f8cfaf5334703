#pragma once
// One ribbon on the page, as the files that paint it, name it and write on it share it. Internal to
// the handovers.

#include <algorithm>
#include <string>

#include "views/handovers/handovers_parts.h"

namespace avtal::scene {

struct RibbonOnPage {
  Handovers& h;
  Pen& pen;
  const StoryThread& thread;
  const StoryRibbon& ribbon;
  RibbonFrame frame;
  std::string id;

  float width() const { return ribbon.thick() ? kThick : kThin; }
  bool on_page(float x0, float x1, float y) const {
    return x1 > h.t.area.x && x0 < h.t.area.right() && y > h.t.area.y - 40 &&
           y < h.t.area.bottom() + 40;
  }
};

/// "Support och arbetsteamet"; of a bundle, how many and one of them.
std::string service_name(const Handovers& h, const StoryThread& thread);
/// Nodes for everything that can be read of a stay: one for all days with the same answer.
void add_stay_nodes(const RibbonOnPage& r, std::size_t stay);
/// Texts on the stay, and that nobody is named where nobody is.
void write_on_stay(const RibbonOnPage& r, std::size_t stay);
/// On a long way the name stands where the ribbon is nearly level, best near its end.
void write_on_way(const RibbonOnPage& r, const std::vector<layout::PathPoint>& line);

}  // namespace avtal::scene
