#pragma once
// Phase: from days to pixels and back, and what wheel and drag do to the stretch of time shown.
//
// Units: time in days since 1970-01-01, fractional; n.0 is the start of day n and n + 1.0 its end.
// x in CSS pixels, growing with time. Nothing here rounds to pixels: that is for those who draw.

#include "base/date.h"

namespace avtal::layout {

/// A stretch of time, first < last.
struct TimeWindow {
  double first = 0;
  double last = 0;
  friend bool operator==(const TimeWindow&, const TimeWindow&) = default;
};

/// The stretch from the start of `first` to the end of `last`, both days included.
TimeWindow window_of(base::Day first, base::Day last);

/// Lays `window` over the pixels x0 to x1, x0 < x1. A window or a width of nothing maps every day
/// to x0 and every x to the window's start.
struct TimeScale {
  TimeWindow window;
  float x0 = 0;
  float x1 = 0;

  /// Where the day begins.
  float x_of(base::Day day) const;
  /// Where the day, as the inclusive last one of something, ends. The next day begins there.
  float x_after(base::Day day) const;
  double day_at(float x) const;
  float px_per_day() const;
};

/// Narrowest window unless the limits say otherwise.
inline constexpr double kNarrowestDays = 31;
/// The widest window is `ZoomLimits::full` plus this share of it, half of it on either side.
inline constexpr double kMarginShare = 0.05;

struct ZoomLimits {
  TimeWindow full;                   // what there is to see
  double min_days = kNarrowestDays;  // > 0; a `full` narrower than this is shown with more around
};

/// The window nearest to `window` that is neither too narrow nor too wide and does not leave the
/// limits. Keeps the middle where it can. A window that is not finite becomes the full one.
TimeWindow clamped(TimeWindow window, const ZoomLimits& limits);

/// Shows 1 / `factor` as many days: 1.2 goes closer, 1 / 1.2 undoes it. `pivot_day` keeps its place
/// on the screen unless the window would leave the limits; outside the window, the nearer end is
/// the pivot. A factor that is not a positive number changes nothing but what `clamped` would.
TimeWindow zoom_at(TimeWindow window, const ZoomLimits& limits, double factor, double pivot_day);

/// Moves the window by `days` (positive: later) as far as the limits let it; the width stays.
TimeWindow pan(TimeWindow window, const ZoomLimits& limits, double days);

}  // namespace avtal::layout
