#include "layout/time_scale.h"

#include <algorithm>
#include <cmath>

namespace avtal::layout {

namespace {

double width_of(TimeWindow window) { return window.last - window.first; }

double widest(const ZoomLimits& limits) {
  return std::max(width_of(limits.full) * (1 + kMarginShare), limits.min_days);
}

double clamped_width(double width, const ZoomLimits& limits) {
  return std::clamp(width, limits.min_days, widest(limits));
}

/// Moves the window inside the widest one. Its width is no greater than that.
TimeWindow slid_inside(TimeWindow window, const ZoomLimits& limits) {
  const double middle = limits.full.first + width_of(limits.full) / 2;
  const double earliest = middle - widest(limits) / 2;
  const double latest = middle + widest(limits) / 2;
  const double width = width_of(window);
  if (window.first < earliest) return {earliest, earliest + width};
  if (window.last > latest) return {latest - width, latest};
  return window;
}

double pixels_per_day(const TimeScale& scale) {
  const double days = width_of(scale.window);
  const double pixels = double{scale.x1} - double{scale.x0};
  return days > 0 && pixels > 0 ? pixels / days : 0;
}

float x_at(const TimeScale& scale, double time) {
  return static_cast<float>(scale.x0 + (time - scale.window.first) * pixels_per_day(scale));
}

}  // namespace

TimeWindow window_of(base::Day first, base::Day last) {
  return {static_cast<double>(first.number), static_cast<double>(last.number) + 1};
}

float TimeScale::x_of(base::Day day) const { return x_at(*this, day.number); }

float TimeScale::x_after(base::Day day) const { return x_at(*this, double{1} + day.number); }

double TimeScale::day_at(float x) const {
  const double scale = pixels_per_day(*this);
  return scale > 0 ? window.first + (double{x} - double{x0}) / scale : window.first;
}

float TimeScale::px_per_day() const { return static_cast<float>(pixels_per_day(*this)); }

TimeWindow clamped(TimeWindow window, const ZoomLimits& limits) {
  if (!std::isfinite(width_of(window))) window = limits.full;
  const double width = width_of(window);
  const double allowed = clamped_width(width, limits);
  // A window within the limits comes back bit for bit, so that nothing creeps.
  if (width != allowed) {
    window.first += (width - allowed) / 2;
    window.last = window.first + allowed;
  }
  return slid_inside(window, limits);
}

TimeWindow zoom_at(TimeWindow window, const ZoomLimits& limits, double factor, double pivot_day) {
  const double width = width_of(window);
  const bool usable = std::isfinite(factor) && factor > 0 && std::isfinite(pivot_day) &&
                      std::isfinite(width) && width > 0;
  if (!usable) return clamped(window, limits);
  const double pivot = std::clamp(pivot_day, window.first, window.last);
  const double ratio = clamped_width(width / factor, limits) / width;
  const TimeWindow zoomed{pivot - (pivot - window.first) * ratio,
                          pivot + (window.last - pivot) * ratio};
  return slid_inside(zoomed, limits);
}

TimeWindow pan(TimeWindow window, const ZoomLimits& limits, double days) {
  const TimeWindow from = clamped(window, limits);
  if (std::isnan(days)) return from;
  // Farther than from edge to edge is never needed, and would cost the width its last digits.
  const double shift = std::clamp(days, -widest(limits), widest(limits));
  return clamped({from.first + shift, from.last + shift}, limits);
}

}  // namespace avtal::layout
