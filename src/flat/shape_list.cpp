#include "flat/shape_list.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <variant>

#include "base/text.h"
#include "flat/pixel_grid.h"
#include "fonts/fonts.h"
#include "scene/band.h"
#include "scene/hatch.h"
#include "scene/theme.h"

namespace avtal::flat {
namespace {

using scene::Paint;
using scene::Point;
using scene::Rect;

bool has_all_glyphs(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (!fonts::has_glyph(base::next_code_point(text, i))) return false;
  }
  return true;
}

bool is_painted(const Paint& edge, float width) {
  return edge.role != scene::Role::none && width > 0;
}

class Flattener {
 public:
  explicit Flattener(float pixel_ratio) : grid_(pixel_ratio) { list_.palette.emplace_back(); }

  void add(const scene::Layer& layer) {
    grid_.set_clip(layer.clip);
    put(Op::clip);
    put(grid_.clip());
    for (const scene::Shape& shape : layer.shapes) std::visit(*this, shape);
  }

  ShapeList take() { return std::move(list_); }

  void operator()(const scene::Box& box) {
    const auto rect = grid_.place(box);
    if (!rect) return;
    const float width = std::min({grid_.edge_width(box.edge_width), rect->w / 2, rect->h / 2});
    put(Op::box);
    put(*rect);
    put(grid_.px(box.radius));
    put(box.fill);
    put_edge(box.edge, box.edge_width > 0 ? width : 0, box.dash, box.gap);
  }

  void operator()(const scene::Fade& fade) {
    const Rect rect = grid_.snapped(fade.rect);
    if (!grid_.in_clip(rect)) return;
    put(Op::fade);
    put(rect);
    for (const float strength : {fade.alpha_left, fade.alpha_right}) {
      put(Paint{fade.paint.role, fade.paint.service, fade.paint.alpha * strength});
    }
  }

  void operator()(const scene::Line& line) {
    if (!is_painted(line.paint, line.width)) return;
    PixelGrid::Ends ends = grid_.ends(line);
    float width = grid_.px(line.width);
    if (const auto straight = grid_.straight(line)) {
      width = straight->width;
      const float middle = straight->side + width / 2;
      const float from = std::round(straight->span.from);
      const float to = std::max(from + 1, std::round(straight->span.to));
      ends = straight->level ? PixelGrid::Ends{{from, middle}, {to, middle}}
                             : PixelGrid::Ends{{middle, from}, {middle, to}};
    }
    if (!grid_.in_clip(bounds({ends.from, ends.to}, width))) return;
    put(Op::line);
    put(ends.from);
    put(ends.to);
    put_edge(line.paint, width, line.dash, line.gap);
  }

  void operator()(const scene::Polygon& polygon) {
    path(polygon.points, polygon.closed, polygon.fill, {polygon.edge, polygon.edge_width});
  }

  void operator()(const scene::Circle& circle) {
    const Point centre = grid_.px(circle.centre);
    const float radius = grid_.px(circle.radius);
    if (radius <= 0 || !grid_.in_clip(bounds({centre}, radius + grid_.px(circle.edge_width)))) {
      return;
    }
    put(Op::circle);
    put(centre);
    put(radius);
    put(circle.fill);
    put_edge(circle.edge, grid_.px(circle.edge_width), circle.dash, circle.gap);
  }

  void operator()(const scene::Hatch& hatch) {
    const Rect rect = grid_.snapped(hatch.rect);
    if (!grid_.in_clip(rect)) return;
    const auto lines =
        scene::cut_hatch_lines(rect, grid_.px(hatch.step), grid_.clip().x, grid_.clip().right());
    put(Op::hatch);
    put(hatch.paint);
    put(grid_.px(hatch.width));
    put(static_cast<float>(lines.size()));
    for (const auto& [from, to] : lines) {
      put(from);
      put(to);
    }
  }

  void operator()(const scene::Band& band) {
    if (scene::band_points(band) < 2) return;
    if (band.fill.role != scene::Role::none) path(scene::band_ring(band), true, band.fill, {});
    if (band.hatch.role != scene::Role::none) {
      for (const auto& line : scene::band_hatch(band)) {
        path(line, false, {}, {band.hatch, band.hatch_width});
      }
    }
    for (const auto* edge : {&band.upper, &band.lower}) {
      path(*edge, false, {}, {band.edge, band.edge_width, band.dash, band.gap});
    }
  }

  void operator()(const scene::Text& text) {
    if (text.string.empty() || text.paint.role == scene::Role::none) return;
    // How wide letters are that only the browser's fonts have is the browser's to know.
    const bool known = has_all_glyphs(text.string);
    const auto face = static_cast<fonts::Face>(text.face);
    const float width = known ? grid_.px(fonts::text_width(text.string, text.size, face)) : 0;
    const float size = grid_.px(text.size);
    Point at = grid_.px(text.at);
    at.y = std::round(at.y);
    scene::Align align = text.align;
    if (known) {
      if (align == scene::Align::centre) at.x -= width / 2;
      if (align == scene::Align::right) at.x -= width;
      at.x = std::round(at.x);
      align = scene::Align::left;
      if (!grid_.in_clip({at.x - size, at.y - 2 * size, width + 2 * size, 3 * size})) return;
    }
    put(Op::text);
    put(at);
    put(size);
    put(static_cast<float>(text.face));
    put(static_cast<float>(align));
    put(text.paint);
    list_.texts += text.string;
    std::replace(list_.texts.end() - static_cast<std::ptrdiff_t>(text.string.size()),
                 list_.texts.end(), '\n', ' ');
    list_.texts += '\n';
  }

 private:
  struct Edge {
    Paint paint;
    float width = 0;
    float dash = 0;
    float gap = 0;
  };

  void path(const std::vector<Point>& css, bool closed, const Paint& fill, const Edge& edge) {
    const bool edged = is_painted(edge.paint, edge.width);
    if (css.size() < 2 || (!edged && fill.role == scene::Role::none)) return;
    std::vector<Point> points;
    points.reserve(css.size());
    for (const Point& point : css) points.push_back(grid_.px(point));
    if (!grid_.in_clip(bounds(points, grid_.px(edge.width) + 1))) return;
    put(Op::polygon);
    put(closed ? 1 : 0);
    put(fill);
    put_edge(edge.paint, grid_.px(edge.width), edge.dash, edge.gap);
    put(static_cast<float>(points.size()));
    for (const Point& point : points) put(point);
  }

  void put(float number) { list_.numbers.push_back(number); }
  void put(Op op) { put(static_cast<float>(op)); }
  void put(Point point) {
    put(point.x);
    put(point.y);
  }
  void put(const Rect& rect) {
    for (const float number : {rect.x, rect.y, rect.w, rect.h}) put(number);
  }
  /// Its place in the palette.
  void put(const Paint& paint) {
    std::vector<Paint>& palette = list_.palette;
    if (paint.role == scene::Role::none) return put(0.0F);
    const auto found = std::find(palette.begin(), palette.end(), paint);
    put(static_cast<float>(found - palette.begin()));
    if (found == palette.end()) palette.push_back(paint);
  }
  /// `width` in device pixels, the rest in CSS pixels.
  void put_edge(const Paint& paint, float width, float dash, float gap) {
    put(width > 0 ? paint : Paint{});
    put(width);
    put(gap > 0 ? grid_.px(dash) : 0.0F);
    put(grid_.px(gap));
  }

  PixelGrid grid_;
  ShapeList list_;
};

}  // namespace

ShapeList flatten(std::span<const scene::Layer> layers, std::span<const scene::Layer> above,
                  float pixel_ratio) {
  Flattener flattener(pixel_ratio);
  for (const scene::Layer& layer : layers) flattener.add(layer);
  for (const scene::Layer& layer : above) flattener.add(layer);
  return flattener.take();
}

std::string css_colors(const ShapeList& list, bool dark) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  for (const Paint& paint : list.palette) {
    const scene::Color color = scene::color_of(paint, dark);
    const float opacity = std::clamp(color.alpha, 0.0F, 1.0F);
    const auto alpha = static_cast<std::uint8_t>(std::lround(opacity * 255));
    text += '#';
    for (const std::uint8_t part : {color.r, color.g, color.b, alpha}) {
      text += kDigits[part >> 4U];
      text += kDigits[part & 15U];
    }
    text += '\n';
  }
  return text;
}

std::string system_colors(const ShapeList& list) {
  std::string text;
  for (const Paint& paint : list.palette) {
    const bool none = paint.role == scene::Role::none;
    const float opacity = none ? 0 : std::clamp(paint.alpha, 0.0F, 1.0F);
    text += none ? "Canvas" : scene::system_color(paint.role);
    text += ' ';
    text += std::to_string(std::lround(opacity * 100));
    text += '\n';
  }
  return text;
}

}  // namespace avtal::flat
