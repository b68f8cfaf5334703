#pragma once
// What the parts of the timeline share while a page is laid out. Internal to the timeline's files.

#include <string>
#include <vector>

#include "kit/time_frame.h"
#include "layout/folding.h"
#include "layout/lane_stack.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "scene/metrics.h"
#include "scene/pen.h"
#include "words/format.h"

namespace avtal::scene {

inline constexpr float kBarLabelPadding = 8;
inline constexpr float kFoldedStripTop = 26;  // of a folded lane
inline constexpr float kFoldedStripHeight = 12;
inline constexpr float kTimeStripHeight = 40;

struct Timeline : TimeFrame {
  const LaneSet& set;
  const LaneStacking& stacking;
  layout::LaneStack stack;
  base::Day screen_first;  // days that can be seen
  base::Day screen_last;
  std::size_t near_from = 0;  // lanes that are laid out, by position: from the first …
  std::size_t near_to = 0;    // … to before this one
  float rise = 0;             // so much of the first lane's top is left out
};

model::RecordKind lane_record(state::Lanes kind);
/// Id of the record that the lane is about.
std::string lane_key(const Timeline& t, const Lane& lane);
std::string lane_id(const Timeline& t, const Lane& lane);
std::string lane_name(const Timeline& t, const Lane& lane);
/// From the top of the first lane.
std::size_t lane_position(const Timeline& t, const Lane& lane);
/// Top of the lane on the page, scrolled.
float lane_y(const Timeline& t, const Lane& lane);
/// Rows of the lane whose things are laid out: those that can be seen, and around them those that
/// the keyboard may walk on to. From the first to before the second.
std::pair<int, int> near_rows(const Timeline& t, const Lane& lane, int count, float top,
                              float pitch);
/// Can the row be seen?
bool row_on_screen(const Timeline& t, float y, float height);
/// A thing of the lane that can be selected; its rectangle is cut to what is visible.
Node item_node(const Timeline& t, const Lane& lane, std::string id, Rect rect, std::string name);

// ---- folding ----

/// What of a row is laid out.
struct RowMarks {
  std::vector<layout::FoldedMark> shown;    // on screen, the thin ones folded
  std::vector<layout::FoldedMark> reached;  // each is a node: those, more folded where there are
                                            // many, and some beside the screen
};
RowMarks marks_of(const Timeline& t, std::pair<std::size_t, std::size_t> row,
                  std::pair<std::size_t, std::size_t> visible,
                  const std::function<layout::PixelSpan(std::size_t)>& span_of);

template <class Item>
RowMarks marks_of(const Timeline& t, const Rows<Item>& rows, int row) {
  return marks_of(t, rows.row(row), rows.within(row, t.screen_first, t.screen_last),
                  [&](std::size_t index) {
                    const Item& item = rows[index];
                    return layout::PixelSpan{t.x(item.first), t.x_after(item.last)};
                  });
}

/// Where it lies on the page.
Rect folded_rect(const layout::FoldedMark& mark, float y, float height);
/// Several things too thin to be told apart; a click shows the days from the first to the last.
Node fold_node(const Timeline& t, const Lane& lane, const std::string& id, Rect rect,
               std::size_t count, base::Day first, base::Day last, const std::string& first_name);

// ---- bars ----

/// Where a bar lies on the page, and which part of it is certain.
struct BarFrame {
  Rect rect;
  float certain_left = 0;
  float certain_right = 0;
};
BarFrame frame_of(const Timeline& t, const Bar& bar, float y, float height);
float bar_y(const Timeline& t, const Lane& lane, const Bar& bar);
Node bar_node(const Timeline& t, const Lane& lane, const Bar& bar, Rect rect);
void dotted_edges(Pen& pen, float left, float right, Rect rect, Paint paint);
/// An end that nobody states: the edge looks torn off.
void torn_edge(Pen& pen, Rect rect);
/// The longest wording of the term's label that fits; empty when none does.
std::string fitting_label(const Timeline& t, const Pen& pen, const model::Term& term,
                          float available);
void draw_bar(const Timeline& t, Pen& pen, const Lane& lane, const Bar& bar, const BarFrame& frame);
/// Of a folded lane: without words and marks.
void draw_thin_bar(const Timeline& t, Pen& pen, const Bar& bar, const BarFrame& frame);
/// Several bars too thin to be told apart: paler than one, with their number where it fits.
void draw_folded(const Timeline& t, Pen& pen, const Bar& first, Rect rect, std::size_t count);
float supplement_y(const Timeline& t, const Lane& lane, int row);

// ---- on a slide ----

/// Lanes as high as what lies in them: the same tops otherwise.
layout::LaneTops tops_on_slide(const PageRequest& request, const LaneSet& set,
                               const LaneStacking& stacking);
/// A slide has the name of what its only lane is about; returns how much higher that lane then
/// lies.
float rise_on_slide(const PageRequest& request, const LaneSet& set);

// One part of the picture each.
/// The gaps of one row, whose top and height are given.
void add_gap_row(const Timeline& t, Pen& pen, const Lane& lane, int row, float y, float height);
void add_gaps(const Timeline& t, Pen& pen, const Lane& lane);
void add_bars(const Timeline& t, Pen& pen, const Lane& lane);
/// The bars of a folded lane, as a strip.
void add_strip(const Timeline& t, Pen& pen, const Lane& lane);
/// The extension that could have been made after the bar, if nobody made it.
void add_option(const Timeline& t, Pen& pen, const Lane& lane, const Bar& bar);
/// Places used of those contracted.
void add_meters(const Timeline& t, Pen& pen, const Lane& lane, const Bar& bar);
void add_below(const Timeline& t, Pen& pen, const Lane& lane);
void add_decisions(const Timeline& t, Pen& pen, const Lane& lane);
/// A frame around the selected agreement, in every lane that it lies in.
void add_selection(const Timeline& t, Pen& pen);
/// What the selected agreement prolongs, amends, replaces or moves to, and what does so to it.
void add_links(const Timeline& t, Pen& pen);
/// Where the line with the lane's name is: at its top, or at the top of the screen.
float header_y(const Timeline& t, const Lane& lane);
void add_header(const Timeline& t, Pen& pen, const Lane& lane);
/// In the margin beside the lane's name.
void add_fold_button(const Timeline& t, Pen& pen, const Lane& lane);
/// At the left end of the axis, above those of the lanes.
void add_fold_all_button(const Timeline& t, Pen& pen);
/// What the picture shows, in tables.
void add_timeline_table(const PageRequest& request, document::Block& view);
/// What is read around the picture, or instead of it.
document::Block timeline_region(const PageRequest& request);
bool needs_strip(const PageRequest& request);
void add_time_strip(const Timeline& t, Pen& pen, Rect area);

}  // namespace avtal::scene
