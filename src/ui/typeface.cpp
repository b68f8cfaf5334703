#include "ui/typeface.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "fonts/fonts.h"

namespace avtal::ui {
namespace {

constexpr fonts::Face kFaces[] = {fonts::Face::regular, fonts::Face::semibold,
                                  fonts::Face::display};

fonts::Face font_face(scene::Face face) { return kFaces[static_cast<std::size_t>(face)]; }

}  // namespace

float text_width(std::string_view text, float em_px, scene::Face face) {
  return fonts::text_width(text, em_px, font_face(face));
}

void Typeface::load(ImFontAtlas& atlas) {
  for (std::size_t i = 0; i < std::size(kFaces); ++i) {
    const fonts::Bytes bytes = fonts::file(kFaces[i]);
    ImFontConfig config;
    // The atlas only copies from it.
    config.FontData = const_cast<unsigned char*>(bytes.data);
    config.FontDataSize = static_cast<int>(bytes.size);
    config.FontDataOwnedByAtlas = false;
    config.EllipsisChar = U'…';
    faces_[i] = atlas.AddFont(&config);
    faces_[i]->FallbackChar = '?';
  }
}

Typeface::Sized Typeface::sized(scene::Face face, float em_device_px) const {
  // To ImGui a size is ascent plus descent. (It takes a negative size as em, but then clamps the
  // advances to minus infinity.) It rounds sizes to whole pixels but takes any density: together
  // they give any size.
  const fonts::Metrics metrics = fonts::metrics(font_face(face));
  const float height = em_device_px * (metrics.ascent + metrics.descent);
  const float whole = std::max(1.0F, std::round(height));
  ImFontBaked* baked = faces_[static_cast<std::size_t>(face)]->GetFontBaked(whole, height / whole);
  return {baked, height / whole, std::round(baked->Ascent)};
}

}  // namespace avtal::ui
