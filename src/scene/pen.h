#pragma once
// Shorthand for adding shapes to a layer, and small things every scene draws: text that wraps,
// chips, evidence marks, icons.

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "model/claim.h"
#include "scene/scene.h"

namespace avtal::scene {

inline Paint ink(Role role, float alpha = 1) { return Paint{role, 0, alpha}; }
inline Paint of_service(Role role, std::size_t service, float alpha = 1) {
  return Paint{role, static_cast<std::uint8_t>(service % 256), alpha};
}

struct TextStyle {
  float size = 14;
  Face face = Face::regular;
  Paint paint = ink(Role::ink9);
  Align align = Align::left;
};

enum class Icon : std::uint8_t {
  left,
  right,
  close,
  plus,
  minus,
  document,
  arrow,
  open_file,
  text_page,
  sun,
  moon,
  warning,
  down,
  up,
  search,
  menu,
  share,
  present,
  overview,
  timeline,
  handovers,
  cost_flows,
  question,
  filter,
  check,
  print,
  info,
  clock,
  bell
};

/// What stands behind a figure.
enum class Mark : std::uint8_t { stated, derived, proposed, assumed, unknown };
Mark mark_of(model::Status status);

enum class ChipKind : std::uint8_t { ok, warn, error, neutral, info, outline };

class Pen {
 public:
  Pen(Layer& layer, const TextWidth& text_width, state::Language language)
      : layer_(layer), text_width_(text_width), language_(language) {}

  state::Language language() const { return language_; }
  float width(std::string_view text, float size, Face face = Face::regular) const {
    return text_width_(text, size, face);
  }

  void fill(Rect rect, Paint paint, float radius = 0);
  void frame(Rect rect, Paint edge, float edge_width, float radius = 0, float dash = 0,
             float gap = 0);
  void box(Rect rect, Paint fill, Paint edge, float edge_width, float radius);
  void fade(Rect rect, Paint paint, float alpha_left, float alpha_right);
  void line(Point from, Point to, Paint paint, float width = 1, float dash = 0, float gap = 0);
  void polyline(std::initializer_list<Point> points, Paint paint, float width);
  void polygon(std::vector<Point> points, Paint fill, Paint edge = {}, float edge_width = 0);
  void circle(Point centre, float radius, Paint fill, Paint edge = {}, float edge_width = 0,
              float dash = 0, float gap = 0);
  void band(Band band);
  void hatch(Rect rect, Paint paint, float step, float line_width);
  void text(Point baseline, std::string_view string, const TextStyle& style);
  /// Text on a plate of the ground's colour, so that lines behind it do not cross the letters.
  void plated(Point baseline, std::string_view string, const TextStyle& style, Paint ground);

  /// Breaks at spaces and after hyphens and dashes; a word wider than `max_width` stays whole.
  std::vector<std::string> wrapped(std::string_view text, float size, Face face,
                                   float max_width) const;
  /// Draws the lines and returns the y below the last one.
  float paragraph(Point top_left, std::string_view text, const TextStyle& style, float line_height,
                  float max_width);

  /// 24 px high and `least` wide, so that several under each other can be alike; returns its width.
  float chip(Point top_left, std::string_view text, ChipKind kind, float least = 0);
  float chip_width(std::string_view text) const;
  /// 16 px wide, centred on the point.
  void mark(Point centre, Mark mark);
  void diamond(Point centre, float radius, bool filled);
  void icon(Point top_left, Icon icon, Paint paint);

 private:
  Layer& layer_;
  const TextWidth& text_width_;
  state::Language language_;
};

}  // namespace avtal::scene
