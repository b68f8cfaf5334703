#pragma once
// Paints layers of a scene onto an ImGui draw list, one function per kind of shape.
//
// Works in device pixels, so that edges, thin lines and baselines can be set on them at any pixel
// ratio; `finish` brings what was painted back to the CSS pixels that ImGui works in.

#include <span>
#include <vector>

#include "flat/pixel_grid.h"
#include "imgui.h"
#include "scene/scene.h"
#include "ui/typeface.h"

namespace avtal::ui {

class Painter {
 public:
  Painter(ImDrawList& list, const Typeface& typeface, float pixel_ratio, bool dark);
  ~Painter() { finish(); }
  Painter(const Painter&) = delete;
  Painter& operator=(const Painter&) = delete;

  void paint(const scene::Layer& layer);
  /// Nothing can be painted after this.
  void finish();

  void operator()(const scene::Box& box);
  void operator()(const scene::Fade& fade);
  void operator()(const scene::Line& line);
  void operator()(const scene::Polygon& polygon);
  void operator()(const scene::Circle& circle);
  void operator()(const scene::Hatch& hatch);
  void operator()(const scene::Band& band);
  void operator()(const scene::Text& text);

 private:
  void push_clip(const scene::Rect& clip);
  void clip_to(const scene::Rect& device_px);
  void pop_clip();
  ImU32 color(const scene::Paint& paint, float alpha = 1) const;
  float px(float css) const { return grid_.px(css); }
  scene::Point px(scene::Point css) const { return grid_.px(css); }

  void fill(const scene::Rect& rect, ImU32 color, float radius);
  void outline(const scene::Rect& rect, const scene::Box& box);
  void thin_outline(const scene::Rect& rect, float width, ImU32 color);
  bool straight_line(const scene::Line& line);
  void stroke(std::vector<scene::Point> points, bool closed, ImU32 color, float width, float dash,
              float gap);
  void fill_between(const std::vector<scene::Point>& upper, const std::vector<scene::Point>& lower,
                    ImU32 color);
  void fill_polygon(std::span<const scene::Point> points, ImU32 color);
  void glyphs(std::string_view text, ImVec2 baseline, const Typeface::Sized& font, ImU32 color);

  ImDrawList& list_;
  const Typeface& typeface_;
  flat::PixelGrid grid_;
  bool dark_;
  bool finished_ = false;
  int first_vertex_;
};

}  // namespace avtal::ui
