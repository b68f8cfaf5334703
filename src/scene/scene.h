#pragma once
// A picture before it is painted: flat vectors of shapes with colour roles, and the nodes that
// can be read or operated. ImGui, SVG and the semantic DOM are painted from the same page.
// Units are CSS pixels, origin at the top left, y down.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "document/block.h"
#include "document/command.h"
#include "layout/time_scale.h"
#include "scene/ids.h"
#include "state/view_state.h"

namespace avtal::scene {

using document::Command;
using document::CommandKind;

struct Rect {
  float x = 0;
  float y = 0;
  float w = 0;
  float h = 0;
  float right() const { return x + w; }
  float bottom() const { return y + h; }
  bool contains(float px, float py) const {
    return px >= x && px < right() && py >= y && py < bottom();
  }
  friend bool operator==(const Rect&, const Rect&) = default;
};

struct Point {
  float x = 0;
  float y = 0;
  friend bool operator==(const Point&, const Point&) = default;
};

/// What a colour is for; the theme says which colour that is.
enum class Role : std::uint8_t {
  none,  // not painted
  background,
  panel,
  lane,
  future,
  ink9,
  ink7,
  ink6,
  ink5,
  line5,
  line3,
  line2,
  line1,
  top,
  top_ink,
  top_line,
  top_field,
  top_muted,
  top_primary,
  top_primary_ink,
  brand8,
  brand7,
  brand_tint,
  on_brand,
  ok,
  ok_tint,
  warn,
  warn_tint,
  error,
  error_tint,
  neutral,
  neutral_tint,
  info,
  info_tint,
  focus,
  focus_ink,
  on_bar,
  logo_a,
  logo_b,
  logo_c,
  shade,
  service_base,
  service_text,
  service_tint,  // of the service with number Paint::service
};

struct Paint {
  Role role = Role::none;
  std::uint8_t service = 0;  // 0-based; only for the service roles
  float alpha = 1;
  friend bool operator==(const Paint&, const Paint&) = default;
};

enum class Face : std::uint8_t { regular, semibold, display };
enum class Align : std::uint8_t { left, centre, right };

/// Rectangle; filled, outlined or both. The outline lies inside the rectangle.
struct Box {
  Rect rect;
  Paint fill;
  Paint edge;
  float edge_width = 0;
  float radius = 0;
  float dash = 0;  // length of dash and gap along the outline; 0 = solid
  float gap = 0;
};

/// Filled rectangle whose opacity runs from left to right.
struct Fade {
  Rect rect;
  Paint paint;
  float alpha_left = 0;
  float alpha_right = 1;
};

struct Line {
  Point from;
  Point to;
  Paint paint;
  float width = 1;
  float dash = 0;
  float gap = 0;
};

/// Convex when filled.
struct Polygon {
  std::vector<Point> points;
  Paint fill;
  Paint edge;
  float edge_width = 0;
  bool closed = true;
};

struct Circle {
  Point centre;
  float radius = 0;
  Paint fill;
  Paint edge;
  float edge_width = 0;
  float dash = 0;
  float gap = 0;
};

/// 45 degree lines (rising to the right) clipped to the rectangle.
struct Hatch {
  Rect rect;
  Paint paint;
  float step = 5;
  float width = 1.5f;
};

/// A ribbon between two edges of equally many points, `upper` to the left of its way. Filled
/// between them, stroked along both but not across its ends; hatched with lines that lean along its
/// way, so that the hatching follows its bends.
struct Band {
  std::vector<Point> upper;
  std::vector<Point> lower;
  Paint fill;
  Paint edge;
  float edge_width = 0;
  float dash = 0;  // along both edges; 0 = solid
  float gap = 0;
  Paint hatch;  // none: not hatched
  float hatch_step = 8;
  float hatch_width = 1.5f;
};

struct Text {
  Point at;  // baseline; left, centre or right end as `align` says
  std::string string;
  float size = 14;  // em size
  Face face = Face::regular;
  Paint paint;
  Align align = Align::left;
};

using Shape = std::variant<Box, Fade, Line, Polygon, Circle, Hatch, Band, Text>;

/// Shapes in painting order, clipped to `clip`.
struct Layer {
  Rect clip;
  std::vector<Shape> shapes;
};

/// Closed list; web/ maps each to an HTML element.
enum class NodeKind : std::uint8_t {
  group,    // named group of items; one tab stop when its items are `item`
  heading,  // `level` 1–4
  text,     // a sentence
  button,
  tab,     // one of the views; `selected`
  toggle,  // button that is on or off; `selected`
  link,
  item,    // something in the picture that can be selected (bar, diamond)
  figure,  // the picture itself: `name` is its finding in one sentence
  row,     // name and value: "Betalar", "Social- och omsorgsnämnden, angivet"
  status,  // announced politely when its name changes
  alert,   // a notice or an error
};

struct TooltipLine {
  std::string text;
  bool strong = false;
};

struct Node {
  std::string id;      // stable over frames: "bar:overenskommelse-2018:0"
  std::string parent;  // id of the group or figure it belongs to; may be empty
  NodeKind kind = NodeKind::text;
  Rect rect;          // on the page; hit area of what can be operated
  std::string name;   // what a screen reader says and what tests look for
  std::string value;  // rows: the value
  int level = 0;      // headings
  bool selected = false;
  bool disabled = false;
  bool hidden = false;                  // reachable in the DOM but outside its clip at the moment
  int lane = 0;                         // items: for up and down arrows
  std::optional<state::Action> action;  // state change on click, tap, Enter
  Command command;                      // otherwise a request to the platform
  std::vector<TooltipLine> tooltip;
  Rect highlight;          // drawn on hover; empty: `rect`
  bool hoverable = false;  // paints the hover mark
  std::string record;      // id of what it is about, where the action does not say
};

/// The record that a node stands for: what is marked in one place is marked in all.
inline std::string_view record_of(const Node& node) {
  if (!node.record.empty()) return node.record;
  const auto* select = node.action ? std::get_if<state::Select>(&*node.action) : nullptr;
  return select == nullptr ? std::string_view{} : std::string_view(select->id);
}

/// Leads to what the state has selected, in another view or as it stood, and stands for it.
inline void lead_to(Node& node, state::ViewState target) {
  node.record = target.selected;
  node.action = state::GoTo{std::move(target)};
}

/// The part of the page that pans and zooms in time.
struct Chart {
  Rect rect;
  layout::TimeScale scale;
  float content_height = 0;  // > rect.h: scrolls vertically
};

/// The full period in small: its frame can be dragged, and each of its edges.
struct TimeStrip {
  Rect rect;
  layout::TimeScale scale;  // of the full period
  Rect frame;               // the stretch that the chart shows
};

/// A part that scrolls vertically with wheel and drag.
struct ScrollArea {
  Rect rect;
  float content_height = 0;
};

struct Page {
  float width = 0;
  float height = 0;
  state::Language language = state::Language::sv;
  bool dark = false;
  std::string title;     // of the document
  std::string headline;  // what the view has found, in one sentence
  std::vector<Layer> layers;
  std::vector<Node> nodes;  // in reading order
  std::vector<document::Block>
      regions;             // what lies over the picture as a document, in reading order
  float whole_height = 0;  // of a picture of which nothing need be scrolled; 0: any height will do
  std::optional<Chart> chart;
  std::vector<ScrollArea> scroll_areas;
  std::optional<Rect> as_of_handle;  // draggable flag
  std::optional<TimeStrip> time_strip;
  std::optional<Rect> turning;  // a slide: swipes, and taps on either half, turn it
  std::string slider;           // id of the group whose items are its steps; empty: none
};

/// A step of the slider: the one that has focus is the one chosen.
inline bool is_step(const Page& page, const Node& node) {
  return !page.slider.empty() && node.parent == page.slider;
}

/// Width in pixels of a text of em size `size`.
using TextWidth = std::function<float(std::string_view, float size, Face)>;

/// What is on the screen but not in the address: scroll positions and the like.
struct Surroundings {
  float width = 1440;  // of the window
  float height = 900;
  std::optional<float> picture_width = {};  // of the picture's place in it; missing: all of it
  std::optional<float> picture_height = {};
  std::string as_of_error = {};  // what is wrong with the day that was typed
  std::string known_error = {};  // likewise, of the second clock
  bool system_dark = false;
  bool touch = false;
  std::optional<base::Day> today;  // the reader's; a scene has no clock
  float chart_scroll = 0;
  bool menu_open = false;
  bool bare = false;         // the view alone: in pictures and on paper
  bool unfolded = false;     // whatever could be opened stands open
  bool figure_only = false;  // and of that only its picture, without headline and legend
  bool on_slide = false;     // seen from afar: only what the slide is about, and few labels
  bool search_open = false;  // the results, or on narrow pages the field itself
  bool filter_open = false;  // what there is to filter by
  std::string search_text;
  bool comparison_open = false;  // what differs from another version; instead of the view
  bool full_screen = false;
  bool blank = false;                // presenting, with the slide hidden for a while
  bool audience_gone = false;        // the presenter's window: that of the audience is closed
  int minute_of_day = 0;             // there: what the clock says
  int used_seconds = 0;              // and how long the presentation has gone on
  std::string typed;                 // presenting: the number of a slide, while it is being typed
  std::string foreign_file;          // name of a file opened by the reader; empty: none
  std::vector<std::string> notices;  // sentences shown until closed
  struct Problem {
    std::string text;  // what, where and how to mend it
    bool error = true;
  };
  std::string problem_file;        // a file with faults
  bool problem_file_used = false;  // its sound part is shown; otherwise the old view stays
  std::vector<Problem> problems;   // of that file
};

}  // namespace avtal::scene
