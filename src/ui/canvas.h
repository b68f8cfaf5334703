#pragma once
// Dear ImGui's draw list, fonts and textures, and what its renderer takes. Not its windows: there
// is none here, and what moves, styles and navigates them would be a twentieth of what readers
// fetch.

#include <memory>

#include "imgui.h"

namespace avtal::ui {

class Canvas {
 public:
  Canvas();
  ~Canvas();
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  ImFontAtlas& fonts();
  /// In CSS pixels, and how many of the screen's there are in one.
  void set_size(ImVec2 size, float pixel_ratio);
  /// An empty list for a new picture. Fonts that were asked for in the last one are forgotten.
  ImDrawList& begin();
  /// What was painted since, with the textures it needs.
  void end();
  ImDrawData* drawn() const { return drawn_.get(); }

 private:
  ImGuiContext* context_;
  std::unique_ptr<ImDrawList> list_;
  std::unique_ptr<ImDrawData> drawn_;
};

}  // namespace avtal::ui
