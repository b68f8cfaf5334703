#pragma once
// What the parts of the handovers share while a page is laid out. Internal to the handovers.

#include <optional>
#include <string>
#include <vector>

#include "kit/time_frame.h"
#include "layout/story_labels.h"
#include "layout/story_paths.h"
#include "scene/widgets.h"
#include "views/handovers/handovers_story.h"

namespace avtal::scene {

inline constexpr float kThick = 24;  // of a ribbon
inline constexpr float kThin = 8;
inline constexpr float kLaneHead = 40;
inline constexpr float kLaneFoot = 8;
inline constexpr float kLaneGap = 8;
inline constexpr float kMarker = 12;  // radius of a number with its ring

/// Where a lane lies on the page.
struct LaneFrame {
  bool shown = false;
  float y = 0;  // scrolled
  float height = 0;
  std::vector<float> centres;  // y of its rows
};

/// A text with several places that would do, and shorter wordings for less room.
struct StoryText {
  struct Variant {
    std::string text;
    std::vector<layout::LabelBox> places;
  };
  std::vector<Variant> variants;
  TextStyle style;
  Paint ground;
  int priority = 0;
};

struct Handovers {
  TimeFrame& t;
  Story story;
  std::vector<LaneFrame> lanes;
  float content_height = 0;
  std::vector<bool> lit;  // services in focus; empty: everything is
  // Filled while painting:
  std::vector<layout::LabelBox> marks;    // what no text may cover
  std::vector<layout::LabelBox> ribbons;  // what no text beside them may cover
  std::vector<Point> open;                // where a mark says that nobody is named
  std::vector<StoryText> inside;          // texts on ribbons
  std::vector<StoryText> beside;

  bool is_lit(const StoryThread& thread) const;
  float alpha(const StoryThread& thread) const { return is_lit(thread) ? 1.0F : 0.22F; }
  float y_of(const StoryStay& stay) const;
  const LaneFrame& lane(int number) const { return lanes[static_cast<std::size_t>(number)]; }
};

/// One ribbon on the page: where each stay begins and ends, and the lines between them.
struct RibbonFrame {
  struct Stretch {
    float x0 = 0;
    float x1 = 0;
    float y = 0;
  };
  std::vector<Stretch> stays;
  std::vector<std::vector<layout::PathPoint>> ways;  // before each stay; empty: none
  float y_at(float x) const;
};
RibbonFrame frame_of(const Handovers& h, const StoryRibbon& ribbon);

/// A thing of the picture that can be selected, cut to what is visible.
Node story_node(const Handovers& h, std::string id, int lane, Rect rect, std::string name);
layout::LabelBox box_of(Rect rect);
/// A place for a text of the width with its baseline: 16 high.
layout::LabelBox text_box(float x, float baseline, float width);
/// "2019-01-01–2023-08-29"; a stretch that goes on has no end.
std::string days_text(const Handovers& h, const StoryPiece& piece);

// One part of the picture each.
/// What the picture shows, in tables.
void add_handovers_tables(const PageRequest& request, document::Block& view);
/// The same as a list of moves, for narrow pages.
void add_moves_list(const PageRequest& request, document::Block& view);
/// What is read around the picture, or instead of it.
document::Block handovers_region(const PageRequest& request);
/// The level that what is shown is about: lists and tables tell of bodies as documents name them.
state::Level level_shown(const PageRequest& request);
void add_lane_grounds(Handovers& h, Pen& pen);
void add_lane_heads(Handovers& h, Pen& pen);
void add_ribbons(Handovers& h, Pen& pen);
/// Decisions and proposals, where their service lay on the day.
void add_decisions(Handovers& h, Pen& pen);
void add_markers(Handovers& h, Pen& pen);
void add_story_texts(Handovers& h, Pen& pen);

}  // namespace avtal::scene
