#pragma once
// The page's three faces as ImGui fonts, sized by em and free to be placed by their baseline.

#include <string_view>

#include "imgui.h"
#include "scene/scene.h"

namespace avtal::ui {

/// Text width as the scene asks for it: from the tables of the fonts room, without a screen.
float text_width(std::string_view text, float em_px, scene::Face face);

class Typeface {
 public:
  /// Adds the faces to the atlas, which copies the font files.
  void load(ImFontAtlas& atlas);

  /// Glyphs of a face rasterised for exactly `em_device_px`.
  struct Sized {
    ImFontBaked* baked = nullptr;
    float scale = 1;   // from the glyphs' coordinates to device pixels
    float ascent = 0;  // in the glyphs' coordinates
  };
  Sized sized(scene::Face face, float em_device_px) const;

 private:
  ImFont* faces_[3] = {};
};

}  // namespace avtal::ui
