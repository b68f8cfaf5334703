#pragma once
// What the parts of a slide share while it is laid out. Internal to the slide's files.

#include <algorithm>

#include "scene/metrics.h"
#include "scene/pen.h"
#include "scene/slides.h"

namespace avtal::scene {

/// Letters that are meant for a large screen still have to be read on a small one.
inline constexpr float kSmallestSlideText = 13;

struct SlideParts {
  const PageRequest& request;
  const Slide& slide;
  Page& page;
  Layer& words;  // that the pen draws on; painted after what was pushed before it
  Pen& pen;
  state::Language language;
  Rect area;   // of the slide: the page without the presenter's notes
  float unit;  // one pixel of a slide of 1920 × 1080
  float left;
  float right;

  bool is_narrow() const { return area.w < kTabletFrom; }
  float width() const { return right - left; }
  float text_size(float on_full_slide) const {
    return std::max(kSmallestSlideText, on_full_slide * unit);
  }
};

/// The row at the bottom: where one is, and the buttons.
float slide_controls_height(const SlideParts& s);
void add_slide_controls(const SlideParts& s, Rect row);

}  // namespace avtal::scene
