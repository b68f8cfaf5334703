#include "scene/overlay.h"

#include "base/text.h"

namespace avtal::scene {

std::string shortened(const Pen& pen, const std::string& text, float size, Face face, float width) {
  if (pen.width(text, size, face) <= width) return text;
  constexpr const char* kEllipsis = "\u2026";
  std::string_view kept = text;
  while (!kept.empty()) {
    kept = base::truncated_utf8(kept, kept.size() - 1);
    std::string shown = std::string(kept) + kEllipsis;
    if (pen.width(shown, size, face) <= width) return shown;
  }
  return kEllipsis;
}

}  // namespace avtal::scene
