#pragma once
// A picture with time along x, and its axis: the timeline's and the handovers'.

#include "prepared/prepared.h"
#include "scene/metrics.h"
#include "scene/pen.h"

namespace avtal::scene {

inline constexpr float kCaption = 12;

/// A picture with time along x.
struct TimeFrame {
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

/// ISO; on a slide in words, "1 januari 2022".
std::string date_in_picture(const TimeFrame& t, base::Day day);
bool on_screen(const TimeFrame& t, float left, float right);
void add_axis(const TimeFrame& t, Pen& pen);
/// The axis without the ground of the time to come.
void add_ticks(const TimeFrame& t, Pen& pen);
void add_as_of_line(const TimeFrame& t, Pen& pen);
void add_flag(const TimeFrame& t, Pen& pen);

}  // namespace avtal::scene
