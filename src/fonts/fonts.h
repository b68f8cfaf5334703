// The typeface of the page: how wide a text is, and the font files themselves.
// Widths come from tables made with the fonts (tools/bake_fonts.py), so that the page, the SVG
// pictures and the tests lay out alike, with or without a screen.
#pragma once

#include <string_view>

namespace avtal::fonts {

enum class Face { regular, semibold, display };

// Width in px of one line of text set at em_px. No kerning. What the face has no glyph for, broken
// UTF-8 included, counts as a question mark.
float text_width(std::string_view utf8, float em_px, Face face);

bool has_glyph(char32_t code_point);

// In em, both positive: ascent above the baseline, descent below it.
struct Metrics {
  float ascent;
  float descent;
};
Metrics metrics(Face face);

// The OpenType file. Only programs that call this carry the bytes; not the page, where the scripts
// hand over the files that the browser has fetched for the page's own text.
struct Bytes {
  const unsigned char* data;
  unsigned size;
};
Bytes file(Face face);

}  // namespace avtal::fonts
