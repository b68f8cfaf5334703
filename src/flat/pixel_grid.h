#pragma once
// How a scene is set on the pixels of a screen: edges, thin lines and baselines lie on them at any
// pixel ratio, and what lies far outside its clip is left out. Pure; for everything that paints on
// a screen. Scenes are in CSS pixels, all that comes out of here in device pixels.

#include <optional>
#include <vector>

#include "scene/scene.h"

namespace avtal::flat {

/// On one axis.
struct Span {
  float from = 0;
  float to = 0;
};

/// An upright or level line of whole width: its left or upper side lies on a pixel.
struct StraightLine {
  bool level = false;
  float side = 0;   // where it begins across its way
  float width = 1;  // whole
  Span span;        // along its way
};

class PixelGrid {
 public:
  /// `pixel_ratio`: device pixels for a CSS pixel.
  explicit PixelGrid(float pixel_ratio) : ratio_(pixel_ratio) {}

  float ratio() const { return ratio_; }
  float px(float css) const { return css * ratio_; }
  scene::Point px(scene::Point css) const { return {px(css.x), px(css.y)}; }

  /// What follows is seen through this rectangle only.
  void set_clip(const scene::Rect& css) { clip_ = snapped(css); }
  const scene::Rect& clip() const { return clip_; }
  bool in_clip(const scene::Rect& rect) const;
  /// The part of it that can be seen.
  scene::Rect seen(const scene::Rect& rect) const;

  /// Edges on pixels. What has a width or height keeps at least a pixel of it.
  scene::Rect snapped(const scene::Rect& css) const;
  /// A width that is meant to be whole is whole in device pixels too; others stay as they are.
  float edge_width(float css) const;
  /// Takes off what lies far outside the clip, whole periods of a dash at a time.
  Span trimmed(Span span, bool horizontal, float period) const;

  /// The box's rectangle, snapped and trimmed; nothing when it lies outside the clip.
  std::optional<scene::Rect> place(const scene::Box& box) const;
  /// Nothing when it leans, or is of broken width.
  std::optional<StraightLine> straight(const scene::Line& line) const;
  /// Of a line that is not straight in that sense.
  struct Ends {
    scene::Point from;
    scene::Point to;
  };
  Ends ends(const scene::Line& line) const;

 private:
  float ratio_;
  scene::Rect clip_;
};

/// Around the points and `margin` beyond them.
scene::Rect bounds(const std::vector<scene::Point>& points, float margin);

}  // namespace avtal::flat
