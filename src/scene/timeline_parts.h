#pragma once
// What the parts of the timeline share while a page is laid out. Internal to the timeline's files.

#include <string>

#include "scene/describe.h"
#include "scene/metrics.h"
#include "scene/pen.h"
#include "scene/prepared.h"
#include "words/format.h"

namespace avtal::scene {

inline constexpr float kCaption = 12;
inline constexpr float kBarLabelPadding = 8;

struct Timeline {
  const PageRequest& request;
  const Prepared& prepared;
  const model::Dataset& dataset;
  state::Language language;
  Page& page;
  Rect area;  // of the lanes, without axis
  layout::TimeScale scale;
  base::Day as_of;
  float as_of_x = 0;
  bool narrow = false;

  float x(base::Day day) const { return scale.x_of(day); }
  float x_after(base::Day day) const { return scale.x_after(day); }
};

std::string lane_id(const Timeline& t, const Lane& lane);
/// Top of the lane on the page, scrolled.
float lane_y(const Timeline& t, const Lane& lane);
bool on_screen(const Timeline& t, float left, float right);
/// A thing of the lane that can be selected; its rectangle is cut to what is visible.
Node item_node(const Timeline& t, const Lane& lane, std::string id, Rect rect, std::string name);

/// Where a bar lies on the page, and which part of it is certain.
struct BarFrame {
  Rect rect;
  float certain_left = 0;
  float certain_right = 0;
};
BarFrame frame_of(const Timeline& t, const Bar& bar, float y, float height);
Node bar_node(const Timeline& t, const Lane& lane, const Bar& bar, Rect rect);
void dotted_edges(Pen& pen, float left, float right, Rect rect, Paint paint);
/// An end that nobody states: the edge looks torn off.
void torn_edge(Pen& pen, Rect rect);
/// The longest wording of the term's label that fits; empty when none does.
std::string fitting_label(const Timeline& t, const Pen& pen, const model::Term& term,
                          float available);
float supplement_y(const Timeline& t, const Lane& lane, int row);

// One part of the picture each.
void add_axis(const Timeline& t, Pen& pen);
/// The axis without the ground of the time to come.
void add_ticks(const Timeline& t, Pen& pen);
void add_as_of_line(const Timeline& t, Pen& pen);
void add_flag(const Timeline& t, Pen& pen);
void add_bars(const Timeline& t, Pen& pen, const Lane& lane);
/// Extensions that could have been made, and places used of those contracted.
void add_options_and_meters(const Timeline& t, Pen& pen, const Lane& lane);
/// What the selected agreement followed on and was followed by.
void add_links(const Timeline& t, Pen& pen, const Lane& lane);
void add_below(const Timeline& t, Pen& pen, const Lane& lane);
void add_decisions(const Timeline& t, Pen& pen, const Lane& lane);
void add_selection(const Timeline& t, Pen& pen, const Lane& lane);
void add_header(const Timeline& t, Pen& pen, const Lane& lane);
void add_head(const Timeline& t, Pen& pen, Rect head);
/// Zoom buttons and stretches of time to choose from; returns their left edge.
float add_window_choices(const Timeline& t, Pen& pen, float right, float y, float height);

}  // namespace avtal::scene
