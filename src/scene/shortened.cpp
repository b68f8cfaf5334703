#include "scene/shortened.h"

#include <algorithm>

#include "base/text.h"

namespace avtal::scene {
namespace {

constexpr const char* kEllipsis = "\u2026";

/// In front of an ellipsis they would look like a mistake.
std::string_view without_loose_end(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == ',')) text.remove_suffix(1);
  return text;
}

}  // namespace

std::string_view fitting(const Pen& pen, std::string_view text, float size, Face face,
                         float width) {
  if (pen.width(text, size, face) <= width) return text;
  std::size_t fits = 0;
  std::size_t too_long = text.size();
  while (too_long - fits > 1) {
    const std::size_t middle = fits + (too_long - fits) / 2;
    const std::string_view tried = base::truncated_utf8(text, middle);
    (pen.width(tried, size, face) <= width ? fits : too_long) = middle;
  }
  return text.substr(
      0, std::max(base::truncated_utf8(text, fits).size(), base::first_character_size(text)));
}

std::string shortened(const Pen& pen, std::string_view text, float size, Face face, float width) {
  if (pen.width(text, size, face) <= width) return std::string(text);
  const float room = width - pen.width(kEllipsis, size, face);
  const std::string_view first = text.substr(0, base::first_character_size(text));
  if (pen.width(first, size, face) > room) return kEllipsis;
  return std::string(without_loose_end(fitting(pen, text, size, face, room))) + kEllipsis;
}

std::vector<std::string> shortened_lines(const Pen& pen, std::string_view text, float size,
                                         Face face, float width, std::size_t most) {
  std::vector<std::string> lines = pen.wrapped(text, size, face, width);
  if (lines.size() > most) {
    std::size_t at = 0;  // where the last line begins that there is room for
    for (std::size_t i = 0; i < most; ++i) {
      at = text.find(lines[i], at) + (i + 1 < most ? lines[i].size() : 0);
    }
    lines.resize(most);
    lines.back() = text.substr(at);
  }
  for (std::string& line : lines) line = shortened(pen, line, size, face, width);
  return lines;
}

}  // namespace avtal::scene
