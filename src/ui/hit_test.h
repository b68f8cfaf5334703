#pragma once
// Which node of the page a point means. Pure.

#include <optional>
#include <string_view>

#include "scene/scene.h"

namespace avtal::ui {

/// Smallest side of what can be hit, however small it is drawn.
inline constexpr float kMouseReach = 24;
inline constexpr float kTouchReach = 44;

bool can_act(const scene::Node& node);
const scene::Node* find_node(const scene::Page& page, std::string_view id);
/// What scrolls vertically of the picture or the list; nullptr when all of it is seen.
const scene::ScrollArea* find_area(const scene::Page& page);

/// The scroll area under the point, unless it is a picture's own; nullptr when none.
const scene::ScrollArea* area_at(const scene::Page& page, scene::Point point);
/// The picture's own scroll area, when its content overflows.
const scene::ScrollArea* chart_area(const scene::Page& page);
bool overflows(const scene::ScrollArea& area);
/// How far its content can be scrolled; 0 for no area.
float furthest(const scene::ScrollArea* area);

/// The point is over the part that pans and zooms.
bool over_chart(const scene::Page& page, scene::Point point);
bool over_handle(const scene::Page& page, scene::Point point, float reach);

/// The smallest node whose rectangle holds the point and that can act or has something to tell, of
/// equals the last; when there is none, the nearest one that can act among those that reach the
/// point when grown to `reach`. Where a panel lies over the picture, only what is in the panel
/// counts.
const scene::Node* node_at(const scene::Page& page, scene::Point point, float reach);

/// Where the mark for a node may be painted.
scene::Rect clip_of(const scene::Page& page, const scene::Node& node);

}  // namespace avtal::ui
